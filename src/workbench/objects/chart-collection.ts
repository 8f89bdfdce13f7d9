import { type ChartInfo, CHART_TYPES } from '../model/chart';
import { sameName } from '../model/name';
import type { SheetId } from '../model/sheet';
import { type Args, integerArg, keyArg, oneOf, optionalOneOf } from '../richapi/arguments';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import { chartType } from './chart';
import type { ObjectContext } from './context';
import { assertUnprotected, rangeArg } from './range-target';

export interface ChartsTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
}

/** Where a chart stands until it is told otherwise: eight columns and fifteen rows, as Excel draws it. */
const FIRST_PLACE = { row: 0, column: 0, rows: 15, columns: 8 };

const infos = ({ context, sheet }: ChartsTarget): readonly ChartInfo[] => context.grid.charts(sheet);

const toObject = ({ context, sheet }: ChartsTarget, { id }: ChartInfo): OfficeObject =>
  bind(chartType, { context, sheet, chart: id });

function find(self: ChartsTarget, key: string | number): OfficeObject | null {
  const chart = infos(self).find(({ id, name }) => id === String(key) || sameName(name, String(key)));
  return chart ? toObject(self, chart) : null;
}

function existing(self: ChartsTarget, args: Args): OfficeObject {
  const chart = find(self, keyArg(args, 0));
  if (!chart) throw itemNotFound();
  return chart;
}

/** The first of 图表 1, 图表 2, … that the sheet has free, as a Chinese Excel names them. */
function freeName(self: ChartsTarget): string {
  const taken = new Set(infos(self).map(({ name }) => name));
  for (let number = 1; ; number++) if (!taken.has(`图表 ${number}`)) return `图表 ${number}`;
}

function add(self: ChartsTarget, args: Args): OfficeObject {
  const { context, sheet } = self;
  assertUnprotected(context, sheet);
  const type = oneOf(args[0], CHART_TYPES);
  const source = rangeArg(context, sheet, args, 1);
  const asked = optionalOneOf(args, 2, ['Auto', 'Rows', 'Columns'] as const, 'Auto');
  // Left to itself, Excel takes the longer side as the categories.
  const seriesBy = asked !== 'Auto' ? asked : source.area.columns > source.area.rows ? 'Rows' : 'Columns';
  const chart: ChartInfo = {
    id: `{${crypto.randomUUID()}}`,
    name: freeName(self),
    type,
    title: '',
    showTitle: true,
    source: { sheet: source.sheet, area: source.area },
    seriesBy,
    minimum: undefined,
    place: FIRST_PLACE,
  };
  context.grid.setCharts(sheet, [...infos(self), chart]);
  return toObject(self, chart);
}

/** Excel.ChartCollection */
export const chartCollection: ObjectType<ChartsTarget> = {
  name: 'ChartCollection',
  scalars: { Count: { get: (self) => infos(self).length } },
  items: (self) => infos(self).map((chart) => toObject(self, chart)),
  indexer: existing,
  methods: {
    GetItem: existing,
    Add: add,
    GetCount: (self) => infos(self).length,
    GetItemOrNullObject: (self, args) => find(self, keyArg(args, 0)),
    GetItemAt: (self, args) => {
      const chart = infos(self)[integerArg(args, 0)];
      if (!chart) throw invalidArgument();
      return toObject(self, chart);
    },
  },
};
