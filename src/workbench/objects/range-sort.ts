import { type Area, cellArea } from '../model/area';
import type { SheetId } from '../model/sheet';
import { type CellValue, isCellError } from '../model/value';
import { type Args, booleanArg, optionalOneOf, toNumber, toRecord } from '../richapi/arguments';
import { invalidArgument, notPlayed } from '../richapi/errors';
import type { ObjectType } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import type { ObjectContext } from './context';
import { assertWritable } from './range-target';

interface SortTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly area: Area;
}

interface SortField {
  /** Column within the range, counted from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

function toFields(value: Json, { columns }: Area): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return value.map((given: Json) => {
    const { key, ascending, sortOn } = toRecord(given);
    const column = toNumber(key ?? null);
    if (!Number.isInteger(column) || column < 0 || column >= columns) throw invalidArgument();
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') throw notPlayed('sortOn');
    return { column, ascending: ascending !== false };
  });
}

/** Excel's order: numbers, texts, FALSE before TRUE, errors. Blank cells come last, whichever the direction. */
const rank = (value: CellValue): number => {
  if (isCellError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

function compareText(a: string, b: string, matchCase: boolean): number {
  return a.localeCompare(b, 'zh-CN', { sensitivity: matchCase ? 'variant' : 'accent' });
}

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b, matchCase);
  return isCellError(a) ? 0 : Number(a) - Number(b);
}

const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';

/** Sorts rows, stably. Formats go with their rows. */
function sortRows({ context, sheet, area }: SortTarget, fields: readonly SortField[], matchCase: boolean): void {
  assertWritable({ context, sheet, area });
  const { grid } = context;
  // Formulas would have to be rewritten for their new place.
  if (grid.formulas(sheet, area).some((row) => row.some((formula) => formula !== null))) {
    throw notPlayed('formulas');
  }
  const values = grid.values(sheet, area);
  const formats = grid.numberFormats(sheet, area);
  const styles = grid.styles(sheet, area);
  const order = values.map((_, i) => i);
  order.sort((left, right) => {
    for (const { column, ascending } of fields) {
      const [a, b] = [values[left]?.[column], values[right]?.[column]];
      if (isBlank(a) || isBlank(b)) {
        if (isBlank(a) !== isBlank(b)) return isBlank(a) ? 1 : -1;
        continue;
      }
      const result = compare(a ?? null, b ?? null, matchCase);
      if (result !== 0) return ascending ? result : -result;
    }
    return left - right;
  });
  grid.write(
    sheet,
    area,
    order.map((i) => (values[i] ?? []).map((value) => ({ value }))),
  );
  grid.setNumberFormats(
    sheet,
    area,
    order.map((i) => formats[i] ?? []),
  );
  order.forEach((from, to) => {
    if (from === to) return;
    styles[from]?.forEach((style, j) => grid.setStyle(sheet, cellArea(area.row + to, area.column + j), style));
  });
}

function apply(self: SortTarget, args: Args): void {
  const fields = toFields((args[0] ?? null) as Json, self.area);
  const matchCase = booleanArg(args, 1, false);
  const head = booleanArg(args, 2, false) ? 1 : 0;
  if (optionalOneOf(args, 3, ['Rows', 'Columns'] as const, 'Rows') === 'Columns') throw notPlayed('columns');
  const area = { ...self.area, row: self.area.row + head, rows: self.area.rows - head };
  if (area.rows > 1) sortRows({ ...self, area }, fields, matchCase);
}

/** Excel.RangeSort: by the values of columns. */
export const rangeSort: ObjectType<SortTarget> = { name: 'RangeSort', methods: { Apply: apply } };

/** Excel.TableSort; the target's area is the table's body. */
export const tableSort: ObjectType<SortTarget> = {
  name: 'TableSort',
  methods: {
    Apply: (self, args) => sortRows(self, toFields((args[0] ?? null) as Json, self.area), booleanArg(args, 1, false)),
  },
};
