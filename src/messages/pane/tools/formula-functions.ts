import type { Words } from '../../language';

/** The functions that the helper builds, by their names in formulas. */
type HelperFunction = 'AWARD' | 'EXPLAIN' | 'TOTALS' | 'QUOTA' | 'ELIGIBLE' | 'SCORE' | 'HONORS' | 'DUE';

/** What each function is good for, and what it asks for. */
export interface FormulaFunctionWords {
  readonly functions: Readonly<Record<HelperFunction, { readonly title: string; readonly hint: string }>>;
  /** What is asked: an award, an item, an assessment … */
  readonly subjects: Readonly<Record<HelperFunction, string>>;
}

const zh: FormulaFunctionWords = {
  functions: {
    AWARD: { title: 'AWARD 金额', hint: '逐行算出应奖金额' },
    EXPLAIN: { title: 'EXPLAIN 说明', hint: '逐行说明金额怎么来的、依据哪款' },
    TOTALS: { title: 'TOTALS 按人合计', hint: '每人一行：件数和金额' },
    QUOTA: { title: 'QUOTA 名额', hint: '按基数算出名额' },
    ELIGIBLE: { title: 'ELIGIBLE 资格', hint: '是否符合评选资格' },
    SCORE: { title: 'SCORE 得分', hint: '按分项和权重算出得分' },
    HONORS: { title: 'HONORS 荣誉', hint: '列出应得的荣誉称号' },
    DUE: { title: 'DUE 到期日', hint: '某件事什么时候到期' },
  },
  subjects: {
    AWARD: '奖项',
    EXPLAIN: '奖项',
    TOTALS: '奖项',
    QUOTA: '奖项',
    ELIGIBLE: '项目',
    SCORE: '考核',
    HONORS: '荣誉',
    DUE: '事项',
  },
};

const en: FormulaFunctionWords = {
  functions: {
    AWARD: { title: 'AWARD', hint: 'The amount of each row' },
    EXPLAIN: { title: 'EXPLAIN', hint: 'How each amount came about and by which clause' },
    TOTALS: { title: 'TOTALS', hint: 'One row a person: items and yuan' },
    QUOTA: { title: 'QUOTA', hint: 'How many may win' },
    ELIGIBLE: { title: 'ELIGIBLE', hint: 'Whether a person may be chosen' },
    SCORE: { title: 'SCORE', hint: 'The score from its parts and weights' },
    HONORS: { title: 'HONORS', hint: 'The honours that are due' },
    DUE: { title: 'DUE', hint: 'When something falls due' },
  },
  subjects: {
    AWARD: 'Award',
    EXPLAIN: 'Award',
    TOTALS: 'Award',
    QUOTA: 'Award',
    ELIGIBLE: 'Item',
    SCORE: 'Assessment',
    HONORS: 'Honours',
    DUE: 'Duty',
  },
};

export const formulaFunctionWords: Words<FormulaFunctionWords> = { zh, en };
