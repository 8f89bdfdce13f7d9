import fc from 'fast-check';
import { call } from '../../functions/call';
import { inLanguage } from '../../functions/fake-excel';
import { short } from '../award/support';
import type { Answer } from '../../../src/functions/arguments/answer';
import { award } from '../../../src/functions/award';
import { matrixOf } from '../../../src/functions/arguments/matrix';
import { typed } from '../tables/support';

type Cells = readonly (readonly unknown[])[];

/** A scheme that pays each row what its own fact comes to. */
const scheme = (formula: string, by: string, more: Cells = []): Cells => [
  ['奖项', '金额'],
  ['甲奖', '本数'],
  ['稿奖', '补贴'],
  [],
  ['事实', '类型', '算式', '按'],
  ['本数', '', formula, by],
  ...more,
];

const reckon = (rules: Cells, name: string, ...facts: readonly unknown[]): unknown => {
  const answers = award(
    rules,
    [[name]],
    facts.map((argument) => matrixOf(argument) ?? []),
  );
  return Array.isArray(answers) ? (answers as readonly Answer[]).map(short) : short(answers as Answer);
};

const tracker: Cells = [
  ['姓名', '日期', '字数', '得分', '补贴'],
  ['甲', '2012-1-5', 100, 80, 10],
  ['乙', '2012-1-9', 200, 95, 20],
  ['甲', '2012-2-5', 300, 95, 0],
  ['', '', '', '', ''],
  ['乙', '2012-2-6', 400, 70, 40],
];

