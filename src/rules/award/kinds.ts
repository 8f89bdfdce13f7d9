import { divide, type Groups, joinBy } from '../../base/coding';
import { slotOf } from '../../facts/book';
import { questionsOf } from './bands';
import { byValues, type Classes, markOf, metBy } from './classes';
import { withoutEach } from './defaults';
import type { Program } from './program';
import { recordedFacts } from './recorded';
import type { TableRows } from './table-rows';
import { DEFAULTED, LISTED, ZERO } from './told';

/**
 * Rows that are judged alike, with and without each of their defaults, and name the same doubtful zeros and outlet: they
 * are told in the same words but for their values. Most answers to conditions have no part in that: only a row that no
 * rule pays is told which rule comes nearest.
 */
export function kindsOf(program: Program, rows: TableRows, { alike }: Classes): Groups {
  const { book } = program.scheme;
  const recorded = recordedFacts(program.scheme, program.facts);
  const { whole } = questionsOf(program);
  const slots = new Set([...[...program.facts, ...recorded].map((name) => slotOf(book, name)), ...whole]);
  const marks = [...slots].flatMap((slot) =>
    markOf(rows.told(slot), ({ flags }) => Int32Array.from(flags, (flag) => flag & (DEFAULTED | ZERO | LISTED))),
  );
  const manners = divide(alike, marks);
  const found = manners.first.map((index) => {
    const row = rows.at(index);
    const met = (row ? [row, ...withoutEach(program, row).map((left) => left.row)] : []).map(({ values }) =>
      metBy(program, (name) => values[slotOf(book, name)]),
    );
    const key = [
      ...met.map(({ rules }) => rules),
      met[0]?.pays || alike.of[index],
      [...(row?.defaulted ?? [])],
      [...(row?.zeros ?? [])],
      row?.levelListed,
    ].join('\n');
    const facts = [...met.flatMap((one) => [...one.facts]), ...(row?.levelListed ? ['媒体'] : [])];
    return { key, slots: [...facts.map((name) => slotOf(book, name)), ...whole] };
  });
  const kinds = joinBy(
    manners,
    found.map(({ key }) => key),
  );
  return byValues(kinds, rows, (kind) => found[manners.of[kinds.first[kind] ?? -1] ?? -1]?.slots ?? []);
}
