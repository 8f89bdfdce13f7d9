import { divide, type Groups } from '../../base/coding';
import { slotOf } from '../../facts/book';
import { entryOf } from '../../base/entries';
import { questionsOf } from './bands';
import { byValues, type Classes, markOf, metBy, valueText } from './classes';
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
  const known = new Map<string, number>();
  const first: number[] = [];
  const counting: (readonly number[])[] = [];
  const kindOf = manners.first.map((index) => {
    const row = rows.at(index);
    if (!row) return -1;
    const met = [row, ...withoutEach(program, row).map((left) => left.row)].map(({ values }) =>
      metBy(program, (name) => values[slotOf(book, name)]),
    );
    const key = [
      ...met.map(({ rules }) => rules),
      met[0]?.pays || alike.of[index],
      [...row.defaulted],
      [...row.zeros],
      row.levelListed,
      ...[...whole].map((slot) => valueText(rows.told(slot), index)),
    ].join('\n');
    return entryOf(known, key, () => {
      const facts = met.flatMap((one) => [...one.facts]);
      counting.push([...facts, ...(row.levelListed ? ['媒体'] : [])].map((name) => slotOf(book, name)));
      return first.push(index) - 1;
    });
  });
  const of = manners.of.map((manner) => kindOf[manner] ?? -1);
  return byValues({ of, first }, rows, (kind) => counting[kind] ?? []);
}
