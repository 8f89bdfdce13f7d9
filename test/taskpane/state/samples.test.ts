import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { toNumber } from '../../../src/facts/exact';
import { builtInNamed } from '../../../src/rules/schemes/catalog';
import { awardFactsOf, proposeAward } from '../../../src/taskpane/state/award-choice';
import { checkOf } from '../../../src/taskpane/state/check';
import { glancesAt, proposeScheme } from '../../../src/taskpane/state/propose';
import { reckon } from '../../../src/taskpane/state/reckoning';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetCells } from '../../samples/workbook';
import { sheetOf } from '../sheets';
import { finish } from '../../../src/base/steps';

interface Expected {
  readonly sheet: string;
  readonly award: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly totals: {
    readonly right: number;
    readonly clerk: number;
    readonly over: { readonly rows: number; readonly yuan: number };
    readonly under: { readonly rows: number; readonly yuan: number };
    readonly undecided: number;
  };
}

const expected = (id: string): readonly Expected[] =>
  (JSON.parse(readFileSync(`test/e2e/expected/${id}.json`, 'utf8')) as { sheets: readonly Expected[] }).sheets;

const cases = ['lixian', 'xichuan'].flatMap((id) => expected(id).map((sheet) => ({ id, ...sheet })));

test.each(cases)(
  '$id $sheet $award: what was paid beside what is due',
  async ({ id, sheet, award, readings, totals }) => {
    const workbook = await new ExcelJS.Workbook().xlsx.readFile(`assets/samples/${id}.xlsx`);
    const worksheet = workbook.getWorksheet(sheet);
    const source = builtInNamed(id);
    if (!worksheet || !source) throw new Error(`no sheet ${sheet}`);
    const cells = sheetCells(worksheet);
    expect(proposeScheme(finish(glancesAt(cells)))?.id).toBe(id);
    const scheme = schemeUnder(source, new Map(Object.entries(readings)));
    const choice = { kind: 'one' as const, award };
    const tracker = readTracker(cells, scheme.book, { awardFacts: awardFactsOf(scheme, choice) });
    if (tracker.kind !== 'list') throw new Error('no list');
    const reckoning = finish(reckon(scheme, tracker, choice));
    const check = finish(checkOf(tracker, reckoning.assessment, cells));
    expect(
      check && {
        right: toNumber(check.sums.ours),
        clerk: toNumber(check.sums.clerkInAll),
        over: { rows: check.sums.over.count, yuan: toNumber(check.sums.over.yuan) },
        under: { rows: check.sums.under.count, yuan: toNumber(check.sums.under.yuan) },
        undecided: check.sums.unknown.count,
      },
    ).toEqual({ ...totals, byPerson: undefined });
  },
);

test.each([
  ['lixian', '上稿登记', '上稿'],
  ['xichuan', '任务完成', '任务奖罚'],
  ['xichuan', '信息采用', '信息采用'],
  ['xichuan', '考勤', undefined],
  ['lixian', '名单', undefined],
])('%s %s: the award proposed is %s', async (id, sheet, award) => {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile(`assets/samples/${id}.xlsx`);
  const worksheet = workbook.getWorksheet(sheet);
  const source = builtInNamed(id);
  if (!worksheet || !source) throw new Error(`no sheet ${sheet}`);
  const scheme = schemeUnder(source, new Map());
  const tracker = readTracker(sheetCells(worksheet), scheme.book);
  if (tracker.kind !== 'list') throw new Error('no list');
  expect(proposeAward(scheme, tracker, '')?.choice).toEqual(award === undefined ? undefined : { kind: 'one', award });
});

test.each([
  ['作者|标题|阅读量\n甲|葡萄|1200\n乙|柑橘|900', undefined],
  ['作者|标题|字数\n甲|葡萄|1200\n乙|柑橘|900', '上稿'],
])('authors and titles alone are no list of 澧县: %s', (text, award) => {
  const glances = finish(glancesAt(sheetOf('Sheet1', text)));
  expect(proposeScheme(glances)?.id).toBe(award === undefined ? undefined : 'lixian');
  const fit = glances.find(({ source }) => source.id === 'lixian')?.fit;
  expect(fit?.choice).toEqual(award === undefined ? undefined : { kind: 'one', award });
});

test.each([
  ['2024年优秀信息登记表\n', 'xichuan'],
  ['', 'lixian'],
])('what the title is called like is meant before what knows more of the columns: %s', (title, id) => {
  const list = '姓名|信息标题|采用单位|采用级别|领导批示\n甲|粮食|国办|国办|\n乙|旱情|省政府|省级专题|有';
  expect(proposeScheme(finish(glancesAt(sheetOf('信息', `${title}${list}`))))?.id).toBe(id);
});

test('a title alone, over columns on which no amount hangs, proposes nothing', () => {
  const list = '2024年上稿奖励汇总表\n姓名|科室|篇数|奖励金额\n甲|综合科|2|650\n乙|信息科|1|300';
  expect(proposeScheme(finish(glancesAt(sheetOf('汇总', list))))).toBeUndefined();
});
