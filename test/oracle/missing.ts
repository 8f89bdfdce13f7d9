import { type Exact, ratio, toNumber } from '../../src/facts/exact';
import { amount, type Answer, type Facts, type Matches, type Rule, samePay } from './office';
import { reckon, worthOf } from './reckon';

/** What facts that are missing might be. */
type Figures = Readonly<Record<string, Exact>>;

/** One way in which all that is undecided may turn out: which rows and gates hold, and what the row then comes to. */
interface Way {
  readonly yes: ReadonlySet<number>;
  readonly figures: Figures;
  readonly answer: Answer;
}

/**
 * If a row that cannot be decided could change the amount, the answer is an error that names all missing facts that
 * matter. Every undecided row, every undecided gate is tried both ways; a fact that an amount lacks is tried with
 * several figures.
 */
export function decide(
  rules: readonly Rule[],
  outcomes: readonly Matches[],
  met: readonly Matches[],
  facts: Facts,
): Answer {
  const all = [...outcomes, ...met];
  const doubtful = all.flatMap((matches, i) => (typeof matches === 'string' ? [] : [i]));
  const certain = all.flatMap((matches, i) => (matches === 'yes' ? [i] : []));
  const lacking = lacksOf(rules, outcomes, facts);
  const ways = subsets(doubtful).flatMap((some) =>
    supposed(lacking).map((figures): Way => {
      const yes = new Set([...some, ...certain]);
      const held = rules.filter((_, i) => yes.has(i));
      const open = met.every((_, i) => yes.has(rules.length + i));
      return { yes, figures, answer: reckon(held, { ...facts, ...figures }, open) };
    }),
  );
  const missing = missingAmong(ways, all, lacking);
  const mayDivide = rules.some((rule, i) => outcomes[i] !== 'no' && 'divides' in worthOf(rule, facts, 0));
  return missing.length > 0
    ? { is: 'missing', facts: missing, lacking: lacking.length > 0 || mayDivide }
    : ((ways.find(({ answer }) => 'lost' in answer) ?? ways[0])?.answer ?? amount(0));
}

/** The facts that matter: two ways that differ in nothing but what hangs on them pay differently. */
function missingAmong(ways: readonly Way[], all: readonly Matches[], lacking: readonly string[]): readonly string[] {
  const byKey = new Map(ways.map((way) => [keyOf(way.yes, way.figures), way.answer]));
  const missing = new Set<string>();
  for (const { yes, figures, answer } of ways) {
    all.forEach((matches, i) => {
      if (typeof matches === 'string') return;
      const other = new Set(yes);
      if (!other.delete(i)) other.add(i);
      if (!samePay(answer, byKey.get(keyOf(other, figures)))) matches.forEach((fact) => missing.add(fact));
    });
    for (const fact of lacking) {
      const differs = SUPPOSED.some(
        (figure) => !samePay(answer, byKey.get(keyOf(yes, { ...figures, [fact]: figure }))),
      );
      if (differs) missing.add(fact);
    }
  }
  return [...missing];
}

const keyOf = (yes: ReadonlySet<number>, figures: Figures): string =>
  [
    ...[...yes].sort((a, b) => a - b),
    ...Object.entries(figures)
      .map(([name, figure]) => `${name}${toNumber(figure)}`)
      .sort(),
  ].join();

/** Figures that a fact might have: enough for two of them to tell amounts apart. */
const SUPPOSED: readonly Exact[] = [0, ratio(1n, 1000n), 3, 10_000_000];

function supposed(names: readonly string[]): readonly Figures[] {
  const [name, ...rest] = names;
  if (name === undefined) return [{}];
  return supposed(rest).flatMap((others) => SUPPOSED.map((figure) => ({ ...others, [name]: figure })));
}

/** Facts that the amounts of rows lack which match, or may. */
function lacksOf(rules: readonly Rule[], outcomes: readonly Matches[], facts: Facts): readonly string[] {
  const lacks = rules.flatMap((rule, i) => {
    if (outcomes[i] === 'no' || typeof rule.amount === 'string') return [];
    const worth = worthOf(rule, facts, 0);
    return 'lacks' in worth ? worth.lacks : [];
  });
  return [...new Set(lacks)];
}

function subsets(list: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((some) => [some, [first, ...some]]);
}
