import fc from 'fast-check';
import { derivedFacts } from './derived';
import type { Office } from '../office';
import { TAKING } from '../reckon';
import { richAmounts } from './amounts';
import { conditions, richConditions } from './conditions';
import { levels } from './domains';
import { keys, rollUpsOver } from './roll-ups';
import { plainRule, rulesOver, type WrittenRule } from './rules';

/** The tables of an office, and what they mean. */
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

const outlets: Office['outlets'] = { 甲报: '省', 乙刊: '市' };

/** An office's tables. */
export const offices: fc.Arbitrary<WrittenOffice> = officesOf(rulesOver(conditions, []), false);

/** Few rules, one of them for any row, and 汇总 over two awards by name: most rows come to something, many are one thing, some in other units. */
export const joiningOffices: fc.Arbitrary<WrittenOffice> = officesOf(rulesOver(conditions, []), false, {
  rules: 3,
  plain: true,
  units: true,
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
  { rules: most, plain, units, rollUps } = {
    rules: 6,
    plain: false,
    units: rich,
    rollUps: rollUpsOver([[], ...keys], [['奖'], []]),
  },
): fc.Arbitrary<WrittenOffice> {
  const columns: string[] = [...ruleColumns, ...(rich ? richColumns : [])];
  return fc
  .record({
    rules: fc.array(rules, { minLength: 1, maxLength: most }),
    rollUps: fc.array(rollUps, { minLength: plain ? 1 : 0, maxLength: 2 }),
    order: fc.shuffledSubarray(columns, { minLength: columns.length }),
    算法: fc.constantFrom('甲读', '乙读', '甲读', ''),
    归并法: fc.constantFrom('丙读', '丁读', '丙读', ''),
    unit: fc.constantFrom('', '', '分', ...(units ? ['各', '各', '各'] : [])),
  })
  .map(({ rules: written, rollUps: across, order, 算法: first, 归并法: second, unit }): WrittenOffice => {
    const takes = written.some(({ rule }) => TAKING.includes(rule.mode));
    const unnamed = ['奖', '另'].filter((award) => plain || (takes && award === '奖') || !written.some(({ rule }) => rule.awards.includes(award)));
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
