import { ratio } from '../../../src/facts/exact';
import { countNamed } from '../../../src/rules/tables/amount/count';
import { spillTables } from '../../../src/rules/tables/spill';
import { recognizeHeader } from '../../../src/rules/tables/header';
import { scheme } from './support';

const codes = (tables: string): readonly string[] =>
  scheme(tables).findings.map(({ code, at }) => `${code} ${at.row + 1}:${at.column + 1}`);

describe('what an amount is paid for each of', () => {
  it.each(['篇', '条', '件'])('%s is the quantity of every row', (unit) =>
    expect(countNamed({ event: '', unit }, ['奖'], () => false)).toBeUndefined(),
  );

  it.each<[string, string, readonly string[], string, readonly string[]]>([
    ['', '人', ['奖'], '人数', ['数量', '篇数']],
    ['', '名', ['奖'], '人数', ['数量']],
    ['', '位', ['奖'], '人数', ['数量']],
    ['迟到', '次', ['全勤'], '迟到次数', ['次数', '数量']],
    ['', '次', ['甲', '乙'], '甲、乙次数', ['次数', '数量']],
    ['', '课时', ['授课'], '授课课时', ['课时', '课时数', '数量']],
    ['', '场', ['主持'], '主持场数', ['场数', '场次', '数量']],
  ])('%s %s of %j is %s', (event, unit, awards, name, headers) => {
    const count = countNamed({ event, unit }, awards, () => false);
    expect(count?.name).toBe(name);
    expect(count?.headers).toEqual(expect.arrayContaining([...headers]));
    expect(count?.headers).not.toContain(name);
    expect(new Set(count?.headers).size).toBe(count?.headers.length);
  });

  it.each<[string, string, string, string]>([
    ['', '天', '值班补助', '值班天数'],
    ['', '天', '值班津贴', '值班天数'],
    ['', '天', '值班奖', '值班天数'],
    ['', '天', '值班奖金', '值班天数'],
    ['', '次', '迟到扣款', '迟到次数'],
    ['', '次', '讲课费', '讲课次数'],
  ])('%s %s of %s is headed by %s too', (event, unit, award, header) => {
    expect(countNamed({ event, unit }, [award], () => false)?.headers).toContain(header);
    expect(countNamed({ event: '加班', unit }, [award], () => false)?.headers).not.toContain(header);
    expect(countNamed({ event, unit }, [award, '乙'], () => false)?.headers).not.toContain(header);
  });

  it('is headed by 场次 for nothing else', () =>
    expect(countNamed({ event: '', unit: '次' }, ['奖'], () => false)?.headers).not.toContain('场次'));
});

describe('计分', () => {
  it('has parts with weight, full marks and what they elect', () =>
    expect(
      scheme('| 考核 | 分项 | 权重 | 满分 | 评出 |\n| 年终 | 德 | 40% | 100 | 优秀、良好 |\n| 年终 | 能 | 60% | | |')
        .scoreParts,
    ).toMatchObject([
      { id: '计分1', assessment: '年终', fact: '德', weight: ratio(2n, 5n), full: 100, elects: ['优秀', '良好'] },
      { id: '计分2', assessment: '年终', fact: '能', weight: ratio(3n, 5n), elects: [] },
    ]));

  it.each<[string, readonly string[]]>([
    ['| 考核 | 分项 | 权重 |\n| 年终 | 德 | 40% |\n| 年终 | 能 | |\n| 季度 | 德 | |', ['weights-not-whole 3:3']],
    ['| 考核 | 分项 | 权重 |\n| 年终 | 德 | |\n| 年终 | 能 | |', []],
    ['| 考核 | 分项 |\n| | 德 |\n| 年终 | |', ['name-missing 2:1', 'name-missing 3:2']],
    ['| 考核 | 分项 | 权重 |\n| 年终 | 德 | -5 |', ['entry-unreadable 2:3']],
    ['| 考核 | 分项 | 权重 |\n| 年终 | 德 | 0% |', ['entry-unreadable 2:3']],
    ['| 考核 | 分项 | 满分 |\n| 年终 | 德 | 多 |', ['entry-unreadable 2:3']],
  ])('%s: %j', (tables, wanted) => expect(codes(tables)).toEqual(wanted));
});

