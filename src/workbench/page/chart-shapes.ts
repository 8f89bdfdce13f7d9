import type { ChartInfo } from '../model/chart';
import type { Block } from '../model/block';
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
export function figuresOf({ seriesBy }: Pick<ChartInfo, 'seriesBy'>, cells: Block): Figures {
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
export function shapesOf(chart: ChartInfo, figures: Figures, width: number, height: number): readonly ChartShape[] {
  const { categories, series } = figures;
  const frame = frameOf(chart, figures, width, height);
  return [
    ...(chart.showTitle ? [label({ x: width / 2, y: 18 }, chart.title, 'middle', true)] : []),
    ...categories.flatMap((name, place) => [
      nameOf(frame, name, place),
      ...series.flatMap(({ values }, index) => barOf(frame, place, index, values[place] ?? 0)),
    ]),
    zeroLine(frame),
    ...(series.length > 1 ? legend(series, width, height - 8) : []),
  ];
}

/** Where bars go: those that lie go to the right from names at the left, the others up from names below. */
interface Frame {
  readonly lying: boolean;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What a category has for its bars, and how thick each of them is, in pixels. */
  readonly room: number;
  readonly thick: number;
  /** How far a value lies from the edge at which the axis of figures begins, in pixels. */
  readonly along: (value: number) => number;
}

function frameOf(chart: ChartInfo, { categories, series }: Figures, width: number, height: number): Frame {
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
  return { lying, plot, room, thick, along };
}

type Text = Extract<ChartShape, { readonly kind: 'text' }>;

const label = (at: Pick<Text, 'x' | 'y'>, content: string, anchor: Text['anchor'], strong = false): Text => ({
  kind: 'text',
  ...at,
  text: content,
  anchor,
  strong,
});

/** The name of a category beside its bars. */
function nameOf({ lying, plot, room }: Frame, name: string, place: number): ChartShape {
  const middle = (place + 0.5) * room;
  return lying
    ? label({ x: plot.x - 6, y: plot.y + middle + 4 }, name, 'end')
    : label({ x: plot.x + middle, y: plot.y + plot.height + 14 }, name, 'middle');
}

/** One bar from the line of 0, and its figure. */
function barOf(frame: Frame, place: number, series: number, value: number): readonly ChartShape[] {
  const { lying, plot, room, thick, along } = frame;
  const start = place * room + room * 0.15 + series * thick;
  const [from, to] = [along(Math.min(0, value)), along(Math.max(0, value))];
  const shown = value.toLocaleString('en-US');
  if (lying) {
    const y = plot.y + start;
    return [
      { kind: 'bar', x: plot.x + from, y, width: to - from, height: thick - 1, series },
      label({ x: plot.x + to + 4, y: y + thick / 2 + 4 }, shown, 'start'),
    ];
  }
  const [x, top] = [plot.x + start, plot.y + plot.height - to];
  return [
    { kind: 'bar', x, y: top, width: thick - 1, height: to - from, series },
    label({ x: x + thick / 2, y: top - 4 }, shown, 'middle'),
  ];
}

function zeroLine({ lying, plot, along }: Frame): ChartShape {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const [x, y] = [plot.x + along(0), bottom - along(0)];
  return lying
    ? { kind: 'line', x1: x, y1: plot.y, x2: x, y2: bottom }
    : { kind: 'line', x1: plot.x, y1: y, x2: right, y2: y };
}

/** The names of the series, each behind its colour, in one row. */
function legend(all: Figures['series'], width: number, y: number): readonly ChartShape[] {
  const each = Math.min(110, width / all.length);
  const start = (width - each * all.length) / 2;
  return all.flatMap(({ name }, series): readonly ChartShape[] => {
    const x = start + series * each;
    return [{ kind: 'bar', x, y: y - 9, width: 10, height: 10, series }, label({ x: x + 14, y }, name, 'start')];
  });
}
