import { ratio } from '../../../src/facts/exact';
import { grid, scheme, unbar } from './support';

describe('奖励', () => {
  const rule = (cells: Record<string, unknown>) =>
    scheme([['奖项', '金额', ...Object.keys(cells).filter((name) => name !== '金额')], ['甲', cells.金额 ?? '500', ...Object.entries(cells).flatMap(([name, cell]) => (name === '金额' ? [] : [cell]))]]).rules[0]; // prettier-ignore

  it.each<[unknown, unknown]>([
    ['500', { kind: 'figure', expression: { kind: 'number', value: 500 } }],
    [500, { kind: 'figure', expression: { kind: 'number', value: 500 } }],
    ['0元', { kind: 'figure', expression: { kind: 'number', value: 0 } }],
    ['每篇200元', { kind: 'figure', expression: { kind: 'number', value: 200 } }],
    ['=稿费的1.5倍', { kind: 'figure', expression: expect.objectContaining({ kind: 'binary', op: '*' }) as unknown }],
    ['200元/篇', { kind: 'figure', expression: { kind: 'number', value: 200 } }],
    ['一百元', { kind: 'figure', expression: { kind: 'number', value: 100 } }],
    [4 / 3, { kind: 'figure', expression: { kind: 'number', value: ratio(4n, 3n) } }],
    [1 / 3, { kind: 'open' }],
    ['-20', { kind: 'figure', expression: { kind: 'number', value: -20 } }],
    [0, { kind: 'open' }],
    ['', { kind: 'open' }],
    [null, { kind: 'open' }],
    ['-', { kind: 'open' }],
    ['未规定', { kind: 'open' }],
    ['未規定', { kind: 'open' }],
    ['待定', { kind: 'pending' }],
    ['退回', { kind: 'refused' }],
  ])('金额 %j', (cell, amount) => expect(scheme([['奖项', '金额', '条款'], ['甲', cell, '一']]).rules[0]?.amount).toMatchObject(amount as object)); // prettier-ignore

  it.each([
    ['', 'highest'],
    ['取高', 'highest'],
    ['累加', 'add'],
    ['倍乘', 'multiply'],
    ['否则', 'otherwise'],
    ['否則', 'otherwise'],
  ])('方式 %s is %s', (cell, mode) => expect(rule({ 方式: cell })?.mode).toBe(mode));

  it.each<[unknown, unknown, boolean]>([
    ['', { kind: 'quantity' }, false],
    [0, { kind: 'quantity' }, false],
    ['-', { kind: 'none' }, false],
    ['人数', { kind: 'fact', fact: '人数' }, false],
    ['人數', { kind: 'fact', fact: '人数' }, false],
    ['荣誉', { kind: 'none' }, true],
    ['榮譽', { kind: 'none' }, true],
  ])('计量 %j', (cell, measure, honour) => expect(rule({ 计量: cell })).toMatchObject({ measure, honour }));

  it.each<[string, readonly string[] | undefined]>([
    ['甲', ['甲']],
    ['甲、乙', ['甲', '乙']],
    ['甲|乙,丙;丁', ['甲', '乙', '丙', '丁']],
    ['', undefined],
  ])('奖项 %j', (cell, awards) => {
    const [read] = scheme([['奖项', '金额', '条款'], [cell, '500', '一']]).rules; // prettier-ignore
    expect(read?.awards).toEqual(awards);
  });

  it('单位, 组, 起 and 止', () => {
    expect(rule({})).toMatchObject({ unit: '元', group: '', span: {} });
    expect(rule({ 单位: '分', 组: '出勤', 起: '2012-9-3', 止: 41182 })).toMatchObject({
      unit: '分',
      group: '出勤',
      span: { from: 41155, until: 41182 },
    });
  });

  it('rows are numbered through all tables, with clause, note and cell', () => {
    const { rules } = scheme(`
      | 奖项 | 金额 | 条款 | 备注 |
      | 甲   | 500  | 三②  | 每篇 |

      | 条款 | 奖项 | 级别 | 金额 |
      | 四   | 乙   | 省   | 100  |`);
    expect(rules.map(({ id, source }) => ({ id, ...source }))).toEqual([
      { id: '奖励1', clause: '三②', note: '每篇', at: { row: 1, column: 1 } },
      { id: '奖励2', clause: '四', note: '', at: { row: 4, column: 3 } },
    ]);
  });
});

