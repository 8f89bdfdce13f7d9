import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { money } from '../../../messages/money';
import type { WhatIfWords } from '../../../messages/pane/whatif/whatif';
import type { Comparison } from '../../../whatif/compare';
import type { NamedScenario } from '../../../whatif/kept';
import { barredIn, isTouched, movedIn, placesIn } from '../state/effects';
import type { Answer, Ground } from '../try-out';
import { signedMoney } from './figures';
import { KeepScenario } from './keep-scenario';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
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
  const { what, words } = useWhatIf();
  const styles = useStyles();
  const { kept, broken, notKept } = what;
  return (
    <>
      <KeepScenario />
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
            {kept.map((one) => (
              <tr key={one.name}>
                <ScenarioHead kept={one} />
                <td className={`${styles.cell} ${styles.figure}`}>
                  <ScenarioFigures answer={what.keptAnswers.get(one.name)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Its name, how much it changes, and what can be done with it. */
function ScenarioHead({ kept: { name, scenario } }: { readonly kept: NamedScenario }) {
  const { whatIf, words } = useWhatIf();
  const styles = useStyles();
  return (
    <th scope="row" className={`${styles.cell} ${styles.strong}`}>
      {name} <span className={styles.quiet}>{words.changes(scenario.size)}</span>
      <div className={styles.buttons}>
        <Button size="small" aria-label={words.open(name)} onClick={() => whatIf.take(scenario)}>
          {words.openShort}
        </Button>
        <Button size="small" aria-label={words.remove(name)} onClick={() => void whatIf.remove(name)}>
          {words.removeShort}
        </Button>
      </div>
    </th>
  );
}

/** What comes of it, once that is worked out. */
function ScenarioFigures({ answer }: { readonly answer: Answer | undefined }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  if (!answer) return '…';
  const comparison = answer.amounts?.comparison;
  const asides = [
    ...(comparison ? [signedMoney(comparison.variance), ...moreUndecided(comparison, words)] : []),
    ...asideOf(answer, words),
  ];
  return (
    <>
      {comparison ? money(comparison.scenario) : ''}
      {asides.map((text) => (
        <div key={text} className={styles.quiet}>
          {text}
        </div>
      ))}
    </>
  );
}

const moreUndecided = ({ undecided }: Comparison, words: WhatIfWords): readonly string[] =>
  undecided.scenario === undecided.baseline ? [] : [words.undecidedChange(undecided.scenario - undecided.baseline)];

/** What a scenario changes beside money: 名额12→16. */
function asideOf({ effects }: Answer, { sums }: WhatIfWords): readonly string[] {
  const [places, barred, moved] = [placesIn(effects), barredIn(effects), movedIn(effects)];
  return [
    ...(isTouched(effects, 'places') ? [sums.places(places.baseline, places.scenario)] : []),
    ...(isTouched(effects, 'eligibility') ? [sums.barred(barred.baseline, barred.scenario)] : []),
    ...(isTouched(effects, 'scores') ? [sums.moved(moved.scores, moved.ranks)] : []),
  ];
}
