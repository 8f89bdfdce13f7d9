import fc from 'fast-check';
import { ceiling, compare, divide, type Exact, multiply, ratio, subtract } from '../../src/facts/exact';
import { derivedBounds, derivedFacts } from './derived';
import type { Facts, Figure, Matches, Office, RollUp, Rule, Value } from './office';

/**
 * Schemes as a clerk types them, each cell with what it means: the cells go to the product, the meaning to the oracle.
 */

/** A cell and its meaning. */
interface Written<Meaning> {
  readonly cell: string;
  readonly means: Meaning;
}

type Condition = Written<(facts: Facts) => Matches>;

const levels = ['中央', '省', '市', '县', '乡'];

type Domains = Readonly<Record<string, readonly Value[]>>;

/** What values a fact may have, for filling in rows. */
export const domains: Domains = {
  级别: levels,
  字数: [1, 499, 500, 501, 999, 1000, 1001, 2000],
  名次: [1, 2, 3, 4, 5],
  完成数: [0, 1, 2, 3],
  任务数: [0, 1, 2, 3],
  转载: [true, false],
  首发: [true, false],
  栏别: ['甲栏', '乙栏', '丙栏'],
  稿费: [10, ratio(41n, 2n), 100],
  数量: [1, 2, 3],
  人数: [1, 4],
  标题: ['A', 'B'],
  作者: ['甲', '乙'],
  稿号: ['1', '2'],
  日期: [45292, 45351, 45473, 45474, 45657],
};

/** The same with outlets, and with figures that a clerk gives in place of those that are reckoned. */
export const richDomains: Domains = {
  ...domains,
  媒体: ['甲报', '乙刊', '丙网'],
  同栏篇: [1, 5],
  合酬: [50, 100],
};

const isFigure = (value: Value | undefined): value is Exact => typeof value === 'number' || typeof value === 'object';

/** A condition on one fact: open where nobody gave it. */
const on = (fact: string, cell: string, holds: (value: Value) => boolean): Condition => ({
  cell,
  means: (facts) => {
    const value = facts[fact];
    return value === undefined ? [fact] : holds(value) ? 'yes' : 'no';
  },
});

const onFigure = (fact: string, cell: string, holds: (x: Exact) => boolean): Condition =>
  on(fact, cell, (value) => isFigure(value) && holds(value));

const numerals = ['零', '一', '二', '三', '四', '五'];

const levelConditions = fc.oneof(
  fc.tuple(fc.subarray(levels, { minLength: 1, maxLength: 3 }), fc.constantFrom('、', '|', '或'), fc.constantFrom('', '级'), fc.boolean()).map(
    ([some, separator, suffix, negated]) => {
      const list = some.map((level) => level + suffix).join(separator);
      return on('级别', negated ? `非${list}` : list, (value) => some.includes(String(value)) !== negated);
    },
  ),
  fc.tuple(fc.nat(4), fc.boolean()).map(([rung, up]) =>
    on('级别', `${levels[rung] ?? ''}级以${up ? '上' : '下'}`, (value) => (up ? levels.indexOf(String(value)) <= rung : levels.indexOf(String(value)) >= rung)),
  ),
); // prettier-ignore

const limits = fc.constantFrom(500, 1000);
const lengthConditions = fc.oneof(
  limits.map((n) => onFigure('字数', `${n}字以上`, (x) => compare(x, n) >= 0)),
  limits.map((n) => onFigure('字数', `不足${n}字`, (x) => compare(x, n) < 0)),
  limits.map((n) => onFigure('字数', `超过${n}字`, (x) => compare(x, n) > 0)),
  limits.map((n) => onFigure('字数', `${n}字以下`, (x) => compare(x, n) <= 0)),
  limits.map((n) => onFigure('字数', `>=${n}`, (x) => compare(x, n) >= 0)),
  fc.constant(onFigure('字数', '500至1000字', (x) => compare(x, 500) >= 0 && compare(x, 1000) <= 0)),
  fc.constant(onFigure('字数', '[500..1000)', (x) => compare(x, 500) >= 0 && compare(x, 1000) < 0)),
  fc.constant(onFigure('字数', '满500字不满1000字', (x) => compare(x, 500) >= 0 && compare(x, 1000) < 0)),
  fc.constant(onFigure('字数', '不足500|超过1000', (x) => compare(x, 500) < 0 || compare(x, 1000) > 0)),
);