describe('汇总', () => {
  const rollUp = (cells: Record<string, string>) =>
    scheme([['奖项', '归属', ...Object.keys(cells)], ['甲', '', ...Object.values(cells)]]).rollUps[0]; // prettier-ignore

  it.each<[string, readonly (readonly string[])[]]>([
    ['作者、标题', [['作者', '标题']]],
    ['稿件编号或作者、标题', [['稿件编号'], ['作者', '标题']]],
    ['作者、標題', [['作者', '标题']]],
    ['', []],
  ])('归并 %j', (cell, keys) => expect(rollUp({ 归并: cell, 取: '' })?.keys).toEqual(keys));

  it.each<[string, readonly unknown[]]>([
    ['', [{ by: 'amount' }]],
    ['金额最高', [{ by: 'amount' }]],
    ['级别最高', [{ by: 'fact', fact: '级别' }]],
    ['級別最高、金額最高', [{ by: 'fact', fact: '级别' }, { by: 'amount' }]],
    ['稿费最高', [{ by: 'fact', fact: '稿费' }]],
    ['全部', [{ by: 'all' }]],
  ])('取 %j', (cell, picks) => expect(rollUp({ 归并: '标题', 取: cell })?.picks).toEqual(picks));

  it('每人上限, 门槛, 归属', () => {
    const read = scheme([['奖项', '每人上限', '门槛', '归属'], ['甲', '5000元', '完成数>=任务数', '姓名']]).rollUps[0]; // prettier-ignore
    expect(read).toMatchObject({
      cap: { kind: 'number', value: 5000 },
      gate: { kind: 'comparison', comparison: '>=' },
      owner: '姓名',
    });
  });
});

describe('名额', () => {
  const places = (cells: Record<string, unknown>) =>
    scheme([['奖项', '比例', ...Object.keys(cells).filter((name) => name !== '比例')], ['甲', cells.比例 ?? '', ...Object.entries(cells).flatMap(([name, cell]) => (name === '比例' ? [] : [cell]))]]).places[0]; // prettier-ignore

  it.each<[unknown, unknown]>([
    ['15%', ratio(3n, 20n)],
    ['１５％', ratio(3n, 20n)],
    [0.15, ratio(3n, 20n)],
    ['1/3', ratio(1n, 3n)],
    [1 / 3, ratio(1n, 3n)],
    ['三分之一', ratio(1n, 3n)],
    ['百分之十五', ratio(3n, 20n)],
    ['约10%', ratio(1n, 10n)],
    ['10%左右', ratio(1n, 10n)],
    ['100%', 1],
  ])('比例 %j', (cell, wanted) =>
    expect(places({ 比例: cell })?.share).toMatchObject({ kind: 'ratio', ratio: wanted }),
  );

  it.each<[unknown, unknown]>([
    ['3', { kind: 'number', value: 3 }],
    ['3名', { kind: 'number', value: 3 }],
    [10, { kind: 'number', value: 10 }],
    ['十名', { kind: 'number', value: 10 }],
    ['任务数*2', { kind: 'binary' }],
  ])('名额 %j', (cell, count) => expect(places({ 名额: cell })?.share).toMatchObject({ kind: 'count', count }));

  it('取整, 至少, 至多, 方向, 不得兼得, 审定', () => {
    expect(
      places({ 比例: '15%', 取整: '捨去', 至少: 1, 至多: '5名', 方向: '末', 不得兼得: '乙、丙', 审定: '主任办公会议' }),
    ).toMatchObject({
      rounding: { kind: 'fixed', rounding: 'down' },
      atLeast: 1,
      atMost: 5,
      end: 'last',
      notWith: ['乙', '丙'],
      decidedBy: '主任办公会议',
    });
    expect(places({ 比例: '15%' })).toMatchObject({ end: 'first', notWith: [] });
  });

  it('取整 may be a reading', () =>
    expect(
      scheme(`
        | 编号     | 可选       | 采用 |
        | 名额取整 | 舍去、进一 | 舍去 |
        | 奖项 | 比例 | 取整     |
        | 甲   | 15%  | 名额取整 |`).places[0]?.rounding,
    ).toEqual({ kind: 'by-reading', id: '名额取整' }));
});

describe('资格', () => {
  it('取消… bars where the condition holds, 不达标 where it does not', () =>
    expect(
      scheme(`
        | 项目 | 指标     | 条件         | 后果     |
        | 评先 | 迟到次数 | 超过10次     | 取消评先 |
        | 自学 | 自学小时 | 不少于20小时 | 不达标   |
        | 评先 |          | 迟到次数>10且旷工天数>3 | 取消 |`).eligibility.map(({ item, effect, consequence }) => [item, effect, consequence]),
    ).toEqual([
      ['评先', 'bars', '取消评先'],
      ['自学', 'demands', '不达标'],
      ['评先', 'bars', '取消'],
    ])); // prettier-ignore
});

