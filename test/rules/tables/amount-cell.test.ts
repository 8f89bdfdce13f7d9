import { showExact } from '../../../src/facts/show';
import { evaluate } from '../../../src/rules/expressions/evaluate';
import { scheme } from './support';

type Cells = Readonly<Record<string, unknown>>;

const under = (cells: Cells) =>
  scheme([
    ['奖项', ...Object.keys(cells)],
    ['奖', ...Object.values(cells)],
  ]);

/** What the row pays of a fee of 3, in what unit, for each of what. */
function pays(cells: Cells): string {
  const { rules, findings } = under(cells);
  const [rule] = rules;
  if (!rule) return 'no row';
  if (findings[0]) return findings[0].code;
  const { amount, unit, measure } = rule;
  const figure = amount.kind === 'figure' ? evaluate(amount.expression, { valueOf: () => 3 }) : undefined;
  const written = figure?.kind === 'figure' ? showExact(figure.value) : amount.kind;
  return `${written}${unit}${measure.kind === 'fact' ? `/${measure.fact}` : measure.kind === 'none' ? '/-' : ''}`;
}

describe('the unit of an amount', () => {
  it.each<[Cells, string]>([
    [{ 金额: 20 }, '20元'],
    [{ '金额(元/次)': 20 }, '20元/奖次数'],
    [{ '金额（元/人次）': 20 }, '20元/奖人次'],
    [{ '金额(元/篇)': 20 }, '20元'],
    [{ '金额/元': 20 }, '20元'],
    [{ '金额(分)': 20 }, '20分'],
    [{ '金额/分': 20 }, '20分'],
    [{ '金额(元)': 20, 单位: '分' }, '20分'],
    [{ 金额: '2', 单位: '万', 方式: '倍乘' }, '2元'],
    [{ '金额(元/天)': 20, 单位: '元/次' }, '20元/奖次数'],
    [{ 金额: '20元/课时', 单位: '元/次' }, '20元/奖课时'],
    [{ 金额: '加5分', 单位: '' }, '5分'],
    [{ 金额: 20, 单位: '元/次' }, '20元/奖次数'],
    [{ 金额: 20, 单位: '元/人' }, '20元/人数'],
    [{ 金额: 20, 单位: '元/左右' }, '20元'],
    [{ 金额: 20, 单位: '块' }, '20元'],
    [{ 金额: 3, 单位: '万元' }, '30000元'],
    [{ 金额: 3, 单位: '万' }, '30000元'],
    [{ 金额: '1.5', 单位: '千元' }, '1500元'],
    [{ 金额: 2, 单位: '百元/次' }, '200元/奖次数'],
    [{ 金额: '稿费*2', 单位: '万元' }, '60000元'],
    [{ 金额: '稿费+1', 单位: '百元' }, '400元'],
    [{ 金额: 3, 单位: '多万元' }, '3多万元'],
    [{ 金额: 3, 单位: '元整' }, '3元整'],
    [{ 金额: '2', 单位: '次', 方式: '倍乘' }, '2次'],
    [{ 金额: '2元/次', 方式: '倍乘' }, '2元'],
    [{ 金额: '20元/次', 计量: '-' }, '20元/-'],
    [{ 金额: '20元/次', 计量: '人数' }, '20元/人数'],
    [{ 金额: 20, 计量: '—' }, '20元/-'],
    [{ 金额: 20, 计量: '--' }, '20元/-'],
    [{ 金额: 20, 计量: '5-' }, 'entry-unreadable'],
    [{ 金额: 20, 计量: '-5' }, 'entry-unreadable'],
    [{ 金额: '—', 条款: '一' }, 'open元'],
    [{ 金额: '----', 条款: '一' }, 'open元'],
    [{ 金额: '/', 条款: '一' }, 'open元'],
    [{ 金额: '', 单位: '分' }, 'open分'],
    [{ 金额: '未规定', 单位: '' }, 'open元'],
    [{ 金额: '5-', 单位: '' }, 'amount-unreadable'],
    [{ 金额: '待定', 单位: '分' }, 'pending元'],
  ])('%j: %s', (cells, wanted) => expect(pays(cells)).toBe(wanted));

  it.each<[Cells, string]>([
    [{ 金额: '稿费*2', 最高: 5 }, '5元'],
    [{ 金额: '稿费*2', 封顶: '5元' }, '5元'],
    [{ 金额: '稿费*2', 最低: 10 }, '10元'],
    [{ 金额: '稿费*2', 保底: '10元' }, '10元'],
    [{ 金额: '稿费*2', 最低: 4, 最高: 5 }, '5元'],
    [{ 金额: '稿费*2', 最低: '', 最高: '' }, '6元'],
  ])('within the limits of its own columns: %j: %s', (cells, wanted) => expect(pays(cells)).toBe(wanted));

  it('is none of what cannot be read, which is paid for nothing', () => {
    expect(under({ 金额: 20, 计量: '3*2' }).rules[0]?.measure).toEqual({ kind: 'none' });
    expect(under({ 金额: 20, 方式: '叠加' }).rules[0]?.mode).toBe('highest');
  });
});