describe('a fact that ranges over the rows of the body', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['合计(字数)', '', [1000, 1000, 1000, '', 1000]],
    ['合计(字数)', '姓名', [400, 600, 400, '', 600]],
    ['合计(字数/100)', '姓名', [4, 6, 4, '', 6]],
    ['平均(得分)', '', [85, 85, 85, '', 85]],
    ['平均(得分)', '姓名', [87.5, 82.5, 87.5, '', 82.5]],
    ['件数()', '', [4, 4, 4, '', 4]],
    ['件数()', '姓名、日期', [1, 1, 1, '', 1]],
    ['件数(补贴)', '', [3, 3, 3, '', 3]],
    ['件数(奖额(稿奖))', '姓名', [1, 2, 1, '', 2]],
    ['奖额(稿奖)', '姓名', [10, 60, 10, '', 60]],
    ['合计(最小(1,奖额(稿奖)))', '', [3, 3, 3, '', 3]],
    ['得分-平均(得分)', '', [-5, 10, 10, '', -15]],
    ['名次(得分)', '', [3, 1, 1, '', 4]],
    ['名次(-字数)', '', [1, 2, 3, '', 4]],
    ['名次(得分)', '姓名', [2, 1, 1, '', 2]],
    ['名次(得分)/件数()', '', [0.75, 0.25, 0.25, '', 1]],
  ])('%s by %s', (formula, by, wanted) => expect(reckon(scheme(formula, by), '甲奖', tracker)).toEqual(wanted));

  it('agrees in facts that the scheme reckons itself: a month of a date', () => {
    const months: Cells = [
      ['奖项', '金额'],
      ['甲奖', '当月字数'],
      [],
      ['事实', '算式', '按'],
      ['月份', '月份(日期)', ''],
      ['当月字数', '合计(字数)', '月份'],
    ];
    expect(reckon(months, '甲奖', tracker)).toEqual([300, 300, 700, '', 700]);
  });

  it('agrees in facts that only the scheme knows, which are texts unless it says otherwise', () => {
    const body: Cells = typed('片区 | 得分', '东 | 1', '西 | 2', '东 | 5');
    expect(reckon(scheme('合计(得分)', '片区'), '甲奖', body)).toEqual([6, 2, 6]);
  });

  it('may be reckoned from one that a later row declares', () => {
    const body: Cells = [
      ['姓名', '得分'],
      ['甲', 1],
      ['乙', 2],
    ];
    const more: Cells = [
      ['双倍', '', '底数*2', ''],
      ['底数', '', '合计(得分)', ''],
    ];
    expect(reckon(scheme('双倍+1', '', more), '甲奖', body)).toEqual([7, 7]);
    const round: Cells = [['双倍', '', '本数*2', '']];
    expect(reckon(scheme('双倍+1', '', round), '甲奖', body)).toEqual(['缺双倍', '缺双倍']);
  });

  it('names the rows that lack what it is reckoned from', () => {
    const body: Cells = typed('姓名 | 得分 | 甲数 | 乙数', '甲 | 1 | 1 | 1', '乙 | | 2 | 0个', '丙 | | | 1');
    const said = (formula: string, by = '', more: Cells = []): readonly unknown[] => {
      const answers = call('AWARD', [scheme(formula, by, more), '甲奖', body]);
      return (answers as readonly (readonly { message: string }[])[]).map(
        ([cell]) => cell?.message?.split('。')[0] ?? cell,
      );
    };
    const lack = '缺本数（表内第2行、表内第3行没有得分），无法确定“甲奖”的金额';
    expect(said('平均(得分)')).toEqual([lack, lack, lack]);
    expect(said('得分-平均(得分)')).toEqual([lack, lack, lack]);
    const mean = '缺平均数（表内第3行没有甲数），无法确定“甲奖”的金额';
    expect(said('平均数*2', '', [['平均数', '', '平均(甲数)', '']])).toEqual([mean, mean, mean]);
    const open = '缺本数（表内第2行没有奖额(稿奖)），无法确定“甲奖”的金额';
    expect(call('AWARD', [scheme('奖额(稿奖)', ''), '甲奖', typed('补贴 | 姓名', '1 | 甲', ' | 乙')])).toMatchObject(
      [0, 1].map(() => [{ message: expect.stringContaining(open) as string }]),
    );
    const divided = '“甲奖”的金额算不出来：除数为0';
    expect(said('合计(甲数/乙数)', '姓名').at(1)).toBe(divided);
    expect(inLanguage('en-US', () => said('平均(得分)').at(0))).toContain(
      '本数 (得分 missing in row 2 of the table, row 3 of the table)',
    );
  });

  it('is missing where a row lacks what is added up, where it lacks what groups it, and for a row by itself', () => {
    const body: Cells = typed('姓名 | 得分', '甲 | 1', '乙 |', ' | 5');
    expect(reckon(scheme('合计(得分)', '姓名'), '甲奖', body)).toEqual([1, '缺本数', '缺姓名']);
    expect(reckon(scheme('平均(得分)', ''), '甲奖', body)).toEqual(['缺本数', '缺本数', '缺本数']);
    expect(reckon(scheme('名次(得分)', ''), '甲奖', body)).toEqual(['缺本数', '缺本数', '缺本数']);
    expect(reckon(scheme('平均(得分)', ''), '甲奖', '得分', 90)).toBe('缺本数');
    expect(reckon(scheme('平均(得分)', ''), '甲奖', '得分', 90, '本数', 85)).toBe(85);
  });

  it('counts a row under the award that the tracker gives it, and no other', () => {
    const body: Cells = typed('奖项 | 补贴', '稿奖 | 10', '甲奖 | 20', '稿奖 | 30');
    expect(reckon(scheme('奖额(稿奖)', ''), '', body)).toEqual([10, 40, 30]);
  });

  it('ranges over the rows of one award where it goes by 奖项, over all where the tracker names none', () => {
    const body: Cells = typed('奖项 | 得分', '甲奖 | 1', '乙奖 |', '甲奖 | 5');
    const rules = [...scheme('平均(得分)', '奖项'), [], ['奖项', '金额'], ['乙奖', '1']];
    expect(reckon(rules, '', body)).toEqual([3, 1, 3]);
    expect(reckon(rules, '甲奖', [['得分'], [1], [5]])).toEqual([3, 3]);
  });

  it('takes its default only where it cannot be reckoned', () => {
    const rules: Cells = [
      ['奖项', '金额'],
      ['甲奖', '家数*10'],
      [],
      ['事实', '缺省', '算式', '按'],
      ['家数', '1', '件数()', '标题'],
    ];
    const body: Cells = [['标题'], ['葡萄'], ['柑橘'], ['葡萄']];
    const sum: Cells = [
      ['奖项', '金额'],
      ['甲奖', '总分*10'],
      [],
      ['事实', '缺省', '算式'],
      ['总分', '2', '合计(得分)'],
    ];
    expect(reckon(sum, '甲奖', typed('得分 | 姓名', '1 | 甲', ' | 乙'))).toEqual([20, 20]);
    expect(reckon(rules, '甲奖', body)).toEqual([20, 10, 20]);
    expect(reckon(rules, '甲奖')).toBe(10);
  });

  it('leaves a value that a clerk gives as it is', () => {
    const body: Cells = [
      ['本数', '得分'],
      [7, 1],
      ['', 3],
    ];
    expect(reckon(scheme('合计(得分)', ''), '甲奖', body)).toEqual([7, 4]);
  });
});

describe('a fact over rows: laws', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
  const over = (formula: string, values: readonly number[]): readonly unknown[] =>
    reckon(scheme(formula, ''), '甲奖', [
      ['得分', '姓名'],
      ...values.map((value) => [value, '甲']),
    ]) as readonly unknown[];

  it('the place of a row is one more than the rows above it', () =>
    fc.assert(
      fc.property(scores, (values) =>
        expect(over('名次(得分)', values)).toEqual(
          values.map((own) => values.filter((other) => other > own).length + 1),
        ),
      ),
    ));

  it('the mean times the count is the sum', () =>
    fc.assert(
      fc.property(scores, (values) => expect(over('平均(得分)*件数()', values)).toEqual(over('合计(得分)', values))),
    ));
});
