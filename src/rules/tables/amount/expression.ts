import { BEYOND, type WrittenAmount } from './written';

/** A text that is no way of documents to write an amount, as an expression: 稿费*2/篇, (完成数-任务数)元, 3万元+超过部分的5‰. */
export const asExpression = (text: string): WrittenAmount => ({
  formula: withoutUnit(text.replace(/\/[篇条人次件个项]$/, '')),
  ...inUnit(text),
  ...(text.includes(`${BEYOND}的`) ? { beyond: 'above' } : {}),
});

/** (…)分 and (…)元 say the unit of the whole. */
export const withoutUnit = (expression: string): string => expression.replace(/(?<=\))[元分]$/, '');

/** 处数*2分 comes to points. */
export const inUnit = (expression: string): { readonly unit?: string } =>
  /[\d)]分\)*$/.test(expression) ? { unit: '分' } : {};
