import { officeWorkbook } from '../../src/excel/office';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { startHost } from '../../src/workbench/jsdom/start-host';
import type { Exchange } from '../../src/workbench/transport/methods';
import { certain, header } from '../sheets/lines';
import { good, workbook } from './harness';

/** Excel on the web refuses requests and answers above this. */
const MOST = 5 * 1024 * 1024;
const ROWS = 12_000;
const title = '关于全面推进乡村振兴重点工作做法和成效的调查报告'.repeat(5);

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
