import { Button, Link, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Exact, negate, sign, subtract } from '../../facts/exact';
import { money } from '../../messages/money';
import type { Check, CheckEntry } from '../state/check';
import type { Result } from '../state/result';
import { sentenceOf } from '../state/sentence';
import { WIDE } from './frame';
import { usePane } from './pane-context';
import { RowCard } from './row-card';
import { rowFacts, selectedRow } from './row-facts';
import { VirtualList } from './virtual-list';

const useStyles = makeStyles({
  figures: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
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
  over: { color: tokens.colorPaletteRedForeground1 },
  under: { color: tokens.colorPaletteBlueForeground2 },
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
  was: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS, [WIDE]: { marginRight: 0 } },
  due: { fontWeight: tokens.fontWeightSemibold },
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
  const toggle = (one: Kind) => () => setKind(kind === one ? undefined : one);
  const pills: readonly (readonly [Kind, string, number, Exact | undefined])[] = [
    ['over', words.check.over, sums.over.count, sums.over.yuan],
    ['under', words.check.under, sums.under.count, sums.under.yuan],
    ['unknown', words.check.unknown, sums.unknown.count, undefined],
  ];
  return (
    <>
      <Figures check={check} />
      <div className={styles.kinds} role="group" aria-label={words.check.differences}>
        {pills
          .filter(([, , count]) => count > 0)
          .map(([one, text, count, yuan]) => (
            <ToggleButton
              key={one}
              size="small"
              shape="circular"
              checked={kind === one}
              className={mergeClasses(styles.kind, one === 'over' && styles.over, one === 'under' && styles.under)}
              onClick={toggle(one)}
            >
              {`${text} ${words.check.cases(count)}${yuan === undefined ? '' : ` ${money(yuan)}`}`}
            </ToggleButton>
          ))}
      </div>
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
          {kind === undefined ? words.check.allEqual : undefined}
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
              <Entry
                entry={entry}
                result={result}
                current={isSelected(entry)}
                tabIndex={tabIndex}
                onPick={(sheetRow) => void pane.goToRow(sheetRow)}
              />
            ) : undefined;
          }}
        </VirtualList>
      )}
    </>
  );
}

const isDifference = (kind: CheckEntry['kind']): boolean => kind === 'over' || kind === 'under';

/** 应发, 原表 and how far they are apart, over the rows that can be compared. */
function Figures({ check: { sums } }: { readonly check: Check }) {
  const { words } = usePane();
  const styles = useStyles();
  const apart = subtract(sums.clerk, sums.ours);
  const way = sign(apart) === 0 ? 'equal' : sign(apart) > 0 ? 'over' : 'under';
  const figures: readonly (readonly [string, string, string | undefined])[] = [
    [words.check.due, money(sums.ours), undefined],
    [words.check.written, money(sums.clerk), undefined],
    [
      words.check.net[way],
      money(sign(apart) < 0 ? negate(apart) : apart),
      sign(apart) > 0 ? styles.over : sign(apart) < 0 ? styles.under : undefined,
    ],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([label, figure, look]) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.figure, look)}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({
  entry,
  result,
  current,
  tabIndex,
  onPick,
}: {
  readonly entry: CheckEntry;
  readonly result: Result;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onPick: (sheetRow: number) => void;
}) {
  const { state, words } = usePane();
  const index = entry.rows[0] ?? 0;
  const { sheetRow, person, what } = rowFacts(result, index, state.language);
  const sentence = useMemo(() => sentencesOf(result, entry, state.language), [result, entry, state.language]);
  const together = entry.rows.map((one) => words.rows.row(result.reckoning.tracker.rows[one]?.sheetRow ?? 0));
  return (
    <RowCard
      row={words.rows.row(sheetRow)}
      person={person || words.rows.noName}
      what={what}
      amount={<Amounts entry={entry} />}
      sentence={entry.rows.length > 1 ? `${words.check.together(together.join('、'))}。${sentence}` : sentence}
      current={current}
      tabIndex={tabIndex}
      label={words.rows.goTo(sheetRow)}
      onPick={() => onPick(sheetRow)}
    />
  );
}

const sentencesOf = (result: Result, entry: CheckEntry, language: Parameters<typeof sentenceOf>[2]): string =>
  entry.rows.map((index) => sentenceOf(result, index, language)).join(' ');

/** 原500 应200 */
function Amounts({ entry }: { readonly entry: CheckEntry }) {
  const { words } = usePane();
  const styles = useStyles();
  const wrote = entry.clerk === undefined ? words.check.wroteNothing : words.check.wrote(money(entry.clerk));
  return (
    <>
      <span className={styles.was}>{wrote}</span>
      <span
        className={mergeClasses(
          styles.due,
          entry.kind === 'over' && styles.over,
          entry.kind === 'under' && styles.under,
        )}
      >
        {entry.kind === 'unknown' ? words.check.unknown : words.check.ours(money(entry.ours))}
      </span>
    </>
  );
}
