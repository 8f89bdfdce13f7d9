import type { Exact } from '../../facts/exact';

/** Functions an amount may use, by their name in the tables. They reach their arguments and nothing else. */
export type FunctionName = '向上取整' | '向下取整' | '四舍五入' | '最大' | '最小' | '绝对值' | '年份' | '月份' | '季度';

/**
 * Functions that range over rows: 合计(字数), 平均(得分), 件数(), 名次(得分), 序号(日期), 奖额(上稿). Only in the 算式 of a fact.
 */
export const aggregateNames = ['合计', '平均', '件数', '名次', '序号', '奖额'] as const;
export type AggregateName = (typeof aggregateNames)[number];

type Operator = '+' | '-' | '*' | '/';

/**
 * An amount or a bound as the tables write it: 稿费*5, (完成数-任务数)*100, 向上取整(字数/100)*10, 本奖*0.5.
 * `award` is 本奖: what the 取高 rows of the row at hand came to.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'award' }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly op: Operator; readonly left: Expression; readonly right: Expression }
  | Aggregate
  | GivenOf
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

/**
 * 所填(数量,完成数): the first of these facts that somebody gave, so that a default never beats a given 0. Where none
 * was given, the first that has a default. Only in the 算式 of a fact.
 */
interface GivenOf {
  readonly kind: 'given';
  readonly names: readonly string[];
}

/** `of` is what is added up or compared; 件数 and 序号 may have none. For 奖额 it is the award's name. */
export type Aggregate =
  | { readonly kind: 'aggregate'; readonly name: Exclude<AggregateName, '奖额'>; readonly of?: Expression }
  | { readonly kind: 'aggregate'; readonly name: '奖额'; readonly award: string };

/** The number that an expression is; undefined where something is reckoned. */
export const numberOf = (expression: Expression): Exact | undefined =>
  expression.kind === 'number' ? expression.value : undefined;

/** An expression with all that stands in it, the outer ones first. */
function nodesIn(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(nodesIn)];
}

function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'negate':
      return [node.of];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.args;
    case 'aggregate':
      return node.name !== '奖额' && node.of ? [node.of] : [];
    case 'number':
    case 'fact':
    case 'given':
    case 'award':
      return [];
  }
}

/** The names of all facts in an expression, each once, in order of appearance. */
export function factsIn(expression: Expression): readonly string[] {
  const names = nodesIn(expression).flatMap((node) =>
    node.kind === 'fact' ? [node.name] : node.kind === 'given' ? node.names : [],
  );
  return [...new Set(names)];
}

/** Whether the expression speaks of 本奖: such a supplement already holds the quantity. */
export const usesAward = (expression: Expression): boolean => nodesIn(expression).some(({ kind }) => kind === 'award');

/** Whether something in an expression is added to or taken from something else. */
export const addsUp = (expression: Expression): boolean =>
  nodesIn(expression).some((node) => node.kind === 'binary' && '+-'.includes(node.op));

/** All aggregates in an expression, the outer ones first. */
export const aggregatesIn = (expression: Expression): readonly Aggregate[] =>
  nodesIn(expression).filter((node) => node.kind === 'aggregate');

/** Whether the expression asks which facts were given. */
export const asksGiven = (expression: Expression): boolean => nodesIn(expression).some(({ kind }) => kind === 'given');
