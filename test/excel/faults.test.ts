import { officeWorkbook } from '../../src/excel/office';
import type { WorkbookPort, WrittenSheet } from '../../src/excel/port';
import type { Outcome } from '../../src/excel/problem';
import { PATIENCE } from '../../src/excel/request';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { landscape } from '../../src/sheets/plan/print';
import type { RunningHost } from '../../src/workbench/jsdom/start-host';
import type { MemoryGrid } from '../../src/workbench/memory/memory-grid';
import type { Fault } from '../../src/workbench/transport/faults';
import { contentsOf, good, hostOf, workbook } from './harness';

/**
 * Every action of every job that writes is made to fail once. Afterwards the clerk's sheets are cell for cell as they
 * were, what is half made is gone or says 未完成, the problem has a name, and the same job done again succeeds.
 */

const tracker = {
  上稿登记: [
    ['作者', '金额', '倍'],
    ['甲', 200, '=B2*2'],
    ['乙', 50, '=B3*2'],
    ['合计', '=SUM(B2:B3)', '=SUM(C2:C3)'],
  ],
  说明: [['勿动', '=1+1']],
};
const CLERKS = Object.keys(tracker);

const area = { top: 0, left: 0, bottom: 2, right: 1 };
const footer = '第&P页 共&N页';

/** Two small sheets with everything that a plan can have: each kind of cell, a merge, print set-up, a chart, a stamp kept. */
const plans: readonly SheetPlan[] = [
  {
    name: '奖励明细',
    columns: [12, 10],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozenRows: 2,
    print: landscape(1, area, footer),
    rows: [
      { height: 30, cells: [{ kind: 'text', text: '奖励明细', style: 'title' }] },
      {
        height: 20,
        cells: [
          { kind: 'text', text: '甲', style: 'text' },
          { kind: 'number', value: 200, style: 'money' },
        ],
      },
      {
        height: 20,
        cells: [
          { kind: 'blank', style: 'total' },
          { kind: 'formula', formula: '=SUM(B2:B2)', value: 200, style: 'totalMoney' },
        ],
      },
    ],
  },
  {
    name: '个人汇总',
    columns: [12, 10],
    keptStamp: ['award-sheets-list/1;contest;1/1;'],
    merges: [],
    frozenRows: 0,
    print: landscape(0, area, footer),
    charts: [
      {
        kind: 'column',
        title: '金额',
        data: { top: 0, left: 0, bottom: 1, right: 1 },
        seriesBy: 'columns',
        fromZero: true,
        place: { top: 3, left: 0, bottom: 8, right: 3 },
      },
    ],
    rows: [
      {
        height: 20,
        cells: [
          { kind: 'text', text: '姓名', style: 'head' },
          { kind: 'text', text: '金额', style: 'head' },
        ],
      },
      {
        height: 20,
        cells: [
          { kind: 'text', text: '甲', style: 'text' },
          { kind: 'formula', formula: "='奖励明细'!B3", value: 200, style: 'money' },
        ],
      },
    ],
  },
];

let host: RunningHost | undefined;
afterEach(() => {
  host?.close();
  host = undefined;
});

const names = (grid: MemoryGrid): string[] => grid.sheets().map(({ name }) => name);
const clerksSheets = (grid: MemoryGrid): unknown => CLERKS.map((name) => contentsOf(grid, name));

interface Job {
  readonly name: string;
  run(port: WorkbookPort): Promise<Outcome<unknown>>;
  /** Brings the workbook back to how it was before the job, by the port. */
  undo(port: WorkbookPort, value: unknown): Promise<void>;
}

const jobs: readonly Job[] = [
  {
    name: 'writing the award sheets',
    run: (port) => port.writeSheets(plans),
    async undo(port, value) {
      good(await port.removeSheets(value as readonly WrittenSheet[]));
    },
  },
  {
    name: 'freezing a sheet',
    run: (port) =>
      port.copyAsValues({
        sheet: '上稿登记',
        name: '上稿登记(数值)',
        blocks: [{ address: 'C2:C3', values: [[400], [100]] }],
      }),
    async undo(port, value) {
      good(await port.removeSheets([value as WrittenSheet]));
    },
  },
  {
    name: 'keeping a setting',
    run: (port) => port.writeSetting('award-sheets.test', { version: 1, words: ['甲'] }),
    async undo(port) {
      good(await port.writeSetting('award-sheets.test', null));
    },
  },
];

