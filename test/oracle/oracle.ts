import { absolute, add, compare, type Exact, isZero, multiply, ratio, roundTo, toNumber } from '../../src/facts/exact';
import { across } from './across';
import { complete, type Known, toGive } from './complete';
import {
  amount,
  type Answer,
  awardOf,
  type Awards,
  type Choice,
  type Facts,
  type Figure,
  holds,
  type Matches,
  type Office,
  type Rule,
  same,
  speaksOf,
} from './office';

/**
 * How awards are reckoned, written to be read beside the page that fixes it and not to be quick: what an undecided row
 * could change is found by trying every way it may turn out. It shares exact numbers with the product, nothing else.
 */

/** The answers for the rows of a body; undefined is a blank row. */
export const answers = (office: Office, awards: Awards, rows: readonly (Facts | undefined)[]): readonly Answer[] =>
  answersInUnits(office, awards, rows).map((answer) => (answer.is === 'amount' ? amount(answer.amount) : answer));

/** The same, amounts with what they are in. */
export const answersInUnits = (
  office: Office,
  awards: Awards,
  rows: readonly (Facts | undefined)[],
): readonly Answer[] =>
  answersTo(
    office,
    awards,
    complete(office, rows, (award, so) => underAward(office, award, awards, so)),
  );

/** What rows get of one award: a row that stands under another gets nothing of it, but may be the same thing. */
function underAward(
  office: Office,
  award: string,
  awards: Awards,
  known: readonly (Known | undefined)[],
): readonly Answer[] {
  const under = typeof awards === 'string' ? award : awards;
  return answersTo(office, under, known).map((answer, i) => (awardOf(under, i) === award ? answer : amount(0)));
}

function answersTo(office: Office, awards: Awards, known: readonly (Known | undefined)[]): readonly Answer[] {
  const judged = known.map((row, i): Answer => {
    if (!row) return { is: 'blank' };
    const award = awardOf(awards, i);
    if (row.contradicts && asks(office, award, '级别')) return { is: 'bad' };
    const choices = choicesOf(office, [award]);
    const answer = agreed(
      choices,
      choices.map((choice) => judge(office, award, choice, row.facts)),
    );
    return answer.is === 'missing' ? { ...answer, facts: toGive(row, answer.facts) } : answer;
  });
  const rows = known.map((row) => row?.facts);
  const choices = choicesOf(office, typeof awards === 'string' ? [awards] : [...new Set(awards)]);
  const settled = choices.map((choice) => across(office, awards, choice, rows, judged));
  return judged.map((_, index) =>
    agreed(
      choices,
      settled.map((list) => list[index] ?? { is: 'blank' }),
    ),
  );
}

/** Whether the rows of an award speak of a fact, under some reading that may be in force. */
const asks = (office: Office, award: string, fact: string): boolean =>
  waysToRead(office, award).some(
    (inForce) =>
      office.rules.some((rule) => inForce(rule) && rule.asks.includes(fact)) ||
      office.rollUps.some((row) => inForce(row) && row.highest.includes(fact)),
  );

/** For every way to read the rows of an award: whether a row is in force and speaks of it. */
export const waysToRead = (
  office: Office,
  award: string,
): readonly ((row: Pick<Rule, 'awards' | 'reading'>) => boolean)[] =>
  choicesOf(office, [award]).map(
    (choice) =>
      ({ awards, reading }) =>
        speaksOf(awards, award) && holds(reading, choice),
  );

/** An ambiguity that nobody resolved is #N/A wherever it matters: where two readings of it give two answers. */
function agreed(choices: readonly Choice[], list: readonly Answer[]): Answer {
  const [first = { is: 'blank' as const }] = list;
  const readings = Object.keys(choices[0] ?? {}).filter((id) =>
    choices.some((a, i) =>
      choices.some(
        (b, j) =>
          Object.keys(a).every((other) => (a[other] === b[other]) !== (other === id)) && !same(list[i], list[j]),
      ),
    ),
  );
  const lacking = list.some((answer) => 'lacking' in answer && answer.lacking);
  return readings.length > 0 ? { is: 'unread', readings, lacking } : first;
}

/** Every way to read the rows of some awards: the reading in force, or each option of one that nobody chose. */
function choicesOf(office: Office, awards: readonly string[]): readonly Choice[] {
  const asked = [...office.rules, ...office.rollUps]
    .filter((row) => awards.some((award) => speaksOf(row.awards, award)))
    .flatMap((row) => row.reading?.[0] ?? []);
  let choices: readonly Choice[] = [{}];
  for (const [id, { options, chosen }] of Object.entries(office.readings)) {
    const ways = chosen === undefined ? (asked.includes(id) ? options : []) : [chosen];
    if (ways.length > 0) choices = choices.flatMap((choice) => ways.map((way) => ({ ...choice, [id]: way })));
  }
  return choices;
}

