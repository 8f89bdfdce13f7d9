import { isWholeColumns, isWholeRows } from '../model/area';
import type { Area } from '../model/area';
import type { SheetId } from '../model/sheet';
import { integerArg, optionalOneOf } from '../richapi/arguments';
import { invalidArgument } from '../richapi/errors';
import { type ObjectType, bind } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { rangeFormat } from './range-format';
import { assertWritable, fullAddress } from './range-target';

/** Several ranges of one sheet. */
export interface RangeAreasTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

const ranges = ({ context, sheet, areas }: RangeAreasTarget) => areas.map((area) => context.make.range(sheet, area));

const address = ({ context, sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => fullAddress(context, sheet, area)).join(',');

/** Excel.RangeCollection */
const rangeCollection: ObjectType<RangeAreasTarget> = {
  name: 'RangeCollection',
  items: ranges,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (self, args) => {
      const range = ranges(self)[integerArg(args, 0)];
      if (!range) throw invalidArgument();
      return range;
    },
  },
};

/** Excel.RangeAreas */
export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => {
        const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
  },
  children: {
    Areas: (self) => bind(rangeCollection, self),
    Format: (self) => bind(rangeFormat, self),
    Worksheet: ({ context, sheet }) => context.make.worksheet(sheet),
  },
  methods: {
    Clear: ({ context, sheet, areas }, args) => {
      const what = optionalOneOf(args, 0, ['All', 'Contents', 'Formats'] as const, 'All');
      for (const area of areas) {
        assertWritable({ context, sheet, area });
        context.grid.clear(sheet, area, what === 'All' ? 'all' : what === 'Contents' ? 'contents' : 'formats');
      }
    },
  },
};