const rankConditions = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((k) => onFigure('名次', `第${numerals[k] ?? k}名`, (x) => x === k)),
  fc.integer({ min: 1, max: 4 }).map((k) => onFigure('名次', `前${k}名`, (x) => compare(x, k) <= 0)),
  fc
    .integer({ min: 1, max: 3 })
    .map((k) => onFigure('名次', `${k}..${k + 1}`, (x) => compare(x, k) >= 0 && compare(x, k + 1) <= 0)),
  fc.constant(onFigure('名次', '1、3', (x) => x === 1 || x === 3)),
);

/** Bounds that another fact sets. */
const taskConditions = fc
  .constantFrom<readonly [string, (order: number) => boolean]>(['>=任务数', (order) => order >= 0], ['超过任务数', (order) => order > 0], ['<任务数', (order) => order < 0])
  .map(
    ([cell, holds]): Condition => ({
      cell,
      means: ({ 完成数: done, 任务数: task }) =>
        isFigure(done) && isFigure(task) ? (holds(compare(done, task)) ? 'yes' : 'no') : [...(done === undefined ? ['完成数'] : []), ...(task === undefined ? ['任务数'] : [])],
    }),
  ); // prettier-ignore

const flagConditions = (fact: string) => fc.boolean().map((is) => on(fact, is ? '是' : '否', (value) => value === is));

const columnConditions = fc
  .tuple(fc.subarray(['甲栏', '乙栏', '丙栏'], { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([some, negated]) => {
    const list = some.join('、');
    return on('栏别', negated ? `除${list}外` : list, (value) => some.includes(String(value)) !== negated);
  });

const conditions: Record<string, fc.Arbitrary<Condition>> = {
  级别: levelConditions,
  字数: lengthConditions,
  名次: rankConditions,
  完成数: taskConditions,
  转载: flagConditions('转载'),
  首发: flagConditions('首发'),
  栏别: columnConditions,
};

const outletConditions = fc.constantFrom(
  on('媒体', '甲报、《乙刊》', (value) => value !== '丙网'),
  on('媒体', '除甲报外', (value) => value !== '甲报'),
);

const derivedConditions = Object.fromEntries(
  Object.entries(derivedBounds).map(([name, n]) => [name, fc.boolean().map((up) => onFigure(name, `${n}以${up ? '上' : '下'}`, (x) => compare(x, n) * (up ? 1 : -1) >= 0))]),
); // prettier-ignore

type Conditions = Readonly<Record<string, fc.Arbitrary<Condition>>>;
const richConditions: Conditions = { ...conditions, 媒体: outletConditions, ...derivedConditions };

type Amount = Written<Rule['amount']>;

const reckoned = (cell: string, names: readonly string[], of: (...figures: readonly Exact[]) => Exact): Amount => ({
  cell,
  means: (facts): Figure => {
    const figures = names.map((name) => facts[name]);
    const lacks = names.filter((_, i) => figures[i] === undefined);
    return lacks.length > 0 ? { lacks } : { figure: of(...figures.filter(isFigure)) };
  },
});

/** Where nothing was asked there is nothing to divide by. */
const perTask: Amount = {
  cell: '稿费*2/任务数',
  means: ({ 稿费: fee, 任务数: task }): Figure => {
    if (task === 0) return { divides: true };
    if (isFigure(fee) && isFigure(task)) return { figure: divide(multiply(fee, 2), task) };
    return { lacks: [...(fee === undefined ? ['稿费'] : []), ...(task === undefined ? ['任务数'] : [])] };
  },
};

const figures = fc.constantFrom<Exact>(10, 50, 100, 200, 300, -50, -100, ratio(1n, 2n)).chain((x) => {
  const text = typeof x === 'number' ? String(x) : '0.5';
  return fc.constantFrom(text, `${text}元`).map((cell): Amount => ({ cell, means: () => ({ figure: x }) }));
});

const amounts: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 8, arbitrary: figures },
  { weight: 1, arbitrary: fc.constant(reckoned('稿费*2', ['稿费'], (fee = 0) => multiply(fee, 2))) },
  { weight: 1, arbitrary: fc.constant(reckoned('(完成数-任务数)*10', ['完成数', '任务数'], (done = 0, task = 0) => multiply(subtract(done, task), 10))) },
  { weight: 1, arbitrary: fc.constant(reckoned('向上取整(字数/100)*10', ['字数'], (length = 0) => multiply(ceiling(divide(length, 100)), 10))) },
  { weight: 1, arbitrary: fc.constant(perTask) },
  { weight: 1, arbitrary: fc.constantFrom<Amount>({ cell: '', means: 'open' }, { cell: '待定', means: 'pending' }, { cell: '退回', means: 'refused' }) },
); // prettier-ignore

