import { compare, divide, type Exact } from '../facts/exact';
import { exactFromText } from '../facts/quantity';
import type { Scheme } from '../rules/scheme/scheme';
import { modeNamed } from '../rules/tables/awards';
import { roundings } from '../rules/tables/places';
import { splitTables, type Table } from '../rules/tables/table';
import type { TableRow } from '../rules/tables/table-row';
import { type NumberAt, numbersIn } from './cell-numbers';
import { openWeightOf } from './open-weights';
import type { ChoiceParameter, NumberParameter, Parameter } from './parameter';
import { numberColumns, type NumberColumn } from './readers';

/** Everything in the scheme's tables that a clerk may turn, in their order. Readings are apart: see `Scenario`. */
export function parametersOf(scheme: Scheme): readonly Parameter[] {
  const counts = new Map<string, number>();
  return splitTables(scheme.grid).flatMap((table) =>
    table.rows.flatMap((row) => {
      const count = (counts.get(table.kind) ?? 0) + 1;
      counts.set(table.kind, count);
      return ofRow(scheme, table, row, `${table.title}${count}`);
    }),
  );
}

function ofRow(scheme: Scheme, table: Table, row: TableRow, id: string): readonly Parameter[] {
  const numbers = numberColumns(scheme, table, row).flatMap((column) => ofCell(scheme, table, row, id, column));
  if (table.kind === 'places') return [...numbers, ...roundingOf(scheme, table, row, id)];
  const open = table.kind === 'scoring' ? openWeightOf(scheme, table, row, baseOf(table, row, id, '权重')) : undefined;
  return open ? [open, ...numbers] : numbers;
}

/** Columns that say what a row is about. */
const SUBJECT = ['奖项', '项目', '考核', '事实'];

function baseOf(table: Table, row: TableRow, id: string, column: string) {
  const subject = SUBJECT.map((name) => row.words(name)).find((text) => text !== '') ?? '';
  const named = [...table.conditionColumns, '指标', '分项'].map((name) => ({ name, text: row.words(name) }));
  return {
    table: table.kind,
    row: id,
    column,
    clause: row.words('条款'),
    subject,
    conditions: named.filter(({ text }) => text !== '' && !/^[-—–]+$/.test(text)),
    at: row.at(column),
  };
}

/** The cell as it is written: text with its blanks and widths, a figure in digits. */
const writtenIn = (scheme: Scheme, row: TableRow, column: string): string => {
  const cell = scheme.grid[row.at(column).row]?.[row.at(column).column];
  return typeof cell === 'string' ? cell : row.text(column);
};

function ofCell(scheme: Scheme, table: Table, row: TableRow, id: string, column: NumberColumn): readonly Parameter[] {
  if (row.cell(column.name) === undefined) return [];
  const text = writtenIn(scheme, row, column.name);
  const numbers = numbersIn(text, column.read);
  const base = baseOf(table, row, id, column.name);
  const alone = isAlone(column, text);
  const multiplies = modeNamed(row.text('方式')) === 'multiply';
  const unit = multiplies ? '倍' : row.text('单位') || '元';
  const found = numbers.map((number, index): NumberParameter => {
    const path = `${id}/${column.name}${numbers.length > 1 ? `/${index + 1}` : ''}`;
    return {
      ...base,
      path,
      text,
      start: number.start,
      end: number.end,
      kind: 'number',
      role: column.role,
      alone,
      ...measures(column, number, text, alone, unit),
    };
  });
  return column.role === 'amount' || column.role === 'formula'
    ? [...found, ...roundingsIn(base, id, column, text)]
    : found;
}

const isAlone = (column: NumberColumn, text: string): boolean => column.read(text)?.form === '#';

/** Unit, step and limits of a number, as a clerk would turn it. */
function measures(
  { role }: NumberColumn,
  { value, percent, end }: NumberAt,
  text: string,
  alone: boolean,
  unit: string,
): Pick<NumberParameter, 'value' | 'percent' | 'unit' | 'step' | 'least' | 'most'> {
  const behind = measureWord(text.slice(end));
  const small = compare(value, 10) < 0;
  const whole = alone && unit !== '倍';
  const one: Exact = percent ? divide(1, 100) : 1;
  const factor: Exact = percent ? divide(1, 100) : small ? divide(1, 10) : 1;
  switch (role) {
    case 'amount':
    case 'cap':
    case 'formula':
      return {
        value,
        percent,
        unit: percent ? '%' : alone && role !== 'formula' ? unit : '',
        step: whole ? one : factor,
        least: 0,
      };
    case 'ratio':
      return { value, percent, unit: percent ? '%' : '', step: divide(1, 100), least: divide(1, 100), most: 1 };
    case 'bound':
      return { value, percent, unit: percent ? '%' : behind, step: one, least: 0 };
    case 'count':
      return { value, percent, unit: behind, step: one, least: 0 };
    case 'weight':
    case 'full':
      return { value, percent, unit: percent ? '%' : '', step: one, least: one };
  }
}

/** The measure word that stands behind a number: 字 of 字以上, 名; "" where there is none. */
function measureWord(behind: string): string {
  for (const length of [3, 2, 1]) {
    const word = behind.slice(0, length);
    if (word.length === length && /^[\u4e00-\u9fff]+$/.test(word) && exactFromText(`1${word}`) === 1) return word;
  }
  return '';
}

/** 取整 of 名额: the word, or what holds where none stands. A cell that names a reading is turned there. */
function roundingOf(scheme: Scheme, table: Table, row: TableRow, id: string): readonly ChoiceParameter[] {
  if (row.cell('比例') === undefined || !scheme.grid[table.headerRow]?.includes('取整')) return [];
  const options = Object.keys(roundings);
  const text = writtenIn(scheme, row, '取整');
  const value = row.text('取整') || '四舍五入';
  if (!options.includes(value)) return [];
  const base = baseOf(table, row, id, '取整');
  return [{ ...base, path: `${id}/取整`, kind: 'choice', text, start: 0, end: text.length, value, options }];
}

const ROUNDING_CALLS = ['向上取整', '向下取整', '四舍五入'];

/** 向上取整(字数/100)*10: which way an amount is rounded on its way. */
function roundingsIn(
  base: ReturnType<typeof baseOf>,
  id: string,
  column: NumberColumn,
  text: string,
): readonly ChoiceParameter[] {
  const calls = [...text.matchAll(new RegExp(ROUNDING_CALLS.join('|'), 'g'))];
  return calls.flatMap((call, index): readonly ChoiceParameter[] => {
    const [start, end] = [call.index, call.index + call[0].length];
    const options = ROUNDING_CALLS.filter((word) => column.read(`${text.slice(0, start)}${word}${text.slice(end)}`));
    if (options.length < 2) return [];
    const path = `${id}/${column.name}/取整${calls.length > 1 ? index + 1 : ''}`;
    return [{ ...base, path, kind: 'choice', text, start, end, value: call[0], options }];
  });
}
