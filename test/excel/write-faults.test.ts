import { officeWorkbook } from '../../src/excel/office';
import type { JobOptions } from '../../src/excel/port';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import type { MemoryGrid } from '../../src/workbench/memory/memory-grid';
import { RequestFault } from '../../src/workbench/transport/faults';
import { header } from '../sheets/lines';
import { detail, manyLines, plans, summary, tracker } from './award-plans';
import { good, hostPerTest, workbook } from './harness';

const open = hostPerTest();

describe('when something goes wrong', () => {
  const names = (grid: MemoryGrid): string[] => grid.sheets().map(({ name }) => name);

  test('a protected workbook is said to be so before anything is tried', async () => {
    const grid = workbook(tracker);
    grid.protectStructure(true);
    await open(grid);
    expect(await officeWorkbook.writeSheets(plans)).toEqual({ ok: false, problem: { kind: 'protectedWorkbook' } });
    expect(names(grid)).toEqual(['上稿登记']);
  });

  test('an Excel that lacks what is needed is named as too old, and nothing stays behind', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    opened.setFaults(({ batch }) =>
      JSON.stringify(batch).includes('GetRanges') ? { kind: 'api', code: 'ApiNotFound', message: 'getRanges' } : null,
    );
    expect(await officeWorkbook.writeSheets(plans)).toMatchObject({ ok: false, problem: { kind: 'notSupported' } });
    expect(names(grid)).toEqual(['上稿登记']);
  });

  test('half-made sheets that cannot be removed are named', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    let count = 0;
    opened.setFaults(() => (count++ >= 2 ? { kind: 'request', code: RequestFault.CellEditMode } : null));
    expect(await officeWorkbook.writeSheets(plans)).toEqual({
      ok: false,
      problem: { kind: 'halfMade', sheets: ['未完成-奖励明细'], cause: { kind: 'cellEdit' } },
    });
  });

  test('a busy Excel is asked again, and nothing is written twice', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    let count = 0;
    opened.setFaults(() => (count++ % 2 === 0 ? { kind: 'request', code: RequestFault.ActivityLimitReached } : null));
    good(await officeWorkbook.writeSheets(plans));
    expect(names(grid)).toEqual(['上稿登记', '奖励明细', '个人汇总']);
  });

  test('cancelled half way: the sheets made so far go away', async () => {
    const grid = workbook(tracker);
    await open(grid);
    const stop = new AbortController();
    const outcome = await officeWorkbook.writeSheets(planAwardSheets(manyLines(20_000), header, 'zh'), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(outcome).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(names(grid)).toEqual(['上稿登记']);
  }, 30_000);

  test('cancelled while the last rows are written: nothing is called finished', async () => {
    const grid = workbook(tracker);
    await open(grid);
    const cancelled = { ok: false, problem: { kind: 'cancelled' } };
    const atTheEnd = (): JobOptions => {
      const stop = new AbortController();
      return { signal: stop.signal, onProgress: ({ done, total }) => done === total && stop.abort() };
    };
    expect(await officeWorkbook.writeSheets(plans, atTheEnd())).toEqual(cancelled);
    const copy = { sheet: '上稿登记', name: '副本', blocks: [{ address: 'A1', values: [['甲']] }] };
    expect(await officeWorkbook.copyAsValues(copy, atTheEnd())).toEqual(cancelled);
    expect(names(grid)).toEqual(['上稿登记']);
  });

  test('a sheet of the same name made meanwhile is not taken for ours', async () => {
    const grid = workbook(tracker);
    const opened = await open(grid);
    opened.setFaults(({ writes }) => {
      if (writes && !names(grid).includes('奖励明细')) grid.addSheet('奖励明细');
      return null;
    });
    expect(await officeWorkbook.writeSheets([detail])).toEqual({
      ok: false,
      problem: { kind: 'nameTaken', sheet: '奖励明细' },
    });
    expect(names(grid)).toEqual(['上稿登记', '奖励明细']);
    opened.setFaults(null);
    expect(good(await officeWorkbook.writeSheets([summary])).map(({ name }) => name)).toEqual(['个人汇总']);
  });
});
