import type { Exact } from '../../src/facts/exact';
import type { Answer, Facts, Figure, Office, Value } from './office';

/** A fact that a scheme reckons from others (算式). */
export interface Derived {
  readonly name: string;
  /** What one row says; `paid` is what the award it asks for came to there, if that is settled. */
  readonly of: (facts: Facts, paid: Exact | undefined) => Figure;
  /** Over the rows of the body that agree in these facts: what they come to, for each of them. */
  readonly over?: {
    readonly by: readonly string[];
    readonly award?: string;
    /** A row that lacks what is counted is not counted; every other function needs it in each row. */
    readonly counts?: boolean;
    readonly comes: (figures: readonly Exact[]) => readonly Exact[];
  };
}

/** A row with all that follows from what was given. */
export interface Known {
  readonly facts: Facts;
  /** What is missing where a reckoned fact is: the facts it is reckoned from. */
  readonly lacks: Readonly<Record<string, readonly string[]>>;
  /** A 级别 that contradicts the directory is a fault. */
  readonly contradicts: boolean;
}

type Rows = readonly (Known | undefined)[];

/** The level from the directory of outlets, then each reckoned fact; what a clerk gives is kept. */
export function complete(
  office: Office,
  rows: readonly (Facts | undefined)[],
  answersOf: (award: string, rows: Rows) => readonly Answer[],
): Rows {
  let known: Rows = rows.map((facts) => facts && withLevel(office, facts));
  for (const derived of office.derived) {
    const paid = derived.over?.award === undefined ? [] : answersOf(derived.over.award, known);
    const figures = known.map((row, i) => (row ? derived.of(row.facts, amountOf(paid[i])) : { lacks: [] }));
    const before = known;
    known = before.map(
      (row, i) => row && withDerived(row, derived, derived.over ? overRows(derived, before, figures, i) : figures[i]),
    );
  }
  return known;
}

const amountOf = (answer: Answer | undefined): Exact | undefined =>
  answer?.is === 'amount' ? answer.amount : undefined;

function withLevel({ outlets }: Office, facts: Facts): Known {
  const listed = outlets[String(facts.媒体)];
  if (listed === undefined) return { facts, lacks: {}, contradicts: false };
  const given = facts.级别;
  return {
    facts: { ...facts, 级别: given ?? listed },
    lacks: {},
    contradicts: given !== undefined && given !== listed,
  };
}

function withDerived(row: Known, { name }: Derived, figure: Figure | undefined): Known {
  if (row.facts[name] !== undefined || !figure) return row;
  if ('figure' in figure) return { ...row, facts: { ...row.facts, [name]: figure.figure } };
  return { ...row, lacks: { ...row.lacks, [name]: 'lacks' in figure ? figure.lacks : [] } };
}

/** The rows that agree with one; without a fact of 按 it agrees with none. */
function overRows({ name, over }: Derived, rows: Rows, figures: readonly Figure[], at: number): Figure {
  const says = (i: number): readonly (Value | undefined)[] => (over?.by ?? []).map((fact) => rows[i]?.facts[fact]);
  const missing = (over?.by ?? []).filter((_, k) => says(at)[k] === undefined);
  if (missing.length > 0) return { lacks: missing };
  const group = rows.flatMap((row, i) => (row && says(i).every((value, k) => value === says(at)[k]) ? [i] : []));
  const values = group.map((i) => figures[i] ?? { lacks: [] });
  if (!over?.counts && values.some((value) => !('figure' in value))) return { lacks: [name] };
  const come = over?.comes(values.map((value) => ('figure' in value ? value.figure : 0))) ?? [];
  return { figure: come[group.indexOf(at)] ?? 0 };
}

/** The facts a clerk can give: for one that is reckoned, those it lacks. */
export const toGive = (row: Known, facts: readonly string[]): readonly string[] => [
  ...new Set(
    facts.flatMap((fact) => {
      const lacks = row.lacks[fact];
      return lacks && !lacks.includes(fact) ? toGive(row, lacks) : [fact];
    }),
  ),
];
