import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { money } from '../../../messages/money';
import type { WhatIfWords } from '../../../messages/pane/whatif/whatif';
import type { Comparison } from '../../../whatif/compare';
import { signedMoney } from './figures';
import { barredIn, isTouched, movedIn, placesIn } from '../state/effects';
import type { Answer, Ground } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  keep: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { flexGrow: 1, minWidth: 0 },
  note: { padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalS },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: '2px' },
});

/** 比方案: the scenarios kept in the workbook, side by side with what is. */
export function ScenariosView({ ground }: { readonly ground: Ground }) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const { kept, scenario, keptAnswers, broken, notKept } = what;
  const [typed, setTyped] = useState<string>();
  const free = (number: number): string =>
    kept.some(({ name }) => name === words.proposedName(number)) ? free(number + 1) : words.proposedName(number);
  const name = (typed ?? free(1)).trim();
  const taken = kept.some((one) => one.name === name);
  const moreUndecided = ({ undecided }: Comparison): string =>
    undecided.scenario === undecided.baseline ? '' : words.undecidedChange(undecided.scenario - undecided.baseline);
  const keep = (): void => {
    setTyped(undefined);
    void whatIf.keep(name);
  };
  return (
    <>
      <div className={styles.keep}>
        <Input
          size="small"
          className={styles.name}
          aria-label={words.keepName}
          value={typed ?? free(1)}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button size="small" disabled={scenario.size === 0 || name === '' || taken} onClick={keep}>
          {words.keep}
        </Button>
      </div>
      {taken ? <div className={styles.note}>{words.nameTaken(name)}</div> : undefined}
      {broken > 0 ? <div className={styles.note}>{words.brokenKept(broken)}</div> : undefined}
      {notKept ? <div className={styles.note}>{words.notKept}</div> : undefined}
      {kept.length === 0 ? (
        <div className={styles.note}>{words.noScenarios}</div>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {words.tableHeads.name}
              </th>
              <th scope="col" className={`${styles.head} ${styles.figure}`}>
                {words.tableHeads.total}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={`${styles.cell} ${styles.strong}`}>
                {words.baseline}
              </th>
              <td className={`${styles.cell} ${styles.figure}`}>
                {ground.amounts ? money(ground.amounts.baseline.total) : ''}
              </td>
            </tr>
            {kept.map((one) => {
              const answer = keptAnswers.get(one.name);
              const comparison = answer?.amounts?.comparison;
              return (
                <tr key={one.name}>
                  <th scope="row" className={`${styles.cell} ${styles.strong}`}>
                    {one.name} <span className={styles.quiet}>{words.changes(one.scenario.size)}</span>
                    <div className={styles.buttons}>
                      <Button size="small" aria-label={words.open(one.name)} onClick={() => whatIf.take(one.scenario)}>
                        {words.openShort}
                      </Button>
                      <Button
                        size="small"
                        aria-label={words.remove(one.name)}
                        onClick={() => void whatIf.remove(one.name)}
                      >
                        {words.removeShort}
                      </Button>
                    </div>
                  </th>
                  <td className={`${styles.cell} ${styles.figure}`}>
                    {comparison ? money(comparison.scenario) : answer ? '' : '…'}
                    <div className={styles.quiet}>{comparison ? signedMoney(comparison.variance) : ''}</div>
                    <div className={styles.quiet}>{comparison ? moreUndecided(comparison) : ''}</div>
                    {answer
                      ? asideOf(answer, words).map((text) => (
                          <div key={text} className={styles.quiet}>
                            {text}
                          </div>
                        ))
                      : undefined}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What a scenario changes beside money: 名额12→16. */
function asideOf({ effects }: Answer, { sums }: WhatIfWords): readonly string[] {
  const [places, barred, moved] = [placesIn(effects), barredIn(effects), movedIn(effects)];
  return [
    ...(isTouched(effects, 'places') ? [sums.places(places.baseline, places.scenario)] : []),
    ...(isTouched(effects, 'eligibility') ? [sums.barred(barred.baseline, barred.scenario)] : []),
    ...(isTouched(effects, 'scores') ? [sums.moved(moved.scores, moved.ranks)] : []),
  ];
}
