import type { ChartInfo } from '../../../src/workbench/model/chart';
import { figuresOf, shapesOf } from '../../../src/workbench/page/chart-shapes';

const chart: ChartInfo = {
  id: '1',
  name: '图表 1',
  type: 'ColumnClustered',
  title: '总额',
  showTitle: true,
  source: { sheet: 's', area: { row: 0, column: 0, rows: 2, columns: 3 } },
  seriesBy: 'Rows',
  minimum: undefined,
  place: { row: 0, column: 0, rows: 1, columns: 1 },
};
const cells = [
  ['', '现行', '方案'],
  ['总额', 100, -50],
];

describe('the picture of a chart', () => {
  it('takes rows or columns as series, the first of each for names', () => {
    expect(figuresOf({ seriesBy: 'Rows' }, cells)).toEqual({
      categories: ['现行', '方案'],
      series: [{ name: '总额', values: [100, -50] }],
    });
    expect(figuresOf({ seriesBy: 'Columns' }, cells)).toEqual({
      categories: ['总额'],
      series: [
        { name: '现行', values: [100] },
        { name: '方案', values: [-50] },
      ],
    });
  });

  it.each(['ColumnClustered', 'BarClustered'] as const)('draws bars as long as their figures, from 0: %s', (type) => {
    const shapes = shapesOf({ ...chart, type }, figuresOf(chart, cells), 400, 300);
    const lengths = shapes.flatMap((shape) =>
      shape.kind === 'bar' ? [type === 'ColumnClustered' ? shape.height : shape.width] : [],
    );
    expect(lengths).toHaveLength(2);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 6);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['总额', '现行', '100', '方案', '-50']);
  });

  it('has a legend where there are several series, and no title where none is shown', () => {
    const both = shapesOf({ ...chart, showTitle: false }, figuresOf({ seriesBy: 'Columns' }, cells), 400, 300);
    const texts = both.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['总额', '100', '-50', '现行', '方案']);
  });
});
