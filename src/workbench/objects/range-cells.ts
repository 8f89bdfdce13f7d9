import { block } from '../model/area';
import { cellEntry } from '../model/entry';
import type { CellInput } from '../model/port';
import { valueType, wireValue } from '../model/value';
import { OfficeError, invalidArgument } from '../richapi/errors';
import type { Scalar } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { type RangeTarget, assertWritable, isUnbounded } from './range-target';

/** Cells that one answer can carry. */
const MAX_CELLS = 5_000_000;

/** A block of the range's size, or null for whole rows and columns, whose cells Excel does not give. */
function cells(target: RangeTarget, read: () => Json): Json {
  const { area } = target;
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MAX_CELLS) {
    throw new OfficeError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);
  }
  return read();
}

type Given = string | number | boolean | null;

const isGiven = (value: Json): value is Given =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Brings what a property is set to into the range's size: one value for all cells, or exactly one for each. */
function givenBlock({ area }: RangeTarget, value: Json): readonly (readonly Given[])[] {
  if (!Array.isArray(value)) {
    if (!isGiven(value) || isUnbounded(area)) throw invalidArgument();
    return block(area, () => value);
  }
  if (value.length !== area.rows) throw invalidArgument();
  for (const row of value as readonly Json[]) {
    if (!Array.isArray(row) || row.length !== area.columns || !row.every(isGiven)) throw invalidArgument();
  }
  return value as readonly (readonly Given[])[];
}

function write(target: RangeTarget, value: Json): void {
  const { context, sheet, area } = target;
  const given = givenBlock(target, value);
  assertWritable(target);
  const formats = context.grid.numberFormats(sheet, area);
  const year = new Date().getFullYear();
  const inputs: CellInput[][] = given.map((row, i) =>
    row.map((cell, j) => cellEntry(cell, formats[i]?.[j] ?? 'General', year)),
  );
  context.grid.write(sheet, area, inputs);
}

function readFormulas({ context, sheet, area }: RangeTarget): Json {
  const formulas = context.grid.formulas(sheet, area);
  return context.grid.values(sheet, area).map((row, i) => row.map((value, j) => formulas[i]?.[j] ?? wireValue(value)));
}

const formulas: Scalar<RangeTarget> = { get: (self) => cells(self, () => readFormulas(self)), set: write };

const numberFormat: Scalar<RangeTarget> = {
  get: (self) => cells(self, () => self.context.grid.numberFormats(self.sheet, self.area)),
  set: (self, value) => {
    const { context, sheet, area } = self;
    assertWritable(self);
    if (typeof value === 'string') return context.grid.setNumberFormats(sheet, area, value);
    const formats = givenBlock(self, value).map((row) =>
      row.map((format) => {
        if (format !== null && typeof format !== 'string') throw invalidArgument();
        return format;
      }),
    );
    context.grid.setNumberFormats(sheet, area, formats);
  },
};

/** What cells hold: values, formulas, what they show, and how it is formatted. */
export const cellScalars: { readonly [member: string]: Scalar<RangeTarget> } = {
  Values: {
    get: (self) => cells(self, () => self.context.grid.values(self.sheet, self.area).map((row) => row.map(wireValue))),
    set: write,
  },
  Formulas: formulas,
  FormulasLocal: { ...formulas, onDemand: true },
  Text: { get: (self) => cells(self, () => self.context.grid.texts(self.sheet, self.area)) },
  ValueTypes: {
    get: (self) => cells(self, () => self.context.grid.values(self.sheet, self.area).map((row) => row.map(valueType))),
  },
  NumberFormat: numberFormat,
  NumberFormatLocal: { ...numberFormat, onDemand: true },
};
