import type { SheetCells } from '../../src/trackers/grid/cells';
import { readHeader } from '../../src/facts/headers';
import { headerFingerprint } from '../../src/trackers/words/fingerprints';
import type { ListTracker, TrackerOptions } from '../../src/trackers/reading';
import { readTracker } from '../../src/trackers/tracker';
import { officeBook } from './office';
import { cellsOf } from './sheet';

const { book, awardFacts } = officeBook('澧县', '上稿');

const sheet = (cells: string, more: Partial<SheetCells> = {}): SheetCells => ({
  ...cellsOf({ name: '表', office: '澧县', award: '上稿', cells, expect: { none: 'no-header' } }),
  ...more,
});

function list(cells: SheetCells, options: TrackerOptions = {}): ListTracker {
  const tracker = readTracker(cells, book, { awardFacts, ...options });
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  return tracker;
}

const plain = `
作者|标题|级别|字数|奖金|实发
甲|水乡|市级|900|50|45
乙|果园|省级|1300|600|540`;

describe('a unit above the table', () => {
  const said = (unit: string): readonly string[] =>
    list(sheet(`上稿登记||${unit}\n作者|标题|级别|字数|奖金\n甲|水乡|市级|900|50`)).findings.flatMap((finding) =>
      finding.code === 'unit-above' ? [`${finding.cell} ${finding.text}`] : [],
    );

  it('is told where it scales', () => expect(said('单位：万元')).toEqual(['C1 单位:万元']));
  it('is left where it does not', () => expect(said('单位：元')).toEqual([]));
});

describe('the clerk corrects', () => {
  it('the header row, above a form as well', () => {
    const cells = sheet(`
姓名:|甲|性别:|男
科室:|综合组|职务:|科员
作者|标题|级别|字数
甲|水乡|市级|900`);
    const tracker = list(cells, { headerRow: 3 });
    expect(tracker.header).toEqual({ firstRow: 3, lastRow: 3, certainty: 'given' });
    expect(tracker.rows.map((row) => row.sheetRow)).toEqual([4]);
  });

  it('how many rows the header has', () => {
    const cells = sheet(`
作者|标题|采用|
姓名|名称|级别|字数
甲|水乡|市级|900`);
    const tracker = list(cells, { headerRow: 1, headerRows: 2 });
    expect(tracker.header).toEqual({ firstRow: 1, lastRow: 2, certainty: 'given' });
    expect(tracker.rows.map((row) => row.person)).toEqual(['甲']);
  });

  it('a header row that holds nothing', () => {
    expect(readTracker(sheet(plain), book, { headerRow: 9 })).toMatchObject({ kind: 'none', reason: 'no-header' });
  });

  it('which of two tables side by side is meant', () => {
    const cells = sheet(`
序号|作者|字数||序号|姓名|得票
1|甲|900||1|丙|30`);
    const tracker = list(cells, { headerRow: 1, headerColumn: 4 });
    expect(tracker.range).toBe('E1:G2');
    expect(tracker.rows[0]?.person).toBe('丙');
  });

  it('the column of a fact and of the amount', () => {
    const chosen = new Map<string, number | undefined>([
      ['级别', 1],
      ['字数', undefined],
      ['金额', 5],
    ]);
    const tracker = list(sheet(plain), { chosen });
    expect(tracker.uses.find((use) => use.fact.name === '级别')).toMatchObject({ column: 1, by: 'chosen' });
    expect(tracker.uses.some((use) => use.fact.name === '字数')).toBe(false);
    expect(tracker.missing).toContain('字数');
    expect(tracker.amount?.column).toBe(5);
    expect(tracker.rows.map((row) => row.clerkAmount)).toEqual([45, 540]);
  });

  it('that there is no amount column', () => {
    const tracker = list(sheet(plain), { chosen: new Map([['金额', undefined]]) });
    expect(tracker.amount).toBeUndefined();
    expect(tracker.rows[0]?.clerkAmount).toBeUndefined();
  });
});

describe('what is read', () => {
  it('names the columns, the defaults taken and the facts that nothing gives', () => {
    const tracker = list(sheet(plain));
    expect(
      tracker.columns.map((column) => [
        column.letter,
        column.header.text,
        column.serves.map((use) => use.fact),
        column.filled,
      ]),
    ).toEqual([
      ['A', '作者', ['作者'], 2],
      ['B', '标题', ['标题'], 2],
      ['C', '级别', ['级别'], 2],
      ['D', '字数', ['字数'], 2],
      ['E', '奖金', [], 2],
      ['F', '实发', [], 2],
    ]);
    expect(tracker.defaults).toContainEqual({ fact: '版面', value: '普通' });
    expect(tracker.missing).toContain('媒体');
    expect(tracker.missing).not.toContain('版面');
  });

  it('says which rows are hidden, and that some are where Excel does not say which', () => {
    expect(list(sheet(plain, { hiddenRows: [2] })).findings).toContainEqual({ code: 'hidden-rows', rows: [3] });
    expect(list(sheet(plain, { hiddenRows: undefined })).findings).toContainEqual({
      code: 'hidden-rows',
      rows: undefined,
    });
    expect(list(sheet(plain)).findings.map((finding) => finding.code)).not.toContain('hidden-rows');
  });

  it('a merged value in each of its rows, a merged amount in the first', () => {
    const cells = sheet(
      `
作者|标题|级别|字数|奖金
甲|水乡|市级|900|200
||省级|900|
乙|果园|省级|1300|600`,
      {
        merges: [
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 1, bottom: 2, right: 1 },
          { top: 1, left: 4, bottom: 2, right: 4 },
        ],
      },
    );
    const tracker = list(cells);
    expect(tracker.rows.map((row) => [row.person, row.cells[1], row.clerkAmount])).toEqual([
      ['甲', '水乡', 200],
      ['甲', '水乡', undefined],
      ['乙', '果园', 600],
    ]);
    expect(tracker.findings).toContainEqual({ code: 'merged-amount', range: 'E2:E3' });
  });

  it('refuses a column in a unit that cannot be converted', () => {
    const tracker = list(sheet('作者|标题|级别|字数(百分制)\n甲|水乡|市级|90'));
    expect(tracker.findings).toContainEqual({
      code: 'unit-refused',
      column: 'D',
      header: '字数(百分制)',
      unit: '百分制',
    });
  });
});

describe('the fingerprint of a header', () => {
  const print = (...texts: string[]): string => headerFingerprint(texts.map(readHeader));
  it('is the same for the same words', () => {
    expect(print('姓 名', '金额(元)')).toBe(print('姓名', '金额（元）'));
    expect(print('層次')).toBe(print('层次'));
  });
  it('differs with words, order and number of columns', () => {
    const prints = [print('姓名', '金额'), print('金额', '姓名'), print('姓名', '金额', '备注'), print('姓名', '奖金')];
    expect(new Set(prints).size).toBe(4);
  });
});