const supplements: fc.Arbitrary<Amount> = fc.oneof(
  amounts,
  fc.constant<Amount>({ cell: '本奖*0.5', means: (_, award) => ({ figure: divide(award, 2) }) }),
);

const factors: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<readonly [string, Exact]>(['2', 2], ['0.5', ratio(1n, 2n)], ['0倍', 0], ['1', 1], ['3倍', 3]).map(([cell, x]): Amount => ({ cell, means: () => ({ figure: x }) })) },
  { weight: 1, arbitrary: fc.constantFrom<Amount>({ cell: '待定', means: 'pending' }, { cell: '退回', means: 'refused' }) },
); // prettier-ignore

/** One row of 奖励: its cells by column, and what it means. */
interface WrittenRule {
  readonly cells: Readonly<Record<string, string>>;
  readonly rule: Rule;
}

/** Days by their numbers in Excel. */
const days: Readonly<Record<string, number>> = { '2024-2-29': 45351, '2024-6-30': 45473, '2024-7-1': 45474 };

/** 起 and 止 are the first and the last day in force. */
const inForce = (from: string, until: string): readonly Condition['means'][] =>
  from === '' && until === ''
    ? []
    : [
        ({ 日期: day }) => {
          if (!isFigure(day)) return ['日期'];
          return compare(day, days[from] ?? 0) >= 0 && compare(day, days[until] ?? 99999) <= 0 ? 'yes' : 'no';
        },
      ];

const usesAward = (cell: string): boolean => cell.includes('本奖');

/** `more` are amounts beside the ordinary ones. */
const rulesOver = (known: Conditions, more: readonly Amount[]) => fc
  .record({
    when: fc.record(known, { requiredKeys: [] }),
    keep: fc.subarray(Object.keys(known), { maxLength: 3 }),
    mode: fc.oneof({ weight: 5, arbitrary: fc.constant<Rule['mode']>('取高') }, { weight: 4, arbitrary: fc.constantFrom<Rule['mode']>('累加', '倍乘', '乘后加', '否则') }),
    amount: more.length > 0 ? fc.oneof({ weight: 4, arbitrary: amounts }, { weight: 1, arbitrary: fc.constantFrom(...more) }) : amounts,
    unit: fc.constantFrom('', '', '分'),
    supplement: supplements,
    factor: factors,
    group: fc.constantFrom('', '', 'a', 'b'),
    measure: fc.constantFrom('', '', '', '-', '人数'),
    awards: fc.constantFrom(['奖'], ['奖'], ['奖', '另'], []),
    span: fc.oneof({ weight: 6, arbitrary: fc.constant<readonly [string, string]>(['', '']) }, { weight: 1, arbitrary: fc.constantFrom<readonly [string, string]>(['2024-7-1', ''], ['', '2024-6-30'], ['2024-2-29', '2024-6-30']) }),
    reading: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom<readonly [string, string]>(['算法', '甲读'], ['算法', '乙读'], ['归并法', '丙读'], ['归并法', '丁读']) }),
  })
  .map(({ when, keep, mode, amount, supplement, factor, group, measure, awards, reading, unit, span: [from, until] }): WrittenRule => {
    const used = Object.entries(when).filter(([fact]) => keep.includes(fact));
    const { cell, means } = mode === '累加' || mode === '乘后加' ? supplement : mode === '倍乘' ? factor : amount;
    const quantity = mode === '倍乘' || usesAward(cell) ? undefined : '数量';
    const tariff = usesAward(cell) ? '' : group;
    return {
      cells: {
        ...Object.fromEntries(used.map(([fact, condition]) => [fact, condition?.cell ?? ''])),
        条款: '一',
        奖项: awards.join('、'),
        金额: cell,
        // A row with a clause alone is a heading, no rule.
        方式: mode === '取高' && cell !== '' ? '' : mode,
        组: tariff,
        计量: measure,
        单位: unit,
        释义: reading?.join('=') ?? '',
        起: from,
        止: until,
      },
      rule: {
        awards,
        asks: used.map(([fact]) => fact),
        when: [...used.flatMap(([, condition]) => (condition ? [condition.means] : [])), ...inForce(from, until)],
        amount: means,
        mode,
        group: tariff,
        times: measure === '-' ? undefined : measure === '' ? quantity : measure,
        unit: unit || '元',
        ...(reading ? { reading } : {}),
      },
    };
  }); // prettier-ignore

