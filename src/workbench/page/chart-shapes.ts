import type { ChartInfo } from '../model/chart';
import type { CellValue } from '../model/value';

/** What a picture of a chart is made of; pixels from its upper left corner. */
export type ChartShape =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly strong: boolean;
    }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly series: number;
    }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

const TITLE = 26;
const LEGEND = 20;
const LABELS = 20;
const EDGE = 10;

interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const text = (value: CellValue | undefined): string =>
  typeof value === 'object' || value === undefined ? '' : String(value);
const figure = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0);

/** The figures of a chart's cells: the first row and column are names. */
export function figuresOf(
  { seriesBy }: Pick<ChartInfo, 'seriesBy'>,
  cells: readonly (readonly CellValue[])[],
): Figures {
  const [head = [], ...body] = cells;
  if (seriesBy === 'Rows') {
    const series = body.map(([name, ...values]) => ({ name: text(name), values: values.map(figure) }));
    return { categories: head.slice(1).map(text), series };
  }
  const series = head
    .slice(1)
    .map((name, column) => ({ name: text(name), values: body.map((row) => figure(row[column + 1])) }));
  return { categories: body.map(([name]) => text(name)), series };
}

/** A plain picture of the chart: title, bars from the line of 0, names and a legend. Excel draws it better. */
export function shapesOf(
  chart: ChartInfo,
  { categories, series }: Figures,
  width: number,
  height: number,
): readonly ChartShape[] {
  const lying = chart.type === 'BarClustered';
  const all = series.flatMap(({ values }) => values);
  const [low, high] = [Math.min(0, chart.minimum ?? 0, ...all), Math.max(0, ...all)];
  const span = high - low || 1;
  const left = lying ? Math.min(width / 3, 16 + 12 * Math.max(0, ...categories.map((name) => name.length))) : EDGE;
  const plot = {
    x: left,
    y: TITLE,
    width: width - left - (lying ? 76 : EDGE),
    height: height - TITLE - LABELS - (series.length > 1 ? LEGEND : 0),
  };
  const room = (lying ? plot.height : plot.width) / Math.max(1, categories.length);
  const thick = (room * 0.7) / Math.max(1, series.length);
  const along = (value: number): number => ((value - low) / span) * (lying ? plot.width : plot.height - 16);
  const shapes: ChartShape[] = [];
  const say = (x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end', strong = false): void => {
    shapes.push({ kind: 'text', x, y, text: content, anchor, strong });
  };
  if (chart.showTitle) say(width / 2, 18, chart.title, 'middle', true);
  categories.forEach((name, place) => {
    const middle = (place + 0.5) * room;
    if (lying) say(plot.x - 6, plot.y + middle + 4, name, 'end');
    else say(plot.x + middle, plot.y + plot.height + 14, name, 'middle');
    series.forEach(({ values }, index) => {
      const value = values[place] ?? 0;
      const start = place * room + room * 0.15 + index * thick;
      const [from, to] = [along(Math.min(0, value)), along(Math.max(0, value))];
      const shown = value.toLocaleString('en-US');
      if (lying) {
        shapes.push({
          kind: 'bar',
          x: plot.x + from,
          y: plot.y + start,
          width: to - from,
          height: thick - 1,
          series: index,
        });
        say(plot.x + to + 4, plot.y + start + thick / 2 + 4, shown, 'start');
      } else {
        const bottom = plot.y + plot.height;
        shapes.push({
          kind: 'bar',
          x: plot.x + start,
          y: bottom - to,
          width: thick - 1,
          height: to - from,
          series: index,
        });
        say(plot.x + start + thick / 2, bottom - to - 4, shown, 'middle');
      }
    });
  });
  const zero = along(0);
  shapes.push(
    lying
      ? { kind: 'line', x1: plot.x + zero, y1: plot.y, x2: plot.x + zero, y2: plot.y + plot.height }
      : {
          kind: 'line',
          x1: plot.x,
          y1: plot.y + plot.height - zero,
          x2: plot.x + plot.width,
          y2: plot.y + plot.height - zero,
        },
  );
  if (series.length > 1)
    legend(
      series.map(({ name }) => name),
      width,
      height - 8,
      shapes,
    );
  return shapes;
}

function legend(names: readonly string[], width: number, y: number, shapes: ChartShape[]): void {
  const each = Math.min(110, width / names.length);
  const start = (width - each * names.length) / 2;
  names.forEach((name, series) => {
    shapes.push({ kind: 'bar', x: start + series * each, y: y - 9, width: 10, height: 10, series });
    shapes.push({ kind: 'text', x: start + series * each + 14, y, text: name, anchor: 'start', strong: false });
  });
}
