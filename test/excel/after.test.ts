import { finish } from '../../src/base/steps';
import { officeWorkbook } from '../../src/excel/office';
import type { JsonValue } from '../../src/excel/port';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { KEPT_STAMPS } from '../../src/excel/kept-stamps';
import { planCertificates } from '../../src/sheets/contest/certificates';
import { stampTextsInSteps } from '../../src/sheets/stamp/list-stamp';
import { stampedInSteps } from '../../src/sheets/plan/stamped';
import { certain, header } from '../sheets/lines';
import { good, hostPerTest, sheetId, workbook } from './harness';
import { knownOf } from '../sheets/known';

const open = hostPerTest();

test('sheets that we wrote are known by their stamps, also with notes below; others are not', async () => {
  const grid = workbook({ 台账: [['作者'], ['甲']], 空表: [] });
  await open(grid);
  const [detail] = good(await officeWorkbook.writeSheets(planAwardSheets([certain({ amount: 50 })], header, 'zh')));
  const id = sheetId(grid, detail?.name ?? '');
  const used = grid.usedArea(id, true);
  grid.write(id, { row: (used?.rows ?? 0) + 5, column: 0, rows: 1, columns: 1 }, [[{ value: '已存档' }]]);
  const stamps = good(await officeWorkbook.listStamps());
  expect(stamps.map(({ sheet, stamp }) => [sheet, stamp.kind === 'stamp' && stamp.stamp.kind])).toEqual([
    ['奖励明细', 'detail'],
    ['个人汇总', 'summary'],
  ]);
});

test('a stamp that fills more rows than are looked at first is found whole', async () => {
  // As long as the codes of two hundred thousand lines.
  const choice = 'x'.repeat(1_860_000);
  const texts = finish(
    stampTextsInSteps({
      ...knownOf({ tool: 'attendance', part: '全年考勤', choice }),
      frame: { top: 2, tail: 1 },
      leftOut: [],
      lines: ['01234567'],
    }),
  );
  expect(texts.length).toBeGreaterThan(60);
  const rows = [['姓名'], ['甲'], ...texts.map((text) => [text]), ['已存档']];
  await open(workbook({ 台账: [['作者'], ['甲']], 全年考勤: rows }));
  const [found] = good(await officeWorkbook.listStamps());
  expect([found?.sheet, found?.stamp.kind]).toEqual(['全年考勤', 'list']);
  expect(found?.stamp.kind === 'list' && found.stamp.stamp.choice === choice).toBe(true);
});

test('the stamp of a sheet that is nothing but a table is kept in the workbook, whatever the sheet is called later', async () => {
  const grid = workbook({ 台账: [['作者'], ['甲']] });
  await open(grid);
  const table = planCertificates([{ name: '甲', section: '综合科', award: '先进', year: '2024' }], header, 'zh');
  const known = knownOf({ part: table.name });
  const plan = finish(stampedInSteps(table, known, header));
  const sheets = good(await officeWorkbook.writeSheets([plan, plan]));
  const stamps = async () =>
    good(await officeWorkbook.listStamps()).map(({ sheet, stamp }) => [
      sheet,
      stamp.kind === 'list' && stamp.stamp.part,
    ]);
  expect(await stamps()).toEqual([
    ['证书名单', '证书名单'],
    ['证书名单(2)', '证书名单'],
  ]);
  const area = grid.usedArea(sheets[0]?.id ?? '', true);
  expect([area?.rows, area?.columns]).toEqual([2, 7]);
  grid.updateSheet(sheets[0]?.id ?? '', { name: '优秀证书' });
  expect((await stamps())[0]).toEqual(['优秀证书', '证书名单']);
  good(await officeWorkbook.removeSheets(sheets));
  expect(good(await officeWorkbook.readSetting(KEPT_STAMPS))).toEqual([]);
});

test('a kept stamp is found by name where the sheet has another id by now, and goes with its sheet', async () => {
  const grid = workbook({ 证书名单: [['姓名'], ['甲']] });
  await open(grid);
  const kept: readonly JsonValue[] = [
    { id: '{old}', name: '证书名单', texts: ['award-sheets-list/1;contest;1/1;cut'] },
    { id: '{older}', name: '没有了', texts: [] },
    { id: '{other}' },
  ];
  good(await officeWorkbook.writeSetting(KEPT_STAMPS, kept));
  expect(good(await officeWorkbook.listStamps())).toEqual([{ sheet: '证书名单', stamp: { kind: 'damaged' } }]);
  const plan = { ...planCertificates([], header, 'zh'), keptStamp: ['x'] };
  const [made] = good(await officeWorkbook.writeSheets([plan]));
  expect(good(await officeWorkbook.readSetting(KEPT_STAMPS))).toEqual([kept[0], { ...made, texts: ['x'] }]);
});

