import { cellArea } from '../model/area';
import { integerArg } from '../richapi/arguments';
import { itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import { changeLayout, type LayoutTarget, layoutOf } from './layout-target';
import { assertUnprotected, rangeArg } from './range-target';

interface BreakTarget extends LayoutTarget {
  /** The row that begins the page. */
  readonly row: number;
}

const setBreaks = (self: LayoutTarget, rows: Iterable<number>): void =>
  changeLayout(self, { rowBreaks: [...new Set(rows)].sort((a, b) => a - b) });

/** Excel.PageBreak between two rows. */
const rowBreak: ObjectType<BreakTarget> = {
  name: 'PageBreak',
  scalars: { ColumnIndex: { get: () => 0 }, RowIndex: { get: ({ row }) => row } },
  methods: {
    Delete: (self) => {
      assertUnprotected(self.context, self.sheet);
      setBreaks(
        self,
        layoutOf(self).rowBreaks.filter((row) => row !== self.row),
      );
    },
    GetCellAfterBreak: ({ context, sheet, row }) => context.make.range(sheet, cellArea(row, 0)),
  },
};

const toObject = ({ context, sheet }: LayoutTarget, row: number): OfficeObject =>
  bind(rowBreak, { context, sheet, row });

/** Excel.PageBreakCollection of a sheet's rows. */
export const rowBreakCollection: ObjectType<LayoutTarget> = {
  name: 'PageBreakCollection',
  items: (self) => layoutOf(self).rowBreaks.map((row) => toObject(self, row)),
  indexer: (self, args) => {
    const row = layoutOf(self).rowBreaks[integerArg(args, 0)];
    if (row === undefined) throw itemNotFound();
    return toObject(self, row);
  },
  methods: {
    Add: (self, args) => {
      assertUnprotected(self.context, self.sheet);
      const { row } = rangeArg(self.context, self.sheet, args, 0).area;
      // Above the first row there is no page to break.
      if (row > 0) setBreaks(self, [...layoutOf(self).rowBreaks, row]);
      return toObject(self, row);
    },
    GetCount: (self) => layoutOf(self).rowBreaks.length,
    RemovePageBreaks: (self) => {
      assertUnprotected(self.context, self.sheet);
      setBreaks(self, []);
    },
  },
};