/** How many actions each request of a job has. */
async function actionsOf(opened: RunningHost, job: Job): Promise<readonly number[]> {
  const counts: number[] = [];
  opened.setFaults(({ batch, internal }) => {
    if (!internal) counts.push(batch.Actions?.length ?? 0);
    return null;
  });
  const value = good(await job.run(officeWorkbook));
  opened.setFaults(null);
  await job.undo(officeWorkbook, value);
  return counts;
}

/** Plays the fault in the request at this place of the job. */
function failAt(opened: RunningHost, place: number, fault: Fault): void {
  let count = 0;
  opened.setFaults(({ internal }) => (!internal && count++ === place ? fault : null));
}

describe.each(jobs)('$name', (job) => {
  test('whichever action fails, nothing of the clerk is touched and a retry succeeds', async () => {
    const grid = workbook(tracker);
    const opened = await hostOf(grid);
    host = opened;
    const before = clerksSheets(grid);
    const counts = await actionsOf(opened, job);
    expect(counts.length).toBeGreaterThan(0);
    for (const [place, actions] of counts.entries()) {
      for (let index = 0; index < actions; index++) {
        failAt(opened, place, { kind: 'action', index, code: 'GeneralException', message: 'no' });
        const outcome = await job.run(officeWorkbook);
        opened.setFaults(null);
        expect(outcome).toEqual({ ok: false, problem: { kind: 'unknown', code: 'GeneralException', message: 'no' } });
        expect(clerksSheets(grid)).toEqual(before);
        const left = grid.sheets().filter(({ name }) => !CLERKS.includes(name));
        expect(left.filter(({ name }) => !name.startsWith('未完成-'))).toEqual([]);
        for (const { id } of left) grid.deleteSheet(id);
      }
    }
    await job.undo(officeWorkbook, good(await job.run(officeWorkbook)));
    expect(names(grid)).toEqual(CLERKS);
    expect(clerksSheets(grid)).toEqual(before);
  }, 180_000);

  test.each([false, true])(
    'Excel falls silent, having carried the request out: %p',
    async (carriedOut) => {
      const grid = workbook(tracker);
      const opened = await hostOf(grid);
      host = opened;
      const before = clerksSheets(grid);
      const { length } = await actionsOf(opened, job);
      jest.useFakeTimers({
        doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance'],
        advanceTimers: true,
      });
      try {
        for (let place = 0; place < length; place++) {
          failAt(opened, place, { kind: 'silence', carriedOut });
          const running = job.run(officeWorkbook);
          let ended = false;
          void running.finally(() => (ended = true));
          while (!ended) await jest.advanceTimersByTimeAsync(PATIENCE / 50);
          opened.setFaults(null);
          expect(await running).toEqual({ ok: false, problem: { kind: 'noAnswer' } });
          expect(clerksSheets(grid)).toEqual(before);
          const left = grid.sheets().filter(({ name }) => !CLERKS.includes(name));
          expect(left.filter(({ name }) => !name.startsWith('未完成-'))).toEqual([]);
          for (const { id } of left) grid.deleteSheet(id);
        }
      } finally {
        jest.useRealTimers();
      }
      await job.undo(officeWorkbook, good(await job.run(officeWorkbook)));
      expect(clerksSheets(grid)).toEqual(before);
    },
    60_000,
  );
});

test('the pane closed half way: what is there says 未完成', async () => {
  const grid = workbook(tracker);
  const opened = await hostOf(grid);
  host = opened;
  const before = clerksSheets(grid);
  // The pane's page is gone when the third request is due: the sheets were added, nothing stands on them yet.
  let count = 0;
  const gone = new Promise<void>((resolve) =>
    opened.setFaults(() => {
      if (count++ < 3) return null;
      resolve();
      return { kind: 'silence', carriedOut: false };
    }),
  );
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance'], advanceTimers: true });
  try {
    void officeWorkbook.writeSheets(plans);
    await gone;
    expect(names(grid)).toEqual([...CLERKS, '未完成-奖励明细', '未完成-个人汇总']);
    expect(clerksSheets(grid)).toEqual(before);
  } finally {
    jest.useRealTimers();
  }
});