test('formulas beside their values, from the first used cell on', async () => {
  const grid = workbook({ 表: [] });
  grid.write(sheetId(grid, '表'), { row: 2, column: 1, rows: 2, columns: 2 }, [
    [{ value: 2 }, { formula: '=B3*2' }],
    [{ value: '甲' }, { value: null }],
  ]);
  await open(grid);
  expect(good(await officeWorkbook.readFormulas('表'))).toEqual({
    sheet: '表',
    firstRow: 2,
    firstColumn: 1,
    values: [
      [2, 4],
      ['甲', ''],
    ],
    formulas: [
      [2, '=B3*2'],
      ['甲', ''],
    ],
  });
  expect(await officeWorkbook.readFormulas('没有')).toMatchObject({ ok: false, problem: { kind: 'sheetMissing' } });
});

test('formulas go only into cells that still hold what was read', async () => {
  const grid = workbook({
    表: [
      ['=1+1', '=1+2'],
      [null, '手填'],
    ],
  });
  await open(grid);
  const report = good(
    await officeWorkbook.writeFormulas('表', [
      { address: 'A1', was: '=1+1', formula: '=2+2' },
      { address: 'B1', was: '=1+9', formula: '=2+3' },
      { address: 'A2', was: '', formula: '=5' },
      { address: 'B2', was: '', formula: '=6' },
    ]),
  );
  expect(report).toEqual({ written: ['A1', 'A2'], left: ['B1', 'B2'] });
  const { formulas } = good(await officeWorkbook.readFormulas('表'));
  expect(formulas).toEqual([
    ['=2+2', '=1+2'],
    ['=5', '手填'],
  ]);
});

test('a copy with values in some cells: text stays text, the rest is as it was, and so is the sheet', async () => {
  const grid = workbook({
    表: [
      ['=1+1', '=A1*2', '字'],
      [7, null, null],
    ],
    后: [],
  });
  const id = sheetId(grid, '表');
  grid.setStyle(id, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  grid.setColumnWidth(id, 1, 1, 99);
  await open(grid);
  const copy = good(
    await officeWorkbook.copyAsValues({
      sheet: '表',
      name: '表(数值)',
      blocks: [{ address: 'A1', values: [['007']] }],
    }),
  );
  expect(copy.name).toBe('表(数值)');
  const names = good(await officeWorkbook.listSheets()).map(({ name }) => name);
  expect(names).toEqual(['表', '表(数值)', '后']);
  expect(good(await officeWorkbook.readFormulas('表(数值)')).formulas).toEqual([
    ['007', '=A1*2', '字'],
    [7, '', ''],
  ]);
  expect(good(await officeWorkbook.readFormulas('表')).formulas[0]).toEqual(['=1+1', '=A1*2', '字']);
  expect(grid.styles(copy.id, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.bold).toBe(true);
  expect(grid.columnWidth(copy.id, 1, 1)).toBe(99);
});

test('a copy that cannot be filled is removed', async () => {
  await open(workbook({ 表: [['=1+1']] }));
  const failed = await officeWorkbook.copyAsValues({
    sheet: '表',
    name: '副本',
    blocks: [{ address: '不是地址', values: [[1]] }],
  });
  expect(failed.ok).toBe(false);
  expect(good(await officeWorkbook.listSheets()).map(({ name }) => name)).toEqual(['表']);
});

test('a setting comes and goes; the machine and the print set-up say what they are', async () => {
  await open(workbook({ 表: [['=1+1']] }));
  good(await officeWorkbook.writeSetting('自检', { 数: 1 }));
  expect(good(await officeWorkbook.readSetting('自检'))).toEqual({ 数: 1 });
  good(await officeWorkbook.removeSetting('自检'));
  good(await officeWorkbook.removeSetting('自检'));
  expect(good(await officeWorkbook.readSetting('自检'))).toBeUndefined();
  const { host: name, sets } = officeWorkbook.machine();
  expect(name).toBe('Excel');
  expect(sets.find((one) => one.name === 'ExcelApi')?.version).toMatch(/^1\.\d+$/);
  good(await officeWorkbook.writeSheets(planAwardSheets([certain({ amount: 50 })], header, 'zh')));
  expect(good(await officeWorkbook.readPrint('奖励明细'))).toMatchObject({
    orientation: 'Landscape',
    paper: 'A4',
    pagesWide: 1,
    titleRows: '4:4',
  });
});
