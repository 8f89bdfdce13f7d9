import type { AnyDifference } from '../../src/recheck/any-difference';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { recheckRecord } from '../../src/taskpane/tools/recheck/record';
import type { RecheckReport } from '../../src/taskpane/tools/recheck/recheck';
import type { Finding } from '../../src/taskpane/tools/selftest/findings';
import { reportPlan } from '../../src/taskpane/tools/selftest/report';
import { judge } from '../../src/taskpane/tools/selftest/trials';
import { longName, longReason, nameAt } from './every-sheet';
import { head } from './people';

/** One difference of each kind that fills a record most, over and over. */
const differences: readonly AnyDifference[] = Array.from({ length: 12 }, (_, index): readonly AnyDifference[] => {
  const [person, at, trackerRow] = [index === 3 ? longName : nameAt(index), `I${index + 6}`, index + 200];
  return [
    {
      kind: 'line-changed',
      cause: 'tracker',
      person,
      at,
      trackerRow,
      changes: [
        { field: 'reason', was: longReason, is: '《葡萄之乡的路》湖南日报，省级，1800字' },
        { field: 'amount', was: '1,234,567.89', is: '200.00' },
      ],
    },
    {
      kind: 'formula-replaced',
      what: 'amount',
      at,
      trackerRow,
      label: person,
      shown: '999.00',
      due: '300.00',
    },
    { kind: 'line-new', cause: 'scheme', person, trackerRow, amount: '-200.00' },
    { kind: 'upper-wrong', at, shown: '人民币壹佰元整', due: '人民币壹佰叁拾万伍仟壹佰柒拾柒元捌角玖分' },
    { kind: 'cell-changed', cause: 'unclear', at, name: person, column: '科室', was: '信息科', is: '秘书科' },
    { kind: 'decision-stale', award: '先进工作者' },
  ];
}).flat();

const report: RecheckReport = {
  sheet: '奖励明细',
  tracker: undefined,
  cells: [],
  schemeCells: [],
  lines: 245,
  anew: true,
  time: '2025-01-06 09:30',
  scheme: head.scheme,
  office: head.office,
  differences,
  stamp: {
    kind: 'list',
    stamp: {
      tool: 'contest',
      part: '',
      choice: '',
      decisions: [],
      language: 'zh',
      schemeId: 'xichuan',
      fingerprint: '',
      readings: [],
      sources: [],
      time: '',
      frame: { top: 0, tail: 0 },
      leftOut: [],
      lines: [],
    },
  },
};

const findings: readonly Finding[] = [
  {
    kind: 'machine',
    machine: {
      host: 'Excel',
      platform: 'PC',
      version: '16.0.18000.40000',
      displayLanguage: 'zh-CN',
      contentLanguage: 'zh-CN',
      sets: ['ExcelApi', 'ExcelApiDesktop', 'CustomFunctionsRuntime', 'SharedRuntime', 'RibbonApi', 'DialogApi'].map(
        (name, index) => ({ name, version: index === 1 ? undefined : `1.${index + 13}` }),
      ),
    },
  },
  ...judge((_, column) => (column === 10 ? '#VALUE!' : longReason), 4).map((judged): Finding => ({
    kind: 'trial',
    judged,
  })),
  { kind: 'message' },
  {
    kind: 'print',
    print: { orientation: 'Portrait', paper: 'Letter', pagesWide: undefined, area: 'A1:H40', titleRows: '$4:$5' },
    kept: false,
  },
  { kind: 'setting', came: longReason, kept: false },
  { kind: 'speed', entered: 5_432, calculated: 61_234, rows: 10_000 },
  { kind: 'failed', what: 'spill', problem: 'Excel正忙。请稍等片刻再试；如果正在编辑单元格，请先按回车键。' },
];

/** The sheets that tell of one moment and carry no stamp: 复核记录 and 自检报告. */
export const recordSheets = (): readonly SheetPlan[] => [
  recheckRecord(report, (difference) => (difference.kind === 'line-changed' ? 'H203' : undefined), 'zh'),
  reportPlan(findings, new Date(2025, 0, 6, 9, 30), 'zh'),
];
