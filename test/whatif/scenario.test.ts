import { divide } from '../../src/facts/exact';
import { builtInNamed, builtIns, schemeFrom } from '../../src/rules/schemes/catalog';
import type { Scheme } from '../../src/rules/scheme/scheme';
import { areaOf, readingsIn } from '../../src/whatif/areas';
import type { Parameter } from '../../src/whatif/parameter';
import { parametersOf } from '../../src/whatif/parameters';
import { applyScenario } from '../../src/whatif/apply-scenario';
import { readingPath, valueText, valueUnder, withReading, withValue } from '../../src/whatif/scenario';
import { scheme } from '../rules/tables/support';

const builtIn = (name: string): Scheme => {
  const source = builtInNamed(name);
  if (!source) throw new Error(name);
  return schemeFrom(source);
};

const own = scheme(`
  | 奖项 | 字数 | 级别 | 金额 | 方式 | 条款 |
  | 上稿 | 500至1,000字 | 省、市 | 每篇200元 | | 一 |
  | 上稿 | 二千字以上 | - | 最大(稿费*15%,50) | | 一 |
  | 上稿 | 1 | - | 向上取整(字数/100)*10 | | 二 |
  | 上稿 | - | - | 稿费*1/3 | 累加 | 三 |
  | 上稿 | - | - | 60% | 倍乘 | 四 |

  | 奖项 | 门槛 | 每人上限 | 条款 |
  | 上稿 | 完成数/任务数>=80% | 1.2万元 | 五 |
  | 讲课 | | 每月500元 | 六 |
  | 讲课、上稿 | | 每人每季最高1500元，全年0.5万元 | 六 |

  | 奖项 | 比例 | 取整 | 至多 |
  | 上稿 | 三分之一 | 舍去 | 5名 |
  | 讲课 | 约10%左右 | | |

  | 考核 | 分项 | 权重 | 满分 |
  | 年终 | 德 | 40% | 20 |
`);

const said = (parameter: Parameter): string => {
  if (parameter.kind === 'choice') return `${parameter.path}=${parameter.value} ${parameter.options.join('/')}`;
  const value = valueText(parameter, parameter.value);
  return `${parameter.path}=${value} ${parameter.unit} ${parameter.role}`.replace(/ +/g, ' ');
};

describe('what a clerk may turn', () => {
  it('is every number of the tables, by a readable path, with its unit', () => {
    expect(parametersOf(own).map(said)).toEqual([
      '奖励1/金额=200 元 amount',
      '奖励1/字数/1=500 bound',
      '奖励1/字数/2=1000 字 bound',
      '奖励2/金额/1=15% % amount',
      '奖励2/金额/2=50 amount',
      '奖励2/字数=2000 字 bound',
      '奖励3/金额/1=100 amount',
      '奖励3/金额/2=10 amount',
      '奖励3/金额/取整=向上取整 向上取整/向下取整/四舍五入',
      '奖励4/金额/1=1 amount',
      '奖励4/金额/2=3 amount',
      '奖励5/金额=60% % amount',
      '汇总1/每人上限=12000 元 cap',
      '汇总1/门槛=80% % bound',
      '汇总2/每人上限=500 元 cap',
      '汇总3/每人上限/1=1500 cap',
      '汇总3/每人上限/2=5000 cap',
      '名额1/比例=1/3 ratio',
      '名额1/至多=5 名 count',
      '名额1/取整=舍去 四舍五入/舍去/进一',
      '名额2/比例=10% % ratio',
      '名额2/取整=四舍五入 四舍五入/舍去/进一',
      '计分1/权重=40% % weight',
      '计分1/满分=20 full',
    ]);
  });

  it('names the clause, the award and the conditions of each', () => {
    expect(parametersOf(own)[0]).toMatchObject({
      clause: '一',
      subject: '上稿',
      conditions: [
        { name: '字数', text: '500至1,000字' },
        { name: '级别', text: '省、市' },
      ],
    });
  });

  it.each(builtIns.map((source) => [source.name, source] as const))('can be set one by one: %s', (_, source) => {
    const under = schemeFrom(source);
    const parameters = parametersOf(under);
    // Its document names no number.
    expect(parameters.length === 0).toBe(source.name === '烟草2007');
    for (const parameter of parameters) {
      if (parameter.kind === 'choice') continue;
      const value = valueText(parameter, parameter.percent ? divide(1, 2) : (parameter.most ?? 73));
      const { scheme: changed, misfits } = applyScenario(under, new Map([[parameter.path, value]]), parameters);
      expect([parameter.path, misfits]).toEqual([parameter.path, []]);
      const again = parametersOf(changed).find(({ path }) => path === parameter.path);
      expect(again && said(again)).toBe(said({ ...parameter, value: valueOf(value) }));
    }
  });
});

const valueOf = (text: string) => (text.endsWith('%') ? divide(Number(text.slice(0, -1)), 100) : Number(text));

