import { add, compare, type Exact, multiply, sign } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import type { Fault, Value } from '../../facts/fact';
import { entryOf } from '../../base/entries';
import type { Row } from '../../facts/row';
import { mapInSteps, type Steps } from '../../base/steps';
import { textKey } from '../../facts/text';
import { factsOfRequirement } from '../conditions/requirement';
import { type Verdict, verdictFor } from '../eligibility/eligible';
import type { Eligibility, Scheme } from '../scheme/scheme';
import { type Limit, limitsOf } from './limits';
import { type MonthKey, NO_MONTH } from './months';

/** What one row of a monthly list says about a person. */
export interface MonthRow {
  readonly person: string;
  readonly section: string;
  /** 1 to 12; undefined where neither a column nor the sheet says. */
  readonly month: number | undefined;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly row: Row;
  /** Where attendance is kept by signs. */
  readonly signs?: SignRecord;
}

/** What the signs of a person's month come to. */
export interface SignRecord {
  /** By fact: 迟到次数 2. */
  readonly counts: ReadonlyMap<string, Exact>;
  /** By fact: the days of the month. */
  readonly days: ReadonlyMap<string, readonly number[]>;
  /** Signs of which nobody has said what they mean: as long as there are any, the counts are not all. */
  readonly pending: readonly string[];
}

/** Rows between two steps. */
const SLICE = 500;

/** A count of a person over the year. */
export interface YearCount {
  readonly limit: Limit;
  readonly total: Exact;
  /** Warned: the limit is near, or reached without being passed. */
  readonly state: 'fine' | 'near' | 'passed';
}

/** A person's year: all rows together, judged by the rows of 资格 for the item. */
export interface YearEntry {
  readonly person: string;
  readonly section: string;
  readonly rows: readonly MonthRow[];
  /** By fact and month. */
  readonly byMonth: ReadonlyMap<string, ReadonlyMap<MonthKey, Exact>>;
  readonly totals: ReadonlyMap<string, Exact>;
  readonly counts: readonly YearCount[];
  readonly verdict: Verdict;
  readonly faults: readonly { readonly at: MonthRow; readonly fault: Fault }[];
}

/**
 * Rolls monthly rows up to the year by person: counts are added, a yes in any month is a yes. A count that comes to
 * the share of what is allowed is near its limit.
 *
 * @param share from 0 to 1, such as 4/5
 */
export function* yearInSteps(
  scheme: Scheme,
  rules: readonly Eligibility[],
  rows: readonly MonthRow[],
  share: Exact,
): Steps<readonly YearEntry[]> {
  const facts = [...new Set(rules.flatMap((rule) => factsOfRequirement(rule.requirement)))];
  const limits = limitsOf(rules);
  const people = yield* byPerson(rows);
  return yield* mapInSteps(people, (own) => yearEntryOf(scheme, rules, facts, limits, own, share));
}

/** Rows that name somebody, by person, in the order in which people first stand there. */
export function* byPerson(rows: readonly MonthRow[]): Steps<readonly (readonly MonthRow[])[]> {
  const people = new Map<string, MonthRow[]>();
  for (const [place, row] of rows.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    if (row.person === '' || row.row.blank) continue;
    entryOf(people, textKey(row.person), () => []).push(row);
  }
  return [...people.values()];
}

function yearEntryOf(
  scheme: Scheme,
  rules: readonly Eligibility[],
  facts: readonly string[],
  limits: readonly Limit[],
  rows: readonly MonthRow[],
  share: Exact,
): YearEntry {
  const [first] = rows;
  const told = toldIn(scheme, facts, rows);
  const { byMonth, totals, faults } = told;
  return {
    person: first?.person ?? '',
    section: rows.map(({ section }) => section).find((section) => section !== '') ?? '',
    rows,
    byMonth,
    totals,
    counts: limits.map((limit) => countOf(limit, totals.get(limit.fact) ?? 0, share)),
    verdict: verdictFor(scheme, rules, yearRow(scheme, told, rows)),
    faults,
  };
}

/** What the rows of one person say together. */
interface ToldOfYear extends Pick<YearEntry, 'byMonth' | 'totals' | 'faults'> {
  /** By fact, what is no count: a yes in any month, the text that stands last. */
  readonly flags: ReadonlyMap<string, Value>;
}

function toldIn(scheme: Scheme, facts: readonly string[], rows: readonly MonthRow[]): ToldOfYear {
  const byMonth = new Map(facts.map((fact) => [fact, new Map<MonthKey, Exact>()]));
  const totals = new Map<string, Exact>();
  const flags = new Map<string, Value>();
  const faults: { at: MonthRow; fault: Fault }[] = [];
  for (const at of rows) {
    for (const fact of facts) {
      const slot = slotOf(scheme.book, fact);
      const fault = at.row.faults.get(slot);
      if (fault) faults.push({ at, fault });
      const value = at.row.values[slot];
      if (value === undefined) continue;
      if (typeof value === 'boolean') flags.set(fact, value || flags.get(fact) === true);
      else if (typeof value === 'string') flags.set(fact, value);
      else {
        const months = byMonth.get(fact);
        const month = at.month ?? NO_MONTH;
        months?.set(month, add(months.get(month) ?? 0, value));
        totals.set(fact, add(totals.get(fact) ?? 0, value));
      }
    }
  }
  return { byMonth, totals, flags, faults };
}

/** The year as one row, by which it is judged. */
const yearRow = ({ book }: Scheme, { totals, flags, faults }: ToldOfYear, rows: readonly MonthRow[]): Row => ({
  values: book.facts.map(({ name }): Value | undefined => totals.get(name) ?? flags.get(name)),
  faults: new Map(faults.map(({ fault }) => [slotOf(book, fault.fact), fault])),
  defaulted: new Set(rows.flatMap(({ row }) => [...row.defaulted])),
  zeros: new Set(),
  blank: false,
});

function countOf(limit: Limit, total: Exact, share: Exact): YearCount {
  if (compare(total, limit.allowed) > 0) return { limit, total, state: 'passed' };
  const near = sign(total) > 0 && compare(total, multiply(limit.allowed, share)) >= 0;
  return { limit, total, state: near ? 'near' : 'fine' };
}