describe('what an amount is paid for each of', () => {
  const counted = (cells: Cells) => under(cells).book.facts.find(({ name }) => name === '奖次数');

  it('is a fact with the headers that trackers have for it, 1 where nobody says', () =>
    expect(counted({ 金额: '20元/次' })).toMatchObject({
      headers: expect.arrayContaining(['次数', '数量']) as unknown,
      fallback: 1,
    }));

  it('is as it stands where 计量 says so', () => {
    expect(counted({ 金额: '20元/次', 计量: '奖次数' })).toMatchObject({ headers: [] });
    expect(counted({ 金额: '20元/次', 计量: '奖次数' })?.fallback).toBeUndefined();
    expect(counted({ 金额: '20元/次', 计量: '-' })).toBeUndefined();
  });

  it('is never 1 by default where a condition or another amount asks for it', () => {
    expect(counted({ 奖次数: '1以上', 金额: '20元/次' })).toMatchObject({
      headers: expect.arrayContaining(['次数']) as unknown,
    });
    expect(counted({ 奖次数: '1以上', 金额: '20元/次' })?.fallback).toBeUndefined();
    const asked = scheme([
      ['奖项', '金额'],
      ['奖', '20元/次'],
      ['乙', '奖次数*5'],
    ]);
    expect(asked.book.facts.find(({ name }) => name === '奖次数')?.fallback).toBeUndefined();
    expect(asked.book.facts.find(({ name }) => name === '稿费')?.fallback).toBeUndefined();
  });

  it('may be the fact of a condition', () => {
    const more = (cells: Cells): unknown => under(cells).findings[0];
    const readings = ['迟到次数*20元', '(迟到次数-3)*20元'];
    expect(more({ 迟到次数: '>=任务数', 金额: '20元/次' })).toMatchObject({ instead: readings });
    expect(more({ 课时: '3以上', 金额: '20元/课时' })).toMatchObject({ instead: ['课时*20元', '(课时-3)*20元'] });
    expect(more({ 培训人次数: '3以上', 金额: '20元/人次' })).toMatchObject({
      instead: ['培训人次数*20元', '(培训人次数-3)*20元'],
    });
    expect(more({ 次数说明: '有', 金额: '20元/次' })).toBeUndefined();
  });
});

describe('方式 that a reading decides', () => {
  const readings = (options: string): readonly (readonly unknown[])[] => [
    [],
    ['编号', '可选', '采用'],
    ['算法', options, ''],
  ];

  it('is no doubt about a share: one of the modes may take it', () =>
    expect(scheme([['奖项', '金额', '方式'], ['奖', '10%', '算法'], ...readings('累加、倍乘')]).findings).toEqual([]));

  it('is so only where each option is a mode', () =>
    expect(scheme([['奖项', '金额', '方式'], ['奖', '10', '算法'], ...readings('累加、随便')]).findings).toMatchObject([
      { code: 'word-unknown' },
    ]));
});
