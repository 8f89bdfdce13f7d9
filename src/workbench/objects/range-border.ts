import { type Area, onSheet } from '../model/area';
import type { Border, StylePatch } from '../model/style';
import { integerArg, keyArg, oneOf } from '../richapi/arguments';
import { invalidArgument } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import { toColor } from './color';
import type { FormatTarget } from './format-target';
import { assertWritable } from './range-target';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

type CellSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** Cells whose border of one side makes up a line. */
interface Strip {
  readonly area: Area;
  readonly side: CellSide;
}

/** The strips of a side of an area. A line between two cells belongs to both: its other half is listed too. */
function strips({ row, column, rows, columns }: Area, side: Side): Strip[] {
  const top = { row, column, rows: 1, columns };
  const bottom = { ...top, row: row + rows - 1 };
  const left = { row, column, rows, columns: 1 };
  const right = { ...left, column: column + columns - 1 };
  const all = { row, column, rows, columns };
  switch (side) {
    case 'EdgeTop':
      return [
        { area: top, side: 'top' },
        { area: { ...top, row: row - 1 }, side: 'bottom' },
      ];
    case 'EdgeBottom':
      return [
        { area: bottom, side: 'bottom' },
        { area: { ...bottom, row: row + rows }, side: 'top' },
      ];
    case 'EdgeLeft':
      return [
        { area: left, side: 'left' },
        { area: { ...left, column: column - 1 }, side: 'right' },
      ];
    case 'EdgeRight':
      return [
        { area: right, side: 'right' },
        { area: { ...right, column: column + columns }, side: 'left' },
      ];
    case 'InsideHorizontal':
      return [
        { area: { ...all, rows: rows - 1 }, side: 'bottom' },
        { area: { ...all, row: row + 1, rows: rows - 1 }, side: 'top' },
      ];
    case 'InsideVertical':
      return [
        { area: { ...all, columns: columns - 1 }, side: 'right' },
        { area: { ...all, column: column + 1, columns: columns - 1 }, side: 'left' },
      ];
    case 'DiagonalDown':
      return [{ area: all, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area: all, side: 'diagonalUp' }];
  }
}

interface BorderTarget {
  readonly format: FormatTarget;
  readonly side: Side;
}

const stripsOf = ({ format, side }: BorderTarget): Strip[] =>
  format.areas.flatMap((area) => strips(area, side).filter((strip) => onSheet(strip.area)));

const sameBorder = (a: Border | null, b: Border | null): boolean =>
  a === b || (a !== null && b !== null && a.style === b.style && a.weight === b.weight && a.color === b.color);

/** The line that all cells of the side have, null for none, undefined where they differ. A line drawn by the neighbour counts. */
function readBorder(self: BorderTarget): Border | null | undefined {
  const { context, sheet } = self.format;
  const drawn = stripsOf(self).map(({ area, side }) => context.grid.style(sheet, area, side)[side]);
  const [first = null] = drawn;
  if (drawn.every((border) => border !== undefined && sameBorder(border, first))) return first;
  const one = drawn.find((border) => border !== undefined && border !== null);
  const halves = drawn.length === 2 && drawn.filter((border) => border === null).length === 1;
  return halves ? one : undefined;
}

function writeBorder(self: BorderTarget, change: (border: Border | null) => Border | null): void {
  const { context, sheet, areas } = self.format;
  for (const area of areas) assertWritable({ context, sheet, area });
  const border = change(readBorder(self) ?? null);
  for (const { area, side } of stripsOf(self)) {
    const patch: StylePatch = { [side]: border };
    const own = areas.some(
      (one) =>
        area.row >= one.row &&
        area.column >= one.column &&
        area.row < one.row + one.rows &&
        area.column < one.column + one.columns,
    );
    // The neighbour's half is only touched where it would show another line.
    if (own || context.grid.style(sheet, area, side)[side] !== null) context.grid.setStyle(sheet, area, patch);
  }
}

/** Excel.RangeBorder */
const rangeBorder: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => {
        const border = readBorder(self);
        return border === undefined ? null : (border?.style ?? 'None');
      },
      set: (self, value) => {
        const style = oneOf(value, STYLES);
        writeBorder(self, (border) => (style === 'None' ? null : { ...(border ?? PLAIN), style }));
      },
    },
    Weight: {
      get: (self) => {
        const border = readBorder(self);
        return border === undefined ? null : (border?.weight ?? 'Thin');
      },
      set: (self, value) => {
        const weight = oneOf(value, WEIGHTS);
        writeBorder(self, (border) => ({ ...(border ?? PLAIN), weight }));
      },
    },
    Color: {
      get: (self) => {
        const border = readBorder(self);
        return border === undefined ? null : (border?.color ?? '#000000');
      },
      set: (self, value) => {
        const color = toColor(value);
        writeBorder(self, (border) => ({ ...(border ?? PLAIN), color }));
      },
    },
  },
};

const items = (format: FormatTarget): OfficeObject[] => SIDES.map((side) => bind(rangeBorder, { format, side }));

/** Excel.RangeBorderCollection */
export const borderCollection: ObjectType<FormatTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => SIDES.length } },
  items,
  indexer: (format, args) => bind(rangeBorder, { format, side: oneOf(keyArg(args, 0), SIDES) }),
  methods: {
    GetItemAt: (format, args) => {
      const item = items(format)[integerArg(args, 0)];
      if (!item) throw invalidArgument();
      return item;
    },
  },
};
