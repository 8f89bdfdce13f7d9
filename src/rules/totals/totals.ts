import { slotOf } from '../../facts/book';
import { add, type Exact, isZero } from '../../facts/exact';
import type { Row } from '../../facts/row';
import type { Assessment } from '../award/assess';
import { settledAmount } from '../award/outcome';
import type { Program } from '../award/program';
import type { Scheme } from '../scheme/scheme';
import { type Capped, cappedSum } from './caps';

/** What one person receives. `amount` is in yuan, the settled rows alone, no 每人上限 exceeded. */
export interface Total {
  /** The row, from 0, in which the person stands first. */
  readonly firstRow: number;
  /** The key of the name; undefined where nobody is named. */
  readonly key: string | undefined;
  /** The sum of 数量 over the rows paid. */
  readonly count: Exact;
  readonly amount: Capped;
  /** Rows, from 0, whose amount nobody can tell yet. */
  readonly unsettled: readonly number[];
  readonly units: readonly string[];
}

/** Slot of the fact that names who receives a row: 归属, else 作者 where the scheme knows authors, else 姓名. */
export function ownerSlot(scheme: Scheme, program: Program | undefined): number {
  const owner = program?.rollUps.find((rollUp) => rollUp.owner !== undefined)?.owner;
  if (owner !== undefined) return slotOf(scheme.book, owner);
  const author = slotOf(scheme.book, '作者');
  return author >= 0 ? author : slotOf(scheme.book, '姓名');
}

/** Who receives a row: 归属, and 姓名 where that is blank. */
export function ownerOf(scheme: Scheme, program: Program | undefined, row: Row): string | undefined {
  const named = row.values[ownerSlot(scheme, program)] ?? row.values[slotOf(scheme.book, '姓名')];
  return typeof named === 'string' ? named : undefined;
}

/** The totals by person, in the order of their first rows; persons with nothing are listed. */
export function totalsOf(assessment: Assessment): readonly Total[] {
  const people = new Map<string, { indexes: number[]; key: string | undefined }>();
  assessment.rows.forEach((row, index) => {
    if (assessment.outcomes[index]?.kind === 'blank') return;
    const key = ownerOf(assessment.scheme, assessment.programs[index], row);
    const id = key === undefined ? 'nobody' : `named ${key}`;
    const person = people.get(id) ?? { indexes: [], key };
    people.set(id, person);
    person.indexes.push(index);
  });
  return [...people.values()].map(({ indexes, key }) => totalFor(assessment, indexes, key));
}

function totalFor(assessment: Assessment, indexes: readonly number[], key: string | undefined): Total {
  const amounts = new Map<string, Exact>();
  for (const index of indexes) {
    const award = assessment.programs[index]?.award ?? '';
    const amount = settledAmount(assessment.outcomes[index] ?? { kind: 'blank' }) ?? 0;
    amounts.set(award, add(amounts.get(award) ?? 0, amount));
  }
  const paid = indexes.filter((index) => isPaid(assessment, index));
  const units = paid.map((index) => unitOf(assessment, index));
  return {
    firstRow: indexes[0] ?? 0,
    key,
    count: paid.reduce<Exact>((sum, index) => add(sum, quantityOf(assessment, index)), 0),
    amount: cappedSum(assessment.scheme, amounts, assessment.rows[indexes[0] ?? 0]),
    unsettled: indexes.filter((index) => settledAmount(assessment.outcomes[index] ?? { kind: 'blank' }) === undefined),
    units: [...new Set(units)],
  };
}

/** A row counts as paid where a rule gave it something, or gave it an honour without money (a plaque). */
function isPaid(assessment: Assessment, index: number): boolean {
  const outcome = assessment.outcomes[index];
  if (outcome?.kind !== 'paid' || outcome.gate !== undefined) return false;
  if (!isZero(outcome.amount)) return true;
  const rules = assessment.programs[index]?.rules.filter((rule) => outcome.rules.includes(rule.id)) ?? [];
  return (
    rules.length > 0 &&
    rules.every(
      (rule) => rule.mode !== 'multiply' && rule.amount.kind === 'figure' && rule.amount.expression.kind === 'number',
    )
  );
}

const unitOf = (assessment: Assessment, index: number): string => {
  const outcome = assessment.outcomes[index];
  return outcome?.kind === 'paid' ? outcome.unit : '元';
};

function quantityOf(assessment: Assessment, index: number): Exact {
  const value = assessment.rows[index]?.values[slotOf(assessment.scheme.book, '数量')];
  return typeof value === 'number' || typeof value === 'object' ? value : 1;
}
