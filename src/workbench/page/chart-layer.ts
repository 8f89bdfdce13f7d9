import type { ChartInfo } from '../model/chart';
import type { Grid } from '../univer/grid';
import type { UniverGrid } from '../univer/univer-grid';
import { type ChartShape, figuresOf, shapesOf } from './chart-shapes';

const SVG = 'http://www.w3.org/2000/svg';
const COLOURS = ['#7f7f7f', '#107c41', '#2b579a', '#c55a11', '#7030a0'];

/** Draws the charts of the sheet in front over its cells: Univer knows none. They cannot be touched. */
export function showCharts(univer: Grid, grid: UniverGrid, container: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  let asked = false;
  const draw = (): void => {
    asked = false;
    const charts = grid.charts(grid.activeSheet());
    const canvas = container.querySelector('canvas[id^=univer-sheet-main-canvas]');
    // Univer empties the container when it starts.
    if (!layer.isConnected) container.append(layer);
    if (charts.length === 0 || !canvas) {
      layer.replaceChildren();
      return;
    }
    const [outer, inner] = [container.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const head = headSize(univer, grid);
    Object.assign(layer.style, {
      left: `${inner.left - outer.left + head.x}px`,
      top: `${inner.top - outer.top + head.y}px`,
      width: `${inner.width - head.x}px`,
      height: `${inner.height - head.y}px`,
    });
    layer.replaceChildren(...charts.map((chart) => picture(univer, grid, chart, head)));
  };
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(draw);
  };
  grid.subscribe(ask);
  univer.api.addEvent(univer.api.Event.Scroll, ask);
  new ResizeObserver(ask).observe(container);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const sheetInFront = ({ api }: Grid) => api.getActiveWorkbook()?.getActiveSheet();

/** The upper left corner of a cell, in pixels from the corner of the sheet, however it is scrolled. */
function cornerOf(univer: Grid, row: number, column: number): Point {
  const rect = sheetInFront(univer)?.getRange(row, column, 1, 1).getCellRect();
  return { x: rect?.left ?? 0, y: rect?.top ?? 0 };
}

/** What stays when the sheet scrolls: the headings, and rows and columns that are frozen. */
function headSize(univer: Grid, grid: UniverGrid): Point {
  const { rows, columns } = grid.freeze(grid.activeSheet());
  return cornerOf(univer, rows, columns);
}

function picture(univer: Grid, grid: UniverGrid, chart: ChartInfo, head: Point): SVGElement {
  const { place } = chart;
  const scrolled = scrolledBy(univer, grid);
  const start = cornerOf(univer, place.row, place.column);
  const end = cornerOf(univer, place.row + place.rows, place.column + place.columns);
  const [width, height] = [end.x - start.x, end.y - start.y];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', chart.title);
  svg.style.left = `${start.x - head.x - scrolled.x}px`;
  svg.style.top = `${start.y - head.y - scrolled.y}px`;
  const cells = grid.values(chart.source.sheet, chart.source.area);
  svg.append(...shapesOf(chart, figuresOf(chart, cells), width, height).map(element));
  return svg;
}

/** How far the sheet is scrolled, in pixels. */
function scrolledBy(univer: Grid, grid: UniverGrid): Point {
  const state = sheetInFront(univer)?.getScrollState();
  if (!state) return { x: 0, y: 0 };
  const { rows, columns } = grid.freeze(grid.activeSheet());
  const head = cornerOf(univer, rows, columns);
  const first = cornerOf(univer, rows + state.sheetViewStartRow, columns + state.sheetViewStartColumn);
  return { x: first.x - head.x + state.offsetX, y: first.y - head.y + state.offsetY };
}

function element(shape: ChartShape): SVGElement {
  const [tag, attributes, content] = parts(shape);
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = content;
  return made;
}

function parts(shape: ChartShape): readonly [string, Readonly<Record<string, string | number>>, string] {
  switch (shape.kind) {
    case 'text': {
      const { x, y, anchor, strong, text } = shape;
      return ['text', { x, y, 'text-anchor': anchor, 'font-size': strong ? 14 : 11, fill: '#333333' }, text];
    }
    case 'bar': {
      const { x, y, width, height, series } = shape;
      return ['rect', { x, y, width, height, fill: COLOURS[series % COLOURS.length] ?? '#7f7f7f' }, ''];
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return ['line', { x1, y1, x2, y2, stroke: '#7f7f7f' }, ''];
    }
  }
}