interface WrittenRollUp {
  readonly cells: Readonly<Record<string, string>>;
  readonly rollUp: RollUp;
}

const gates: fc.Arbitrary<Written<RollUp['gate']>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Written<RollUp['gate']>>({ cell: '', means: undefined }) },
  { weight: 1, arbitrary: taskConditions.map(({ cell, means }) => ({ cell: `完成数${cell}`, means })) },
);

/** A cap in all, or one for each period. */
const caps: readonly Written<NonNullable<RollUp['caps']>>[] = [
  { cell: '', means: [] },
  { cell: '不限', means: [] },
  { cell: '150元', means: [{ most: 150 }] },
  { cell: '60.5', means: [{ most: ratio(121n, 2n) }] },
  { cell: '每月150元', means: [{ most: 150, per: '月' }] },
  { cell: '每人每季度最高200元', means: [{ most: 200, per: '季' }] },
  { cell: '60.5元/半年', means: [{ most: ratio(121n, 2n), per: '半年' }] },
  { cell: '全年累计不超过300元', means: [{ most: 300, per: '年' }] },
  {
    cell: '每月100元、全年250元',
    means: [
      { most: 100, per: '月' },
      { most: 250, per: '年' },
    ],
  },
];

/** What makes rows one thing; none: nothing does. */
const keys: readonly RollUp['same'][] = [[['标题']], [['作者', '标题']], [['稿号'], ['作者', '标题']]];

const rollUpsOver = (same: RollUp['same'][], named: RollUp['awards'][]) => fc
  .record({
    same: fc.constantFrom(...same),
    cap: fc.constantFrom(...caps),
    highest: fc.constantFrom<readonly string[]>(['金额'], ['级别'], ['级别', '金额'], ['稿费'], []),
    gate: gates,
    awards: fc.constantFrom(...named),
    reading: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom<readonly [string, string]>(['归并法', '丙读'], ['归并法', '丁读']) }),
  })
  .map(({ same, highest, gate, awards, reading, cap }): WrittenRollUp => ({
    cells: {
      奖项: awards.join('、'),
      归并: same.map((key) => key.join('、')).join('或'),
      每人上限: cap.cell,
      取: highest.length > 0 ? highest.map((fact) => `${fact}最高`).join('、') : '全部',
      门槛: gate.cell,
      释义: reading?.join('=') ?? '',
    },
    rollUp: { awards, same, highest, caps: cap.means, ...(gate.means ? { gate: gate.means } : {}), ...(reading ? { reading } : {}) },
  })); // prettier-ignore

export interface WrittenOffice {
  readonly cells: readonly (readonly string[])[];
  readonly office: Office;
}

/** A table drawn from rows of cells by column: the columns that any row fills, in the order asked for. */
function draw(
  order: readonly string[],
  needed: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): readonly (readonly string[])[] {
  const columns = order.filter((name) => needed.includes(name) || rows.some((row) => (row[name] ?? '') !== ''));
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
}

const ruleColumns = [
  '奖项',
  ...Object.keys(conditions),
  '金额',
  '方式',
  '组',
  '计量',
  '单位',
  '释义',
  '条款',
  '起',
  '止',
];

/** Columns of conditions that only a rich office has. */
const richColumns = Object.keys(richConditions).filter((name) => !(name in conditions));

