import { slotOf } from '../../facts/book';
import { isFigure, type Value } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { showExact } from '../../facts/show';
import type { Assessment } from '../award/assess';
import type { Program } from '../award/program';
import { findingsIn } from '../award/rows';
import type { Scheme } from '../scheme/scheme';

/** Slot of the fact that names who receives a row: 归属, else 作者 where the scheme knows authors, else 姓名. */
export function ownerSlot(scheme: Scheme, program: Program | undefined): number {
  const owner = program?.rollUps.find((rollUp) => rollUp.owner !== undefined)?.owner;
  if (owner !== undefined) return slotOf(scheme.book, owner);
  const author = slotOf(scheme.book, '作者');
  return author >= 0 ? author : slotOf(scheme.book, '姓名');
}

/** Who receives a row: 归属, and 姓名 where that is blank. */
export function ownerOf(scheme: Scheme, program: Program | undefined, row: Row): string | undefined {
  return nameIn(row.values[ownerSlot(scheme, program)]) ?? nameIn(row.values[slotOf(scheme.book, '姓名')]);
}

/** A name; a number that the rules take for one (工号) names as well. */
function nameIn(value: Value | undefined): string | undefined {
  if (isFigure(value)) return showExact(value);
  return typeof value === 'string' ? value : undefined;
}

/** Who receives each row of an assessment, for what looks at many rows. */
export function ownersIn({ scheme, rows, programs }: Assessment): (index: number) => string | undefined {
  const own = findingsIn(rows, slotOf(scheme.book, '姓名'), nameIn);
  const owners = new Map(
    [...new Set(programs)].map((program) => [program, findingsIn(rows, ownerSlot(scheme, program), nameIn)] as const),
  );
  return (index) => owners.get(programs[index])?.(index) ?? own(index);
}