describe('资格', () => {
  it.each([
    ['不达标', 'demands'],
    ['考核不達標', 'demands'],
    ['直接入选', 'passes'],
    ['直接入選先进', 'passes'],
    ['取消', 'bars'],
    ['入选', 'bars'],
  ])('%s %s', (consequence, effect) => {
    const [row] = scheme(`| 项目 | 指标 | 条件 | 后果 |\n| 评先 | 迟到次数 | 超过3次 | ${consequence} |`).eligibility;
    expect(row).toMatchObject({ id: '资格1', items: ['评先'], effect });
  });

  it('knows the facts of its bounds, with 指标 or without', () => {
    const read = scheme(
      '| 项目 | 指标 | 条件 | 后果 |\n| 评先 | 完成数 | <任务数 | 取消 |\n| 评先 | | 旷工天数>假期天数 | 取消 |',
    );
    expect(read.findings).toEqual([]);
    expect(['完成数', '任务数', '旷工天数', '假期天数'].map((name) => read.book.slots.has(name))).toEqual([true, true, true, true]); // prettier-ignore
    expect(read.eligibility.map(({ id, requirement }) => [id, requirement.kind])).toEqual([
      ['资格1', 'fact'],
      ['资格2', 'comparison'],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['| 评先 | 迟到次数 | 超过3次 | |', ['name-missing 2:4']],
    ['| | 迟到次数 | 超过3次 | 取消 |', ['name-missing 2:1']],
    ['| 评先 | 迟到次数 | | 取消 |', ['requirement-unreadable 2:3']],
    ['| 评先 | 迟到次数 | - | 取消 |', ['requirement-unreadable 2:3']],
    ['| 评先 | 迟到次数 | >= | 取消 |', ['condition-unreadable 2:3']],
    ['| 评先 | | 表现不好 | 取消 |', ['requirement-unreadable 2:3']],
  ])('%s: %j', (row, wanted) => expect(codes(`| 项目 | 指标 | 条件 | 后果 |\n${row}`)).toEqual(wanted));
});

describe('用例, 媒体名录, 释义, 日程 and 节假日', () => {
  const AWARD = '| 奖项 | 级别 | 金额 |\n| 奖 | 省 | 5 |\n\n';

  it('an example has its facts as they are written, and owes 0 where nothing stands', () => {
    const { examples } = scheme(`${AWARD}| 奖项 | 级别 | 字数 | 应得 |\n| 奖 | 省级 | | 5元 |\n| 奖 | 市 | 1千字 | |`);
    expect(examples).toMatchObject([
      { award: '奖', facts: [{ fact: '级别', cell: '省级' }], due: 5 },
      { award: '奖', facts: [{ fact: '级别', cell: '市' }, { fact: '字数', cell: '1千字' }], due: 0 },
    ]); // prettier-ignore
    expect(scheme(`${AWARD}| 奖项 | 级别 | 应得 |\n| 奖 | 省 | 许多 |`).examples).toEqual([]);
  });

  it('an outlet has a name and a level', () => {
    expect(codes(`${AWARD}| 媒体 | 级别 |\n| | 省 |\n| 甲报 | 省区 |\n| 《甲报》 | 省 |`)).toEqual([
      'name-missing 5:1',
      'value-not-in-set 6:2',
    ]);
    expect(scheme(`${AWARD}| 媒体 | 级别 |\n| 《甲报》 | 省级 |`).outlets.get('甲报')).toEqual({
      name: '《甲报》',
      level: '省',
    });
  });

  it('a reading has a name, its question as it is written, and the option in force', () => {
    expect(codes('| 编号 | 可选 | 采用 |\n| | 甲、乙 | 甲 |')).toEqual(['name-missing 2:1']);
    const { readings } = scheme(
      '| 编号 | 问题 | 可选 | 采用 |\n| 同 稿 | 三② ？ | 取高、累 加 | 累加 |\n| 同稿 | 再问 | 取高 | |',
    );
    expect(readings).toEqual([expect.objectContaining({ id: '同稿', question: '再问', options: ['取高'] })]);
    expect(scheme('| 编号 | 问题 | 可选 | 采用 |\n| 同稿 | 三② ？ | 取高、累 加 | 累加 |').readings).toMatchObject([
      { question: '三② ？', chosen: '累 加' },
    ]);
  });

  it('a duty has its number, who is in charge, and its day open where none is named', () => {
    const { duties } = scheme('| 事项 | 周期 | 期限 | 责任 |\n| 例会 | 每月 | | 办公室① |\n| 报表 | 每月 | 26日 | |');
    expect(duties).toMatchObject([
      { id: '日程1', item: '例会', period: '每月', dayOpen: true, inCharge: '办公室①' },
      { id: '日程2', item: '报表', due: { kind: 'day-of-month' } },
    ]);
    expect(duties[1]?.dayOpen).toBe(false);
    expect(scheme('| 事项 | 周期 | 期限 |\n| 例会 | 每周 | 5日后吧 |').duties).toEqual([]);
  });

  it.each<[string, string]>([['放假', 'off'], ['休息', 'off'], ['節假日', 'off'], ['上班', 'working'], ['补班', 'working'], ['调休上班', 'working']])(
    'a day that is %s: %s', (nature, wanted) => expect([...scheme([['日期', '性质'], [45474.5, nature]]).days]).toEqual([[45474, wanted]])); // prettier-ignore
});

describe('the columns of a table', () => {
  const SHARED = ['条款', '备注', '序号', '编码', '说明', '依据', '行号'];

  it.each<[string, readonly string[]]>([
    ['awards', ['奖项', '金额', '方式', '组', '计量', '单位', '名额', '释义', '起', '止']],
    [
      'places',
      ['奖项', '基数', '比例', '名额', '取整', '至少', '至多', '方向', '范围', '不得兼得', '审定', '释义', '起', '止'],
    ],
    ['examples', ['奖项', '应得']],
  ])('%s has these, any other is a condition', (kind, columns) => {
    expect(recognizeHeader([...columns, ...SHARED])).toMatchObject({ kind, conditionColumns: [] });
    expect(recognizeHeader([...columns, ...SHARED, '级别'])?.conditionColumns).toEqual(['级别']);
  });

  it.each<[string, readonly string[]]>([
    ['rollUps', ['奖项', '归并']],
    ['eligibility', ['项目', '条件', '指标']],
    ['scoring', ['考核', '分项']],
    ['calendar', ['事项', '周期']],
    ['facts', ['事实', '类型']],
    ['readings', ['编号', '可选']],
    ['days', ['日期', '性质']],
    ['outlets', ['媒体', '级别']],
  ])('%s has no conditions', (kind, columns) =>
    expect(recognizeHeader([...columns, '某事'])).toMatchObject({ kind, conditionColumns: [] }),
  );

  it.each(['奖金', '奖励金额', '奖励标准', '奖金标准', '标准', '奖励', '奖励额度', '奖励数额', '补助标准'])(
    '%s stands for 金额',
    (word) => expect(recognizeHeader(['奖项', word])).toMatchObject({ kind: 'awards' }),
  );
  it.each(['奖项名称', '奖励项目'])('%s stands for 奖项', (word) =>
    expect(recognizeHeader([word, '金额'])).toMatchObject({ kind: 'awards' }),
  );
});

describe('tables as cells to copy', () => {
  const cells = [['奖项', '金额', '', ''], ['甲', 0, null, ''], ['乙', 5, undefined, true], [], ['奖项', '名额'], ['甲', Number.NaN], [], ['奖项', '级别', '金额'], ['丙', { code: '#N/A' }, 1]]; // prettier-ignore

  it('are a rectangle as wide as the widest, blanks and 0 as nothing', () =>
    expect(spillTables(cells.slice(0, 6))).toEqual([['奖项', '金额', '', ''], ['甲', '', '', ''], ['乙', 5, '', true], ['', '', '', ''], ['奖项', '名额', '', ''], ['甲', 'NaN', '', '']])); // prettier-ignore

  it('are of one kind where it is named, a blank row between two', () => {
    expect(spillTables(cells, '獎勵')).toEqual([['奖项', '金额', '', ''], ['甲', '', '', ''], ['乙', 5, '', true], ['', '', '', ''], ['奖项', '级别', '金额', ''], ['丙', '[object Object]', 1, '']]); // prettier-ignore
    expect(spillTables(cells, '名额')).toEqual([
      ['奖项', '名额'],
      ['甲', 'NaN'],
    ]);
    expect(spillTables(cells, '资格')).toBeUndefined();
  });

  it('have a column at least', () => expect(spillTables([[], [0]])).toEqual([[''], ['']]));
});
