import type { SheetFormulas } from '../../src/excel/formula-values';
import type { WorkbookPort } from '../../src/excel/port';
import type { Steps } from '../../src/base/steps';
import { packSheets } from '../../src/messages/pane/contest/pack';
import { planCertificates } from '../../src/sheets/contest/certificates';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { createContest } from '../../src/taskpane/contest/feature';
import { writePack } from '../../src/taskpane/contest/write';
import type { CreateFeature } from '../../src/taskpane/jobs/feature';
import { createPane, type Pane } from '../../src/taskpane/jobs/pane';
import { createSchemeDesk } from '../../src/taskpane/scheme/desk';
import { createCopies } from '../../src/taskpane/tools/copies/copies';
import { createDaily, type Daily } from '../../src/taskpane/tools/daily/daily';
import { createFormulaHelper } from '../../src/taskpane/tools/formula/feature';
import { createFreeze } from '../../src/taskpane/tools/freeze/freeze';
import { createRecheck } from '../../src/taskpane/tools/recheck/recheck';
import { createRepair } from '../../src/taskpane/tools/repair/repair';
import { createSelftest } from '../../src/taskpane/tools/selftest/selftest';
import { createWhatIf } from '../../src/taskpane/whatif/feature';
import { writeComparison } from '../../src/taskpane/whatif/write-comparison';
import { header } from '../sheets/lines';
import { type FakeWorkbook, fakeWorkbook } from './port';
import { schemeSheet } from './scheme/sheets';
import { articles, sheetOf, source } from './sheets';

const OWN = '某县办法';
const STAFF = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const ROSTER = sheetOf(
  '花名册',
  `姓名|科室|党员|党政纪处分\n${STAFF.map((name) => `${name}|秘书科|是|无`).join('\n')}`,
);
const VOTES = sheetOf('优秀共产党员得票', `姓名|得票\n${STAFF.map((name, i) => `${name}|${20 - i}`).join('\n')}`);

/** The tracker with a formula and its value in column J of its rows. */
function withColumn(formula: (row: number) => string, value: string | number): SheetFormulas {
  const isRow = (index: number): boolean => index >= 2 && index < 8;
  return {
    ...articles,
    formulas: articles.values.map((cells, index) => [...cells, isRow(index) ? formula(index + 1) : '']),
    values: articles.values.map((cells, index) => [...cells, isRow(index) ? value : '']),
  };
}

const single = (row: number): string => `=AWARD("澧县","上稿","级别",F${row},"字数",G${row})`;
const unknown = (row: number): string => `=_xldudf_AWARD("澧县","上稿","级别",F${row},"字数",G${row})`;

/** A job of the pane that writes. */
export interface Job {
  /** The files of src/taskpane in which it writes. */
  readonly in: readonly string[];
  /** The call of the port that writes. */
  readonly call: keyof WorkbookPort;
  /** Until what will be written is shown. */
  show(pane: Pane, fake: FakeWorkbook): Promise<unknown>;
  write(pane: Pane): Promise<unknown>;
  /** The sheet that it is made from; undefined where it comes from none, or is looked at cell by cell as it is written. */
  readonly from: string | undefined;
}

const PLANS = 'jobs/write-plans.ts';
const daily: CreateFeature<Daily> = createDaily;
const nothing = (): Promise<void> => Promise.resolve();

