import { ratio } from '../../src/facts/exact';
import { planComparison } from '../../src/sheets/comparison/comparison';
import { planAreaComparison } from '../../src/sheets/comparison/comparison-without-money';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { many, moneyHead, nameAt } from './every-sheet';
import { head } from './people';

/** What-if compared, with money and without, for many clauses and people. */
export const comparisonSheets = (): readonly SheetPlan[] => [
  planComparison(
    {
      names: ['压到八万', '释义从宽', '省级改三百'],
      undecided: { label: '', baseline: 4, scenarios: [4, 1, 4] },
      changes: many(4, (index) => ({
        label: `三②“${index + 1}” 文稿 省 <1000`,
        baseline: '200元',
        scenarios: ['32元', '200元', '300元'],
      })),
      clauses: many(6, (index) => ({ label: `三② 省 第${index}款`, baseline: 5400, scenarios: [864, 5400, 8100] })),
      people: many(50, (index) => ({ label: nameAt(index), baseline: 1000 + index, scenarios: [500, 4000, 1200] })),
      otherClauses: ratio(11201n, 2n),
      otherPeople: 0,
      otherPeopleCount: 3,
    },
    moneyHead,
    'zh',
  ),
  {
    ...planAreaComparison(
      {
        names: ['比例调高', '从宽'],
        changes: [{ label: '三(二) 先进工作者 比例', baseline: '20%', scenarios: ['25%', '20%'] }],
        areas: ['名额', '资格'].map((title) => ({
          title,
          head: title === '名额' ? '奖项' : '项目',
          lines: many(7, (index) => ({ label: `优秀${index}`, baseline: 8, scenarios: [10 + index, undefined] })),
          notes: [`变为不达标：${many(12, nameAt).join('、')}。`],
        })),
      },
      head,
      'zh',
    ),
    name: '测算对比（名额）',
  },
];
