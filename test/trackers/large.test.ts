import type { CellValue } from '../../src/trackers/grid/cells';
import { readTracker } from '../../src/trackers/tracker';
import { officeBook } from './office';

const { book, awardFacts } = officeBook('澧县', '上稿');

function register(lines: number): readonly (readonly CellValue[])[] {
  const header = ['序号', '撰稿人', '科室', '稿件标题', '刊物', '层次', '篇幅(字)', '见报日期', '金额', '备注'];
  const rows = Array.from({ length: lines }, (_, i): CellValue[] => [
    i + 1,
    `王小${String.fromCharCode(0x4e00 + ((i * 7) % 3000))}`,
    '综合组',
    `调研报告之${i}`,
    '湖南日报',
    '省级',
    i % 3 === 0 ? '1,200字' : 900,
    39500 + (i % 365),
    600,
    i % 10 === 0 ? `说明${i}` : '',
  ]);
  return [['上稿登记'], header, ...rows];
}

const read = (values: readonly (readonly CellValue[])[]) =>
  readTracker({ sheet: '上稿', firstRow: 0, firstColumn: 0, values }, book, { awardFacts });

it('reads title and header of every page as one table', () => {
  const [title = [], header = [], ...rows] = register(9_000);
  const pages = rows.flatMap((row, place) => (place % 30 === 0 ? [title, header, row] : [row]));
  const tracker = read(pages);
  expect(tracker.kind === 'none' ? tracker.reason : [tracker.rows.length, tracker.tables.length]).toEqual([9_000, 1]);
});

it('reads a list whose used range goes on to the last row of Excel', () => {
  const blank: readonly CellValue[] = [];
  const values = [...register(20), ...new Array<readonly CellValue[]>(1_048_554).fill(blank)];
  const tracker = read(values);
  expect(tracker.kind === 'none' ? tracker.reason : tracker.range).toBe('A2:J22');
});

it('reads 100,000 rows of ten columns', () => {
  const tracker = read(register(100_000));
  expect(tracker.kind === 'none' ? tracker.reason : tracker.rows.length).toBe(100_000);
});