export const jobs: Readonly<Record<string, Job>> = {
  'award sheets': {
    in: ['jobs/write-sheets.ts', PLANS],
    call: 'writeSheets',
    show: nothing,
    write: (pane) => pane.write(),
    from: articles.sheet,
  },
  'taking sheets back': {
    in: ['jobs/remove-written.ts'],
    call: 'removeSheets',
    show: (pane) => pane.write(),
    write: (pane) => pane.removeWritten(),
    from: undefined,
  },
  'sheets of a contest': {
    in: ['contest/write.ts'],
    call: 'writeSheets',
    async show(pane) {
      await pane.pickScheme(source('淅川'));
      await pane.feature(createContest).load();
      await pane.feature(createContest).go({ pack: packSheets });
    },
    write: (pane) => writePack(pane.feature(createContest)),
    from: VOTES.sheet,
  },
  'a comparison of scenarios': {
    in: ['whatif/write-comparison.ts'],
    call: 'writeSheets',
    show: openWhatIf,
    async write(pane) {
      // What was read anew is before the clerk as soon as the tab is drawn.
      await openWhatIf(pane);
      await writeComparison(pane.feature(createWhatIf));
    },
    from: articles.sheet,
  },
  'a record of checking': {
    in: ['tools/recheck/recheck.ts'],
    call: 'writeSheets',
    async show(pane) {
      await pane.write();
      await pane.feature(createRecheck).look();
      await pane.feature(createRecheck).run();
    },
    write: (pane) => pane.feature(createRecheck).writeRecord(),
    from: articles.sheet,
  },
  'sheets of the daily work': {
    in: ['tools/daily/daily.ts'],
    call: 'writeSheets',
    show: nothing,
    write(pane) {
      const { cells } = pane.getState();
      return pane.feature(daily).write(cells ? [cells] : [], onePlan, { tool: 'tasks', choice: {} });
    },
    from: articles.sheet,
  },
  'the tables of a scheme': {
    in: ['scheme/desk.ts'],
    call: 'writeSheets',
    show: (pane) => pane.pickOwnScheme(OWN),
    write: (pane) => pane.feature(createSchemeDesk).putOnSheet(),
    from: OWN,
  },
  'the report of the self-test': {
    in: ['tools/selftest/selftest.ts', 'tools/selftest/try.ts'],
    call: 'writeSheets',
    async show(pane) {
      pane.feature(createSelftest).store.set({ findings: [{ kind: 'message' }] });
      await nothing();
    },
    write: (pane) => pane.feature(createSelftest).write(),
    from: undefined,
  },
  'a formula': {
    in: ['tools/formula/feature.ts'],
    call: 'writeFormula',
    show: nothing,
    write: (pane) => pane.feature(createFormulaHelper).insert(),
    from: articles.sheet,
  },
  'taking a formula out': {
    in: ['tools/formula/feature.ts'],
    call: 'removeFormula',
    show: (pane) => pane.feature(createFormulaHelper).insert(),
    write: (pane) => pane.feature(createFormulaHelper).undo(),
    from: undefined,
  },
  'freezing a sheet': {
    in: ['tools/freeze/freeze.ts'],
    call: 'copyAsValues',
    show(pane, fake) {
      fake.formulas.set(articles.sheet, withColumn(single, 200));
      return pane.feature(createFreeze).look();
    },
    write: (pane) => pane.feature(createFreeze).freeze(),
    from: undefined,
  },
  'repairing formulas': {
    in: ['tools/repair/repair.ts'],
    call: 'writeFormulas',
    show(pane, fake) {
      fake.formulas.set(articles.sheet, withColumn(unknown, '#NAME?'));
      return pane.feature(createRepair).look();
    },
    write: (pane) => pane.feature(createRepair).repair(),
    from: undefined,
  },
  'a formula over the table': {
    in: ['tools/copies/copies.ts'],
    call: 'writeFormulas',
    show(pane, fake) {
      fake.formulas.set(articles.sheet, withColumn(single, 200));
      return pane.feature(createCopies).look();
    },
    write: (pane) => pane.feature(createCopies).convert(),
    from: undefined,
  },
};

async function openWhatIf(pane: Pane): Promise<void> {
  const { setup, result, cells } = pane.getState();
  if (!setup.source) throw new Error('no scheme');
  await pane.feature(createWhatIf).open({ source: setup.source, setup, result, cells, contest: undefined });
}

function* onePlan(): Steps<readonly SheetPlan[]> {
  yield* [];
  return [planCertificates([], header, 'zh')];
}

/** A pane with what the job will write before it. */
export async function shown(job: Job): Promise<{ readonly pane: Pane; readonly fake: FakeWorkbook }> {
  const fake = fakeWorkbook([articles, schemeSheet('澧县', OWN), ROSTER, VOTES]);
  const pane = createPane(fake.port);
  pane.open();
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (pane.getState().busy || !pane.getState().cells);
  await job.show(pane, fake);
  return { pane, fake };
}
