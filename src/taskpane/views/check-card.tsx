import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { listed } from '../../messages/language';
import { money } from '../../messages/money';
import type { CheckEntry } from '../state/check';
import { cellToMend } from '../state/mend-cell';
import type { Result } from '../state/result';
import { sentenceOf } from '../state/sentence';
import { useWayStyles } from './check-figures';
import { WIDE } from './frame';
import { usePane } from './pane-context';
import { RowCard } from './row-card';
import { rowFacts } from './row-facts';

const useStyles = makeStyles({
  was: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS, [WIDE]: { marginRight: 0 } },
  due: { fontWeight: tokens.fontWeightSemibold },
});

/** One comparison: what the clerk wrote, what is due, and why. */
export function CheckCard({
  entry,
  result,
  current,
  tabIndex,
}: {
  readonly entry: CheckEntry;
  readonly result: Result;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
}) {
  const { pane, state, words } = usePane();
  const { language } = state;
  const mended = entry.rows.find((index) => cellToMend(result.reckoning, index) !== undefined);
  const { sheetRow, name, what } = rowFacts(result, mended ?? entry.rows[0] ?? 0, language);
  const cell = mended === undefined ? undefined : cellToMend(result.reckoning, mended);
  const sentence = useMemo(() => {
    const sentences = entry.rows.map((index) => sentenceOf(result, index, language));
    if (entry.rows.length === 1) return sentences.join('');
    const numbers = entry.rows.map((index) => words.rows.row(result.reckoning.tracker.rows[index]?.sheetRow ?? 0));
    return [words.check.together(listed(language, numbers)), ...sentences].join(' ');
  }, [result, entry, language, words]);
  return (
    <RowCard
      row={words.rows.row(sheetRow)}
      person={name || words.rows.noName}
      what={what}
      amount={<Amounts entry={entry} />}
      sentence={sentence}
      current={current}
      tabIndex={tabIndex}
      label={cell === undefined ? words.rows.goTo(sheetRow) : words.rows.goToCell(cell)}
      onPick={() => void pane.goToRow(sheetRow, cell)}
    />
  );
}

/** 原500.00 应200.00 */
function Amounts({ entry }: { readonly entry: CheckEntry }) {
  const { words } = usePane();
  const styles = useStyles();
  const ways = useWayStyles();
  const wrote = entry.clerk === undefined ? words.check.wroteNothing : words.check.wrote(money(entry.clerk));
  const due = entry.kind === 'unknown' ? words.check.unknown : words.check.ours(money(entry.ours));
  return (
    <>
      <span className={styles.was}>{wrote}</span>
      <span className={mergeClasses(styles.due, ways[entry.kind])}>{due}</span>
    </>
  );
}
