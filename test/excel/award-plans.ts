import type { AwardLine } from '../../src/sheets/money/award-line';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { certain, header, undecided } from '../sheets/lines';

/** A workbook with a formula of its own. */
export const tracker = {
  上稿登记: [
    ['作者', '金额'],
    ['甲', 200],
    ['合计', '=SUM(B2:B2)'],
  ],
};

const lines: readonly AwardLine[] = [
  certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2 }),
  certain({ person: '=HYPERLINK("x")', section: '秘书科', award: '+1', reason: '-甲', clause: '@三', amount: 50 }),
  certain({ person: '乙', section: '秘书科', reason: '1/3', clause: '2024-1-2', amount: -20 }),
  undecided({ person: '丁', section: '秘书科' }),
];
/** Lines whose texts look like formulas, figures and dates. */
export const plans = planAwardSheets(lines, header, 'zh');
export const [detail, summary] = plans as readonly [SheetPlan, SheetPlan];

export const manyLines = (count: number): AwardLine[] =>
  Array.from({ length: count }, (_, index) =>
    certain({ person: `员工${index % 50}`, section: `科室${index % 7}`, amount: 50, sourceRow: index + 4 }),
  );