describe('事实 and what headers show of a fact', () => {
  const fact = (drawing: string, name: string) => scheme(drawing).book.facts.find((known) => known.name === name);

  it('declared facts have kind, set, synonyms and default', () => {
    const drawing = `
      | 事实 | 类型 | 取值                  | 同义     | 缺省 |
      | 类别 | 文字 | 甲类=一类=重点、乙类  | 分类     | 乙类 |
      | 参评 | 是否 |                       |          | 是   |
      | 分值 | 数   |                       | 得分值   |      |
      | 截止 | 日期 |                       |          |      |
      | 级别 |      | 国办、中央、省、市    | 档次     |      |
      | 字数 |      |                       | 篇长     |      |`;
    expect(fact(drawing, '类别')).toMatchObject({ kind: 'text', headers: ['分类'], fallback: '乙类', values: [{ name: '甲类', synonyms: ['一类', '重点'] }, { name: '乙类', synonyms: [] }] }); // prettier-ignore
    expect(fact(drawing, '参评')).toMatchObject({ kind: 'flag', fallback: true });
    expect(fact(drawing, '分值')).toMatchObject({ kind: 'number', headers: ['得分值'] });
    expect(fact(drawing, '截止')).toMatchObject({ kind: 'date' });
    expect(fact(drawing, '级别')).toMatchObject({
      kind: 'text',
      values: [{ name: '国办' }, { name: '中央' }, { name: '省' }, { name: '市' }],
    });
    expect(fact(drawing, '字数')).toMatchObject({ kind: 'number', range: 'positive', zero: 'blank' });
    expect(fact(drawing, '字数')?.headers.slice(0, 2)).toEqual(['篇长', '篇幅']);
  });

  it.each<[string, readonly unknown[], string]>([
    ['出勤率', ['90%以上', '不足90%'], 'number'],
    ['排位', ['第一名', '第二名至第五名'], 'number'],
    ['排位', ['1', ''], 'number'],
    ['排位', [1, 2], 'number'],
    ['转载', ['是', '-'], 'flag'],
    ['转载', ['有', '无'], 'flag'],
    ['转载', [true, ''], 'flag'],
    ['类型', ['甲', '乙'], 'text'],
    ['类型', ['x', 'y'], 'text'],
    ['类型', ['', ''], 'text'],
    ['级别', ['省', '市'], 'text'],
    ['日期', ['>=2012-9-3', ''], 'date'],
  ])('%s with the conditions %j is a %s', (name, cells, kind) =>
    expect(scheme([['奖项', '金额', name], ...cells.map((cell) => ['甲', '500', cell])]).book.facts.find((known) => known.name === name)?.kind).toBe(kind),
  ); // prettier-ignore

  it('names in amounts are numbers, whatever their column shows', () =>
    expect(fact('| 奖项 | 次数 | 金额 |\n| 甲 | 是 | 次数*5 |', '次数')?.kind).toBe('number'));

  it('项目, 科室类别 and 档次 are closed by the values the scheme names', () =>
    expect(
      fact(
        '| 奖项 | 项目 | 金额 |\n| 甲 | 信息、调研 | 5 |\n| 甲 | 除涉外、信息外 | 5 |\n| 甲 | - | 5 |',
        '项目',
      )?.values?.map(({ name }) => name),
    ).toEqual(['信息', '调研', '涉外']));

  it('级别 has the ladder with the levels the scheme itself names', () =>
    expect(
      fact(
        '| 奖项 | 级别 | 金额 |\n| 甲 | 国办 | 5 |\n| 甲 | 省级专题 | 5 |\n| 甲 | 非州 | 5 |\n| 甲 | 市级以上 | 5 |',
        '级别',
      )?.values?.map(({ name }) => name),
    ).toEqual(['国办', '中央', '省级专题', '省', '市', '县', '乡']));

  it('common facts are known to every scheme, facts of other schemes are not', () => {
    const names = scheme('| 奖项 | 金额 |\n| 甲 | 500 |').book.facts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['姓名', '科室', '数量', '日期', '奖项']));
    expect(names).not.toContain('级别');
  });
});

describe('释义', () => {
  it('has its question, its readings and the one in force', () => {
    const drawing = `
      | 编号 | 问题         | 可选         | 采用 | 条款 |
      | 同稿 | 两家采用?   | 取高、累加   | 取高 | 四   |
      | 取整 | 小数?       | 舍去¦进一    |      |      |
      | 同稿 | 后一行为准   | 取高、累加   | 累加 |      |`;
    expect(scheme(unbar(grid(drawing))).readings.map(({ id, options, chosen }) => [id, options, chosen])).toEqual([
      ['同稿', ['取高', '累加'], '累加'],
      ['取整', ['舍去', '进一'], undefined],
    ]);
  });

  it('a row holds under the readings it names', () => {
    const drawing = `
      | 编号 | 可选       | 采用 |
      | 同稿 | 甲、乙、丙 | 甲   |
      | 奖项 | 金额 | 释义        |
      | 甲   | 5    | 同稿=甲     |
      | 甲   | 6    | 同稿=乙¦丙  |
      | 甲   | 7    | 同稿：丙    |
      | 甲   | 8    |             |`;
    expect(scheme(drawing).rules.map(({ reading }) => reading)).toEqual([
      { id: '同稿', readings: ['甲'] },
      { id: '同稿', readings: ['乙', '丙'] },
      { id: '同稿', readings: ['丙'] },
      undefined,
    ]);
  });
});

describe('媒体名录', () => {
  const drawing = `
    | 奖项 | 级别 | 媒体 | 金额 |
    | 甲   | 省   |      | 5    |

    | 媒体       | 级别 |
    | 《甲报》   | 省级 |
    | 常德日报   | 省   |`;

  it('extends the shared one, and counts where both name an outlet', () => {
    const { outlets } = scheme(drawing);
    expect(outlets.get('甲报')).toMatchObject({ level: '省' });
    expect(outlets.get('常德日报')).toMatchObject({ level: '省' });
    expect(outlets.get('人民日报')).toMatchObject({ level: '中央' });
    expect(outlets.get('乙报')).toBeUndefined();
  });
});