function judge(office: Office, award: string, choice: Choice, facts: Facts): Answer {
  const rules = office.rules.filter((rule) => speaksOf(rule.awards, award) && holds(rule.reading, choice));
  const gates = office.rollUps.filter((row) => row.gate && speaksOf(row.awards, award) && holds(row.reading, choice));
  if (!office.rules.some((rule) => speaksOf(rule.awards, award))) return { is: 'open' };

  const met = gates.map(({ gate }) => gate?.(facts) ?? 'yes');
  return decide(rules, outcomesOf(rules, facts), met, facts);
}

/** Three outcomes for every row. 否则 matches when no other row of its 组 does. */
function outcomesOf(rules: readonly Rule[], facts: Facts): readonly Matches[] {
  const own = rules.map((rule) => allOf(rule.when.map((condition) => condition(facts))));
  return rules.map((rule, i) => {
    if (rule.mode !== '否则') return own[i] ?? 'no';
    const others = rules.flatMap((other, j) =>
      other.group === rule.group && other.mode !== '否则' ? [not(own[j] ?? 'no')] : [],
    );
    return allOf([own[i] ?? 'no', ...others]);
  });
}

const not = (matches: Matches): Matches => (matches === 'yes' ? 'no' : matches === 'no' ? 'yes' : matches);

function allOf(list: readonly Matches[]): Matches {
  if (list.includes('no')) return 'no';
  const missing = list.flatMap((matches) => (typeof matches === 'string' ? [] : matches));
  return missing.length > 0 ? missing : 'yes';
}

/**
 * If a row that cannot be decided could change the amount, the answer is an error that names all missing facts that
 * matter. Every undecided row, every undecided gate is tried both ways; a fact that an amount lacks is tried with
 * several figures.
 */
function decide(rules: readonly Rule[], outcomes: readonly Matches[], met: readonly Matches[], facts: Facts): Answer {
  const all = [...outcomes, ...met];
  const doubtful = all.flatMap((matches, i) => (typeof matches === 'string' ? [] : [i]));
  const lacking = lacksOf(rules, outcomes, facts);
  const tries: {
    readonly yes: ReadonlySet<number>;
    readonly figures: Readonly<Record<string, Exact>>;
    readonly answer: Answer;
  }[] = [];
  for (const some of subsets(doubtful)) {
    const yes = new Set([...some, ...all.flatMap((matches, i) => (matches === 'yes' ? [i] : []))]);
    for (const figures of supposed(lacking)) {
      const held = rules.filter((_, i) => yes.has(i));
      const open = met.every((_, i) => yes.has(rules.length + i));
      tries.push({ yes, figures, answer: reckon(held, { ...facts, ...figures }, open) });
    }
  }
  const byKey = new Map(tries.map((one) => [keyOf(one.yes, one.figures), one.answer]));
  const missing = new Set<string>();
  for (const { yes, figures, answer } of tries) {
    for (const i of doubtful) {
      const other = new Set(yes);
      if (!other.delete(i)) other.add(i);
      const matches = all[i];
      if (typeof matches !== 'string' && !samePay(answer, byKey.get(keyOf(other, figures))))
        matches?.forEach((fact) => missing.add(fact));
    }
    for (const fact of lacking) {
      const differs = SUPPOSED.some(
        (figure) => !samePay(answer, byKey.get(keyOf(yes, { ...figures, [fact]: figure }))),
      );
      if (differs) missing.add(fact);
    }
  }
  const mayDivide = rules.some((rule, i) => outcomes[i] !== 'no' && 'divides' in worthOf(rule, facts, 0));
  return missing.size > 0
    ? { is: 'missing', facts: [...missing], lacking: lacking.length > 0 || mayDivide }
    : (tries[0]?.answer ?? amount(0));
}

/**
 * Whichever way a row names no figure, there is no amount. Figures in different units are told apart like any others: whether
 * they can be added is asked when nothing is missing any more.
 */
export const samePay = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a?.is === 'mixed-units' && b?.is === 'mixed-units'
    ? compare(a.sum, b.sum) === 0
    : same(a, b) || (namesNoFigure(a) && namesNoFigure(b));
export const namesNoFigure = (answer: Answer | undefined): boolean => NO_FIGURE.includes(answer?.is ?? '');
const NO_FIGURE: readonly string[] = ['open', 'pending', 'refused', 'division-by-zero'];

