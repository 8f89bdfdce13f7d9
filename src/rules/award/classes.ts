/**
 * Classes of rows. A program looks at a row through its conditions and, where a rule might hold, through the facts in
 * its amount. Rows that answer all conditions alike and have the same values in these amounts come to the same: they
 * are one class, and the evaluator judges one of its rows for all. A hundred thousand rows have some hundred classes.
 *
 * Rows with a fault are in no class, for the fault names what was written: these are judged one by one.
 *
 * For a changed scheme (what-if) the same table serves again where it reads alike (`readsAlike`): what its cells say
 * is known, the classes are made anew where conditions changed, the outcomes judged anew, a class at a time.
 * `assessAgain` does that.
 */
import { divide, type Groups, type Mark, oneGroup } from '../../facts/coding';
import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import { factsOfRequirement } from '../conditions/requirement';
import { factsIn } from '../expressions/expression';
import type { Scope } from '../expressions/evaluate';
import { bandsOf, questionsOf, wholeBands } from './bands';
import { matchRules } from './match-rules';
import type { Program } from './program';
import { FAULT, type TableRows, type Told } from './rows';
import { measureOf } from './worth';

/** The classes of the rows that `takes` names, of one program. */
export function classesOf(program: Program, rows: TableRows, takes: (index: number) => boolean): Groups {
  const { asked, whole } = questionsOf(program);
  const slotOfName = (name: string): number => slotOf(program.scheme.book, name);
  const told = [...program.facts].map((name) => rows.told(slotOfName(name)));
  // A fault in a field given by hand is one of every row.
  if (told.some(({ codes, flags }) => !codes && flags[0] === FAULT))
    return { of: new Int32Array(rows.length).fill(-1), first: [] };
  const sound = told.flatMap((fact) => markOf(fact, soundness));
  const matching = new Set([...asked.keys(), ...whole]);
  const conditions = [...matching].flatMap((slot) =>
    markOf(rows.told(slot), ({ values }) =>
      whole.has(slot) ? wholeBands(values) : bandsOf(values, asked.get(slot) ?? []),
    ),
  );
  const alike = divide(oneGroup(rows.length, takes), [...sound, ...conditions]);
  return byAmounts(alike, rows, (row) =>
    [...amountFacts(program, row)].map(slotOfName).filter((slot) => !whole.has(slot)),
  );
}

/** Splits classes by the values of the facts that count in them, as their first row tells. */
export function byAmounts(classes: Groups, rows: TableRows, counting: (row: Row) => readonly number[]): Groups {
  const slots = new Map<number, Uint8Array>();
  classes.first.forEach((index, place) => {
    const row = rows.at(index);
    for (const slot of row ? counting(row) : []) {
      const only = slots.get(slot) ?? new Uint8Array(classes.first.length);
      only[place] = 1;
      slots.set(slot, only);
    }
  });
  let groups = classes;
  const origin = classes.of;
  for (const [slot, only] of slots) {
    // A class that was split already: its parts are told apart like the whole.
    const now = Uint8Array.from(groups.first, (index) => only[origin[index] ?? -1] ?? 0);
    groups = divide(
      groups,
      markOf(rows.told(slot), ({ values }) => wholeBands(values), now),
    );
  }
  return groups;
}

/** A mark by what is told, or none where all rows are told the same. */
export function markOf(told: Told, marks: (told: Told) => Int32Array, only?: Uint8Array): readonly Mark[] {
  if (!told.codes) return [];
  const given = marks(told);
  const alike = given.every((mark) => mark === given[0]) && given[0] !== -1;
  return alike ? [] : [{ codes: told.codes, marks: given, ...(only ? { only } : {}) }];
}

/** Takes rows with a fault out. */
const soundness = ({ flags }: Told): Int32Array => Int32Array.from(flags, (flag) => ((flag & FAULT) !== 0 ? -1 : 0));

/** Facts whose values count in the amounts of the rules that a row meets or might meet, and in 门槛. */
export function amountFacts(program: Program, row: Row): ReadonlySet<string> {
  const { slots } = program.scheme.book;
  const scope: Scope = { valueOf: (fact) => row.values[slots.get(fact) ?? -1] };
  const names = new Set<string>();
  for (const { rules, rollUps } of program.variants) {
    const matches = matchRules(rules, scope);
    rules.forEach((rule, index) => {
      if (matches[index]?.kind === 'no') return;
      const measure = measureOf(rule);
      if (measure !== undefined) names.add(measure);
      if (rule.amount.kind === 'figure') for (const name of factsIn(rule.amount.expression)) names.add(name);
    });
    for (const { gate } of rollUps) for (const name of gate ? factsOfRequirement(gate) : []) names.add(name);
  }
  return names;
}
