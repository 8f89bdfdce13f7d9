import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { PaneWords } from '../../messages/pane/pane';
import { headerChoices, type HeaderPart, sameHeader } from '../state/header-choices';
import type { HeaderChoice } from '../state/remembered';
import { trackerSheets } from '../state/tracker-sheets';
import type { ChoiceGroup } from './choice-menu';
import { Line, useLineStyles } from './line';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  rows: { color: tokens.colorBrandForeground1, display: 'inline-flex', alignItems: 'center', gap: '2px' },
});

const keyOf = ({ row, column }: HeaderChoice): string => `${row}:${column ?? ''}`;

function partText(part: HeaderPart, words: PaneWords['tracker']): string {
  switch (part.kind) {
    case 'together':
      return words.together;
    case 'alone':
      return words.alone(part.range);
  }
}

/** What the line offers: another sheet, another header row, and to look for the header anew. */
function groupsOf({ pane, state, words: { tracker: words } }: ReturnType<typeof usePane>): readonly ChoiceGroup[] {
  const { sheet, cells, setup } = state;
  const list = state.tracker?.kind === 'list' ? state.tracker : undefined;
  const offered = cells ? headerChoices(cells, list) : [];
  const current = offered.find((offer) => sameHeader(offer, list));
  return [
    {
      name: 'sheet',
      heading: words.sheets,
      choices: trackerSheets(state).map(({ name, visible, rules }) => ({
        key: name,
        text: visible ? name : words.hidden(name),
        ...(rules ? { more: words.holdsRules } : {}),
        onPick: () => void pane.pickSheet(name),
      })),
      current: sheet ?? '',
    },
    {
      name: 'header',
      heading: words.header,
      choices: offered.map(({ header, preview, part }) => ({
        key: keyOf(header),
        text: `${words.headerRow(header.row)}${part ? partText(part, words) : ''}`,
        more: preview,
        onPick: () => void pane.pickHeader(header),
      })),
      current: current ? keyOf(current.header) : '',
    },
    {
      name: 'do',
      choices: setup.header
        ? [{ key: 'find', text: words.findHeader, onPick: () => void pane.pickHeader(undefined) }]
        : [],
    },
  ];
}

/** Which sheet is read, which range of it, how many rows; behind it another one that is no award sheet, or another header row. */
export function TrackerLine() {
  const shown = usePane();
  const { pane, state, words } = shown;
  const line = useLineStyles();
  const styles = useStyles();
  const { sheet, tracker } = state;
  const reread = (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowSync16Regular />}
      aria-label={words.tracker.reread}
      title={words.tracker.reread}
      disabled={state.busy !== undefined}
      onClick={() => void pane.reread()}
    />
  );
  return (
    <Line label={words.lines.tracker} groups={groupsOf(shown)} aside={sheet === undefined ? undefined : reread}>
      <span className={line.strong}>{sheet ?? words.tracker.pick}</span>
      {tracker?.kind === 'list' ? (
        <>
          <span className={line.quiet}>{tracker.range}</span>
          <span className={`${line.push} ${styles.rows}`}>
            <Checkmark16Regular aria-hidden />
            {words.tracker.rows(tracker.rows.length)}
          </span>
        </>
      ) : undefined}
    </Line>
  );
}
