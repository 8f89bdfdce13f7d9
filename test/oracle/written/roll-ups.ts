import fc from 'fast-check';
import { ratio } from '../../../src/facts/exact';
import type { RollUp } from '../office';
import type { Written } from './cell';
import { taskConditions } from './conditions';

/** One row of 汇总: its cells by column, and what it means. */
export interface WrittenRollUp {
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
export const keys: readonly RollUp['same'][] = [[['标题']], [['作者', '标题']], [['稿号'], ['作者', '标题']]];

export const rollUpsOver = (same: RollUp['same'][], named: RollUp['awards'][]) =>
  fc
    .record({
      same: fc.constantFrom(...same),
      cap: fc.constantFrom(...caps),
      highest: fc.constantFrom<readonly string[]>(['金额'], ['级别'], ['级别', '金额'], ['稿费'], []),
      gate: gates,
      awards: fc.constantFrom(...named),
      reading: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom<readonly [string, string]>(['归并法', '丙读'], ['归并法', '丁读']) },
      ),
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
      rollUp: {
        awards,
        same,
        highest,
        caps: cap.means,
        ...(gate.means ? { gate: gate.means } : {}),
        ...(reading ? { reading } : {}),
      },
    }));
