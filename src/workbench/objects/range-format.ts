import type { Area } from '../model/area';
import { oneOf, toBoolean, toNumber } from '../richapi/arguments';
import { invalidArgument } from '../richapi/errors';
import { type ObjectType, bind } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { type FormatTarget, commonValue, patchStyle, styleScalar } from './format-target';
import { borderCollection } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { assertWritable } from './range-target';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

/** What all areas have in common, asked one by one; null where they differ. */
function inCommon<V>(self: FormatTarget, read: (area: Area) => V | null): V | null {
  const values = self.areas.map(read);
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

const rowHeight = (self: FormatTarget): number | null =>
  inCommon(self, ({ row, rows }) => self.context.grid.rowHeight(self.sheet, row, rows));
const columnWidth = (self: FormatTarget): number | null =>
  inCommon(self, ({ column, columns }) => self.context.grid.columnWidth(self.sheet, column, columns));

function setRowHeight({ context, sheet, areas }: FormatTarget, points: number): void {
  if (points < 0 || points > 409.5) throw invalidArgument();
  for (const area of areas) {
    assertWritable({ context, sheet, area });
    context.grid.setRowHeight(sheet, area.row, area.rows, points);
  }
}

function setColumnWidth({ context, sheet, areas }: FormatTarget, points: number): void {
  if (points < 0) throw invalidArgument();
  for (const area of areas) {
    assertWritable({ context, sheet, area });
    context.grid.setColumnWidth(sheet, area.column, area.columns, points);
  }
}

/** Excel.FormatProtection */
const formatProtection: ObjectType<FormatTarget> = {
  name: 'FormatProtection',
  scalars: { Locked: styleScalar('locked', toBoolean) },
};

/** Excel.RangeFormat */
export const rangeFormat: ObjectType<FormatTarget> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styleScalar('horizontal', (value) => oneOf(value, HORIZONTAL)),
    VerticalAlignment: styleScalar('vertical', (value) => oneOf(value, VERTICAL)),
    WrapText: styleScalar('wrap', toBoolean),
    IndentLevel: styleScalar('indent', toNumber),
    ShrinkToFit: styleScalar('shrink', toBoolean),
    TextOrientation: styleScalar('rotation', toNumber),
    RowHeight: { get: rowHeight, set: (self, value) => setRowHeight(self, toNumber(value)) },
    ColumnWidth: { get: columnWidth, set: (self, value) => setColumnWidth(self, toNumber(value)) },
    UseStandardHeight: {
      get: (self) => rowHeight(self) === STANDARD_HEIGHT,
      set: (self, value) => {
        if (toBoolean(value)) setRowHeight(self, STANDARD_HEIGHT);
      },
    },
    UseStandardWidth: {
      get: (self) => columnWidth(self) === STANDARD_WIDTH,
      set: (self, value) => {
        if (toBoolean(value)) setColumnWidth(self, STANDARD_WIDTH);
      },
    },
  },
  children: {
    Fill: (self) => bind(rangeFill, self),
    Font: (self) => bind(rangeFont, self),
    Borders: (self) => bind(borderCollection, self),
    Protection: (self) => bind(formatProtection, self),
  },
  methods: {
    AutofitColumns: ({ context, sheet, areas }) => {
      for (const { column, columns } of areas) context.grid.autofitColumns(sheet, column, columns);
    },
    AutofitRows: ({ context, sheet, areas }) => {
      for (const { row, rows } of areas) context.grid.autofitRows(sheet, row, rows);
    },
    AdjustIndent: (self, [amount]) => {
      const indent = (commonValue(self, 'indent') ?? 0) + toNumber((amount ?? null) as Json);
      patchStyle(self, { indent: Math.min(250, Math.max(0, indent)) });
    },
  },
};
