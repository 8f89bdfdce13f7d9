import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { PaneWords } from '../../messages/pane/pane';
import { headerChoices, type HeaderPart, sameHeader } from '../state/header-choices';
import type { HeaderChoice } from '../state/remembered';
import { trackerSheets } from '../state/tracker-sheets';
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

/** Which sheet is read, which range of it, how many rows; behind it another one that is no award sheet, or another header row. */
export function TrackerLine() {
  const { pane, state, words } = usePane();
  const line = useLineStyles();
  const styles = useStyles();
  const { sheet, tracker, cells, setup } = state;
  const list = tracker?.kind === 'list' ? tracker : undefined;
  const count = list ? words.tracker.rows(list.rows.length) : '';
  const sheetChoices = trackerSheets(state).map(({ name, visible, rules }) => ({
    key: name,
    text: visible ? name : words.tracker.hidden(name),
    ...(rules ? { more: words.tracker.holdsRules } : {}),
    onPick: () => void pane.pickSheet(name),
  }));
  const offered = cells ? headerChoices(cells, list) : [];
  const current = offered.find((offer) => sameHeader(offer, list));
  const headers = offered.map(({ header, preview, part }) => ({
    key: keyOf(header),
    text: `${words.tracker.headerRow(header.row)}${part ? partText(part, words.tracker) : ''}`,
    more: preview,
    onPick: () => void pane.pickHeader(header),
  }));
  const groups = [
    { name: 'sheet', heading: words.tracker.sheets, choices: sheetChoices, current: sheet ?? '' },
    {
      name: 'header',
      heading: words.tracker.header,
      choices: headers,
      current: current ? keyOf(current.header) : '',
    },
    {
      name: 'do',
      choices: setup.header
        ? [{ key: 'find', text: words.tracker.findHeader, onPick: () => void pane.pickHeader(undefined) }]
        : [],
    },
  ];
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
    <Line label={words.lines.tracker} groups={groups} aside={sheet === undefined ? undefined : reread}>
      <span className={line.strong}>{sheet ?? words.tracker.pick}</span>
      {list ? (
        <>
          <span className={line.quiet}>{list.range}</span>
          <span className={`${line.push} ${styles.rows}`}>
            <Checkmark16Regular aria-hidden />
            {count}
          </span>
        </>
      ) : undefined}
    </Line>
  );
}