describe('a scenario', () => {
  it('changes the cells of the tables, and nothing beside the number', () => {
    const { scheme: changed, misfits } = applyScenario(
      own,
      new Map([
        ['奖励1/金额', '250'],
        ['奖励1/字数/2', '800'],
        ['奖励2/金额/1', '20%'],
        ['奖励3/金额/取整', '向下取整'],
        ['名额1/取整', '进一'],
      ]),
    );
    expect(misfits).toEqual([]);
    expect(changed.grid[1]).toEqual(['上稿', '500至800字', '省、市', '每篇250元', '', '一']);
    expect(changed.grid[2]?.[3]).toBe('最大(稿费*20%,50)');
    expect(changed.grid[3]?.[3]).toBe('向下取整(字数/100)*10');
    expect(changed.places[0]?.rounding).toEqual({ kind: 'fixed', rounding: 'up' });
    expect(own.grid[1]?.[3]).toBe('每篇200元');
  });

  it('puts a reading into its cell, and keeps the others as they were chosen', () => {
    const baseline = builtIn('淅川');
    const asked = {
      ...baseline,
      readings: baseline.readings.map((r) => (r.id === '市级采用' ? { ...r, chosen: '凡采用' } : r)),
    };
    const { scheme: changed } = applyScenario(asked, new Map([[readingPath('同条信息'), '累加']]));
    expect(changed.readings.map(({ id, chosen }) => `${id}=${chosen}`)).toEqual([
      '名额取整=四舍五入',
      '同条信息=累加',
      '市级采用=凡采用',
      '迟到旷工=任一',
      '取消范围=仅荣誉',
    ]);
    expect(changed.grid.slice(2, 5).map((row) => row[3])).toEqual(['四舍五入', '累加', '凡采用']);
  });

  it.each([
    ['a path that the tables do not have', '奖励99/金额', '100', 'path-unknown'],
    ['words in place of a number', '奖励1/金额', '很多', 'value-unfit'],
    ['a negative number', '奖励1/金额', '-5', 'value-unfit'],
    ['more than everyone', '名额1/比例', '120%', 'value-unfit'],
    ['an unknown way to round', '名额1/取整', '随意', 'value-unfit'],
    ['a third within a quotient', '奖励3/金额/1', '1/3', 'value-unfit'],
  ])('says what does not fit: %s', (_, path, value, kind) => {
    const { scheme: changed, misfits } = applyScenario(own, new Map([[path, value]]));
    expect(misfits.map((misfit) => misfit.kind)).toEqual([kind]);
    expect(changed).toBe(own);
  });

  it('says which option of a reading is none', () => {
    const { misfits } = applyScenario(builtIn('澧县'), new Map([[readingPath('同稿计奖'), '抽签']]));
    expect(misfits).toEqual([{ kind: 'value-unfit', path: '释义/同稿计奖', value: '抽签' }]);
  });

  it('is empty again once a value is set back', () => {
    const [parameter] = parametersOf(own);
    if (parameter?.kind !== 'number') throw new Error('no number');
    const turned = withValue(new Map(), parameter, '250');
    expect(valueUnder(parameter, turned)).toBe(250);
    expect(withValue(turned, parameter, '200').size).toBe(0);
    const reading = builtIn('澧县').readings.find(({ id }) => id === '同稿计奖');
    if (!reading) throw new Error('no reading');
    const read = withReading(new Map(), reading, '金额最高');
    expect([...read]).toEqual([['释义/同稿计奖', '金额最高']]);
    expect(withReading(read, reading, '级别最高').size).toBe(0);
  });
});

describe('weights that the document leaves open', () => {
  const open = builtIn('淅川');
  const weights = (under: Scheme) => under.scoreParts.map(({ fact, weight }) => `${fact}${weight ?? '-'}`);

  it('may be turned, each counting as 1 until then', () => {
    const turned = parametersOf(open).filter(({ table }) => table === 'scoring');
    expect(turned.map(said)).toEqual([
      '计分1/权重=1 weight',
      '计分2/权重=1 weight',
      '计分3/权重=1 weight',
      '计分4/权重=1 weight',
      '计分5/权重=1 weight',
    ]);
  });

  it('stand there all once one of them is tried, and are blank again once it is set back', () => {
    const { scheme: changed, misfits } = applyScenario(open, new Map([['计分2/权重', '3']]));
    expect(misfits).toEqual([]);
    expect(weights(changed)).toEqual(['德1', '能3', '勤1', '绩1', '廉1']);
    expect(applyScenario(open, new Map()).scheme).toBe(open);
  });

  it('cannot be nothing, or a word', () => {
    for (const value of ['0', '很多']) {
      const { scheme: changed, misfits } = applyScenario(open, new Map([['计分2/权重', value]]));
      expect([misfits.map(({ kind }) => kind), changed]).toEqual([['value-unfit'], open]);
    }
  });

  it('are none where a score has one part, or where 满分 weighs', () => {
    expect(parametersOf(builtIn('澧县')).filter(({ table }) => table === 'scoring')).toEqual([]);
    const points = scheme(`
      | 考核 | 分项 | 权重 | 满分 |
      | 年终 | 德 | | 20 |
      | 年终 | 能 | | 80 |
    `);
    expect(parametersOf(points).map(said)).toEqual(['计分1/满分=20 full', '计分2/满分=80 full']);
  });
});

describe('what a number is about', () => {
  const areas = (name: string) => {
    const under = builtIn(name);
    return [...new Set(parametersOf(under).map((one) => `${one.table} ${areaOf(under, one)}`))];
  };

  it('follows from its table, and for a fact that is reckoned from who looks at it', () => {
    expect(areas('淅川')).toEqual(['awards amounts', 'places places', 'eligibility eligibility', 'scoring scores']);
    expect(areas('桂阳')).toContain('facts eligibility');
    expect(areas('县委办2007')).toContain('facts scores');
  });

  it('has the readings that its rows hang on', () => {
    const under = builtIn('淅川');
    const ids = (area: 'places' | 'eligibility' | 'scores') => readingsIn(under, area).map(({ id }) => id);
    expect([ids('places'), ids('eligibility'), ids('scores')]).toEqual([['名额取整'], ['迟到旷工'], []]);
    expect(readingsIn(builtIn('海永'), 'places').map(({ id }) => id)).toEqual(['末位范围']);
    expect(readingsIn(builtIn('海永'), 'scores').map(({ id }) => id)).toEqual(['稳定因素']);
  });
});
