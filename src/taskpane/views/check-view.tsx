import { Button, Link, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Exact, sign, subtract } from '../../facts/exact';
import { money } from '../../messages/money';
import type { Check, CheckEntry } from '../state/check';
import type { Result } from '../state/result';
import { CheckCard } from './check-card';
import { CheckFigures, useWayStyles } from './check-figures';
import { usePane } from './pane-context';
import { selectedRow } from './row-facts';
import { VirtualList } from './virtual-list';

const useStyles = makeStyles({
  kinds: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  kind: {
    minWidth: 0,
    paddingLeft: '6px',
    paddingRight: '6px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  wrong: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteMarigoldForeground2,
  },
});

type Kind = 'over' | 'under' | 'unknown';

/** 核对: what is due beside what the tracker has, then every difference with its sentence. */
export function CheckView({ result, check }: { readonly result: Result; readonly check: Check }) {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>();
  const { sums, writtenTotal } = check;
  const shown = useMemo(
    () => check.entries.filter(({ kind: one }) => (kind ? one === kind : isDifference(one))),
    [check, kind],
  );
  const selected = selectedRow(state);
  const { rows } = result.reckoning.tracker;
  const isSelected = (entry: CheckEntry): boolean => entry.rows.some((index) => rows[index]?.sheetRow === selected);
  return (
    <>
      <CheckFigures check={check} />
      <KindPills sums={sums} kind={kind} onPick={setKind} />
      {writtenTotal && sign(subtract(writtenTotal.yuan, sums.clerkInAll)) !== 0 ? (
        <Link className={styles.wrong} onClick={() => void pane.goToRow(writtenTotal.sheetRow)}>
          {words.check.wrongTotal(writtenTotal.sheetRow, money(writtenTotal.yuan), money(sums.clerkInAll))}
        </Link>
      ) : undefined}
      {sums.unknown.count > 0 ? (
        <div className={styles.note}>{words.check.apart(sums.unknown.count, money(sums.unknown.clerk))}</div>
      ) : undefined}
      {shown.length === 0 ? (
        <div className={styles.note}>
          {kind === undefined ? (sums.equal > 0 ? words.check.allEqual : words.check.noneCompared) : undefined}
          {kind === undefined ? undefined : (
            <Button size="small" onClick={() => setKind(undefined)}>
              {words.check.showAll}
            </Button>
          )}
        </div>
      ) : (
        <VirtualList
          label={words.tabs.check}
          count={shown.length}
          estimate={60}
          keyOf={(place) => shown[place]?.rows[0] ?? place}
          current={selected === undefined ? undefined : shown.findIndex(isSelected)}
        >
          {(place, tabIndex) => {
            const entry = shown[place];
            return entry ? (
              <CheckCard entry={entry} result={result} current={isSelected(entry)} tabIndex={tabIndex} />
            ) : undefined;
          }}
        </VirtualList>
      )}
    </>
  );
}

/** How many differences there are of each kind, to show one kind alone. */
function KindPills({
  sums,
  kind,
  onPick,
}: {
  readonly sums: Check['sums'];
  readonly kind: Kind | undefined;
  readonly onPick: (kind: Kind | undefined) => void;
}) {
  const { check: words } = usePane().words;
  const styles = useStyles();
  const ways = useWayStyles();
  const pills: readonly (readonly [Kind, string, number, Exact | undefined])[] = [
    ['over', words.over, sums.over.count, sums.over.yuan],
    ['under', words.under, sums.under.count, sums.under.yuan],
    ['unknown', words.unknown, sums.unknown.count, undefined],
  ];
  return (
    <div className={styles.kinds} role="group" aria-label={words.differences}>
      {pills
        .filter(([, , count]) => count > 0)
        .map(([one, text, count, yuan]) => (
          <ToggleButton
            key={one}
            size="small"
            shape="circular"
            checked={kind === one}
            className={mergeClasses(styles.kind, ways[one])}
            onClick={() => onPick(kind === one ? undefined : one)}
          >
            {`${text} ${words.cases(count)}${yuan === undefined ? '' : ` ${money(yuan)}`}`}
          </ToggleButton>
        ))}
    </div>
  );
}

const isDifference = (kind: CheckEntry['kind']): boolean => kind === 'over' || kind === 'under';
