/**
 * Classes of rows. A program looks at a row through its conditions and, where a rule might hold, through the facts in
 * its amount. Rows that meet the same rules and have the same values in these amounts come to the same: they are one
 * class, and the evaluator judges one of its rows for all. A hundred thousand rows have some hundred classes.
 *
 * Rows with a fault of their own are in no class, for it names what was written: these are judged one by one.
 *
 * What-if: whoever asks again with the same table (`rowsOf`, read once) and the same array of awards under a changed
 * scheme gets the same classes as long as nothing is asked otherwise. Then `assess` judges classes alone. The table
 * may be kept where facts, outlets and what is reckoned are the same. `Assessment.classes` has the class of each row and
 * the first row of each.
 */
import { divide, type Groups, joinBy, type Mark, oneGroup } from '../../base/coding';
import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import { factsOfRequirement } from '../conditions/requirement';
import type { Scope } from '../expressions/evaluate';
import { bandsOf, questionsOf, wholeBands } from './bands';
import { matchRules } from './match-rules';
import { factsOfAmount } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import type { Program } from './program';
import type { TableRows } from './table-rows';
import { FAULT, type Told, toldAt } from './told';
import { hasOwn, measureOf } from './worth';

export interface Classes extends Groups {
  /** A row of each class, to be judged for all of it. */
  readonly samples: readonly (Row | undefined)[];
  /** The rows that answer all conditions alike, whatever rules they meet by that, and whatever their figures. */
  readonly alike: Groups;
}

/** What was found out about a table, for the awards of its rows. */
interface Found {
  readonly rows: TableRows;
  readonly classes: Map<string, Classes>;
}

/** As many programs of one table are kept: more than a scheme has awards. */
const KEPT = 32;
const found = new WeakMap<object, Found>();

/** The classes of the rows of one program; `awards` names the award of each row. */
export function classesFor(
  program: Program,
  rows: TableRows,
  awards: object,
  takes: (index: number) => boolean,
): Classes {
  const known = found.get(awards);
  const ofTable = known?.rows === rows ? known : { rows, classes: new Map<string, Classes>() };
  found.set(awards, ofTable);
  const key = askedBy(program);
  const ready = ofTable.classes.get(key);
  if (ready) return ready;
  const classes = classesOf(program, rows, takes);
  const [oldest] = ofTable.classes.keys();
  if (oldest !== undefined && ofTable.classes.size >= KEPT) ofTable.classes.delete(oldest);
  ofTable.classes.set(key, classes);
  return classes;
}

/** All that makes classes what they are: programs that ask the same have the same. Figures have no part in it. */
function askedBy({ award, variants, facts, scheme }: Program): string {
  const asked = variants.map(({ rules, rollUps }) => [
    rules.map((rule) => [rule.when, rule.span, rule.mode, rule.group, measureOf(rule), amountNames(rule)]),
    rollUps.map(({ gate }) => gate),
  ]);
  return JSON.stringify([award, asked, [...facts], scheme.derived], (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

const amountNames = (rule: Rule): readonly string[] =>
  rule.amount.kind === 'figure' ? factsOfAmount(rule) : [rule.amount.kind];

function classesOf(program: Program, rows: TableRows, takes: (index: number) => boolean): Classes {
  const { asked, whole } = questionsOf(program);
  const slotOfName = (name: string): number => slotOf(program.scheme.book, name);
  // A fault in a field given by hand is that of every row: one row stands for all.
  const told = [...program.facts].map((name) => rows.told(slotOfName(name)));
  const sound = told.filter(({ flags }) => flags.includes(FAULT)).flatMap((fact) => markOf(fact, soundness));
  const matching = new Set([...asked.keys(), ...whole]);
  const conditions = [...matching].flatMap((slot) =>
    markOf(rows.told(slot), (told) =>
      whole.has(slot) ? wholeBands(told) : bandsOf(told.values, asked.get(slot) ?? []),
    ),
  );
  const alike = divide(oneGroup(rows.length, takes), [...sound, ...conditions]);
  const met = alike.first.map((index) => {
    const { facts, rules } = metBy(program, (fact) => toldAt(rows.told(slotOfName(fact)), index));
    return { rules, slots: [...[...facts].map(slotOfName), ...whole] };
  });
  const joined = joinBy(
    alike,
    met.map(({ rules }) => rules),
  );
  const classes = byValues(joined, rows, (place) => met[alike.of[joined.first[place] ?? -1] ?? -1]?.slots ?? []);
  return { ...classes, samples: classes.first.map(rows.at), alike };
}

/** Splits classes by the values of the facts that count in each. */
export function byValues(classes: Groups, rows: TableRows, counting: (place: number) => readonly number[]): Groups {
  const slots = new Map<number, Uint8Array>();
  for (let place = 0; place < classes.first.length; place++) {
    for (const slot of counting(place)) {
      const only = slots.get(slot) ?? new Uint8Array(classes.first.length);
      only[place] = 1;
      slots.set(slot, only);
    }
  }
  let groups = classes;
  const origin = classes.of;
  for (const [slot, only] of slots) {
    // A class that was split already: its parts are told apart like the whole.
    const now = Uint8Array.from(groups.first, (index) => only[origin[index] ?? -1] ?? 0);
    groups = divide(groups, markOf(rows.told(slot), wholeBands, now));
  }
  return groups;
}

/** A mark by what is told, or none where all rows are told the same. */
export function markOf(told: Told, marks: (told: Told) => Int32Array, only?: Uint8Array): readonly Mark[] {
  if (!told.codes) return [];
  const given = marks(told);
  const alike = given.every((mark) => mark === given[0]) && given[0] !== -1;
  return alike ? [] : [{ codes: told.codes, marks: given, only }];
}

/** Takes rows with a fault out. */
const soundness = ({ flags }: Told): Int32Array => Int32Array.from(flags).map((flag) => (flag === FAULT ? -1 : 0));

/**
 * How a row meets the rules of a program, and the facts that count in the amounts of those it might meet and in 门槛.
 * `pays`: one with a figure of its own surely holds, in the first way of reading them.
 */
export function metBy(
  program: Program,
  valueOf: Scope['valueOf'],
): { readonly facts: ReadonlySet<string>; readonly rules: string; readonly pays: boolean } {
  const scope: Scope = { valueOf };
  const facts = new Set<string>();
  let met = '';
  let pays = false;
  for (const variant of program.variants) {
    const { rules, rollUps } = variant;
    matchRules(rules, scope).forEach((match, index) => {
      const rule = rules[index];
      if (match.kind === 'no' || !rule) return;
      met += `${index}${match.kind === 'unknown' ? match.missing.join() : ''};`;
      const measure = measureOf(rule);
      if (measure !== undefined) facts.add(measure);
      for (const name of factsOfAmount(rule)) facts.add(name);
      pays ||= variant === program.variants[0] && match.kind === 'yes' && rule.amount.kind === 'figure' && hasOwn(rule);
    });
    met += '|';
    for (const { gate } of rollUps) for (const name of gate ? factsOfRequirement(gate) : []) facts.add(name);
  }
  return { facts, rules: met, pays };
}
