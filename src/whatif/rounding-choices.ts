import { roundings } from '../rules/tables/places';
import type { ChoiceParameter, SchemeCell } from './parameter';
import type { NumberColumn } from './readers';
import { cellIn, hasColumn, type SchemeRow, writtenIn } from './scheme-row';

/** 取整 of 名额: the word, or what holds where none stands. A cell that names a reading is turned there. */
export function roundingOfPlaces(at: SchemeRow): readonly ChoiceParameter[] {
  const { row, id } = at;
  if (row.cell('比例') === undefined || !hasColumn(at, '取整')) return [];
  const options = Object.keys(roundings);
  const text = writtenIn(at, '取整');
  const value = row.text('取整') || '四舍五入';
  if (!options.includes(value)) return [];
  const cell = cellIn(at, '取整');
  return [{ ...cell, path: `${id}/取整`, kind: 'choice', text, start: 0, end: text.length, value, options }];
}

const ROUNDING_CALLS = ['向上取整', '向下取整', '四舍五入'];

/** 向上取整(字数/100)*10: which way an amount is rounded on its way. */
export function roundingsWithin(
  cell: SchemeCell,
  { name, read }: NumberColumn,
  text: string,
): readonly ChoiceParameter[] {
  const calls = [...text.matchAll(new RegExp(ROUNDING_CALLS.join('|'), 'g'))];
  return calls.flatMap((call, index): readonly ChoiceParameter[] => {
    const [start, end] = [call.index, call.index + call[0].length];
    const options = ROUNDING_CALLS.filter((word) => read(`${text.slice(0, start)}${word}${text.slice(end)}`));
    if (options.length < 2) return [];
    const path = `${cell.row}/${name}/取整${calls.length > 1 ? index + 1 : ''}`;
    return [{ ...cell, path, kind: 'choice', text, start, end, value: call[0], options }];
  });
}
