import type { WorkbookPort, WrittenSheet } from '../../src/excel/port';
import type { Outcome } from '../../src/excel/problem';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { landscape } from '../../src/sheets/plan/print';
import { good } from './harness';

/**
 * Every method of the port: how it is called, and what it does to the workbook. A new method is not accepted by the
 * compiler until it stands here too.
 */

/** The clerk's workbook, with sums, a sheet that is not to be touched, and a formula that spills. */
export const tracker = {
  上稿登记: [
    ['作者', '金额', '倍', null],
    ['甲', 200, '=B2*2', '=B2:B3'],
    ['乙', 50, '=B3*2', null],
    ['合计', '=SUM(B2:B3)', '=SUM(C2:C3)', null],
  ],
  说明: [['勿动', '=1+1']],
};

const area = { top: 0, left: 0, bottom: 2, right: 1 };
const footer = '第&P页 共&N页';

/** Two small sheets with everything that a plan can have: each kind of cell, a merge, print set-up, a chart, a stamp kept. */
export const plans: readonly SheetPlan[] = [
  {
    name: '奖励明细',
    columns: [12, 10],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozenRows: 2,
    print: landscape(1, area, footer),
    rows: [
      { height: 30, cells: [{ kind: 'text', text: '奖励明细', style: 'plain' }] },
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
          { kind: 'blank', style: 'text' },
          { kind: 'formula', formula: '=SUM(B2:B2)', value: 200, style: 'money' },
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
          { kind: 'text', text: '姓名', style: 'plain' },
          { kind: 'text', text: '金额', style: 'plain' },
        ],
      },
      {
        height: 20,
        cells: [
          { kind: 'text', text: '甲', style: 'plain' },
          { kind: 'formula', formula: "='奖励明细'!B3", value: 200, style: 'plain' },
        ],
      },
    ],
  },
];

/** A job that changes the workbook. */
export interface WritingJob {
  readonly kind: 'writes';
  /** Brings about what the job begins with; the job gets what comes of it. */
  prepare?(port: WorkbookPort): Promise<unknown>;
  run(port: WorkbookPort, given: unknown): Promise<Outcome<unknown>>;
  /** Brings the workbook back to how it was before `prepare`. */
  undo(port: WorkbookPort, value: unknown): Promise<void>;
}

/** A call that changes nothing. */
interface ReadingCall {
  readonly kind: 'reads';
  run(port: WorkbookPort): Promise<unknown>;
}

const reads = (run: ReadingCall['run']): ReadingCall => ({ kind: 'reads', run });

/** Ends a subscription and waits until Excel was told of it: it answers one request after another. */
async function ended(port: WorkbookPort, end: () => void): Promise<void> {
  good(await port.listSheets());
  end();
  good(await port.listSheets());
  good(await port.listSheets());
}

const KEY = 'award-sheets.test';
const SETTING = { version: 1, words: ['甲'] };
const place = { sheet: '上稿登记', cell: 'E2', fills: 'E2:E3', formula: '=B2:B3' };
/** Two formulas of the clerk's that are made anew, and a heading in a blank cell. */
const changes = [
  { address: 'F1', was: '', formula: '三倍' },
  { address: 'C2', was: '=B2*2', formula: '=B2*3' },
  { address: 'D2', was: '=B2:B3', formula: '=C2:C3' },
];

export const methods: Readonly<Record<keyof WorkbookPort, WritingJob | ReadingCall>> = {
  listSheets: reads((port) => port.listSheets()),
  activeSheet: reads((port) => port.activeSheet()),
  readSheet: reads((port) => port.readSheet('上稿登记')),
  readTops: reads((port) => port.readTops(3)),
  readSetting: reads((port) => port.readSetting(KEY)),
  listStamps: reads((port) => port.listStamps()),
  stillThere: reads((port) => port.stillThere([{ id: '{gone}', name: '奖励明细' }])),
  readFormulas: reads((port) => port.readFormulas('上稿登记')),
  readSpills: reads((port) => port.readSpills('上稿登记', ['D2', 'B4'])),
  readPrint: reads((port) => port.readPrint('上稿登记')),
  select: reads((port) => port.select('说明', 'A1')),
  machine: reads((port) => Promise.resolve(port.machine())),
  display: reads((port) => Promise.resolve(port.display())),
  onSheets: reads((port) =>
    ended(
      port,
      port.onSheets(() => undefined),
    ),
  ),
  onMoved: reads((port) =>
    ended(
      port,
      port.onMoved(() => undefined),
    ),
  ),
  onEdited: reads((port) =>
    ended(
      port,
      port.onEdited(() => undefined),
    ),
  ),
  writeSheets: {
    kind: 'writes',
    run: (port) => port.writeSheets(plans),
    async undo(port, value) {
      good(await port.removeSheets(value as readonly WrittenSheet[]));
    },
  },
  removeSheets: {
    kind: 'writes',
    prepare: async (port) => good(await port.writeSheets(plans)),
    run: (port, made) => port.removeSheets(made as readonly WrittenSheet[]),
    undo: () => Promise.resolve(),
  },
  copyAsValues: {
    kind: 'writes',
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
  writeFormula: {
    kind: 'writes',
    run: (port) => port.writeFormula(place),
    async undo(port) {
      expect(good(await port.removeFormula(place))).toBe('removed');
    },
  },
  removeFormula: {
    kind: 'writes',
    prepare: async (port) => good(await port.writeFormula(place)),
    async run(port) {
      const removed = await port.removeFormula(place);
      if (removed.ok) expect(removed.value).toBe('removed');
      return removed;
    },
    undo: () => Promise.resolve(),
  },
  writeFormulas: {
    kind: 'writes',
    async run(port) {
      const report = await port.writeFormulas('上稿登记', changes);
      if (report.ok) expect(report.value.left).toEqual([]);
      return report;
    },
    async undo(port) {
      const back = changes.map(({ address, was, formula }) => ({ address, was: formula, formula: was }));
      expect(good(await port.writeFormulas('上稿登记', back)).left).toEqual([]);
    },
  },
  writeSetting: {
    kind: 'writes',
    run: (port) => port.writeSetting(KEY, SETTING),
    async undo(port) {
      good(await port.removeSetting(KEY));
    },
  },
  removeSetting: {
    kind: 'writes',
    prepare: async (port) => good(await port.writeSetting(KEY, SETTING)),
    run: (port) => port.removeSetting(KEY),
    undo: () => Promise.resolve(),
  },
};
