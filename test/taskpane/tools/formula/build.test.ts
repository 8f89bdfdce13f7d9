import { implementations } from '../../../../src/functions/implementations';
import { build, filledFrom, proposedCell } from '../../../../src/taskpane/tools/formula/build';
import { previewOf } from '../../../../src/taskpane/tools/formula/preview';
import { NO_NOTES } from '../../../../src/taskpane/jobs/notes';
import { ownSource } from '../../../../src/taskpane/jobs/own-scheme';
import { schemeSheet } from '../../scheme/sheets';
import { articles, sheetOf } from '../../sheets';
import { material, wanted } from './material';

const news = material('澧县', '上稿', articles);
const texts = (preview: ReturnType<typeof previewOf>): unknown =>
  preview.kind === 'cells' ? preview.rows.map((row) => row.map(({ text }) => text)) : preview;

describe('the whole tracker', () => {
  test('without what stands beside it under no name, such as a formula entered before', () => {
    const values = articles.values.map((row, at) => [...row, ...(at > 1 && at < 8 ? [100] : [''])]);
    const { formula } = build(
      material('澧县', '上稿', { ...articles, values }),
      wanted('AWARD', 'table', '上稿'),
      'zh',
    );
    expect(formula).toBe('=AWARD("澧县","上稿",$A$2:$I$8)');
  });

  test('as a range from the header to the last row of data, the 合计 left out', () => {
    const { formula, notes } = build(news, wanted('AWARD', 'table', '上稿'), 'zh');
    expect(formula).toBe('=AWARD("澧县","上稿",$A$2:$I$8)');
    expect(notes).toEqual([]);
  });

  test('gives what the function gives over these cells', () => {
    const { values } = build(news, wanted('AWARD', 'table', '上稿'), 'zh');
    const preview = previewOf('AWARD', values, 'zh');
    expect(preview).toMatchObject({ kind: 'cells', rows: { length: 6 } });
    expect(preview.kind === 'cells' && preview.rows.map(([cell]) => cell?.kind)).toEqual([
      'value',
      'value',
      'value',
      'problem',
      'value',
      'value',
    ]);
    expect(preview.kind === 'cells' && preview.rows.slice(0, 3).map(([cell]) => cell?.text)).toEqual([
      '600',
      '0',
      '50',
    ]);
    const table = articles.values.slice(1, 8);
    const said = implementations['TOTALS']?.run('zh', ['澧县', '上稿', table, null, []]);
    const totals = build(news, wanted('TOTALS', 'table', '上稿'), 'zh');
    expect(texts(previewOf('TOTALS', totals.values, 'zh'))).toHaveLength((said as unknown[]).length);
  });

  test('as an Excel table by its name, in the words of the clerk’s Excel', () => {
    const cells = {
      ...sheetOf('上稿登记', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|省|1200\n乙|柑橘|红网|省|900'),
      tables: [{ name: '表1', hasHeader: true, hasTotals: false, top: 0, left: 0, bottom: 2, right: 4 }],
    };
    const built = build(material('澧县', '上稿', cells), wanted('AWARD', 'table', '上稿'), 'zh');
    expect(built).toMatchObject({
      formula: '=AWARD("澧县","上稿",表1[#All])',
      shown: '=AWARD("澧县","上稿",表1[#全部])',
    });
    expect(texts(previewOf('AWARD', built.values, 'zh'))).toEqual([['600'], ['200']]);
    expect(build(material('澧县', '上稿', cells), wanted('AWARD', 'table', '上稿'), 'en').shown).toContain('[#All]');
  });

  test('an Excel table with a row of totals: header and data apart', () => {
    const cells = {
      ...sheetOf('上稿登记', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|省|1200\n合计||||1200'),
      tables: [{ name: '表1', hasHeader: true, hasTotals: true, top: 0, left: 0, bottom: 2, right: 4 }],
    };
    const built = build(material('澧县', '上稿', cells), wanted('AWARD', 'table', '上稿'), 'zh');
    expect(built.formula).toBe('=AWARD("澧县","上稿",表1[#Headers],表1[#Data])');
    expect(texts(previewOf('AWARD', built.values, 'zh'))).toEqual([['600']]);
  });

  test('rows that are no data are said', () => {
    const cells = sheetOf(
      '上稿登记',
      '作者|标题|媒体|级别|字数|金额\n甲|葡萄|红网|省|1200|600\n小计|||||600\n乙|柑橘|红网|省|900|200\n合计|||||800',
    );
    const { notes } = build(material('澧县', '上稿', cells), wanted('AWARD', 'table', '上稿'), 'zh');
    expect(notes).toEqual([{ kind: 'rows-between', count: 1 }]);
  });

  test('columns that only the pane understands are said: a formula goes by the headers alone', () => {
    const cells = sheetOf('上稿登记', '撰写人|标题|刊播平台|级别|字数\n甲|葡萄|红网|省|1200\n乙|柑橘|红网|省|900');
    const { notes, values } = build(material('澧县', '上稿', cells), wanted('AWARD', 'table', '上稿'), 'zh');
    expect(notes).toEqual([
      {
        kind: 'headers-unknown',
        pairs: [
          ['刊播平台', '媒体'],
          ['撰写人', '作者'],
        ],
      },
    ]);
    const renamed = sheetOf('上稿登记', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|省|1200\n乙|柑橘|红网|省|900');
    expect(build(material('澧县', '上稿', renamed), wanted('AWARD', 'table', '上稿'), 'zh').notes).toEqual([]);
    expect(values).toHaveLength(3);
  });
});

describe('one row alone', () => {
  test('the fields by the words of the header, each with its cell, and the warning about copies', () => {
    const built = build(news, wanted('AWARD', 'row', '上稿', { row: 5 }), 'zh');
    expect(built.formula).toMatch(/^=AWARD\("澧县","上稿",/);
    for (const pair of ['"作者",B5', '"标题",D5', '"媒体",E5', '"级别",F5', '"字数",G5'])
      expect(built.formula).toContain(pair);
    expect(built.formula).not.toContain('I5');
    expect(built.notes).toEqual([{ kind: 'copies-not-checked' }]);
    expect(texts(previewOf('AWARD', built.values, 'zh'))).toEqual([['50']]);
    expect(previewOf('EXPLAIN', built.values, 'zh')).toMatchObject({
      rows: [[{ text: expect.stringContaining('未查同稿') }]],
    });
  });

  test('a unit in the header comes along; a column picked by hand goes by the fact', () => {
    const cells = sheetOf('上稿登记', '作者|标题|媒体|级别|篇幅(千字)\n甲|葡萄|红网|省|1.2');
    const built = build(material('澧县', '上稿', cells), wanted('AWARD', 'row', '上稿', { row: 2 }), 'zh');
    expect(built.formula).toContain('"篇幅(千字)",E2');
    expect(texts(previewOf('AWARD', built.values, 'zh'))).toEqual([['600']]);
  });

  test('no warning where nothing is settled across rows', () => {
    const cells = sheetOf('信息采用', '姓名|级别|领导批示|评为优秀\n甲|国办|否|否');
    const built = build(material('淅川', '信息采用', cells), wanted('AWARD', 'row', '信息采用', { row: 2 }), 'zh');
    expect(built.notes).toEqual([]);
    expect(texts(previewOf('AWARD', built.values, 'zh'))).toEqual([['200']]);
  });
});

describe('a figure or a date', () => {
  const people = material('淅川', '优秀信息', sheetOf('名单', '姓名|级别|领导批示\n甲|市|否'));
  test.each([
    ['37', '=QUOTA("淅川","优秀共产党员",37)', [['6']]],
    ['３７', '=QUOTA("淅川","优秀共产党员",37)', [['6']]],
  ])('%s as the base', (operand, formula, result) => {
    const built = build(people, wanted('QUOTA', 'operand', '优秀共产党员', { operand }), 'zh');
    expect(built.formula).toBe(formula);
    expect(texts(previewOf('QUOTA', built.values, 'zh'))).toEqual(result);
  });

  test('a fixed count asks for none; a missing base is said', () => {
    const fixed = build(people, wanted('QUOTA', 'operand', '学习文章'), 'zh');
    expect(texts(previewOf('QUOTA', fixed.values, 'zh'))).toEqual([['3']]);
    const missing = build(people, wanted('QUOTA', 'operand', '优秀共产党员'), 'zh');
    expect(previewOf('QUOTA', missing.values, 'zh')).toMatchObject({ kind: 'refused' });
  });

  test('a date gives a date', () => {
    const duties = material('衡阳', '', sheetOf('名单', '姓名|课题|得分\n甲|一|2'));
    const built = build(duties, wanted('DUE', 'operand', '会议纪要', { operand: '2012-9-26' }), 'zh');
    expect(built.formula).toBe('=DUE("衡阳","会议纪要","2012-9-26")');
    expect(texts(previewOf('DUE', built.values, 'zh'))).toEqual([['2012-09-28']]);
  });

  test('a cell of the sheet, and what cannot be read', () => {
    const cell = build(news, wanted('QUOTA', 'operand', '学习星', { operand: 'g3' }), 'zh');
    expect(cell.formula).toBe('=QUOTA("澧县","学习星",G3)');
    const { notes } = build(news, wanted('QUOTA', 'operand', '学习星', { operand: '很多' }), 'zh');
    expect(notes).toEqual([{ kind: 'operand-unread', typed: '很多' }]);
  });
});

test('an own scheme is the range of its tables', () => {
  const cells = schemeSheet('澧县', "本局'办法", [], { row: 2, column: 1 });
  const source = ownSource(cells, NO_NOTES);
  if (!source) throw new Error('no scheme');
  const own = { ...material(source, '上稿', articles), schemeCells: cells };
  const built = build(own, wanted('AWARD', 'table', '上稿'), 'zh');
  expect(built.formula).toMatch(/^=AWARD\('本局''办法'!\$B\$3:\$[A-Z]+\$\d+,"上稿",\$A\$2:\$I\$8\)$/);
  const byName = build(news, wanted('AWARD', 'table', '上稿'), 'zh');
  expect(previewOf('AWARD', built.values, 'zh')).toEqual(previewOf('AWARD', byName.values, 'zh'));
});

describe('where a formula goes', () => {
  test.each([
    ['AWARD', 'table', 'J3'],
    ['TOTALS', 'table', 'J2'],
    ['AWARD', 'row', 'J5'],
  ] as const)('%s of the %s: %s', (id, form, cell) => {
    expect(proposedCell(news, wanted(id, form, '上稿', { row: 5 }))).toBe(cell);
  });

  test('of one cell in the row of that cell, of a date or nothing in the row of the header', () => {
    const due = (operand: string): string => proposedCell(news, wanted('QUOTA', 'operand', '学习星', { operand }));
    expect(['g5', '$G$6', 'Ｇ７', '37', ''].map(due)).toEqual(['J5', 'J6', 'J7', 'J2', 'J2']);
  });

  test('a column away from an Excel table, which would take it in', () => {
    const tables = [{ name: '表1', hasHeader: true, hasTotals: false, top: 1, left: 0, bottom: 7, right: 8 }];
    expect(proposedCell({ ...news, cells: { ...articles, tables } }, wanted('AWARD', 'table', '上稿'))).toBe('K3');
  });

  test('the cells that the result fills', () => {
    expect(filledFrom('$q$4', 6, 1)).toBe('Q4:Q9');
    expect(filledFrom('Q4', 1, 1)).toBe('Q4');
    expect(filledFrom('Z9', 3, 3)).toBe('Z9:AB11');
  });
});