const keyOf = (yes: ReadonlySet<number>, figures: Readonly<Record<string, Exact>>): string =>
  [
    ...[...yes].sort((a, b) => a - b),
    ...Object.entries(figures)
      .map(([name, figure]) => `${name}${toNumber(figure)}`)
      .sort(),
  ].join();

/** Figures that a fact might have: enough for two of them to tell amounts apart. */
const SUPPOSED: readonly Exact[] = [0, ratio(1n, 1000n), 3, 10_000_000];

function supposed(names: readonly string[]): readonly Readonly<Record<string, Exact>>[] {
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

/** What a row pays: its amount times 数量, or times what 计量 names. */
function worthOf(rule: Rule, facts: Facts, award: Exact): Figure {
  if (typeof rule.amount === 'string') return { lacks: [] };
  const each = rule.amount(facts, award);
  const times = rule.times === undefined ? 1 : facts[rule.times];
  if (!('figure' in each)) return each;
  return typeof times === 'number' || typeof times === 'object'
    ? { figure: multiply(each.figure, times) }
    : { lacks: [rule.times ?? ''] };
}

/** Which row wins, once every row is decided. */
function reckon(held: readonly Rule[], facts: Facts, open: boolean): Answer {
  // 门槛 unmet = nothing is paid.
  if (!open) return amount(0);
  // A matching row that names no figure makes the answer #N/A, even beside priced rows.
  for (const is of ['refused', 'open', 'pending'] as const) if (held.some((rule) => rule.amount === is)) return { is };
  const units = new Set<string>();
  /** Within a 组 only the largest absolute amount counts, the first of equals. None: an amount divides by zero. */
  const largest = (group: readonly Rule[], award: Sum): Sum => {
    let best: { rule: Rule; figure: Exact } | undefined;
    for (const rule of group) {
      const worth = worthOf(rule, facts, award ?? 0);
      if ('lacks' in worth) throw new Error('an amount that nobody supposed');
      if ('divides' in worth || (award === undefined && usesAward(rule, facts))) return undefined;
      if (!best || compare(absolute(worth.figure), absolute(best.figure)) > 0) best = { rule, figure: worth.figure };
    }
    // Nothing in one unit is nothing in another.
    if (best && best.rule.mode !== '倍乘' && !isZero(best.figure)) units.add(best.rule.unit);
    return best?.figure;
  };
  const groupsOf = (rules: readonly Rule[], alone: boolean): readonly (readonly Rule[])[] => {
    const named = [...new Set(rules.map((rule) => rule.group))].filter((group) => group !== '' || !alone);
    const groups = named.map((group) => rules.filter((rule) => rule.group === group));
    return alone ? [...groups, ...rules.filter((rule) => rule.group === '').map((rule) => [rule])] : groups;
  };
  const of = (...modes: readonly Rule['mode'][]) => held.filter((rule) => modes.includes(rule.mode));
  const added = (start: Sum, groups: readonly (readonly Rule[])[], award: Sum): Sum =>
    groups.reduce<Sum>((sum, group) => {
      const figure = largest(group, award);
      return sum === undefined || figure === undefined ? undefined : add(sum, figure);
    }, start);

  // 取高 groups are added up; without any row, it starts at 0.
  const award = added(0, groupsOf(of('取高', '否则'), false), 0);
  // Matching 累加 rows are added,
  const sum = added(award, groupsOf(of('累加'), true), award);
  // then every matching 倍乘 row multiplies: times nothing is nothing, whatever else there is.
  const factors = groupsOf(of('倍乘'), true).map((group) => largest(group, award));
  const isErased = factors.some((factor) => factor !== undefined && isZero(factor));
  if (isErased) units.clear();
  const product = [...factors, isErased ? 0 : sum].reduce<Sum>(
    (so, factor) => (so === undefined || factor === undefined ? undefined : multiply(so, factor)),
    1,
  );
  // What is to be added untouched by them comes last.
  const total = added(product, groupsOf(of('乘后加'), true), award);
  if (total === undefined) return { is: 'division-by-zero' };
  if (units.size > 1) return { is: 'mixed-units', sum: total };
  // Money is rounded half away from zero to the fen, once, at the end; other units stay exact.
  const [unit = '元'] = units;
  return { is: 'amount', amount: unit === '元' ? roundTo(total, 2) : total, unit };
}

/** What some rows come to; none where one of them divides by zero. */
type Sum = Exact | undefined;

/** Whether an amount is reckoned from 本奖. */
function usesAward(rule: Rule, facts: Facts): boolean {
  const [one, two] = [worthOf(rule, facts, 1), worthOf(rule, facts, 2)];
  return 'figure' in one && 'figure' in two && compare(one.figure, two.figure) !== 0;
}
