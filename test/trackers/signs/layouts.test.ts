import { showExact } from '../../../src/facts/show';
import { finish } from '../../../src/base/steps';
import { countSigns } from '../../../src/trackers/signs/count';
import { settleSigns } from '../../../src/trackers/signs/settle';
import { readSignSheet, type SignSheet } from '../../../src/trackers/signs/sheet';
import { cellsOf } from '../sheet';
import type { DrawnGrid } from './drawn-grid';
import { layouts } from './layouts';
import { meanings } from './meanings';
import { noGrids } from './no-grids';

const grids = [...layouts, ...meanings];

function read(grid: Parameters<typeof cellsOf>[0]): SignSheet | undefined {
  return finish(readSignSheet(cellsOf(grid)));
}

function counted(sheet: SignSheet, chosen: Readonly<Record<string, string>>): readonly string[] {
  const settled = finish(settleSigns(sheet, new Map(Object.entries(chosen))));
  return finish(countSigns(sheet, settled)).map(({ person: { person, section, month }, counts, pending }) => {
    const facts = [...counts].filter(([fact]) => fact !== '出勤天数').map(([fact, count]) => fact + showExact(count));
    const open = pending.length > 0 ? [`待定${pending.join('')}`] : [];
    return [person, section, month === undefined ? '' : `${month}月`, ...facts, ...open].join(' ').trimEnd();
  });
}

describe('grids of attendance signs', () => {
  it('come in eight layouts or more', () => expect(layouts.length).toBeGreaterThanOrEqual(8));

  it.each(grids.map((grid) => [grid.name, grid] as const))('%s', (_name, grid: DrawnGrid) => {
    const sheet = read(grid);
    if (!sheet) throw new Error('no grid');
    const asked = finish(settleSigns(sheet, new Map()))
      .signs.filter(({ meaning }) => meaning === undefined)
      .map(({ sign }) => sign);
    expect(asked.sort()).toEqual([...(grid.asked ?? '')].sort());
    expect(counted(sheet, grid.chosen ?? {})).toEqual(grid.counts);
    if (grid.range) expect(sheet.range).toBe(grid.range);
    expect(sheet.unread.map(({ kind }) => kind)).toEqual(grid.unread ?? []);
    const settled = finish(settleSigns(sheet, new Map(Object.entries(grid.chosen ?? {}))));
    const differing = finish(countSigns(sheet, settled)).flatMap((one) => one.differing.map(({ tally }) => tally.cell));
    expect(differing).toEqual(grid.differing ?? []);
  });

  it.each(noGrids.map((sheet) => [sheet.why, sheet] as const))('not %s', (_why, sheet) =>
    expect(read(sheet)).toBeUndefined(),
  );
});

test('as long as a sign has no meaning, those who have it are open and the others are not', () => {
  const grid = grids.find(({ name }) => name.startsWith('画的符号'));
  const sheet = grid && read(grid);
  if (!sheet) throw new Error('no grid');
  expect(counted(sheet, { '√': '出勤', '△': '迟到' })).toEqual(['甲  6月 迟到次数1 待定○', '乙  6月 待定×']);
});