const richAmounts: readonly Amount[] = [
  reckoned('倍百字*10', ['倍百字'], (x = 0) => multiply(x, 10)),
  reckoned('合酬*0.1', ['合酬'], (x = 0) => divide(x, 10)),
  reckoned('另额/2', ['另额'], (x = 0) => divide(x, 2)),
];

const outlets: Office['outlets'] = { 甲报: '省', 乙刊: '市' };

/** An office's tables. */
export const offices: fc.Arbitrary<WrittenOffice> = officesOf(rulesOver(conditions, []), false);

/** Few rules, one of them for any row, and 汇总 over two awards by name: most rows come to something, many are one thing. */
export const joiningOffices: fc.Arbitrary<WrittenOffice> = officesOf(rulesOver(conditions, []), false, {
  rules: 3,
  plain: true,
  rollUps: rollUpsOver([...keys], [['奖', '另'], ['奖', '另'], ['奖'], []]),
});

/** The same with a directory of outlets, facts of its own that are reckoned, and amounts in several units. */
export const richOffices: fc.Arbitrary<WrittenOffice> = fc
  .tuple(officesOf(rulesOver(richConditions, richAmounts), true), derivedFacts)
  .map(([{ cells, office }, facts]) => ({
    cells: [
      ...cells,
      [],
      ['媒体', '级别'],
      ...Object.entries(outlets),
      [],
      ...(facts.length > 0 ? [['事实', '算式', '按'], ...facts.map((fact) => fact.cells)] : []),
    ],
    office: { ...office, outlets, derived: facts.map(({ derived }) => derived) },
  }));

function officesOf(
  rules: fc.Arbitrary<WrittenRule>,
  rich: boolean,
  { rules: most, plain, rollUps } = { rules: 6, plain: false, rollUps: rollUpsOver([[], ...keys], [['奖'], []]) },
): fc.Arbitrary<WrittenOffice> {
  const columns: string[] = [...ruleColumns, ...(rich ? richColumns : [])];
  return fc
  .record({
    rules: fc.array(rules, { minLength: 1, maxLength: most }),
    rollUps: fc.array(rollUps, { maxLength: 2 }),
    order: fc.shuffledSubarray(columns, { minLength: columns.length }),
    算法: fc.constantFrom('甲读', '乙读', '甲读', ''),
    归并法: fc.constantFrom('丙读', '丁读', '丙读', ''),
    unit: fc.constantFrom('', '', '分', ...(rich ? ['各'] : [])),
  })
  .map(({ rules: written, rollUps: across, order, 算法: first, 归并法: second, unit }): WrittenOffice => {
    const unnamed = ['奖', '另'].filter((award) => plain || !written.some(({ rule }) => rule.awards.includes(award)));
    const all = [...written, ...unnamed.map(plainRule)].map(({ cells, rule }) => ({
      cells: { ...cells, 单位: unit === '各' ? (cells.单位 ?? '') : unit },
      rule: { ...rule, unit: unit === '各' ? rule.unit : unit || '元' },
    }));
    const chosen = (options: readonly string[], choice: string) => ({ options, ...(choice === '' ? {} : { chosen: choice }) });
    return {
      cells: [
        ['编号', '可选', '采用'],
        ['算法', '甲读、乙读', first],
        ['归并法', '丙读、丁读', second],
        [],
        ...draw(order, ['奖项', '金额'], all.map(({ cells }) => cells)),
        [],
        ...(across.length > 0 ? draw(['奖项', '归并', '取', '每人上限', '门槛', '释义'], ['奖项', '取'], across.map(({ cells }) => cells)) : []),
      ],
      office: {
        rules: all.map(({ rule }) => rule),
        rollUps: across.map(({ rollUp }) => rollUp),
        readings: { 算法: chosen(['甲读', '乙读'], first), 归并法: chosen(['丙读', '丁读'], second) },
        ladders: { 级别: levels },
        outlets: {},
        derived: [],
      },
    };
  }); // prettier-ignore
}

const plainRule = (award: string): WrittenRule => ({
  cells: { 奖项: award, 金额: '10' },
  rule: {
    awards: [award],
    asks: [],
    when: [],
    amount: () => ({ figure: 10 }),
    mode: '取高',
    group: '',
    times: '数量',
    unit: '元',
  },
});
