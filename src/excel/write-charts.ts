import { at, areaName } from '../sheets/plan/cells';
import type { ChartPlan, SheetPlan } from '../sheets/plan/plan';
import { step, type WriteStep } from './write-step';

/** Excel's own charts over the cells. They come last: a chart takes its names from cells that are filled. */
export const chartSteps = ({ charts = [] }: SheetPlan): WriteStep[] =>
  charts.map((chart) => step(8, (sheet) => addChart(sheet, chart)));

const KINDS = { column: 'ColumnClustered', bar: 'BarClustered' } as const;
const SERIES = { rows: 'Rows', columns: 'Columns' } as const;

function addChart(sheet: Excel.Worksheet, { kind, title, data, seriesBy, fromZero, place }: ChartPlan): void {
  const chart = sheet.charts.add(KINDS[kind], sheet.getRange(areaName(data)), SERIES[seriesBy]);
  chart.title.text = title;
  if (fromZero) chart.axes.valueAxis.minimum = 0;
  chart.setPosition(at(place.top, place.left), at(place.bottom, place.right));
}
