import type { ChartInfo } from '../model/chart';
import { bounding } from '../model/area';
import type { SheetId } from '../model/sheet';
import { type Args, isGiven, toBoolean, toNumber, toText } from '../richapi/arguments';
import { itemNotFound } from '../richapi/errors';
import { type ObjectType, bind } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { rangeArg } from './range-target';

export interface ChartTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly chart: string;
}

function info({ context, sheet, chart }: ChartTarget): ChartInfo {
  const found = context.grid.charts(sheet).find(({ id }) => id === chart);
  if (!found) throw itemNotFound();
  return found;
}

function update(self: ChartTarget, patch: Partial<ChartInfo>): void {
  const { context, sheet } = self;
  const before = info(self);
  context.grid.setCharts(
    sheet,
    context.grid.charts(sheet).map((chart) => (chart.id === before.id ? { ...before, ...patch } : chart)),
  );
}

/** From one cell to another, or over the one cell that is given. */
function setPosition(self: ChartTarget, args: Args): void {
  const { context, sheet } = self;
  const start = rangeArg(context, sheet, args, 0).area;
  const end = isGiven(args, 1) ? rangeArg(context, sheet, args, 1).area : start;
  update(self, { place: bounding(start, end) });
}

/** Excel.ChartTitle */
const chartTitle: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: { get: (self) => info(self).title, set: (self, value) => update(self, { title: toText(value) }) },
    Visible: {
      get: (self) => info(self).showTitle,
      set: (self, value) => update(self, { showTitle: toBoolean(value) }),
    },
  },
};

/** Excel.ChartAxis, of the figures. */
const valueAxis: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  scalars: {
    Minimum: {
      get: (self) => info(self).minimum ?? '',
      // Set to "", the axis begins where Excel thinks best.
      set: (self, value) => update(self, { minimum: value === '' ? undefined : toNumber(value) }),
    },
  },
};

/** Excel.ChartAxes */
const chartAxes: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  children: { ValueAxis: (self) => bind(valueAxis, self) },
};

/** Excel.Chart */
export const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart,
  scalars: {
    Id: { get: ({ chart }) => chart },
    Name: { get: (self) => info(self).name, set: (self, value) => update(self, { name: toText(value) }) },
    ChartType: { get: (self) => info(self).type },
  },
  children: {
    Title: (self) => bind(chartTitle, self),
    Axes: (self) => bind(chartAxes, self),
    Worksheet: ({ context, sheet }) => context.make.worksheet(sheet),
  },
  methods: {
    SetPosition: setPosition,
    Delete: (self) => {
      const { id } = info(self);
      const { context, sheet } = self;
      context.grid.setCharts(
        sheet,
        context.grid.charts(sheet).filter((chart) => chart.id !== id),
      );
    },
  },
};
