import { call } from '../../functions/call';
import { builtIns } from '../../../src/rules/schemes/catalog';
import { readScheme } from '../../../src/rules/tables/read';
import type { Grid } from '../../../src/rules/scheme/range';
import { typed } from '../tables/support';

/** The tables of a built-in with one reading chosen, as a clerk would change the cell 采用; "" chooses none. */
function under(name: string, id: string, option: string): Grid {
  const source = builtIns.find((known) => known.name === name);
  if (!source) throw new Error(name);
  const reading = readScheme(name, source.tables)?.readings.find((known) => known.id === id);
  if (!reading || (option !== '' && !reading.options.includes(option))) throw new Error(`${id}=${option}`);
  const { row } = reading.source.at;
  return source.tables.map((cells, at) =>
    at === row ? cells.map((cell, column) => (column === 3 ? option : cell)) : cells,
  );
}

type Asked = readonly [string, ...(readonly unknown[])];

/** What each option of a reading answers to one question; "" is nobody's choice. */
const cases: readonly (readonly [string, string, Asked, Readonly<Record<string, unknown>>])[] = [
  [
    '澧县',
    '重大宣传',
    ['AWARD', '上稿', '媒体', '求是', '体裁', '调研文稿', '字数', 3000, '正面推介', '否'],
    { 三者均须推介: 2000, 仅材料须推介: 5000, '': '重大宣传' },
  ],
  [
    '澧县',
    '重大宣传',
    ['AWARD', '上稿', '媒体', '求是', '体裁', '材料', '字数', 3000, '正面推介', '否'],
    { 三者均须推介: 2000, 仅材料须推介: 2000, '': 2000 },
  ],
  [
    '澧县',
    '重大宣传',
    ['AWARD', '上稿', '媒体', '求是', '字数', 3000, '正面推介', '是'],
    { 三者均须推介: 5000, 仅材料须推介: 5000, '': 5000 },
  ],
  [
    '澧县',
    '电视计奖',
    ['AWARD', '上稿', '级别', '省', '形式', '电视新闻', '稿费', 80, '字数', 500],
    { 稿费倍数: 400, 定额: 200, 两者: 600, '': '电视计奖' },
  ],
  [
    '澧县',
    '同稿计奖',
    ['AWARD', '上稿', typed('作者 | 标题 | 级别 | 字数', '甲 | A | 省 | 500', '甲 | A | 市 | 1200')],
    { 级别最高: [[200], [0]], 金额最高: [[0], [300]], '': ['同稿计奖', '同稿计奖'] },
  ],
  [
    '澧县',
    '外单位稿件',
    ['AWARD', '上稿', '级别', '市', '字数', 500, '单位类型', '外单位', '跟班', '否'],
    { 不计奖: 0, 计奖: 50, '': '外单位稿件' },
  ],
  ['淅川', '名额取整', ['QUOTA', '优秀共产党员', 37], { 四舍五入: 6, 舍去: 5, 进一: 6, '': '名额取整' }],
  [
    '淅川',
    '同条信息',
    ['AWARD', '优秀信息', '级别', '国办', '领导批示', '是'],
    { 取高: 200, 累加: 300, '': '同条信息' },
  ],
  [
    '淅川',
    '市级采用',
    ['AWARD', '信息采用', '级别', '市', '评为优秀', '否'],
    { 仅评为优秀者: 0, 凡采用: 50, '': '市级采用' },
  ],
  [
    '淅川',
    '迟到旷工',
    [
      'ELIGIBLE',
      '评先资格',
      '迟到次数',
      11,
      '旷工天数',
      3,
      '受批评失误次数',
      0,
      '党政纪处分',
      '否',
      '笔记不合格次数',
      0,
    ],
    { 任一: false, 同时: true, '': '迟到旷工' },
  ],
  ['淅川', '取消范围', ['AWARD', '优秀文稿', '取消评先', '是'], { 仅荣誉: 200, 全部奖励: 0, '': '取消范围' }],
  ['淅川', '取消范围', ['AWARD', '优秀共产党员', '取消评先', '是'], { 仅荣誉: 0, 全部奖励: 0 }],
  [
    '淅川',
    '取消范围',
    ['AWARD', '任务奖罚', '项目', '调研', '科室类别', '中心', '任务数', 3, '完成数', 5, '取消评先', '是'],
    { 仅荣誉: 200, 全部奖励: 0 },
  ],
  [
    '淅川',
    '取消范围',
    ['AWARD', '任务奖罚', '项目', '调研', '科室类别', '中心', '任务数', 3, '完成数', 1, '取消评先', '是'],
    { 仅荣誉: -200, 全部奖励: -200 },
  ],
  [
    '海永',
    '稳定因素',
    ['SCORE', '指挥组竞赛', '工作成效', 90, '计划完成情况', 90, '时间节点', 90, '民主测评', 90, '稳定因素', 0],
    { 计分: 72, 一票否决: 90, '': '稳定因素' },
  ],
  ['海永', '稳定因素', ['ELIGIBLE', '先进指挥组', '影响稳定', '是'], { 计分: true, 一票否决: false, '': '稳定因素' }],
  ['海永', '末位范围', ['QUOTA', '实绩末位成员'], { 全乡: 2, 各组: 2, '': 2 }],
  ['衡阳', '会期遇休息日', ['DUE', '行政办公会', '2012-10-3'], { 照常: 41210, 顺延: 41211, '': '会期遇休息日' }],
];

const mentions = (wanted: unknown): unknown =>
  typeof wanted === 'string'
    ? { error: '#N/A', message: expect.stringContaining(wanted) as string }
    : Array.isArray(wanted)
      ? wanted.map((row: unknown) => (typeof row === 'string' ? [mentions(row)] : row))
      : wanted;

describe('an ambiguity is a switch', () => {
  const asked = cases.flatMap(([scheme, id, question, answers]) =>
    Object.entries(answers).map(([option, wanted]) => [scheme, id, option, question, wanted] as const),
  );

  it.each(asked)('%s %s=%s: %j', (scheme, id, option, [name, ...args], wanted) =>
    expect(call(name, [under(scheme, id, option), ...args])).toEqual(mentions(wanted)),
  );

  it('every reading of every scheme is asked here', () => {
    const all = builtIns.flatMap(
      ({ name, tables }) => readScheme(name, tables)?.readings.map(({ id }) => `${name} ${id}`) ?? [],
    );
    expect([...new Set(cases.map(([scheme, id]) => `${scheme} ${id}`))].sort()).toEqual(all.sort());
  });
});
