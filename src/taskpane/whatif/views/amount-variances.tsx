import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { absolute, add, divide, type Exact, isZero, sign, toNumber } from '../../../facts/exact';
import { money } from '../../../messages/money';
import type { Varied } from '../../../whatif/compare';
import { describedBy } from '../described-by';
import { signedMoney } from './figures';
import type { Amounts, Answer, Ground } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: '4px' },
  more: { color: tokens.colorPaletteRedForeground1, fill: tokens.colorPaletteRedBackground3 },
  less: { color: tokens.colorPaletteBlueForeground2, fill: tokens.colorPaletteBlueBorderActive },
});

interface Line extends Varied {
  readonly key: string;
  readonly name: string;
  readonly more: string;
}

/** Who gains and who loses money, by person and by clause, the largest variance first. */
export function AmountVariances({
  ground,
  amounts,
  answer,
}: {
  readonly ground: Ground;
  readonly amounts: Amounts;
  readonly answer: Answer;
}) {
  const { words } = useWhatIf();
  const { people = [], rules = [] } = answer.amounts?.comparison ?? {};
  const { rows } = amounts.result.reckoning.tracker;
  const gains = people.filter(({ variance }) => sign(variance) > 0);
  const losses = people.filter(({ variance }) => sign(variance) < 0);
  const sum = (of: readonly Varied[]): Exact =>
    of.reduce<Exact>((all, { variance }) => add(all, absolute(variance)), 0);
  const summary = [
    ...(gains.length > 0 ? [words.gain(gains.length, money(sum(gains)))] : []),
    ...(losses.length > 0 ? [words.lose(losses.length, money(sum(losses)))] : []),
  ];
  const ofPeople = people.map((one): Line => ({
    ...one,
    key: String(one.person.firstRow),
    name: rows[one.person.firstRow]?.person || words.noName,
    more: `${money(one.baseline)} → ${money(one.scenario)}`,
  }));
  const ofRules = rules.map((one): Line => ({
    ...one,
    key: one.rules.join('+'),
    name: describedBy(one.rules, [answer.scheme, ground.scheme], words),
    more: [words.rows(one.rows.baseline, one.rows.scenario), `${money(one.baseline)} → ${money(one.scenario)}`].join(
      ' · ',
    ),
  }));
  return (
    <>
      <div>{summary.join(' · ')}</div>
      <Bars heading={words.byPerson} lines={ofPeople} />
      <Bars heading={words.byClause} lines={ofRules} />
    </>
  );
}

/** Each variance with a bar: how large it is beside the largest. */
function Bars({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) {
  const styles = useStyles();
  const largest = absolute(lines[0]?.variance ?? 0);
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ol className={styles.list}>
        {lines.map(({ key, name, more, variance }) => {
          const way = sign(variance) > 0 ? styles.more : styles.less;
          const width = isZero(largest) ? 0 : toNumber(divide(absolute(variance), largest)) * 100;
          return (
            <li key={key} className={styles.item}>
              <div className={styles.line}>
                <span className={styles.name}>{name}</span>
                <span className={mergeClasses(styles.figure, way)}>{signedMoney(variance)}</span>
              </div>
              <svg className={mergeClasses(styles.bar, way)} aria-hidden="true" focusable="false">
                <rect width={`${Math.max(width, 1)}%`} height="4" rx="2" />
              </svg>
              <div className={styles.quiet}>{more}</div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
