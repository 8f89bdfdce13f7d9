import { officeWorkbook } from '../../src/excel/office';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { startHost } from '../../src/workbench/jsdom/start-host';
import { RequestFault } from '../../src/workbench/transport/faults';
import type { Exchange } from '../../src/workbench/transport/methods';
import { certain, header } from '../sheets/lines';
import { good, hostPerTest, watchRequests, workbook } from './harness';

/** Excel on the web refuses requests and answers above this. */
const MOST = 5 * 1024 * 1024;
const ROWS = 12_000;
const title = '关于全面推进乡村振兴重点工作做法和成效的调查报告'.repeat(5);

const open = hostPerTest();

test('requests and answers stay below five megabytes, as they are measured on the wire', async () => {
  const exchanges: Exchange[] = [];
  const rows = Array.from({ length: ROWS }, (_, row) => [row + 1, `员工${row % 300}`, `${title}之${row}`, '人民日报']);
  const host = await startHost({
    workbook: workbook({ 上稿登记: rows }),
    globals: true,
    exchanged: (bytes) => exchanges.push(bytes),
  });
  try {
    const cells = good(await officeWorkbook.readSheet('上稿登记'));
    expect(cells.values).toHaveLength(ROWS);
    const read = exchanges.length;
    const lines = rows.map((_, row) => certain({ person: `员工${row % 300}`, reason: `${title}之${row}`, amount: 50 }));
    good(await officeWorkbook.writeSheets(planAwardSheets(lines, header, 'zh')));
    // What was read and written went over the wire, and in few round trips.
    const sum = (of: keyof Exchange): number => exchanges.reduce((bytes, now) => bytes + now[of], 0);
    expect(sum('answer')).toBeGreaterThan(ROWS * title.length * 3);
    expect(sum('request')).toBeGreaterThan(ROWS * title.length * 3);
    expect(Math.max(...exchanges.flatMap(({ request, answer }) => [request, answer]))).toBeLessThan(MOST);
    expect(read).toBeLessThan(20);
    expect(exchanges.length - read).toBeLessThan(20);
    expect([host.problems, host.unsupported]).toEqual([[], []]);
  } finally {
    host.close();
  }
}, 180_000);

test('a copy with a block of long sentences goes over in requests that Excel takes, row by row as it should be', async () => {
  const sentences = Array.from({ length: ROWS }, (_, row): readonly [string, number] => [`${title}之${row}`, row]);
  const used = await open(workbook({ 说明: [['=1+1', '']] }));
  const { sizes } = watchRequests(used);
  const copy = good(
    await officeWorkbook.copyAsValues({
      sheet: '说明',
      name: '说明(数值)',
      blocks: [
        { address: 'A1', values: [['头']] },
        { address: `B2:C${ROWS + 1}`, values: sentences },
      ],
    }),
  );
  expect(Math.max(...sizes)).toBeLessThan(MOST);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(ROWS * title.length * 3);
  const { values } = good(await officeWorkbook.readSheet(copy.name));
  expect(values).toEqual([['头', '', ''], ...sentences.map((row) => ['', ...row])]);
});

test('sheets that are too much together are asked about one after the other', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `表${index}`);
  const used = await open(workbook(Object.fromEntries(names.map((name) => [name, [[name], ['甲']]]))));
  const answers = { tops: good(await officeWorkbook.readTops(2)), stamps: good(await officeWorkbook.listStamps()) };
  let refused = 0;
  used.setFaults(({ batch }) => {
    const ranges = Object.values(batch.ObjectPaths ?? {}).filter(({ Name }) => Name === 'GetRangeByIndexes');
    if (ranges.length < 2) return null;
    refused += 1;
    return { kind: 'request', code: RequestFault.ResponseTooLarge };
  });
  expect(good(await officeWorkbook.readTops(2))).toEqual(answers.tops);
  expect(answers.tops.map(({ sheet, values }) => [sheet, values])).toEqual(
    names.map((name) => [name, [[name], ['甲']]]),
  );
  expect(good(await officeWorkbook.listStamps())).toEqual(answers.stamps);
  expect(refused).toBe(16);
});

test('the tops of many wide sheets do not come in one answer', async () => {
  const rows = Array.from({ length: 60 }, () => Array.from({ length: 40 }, () => '甲'.repeat(60)));
  const names = Array.from({ length: 20 }, (_, index) => `表${index}`);
  const exchanges: Exchange[] = [];
  const host = await startHost({
    workbook: workbook(Object.fromEntries(names.map((name) => [name, rows]))),
    globals: true,
    exchanged: (bytes) => exchanges.push(bytes),
  });
  try {
    expect(good(await officeWorkbook.readTops(60)).every(({ values }) => values.length === 60)).toBe(true);
    expect(Math.max(...exchanges.map(({ answer }) => answer))).toBeLessThan(MOST);
    expect(exchanges.reduce((sum, { answer }) => sum + answer, 0)).toBeGreaterThan(MOST);
  } finally {
    host.close();
  }
});
