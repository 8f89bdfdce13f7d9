import { type Exact, fractionText } from '../facts/exact';
import { isFigure } from '../facts/fact';
import type { Condition } from '../rules/conditions/condition';
import type { Requirement } from '../rules/conditions/requirement';
import type { Expression } from '../rules/expressions/expression';

/** A cell as its reader understands it: its numbers in their order, and all the rest of it as one text. */
export interface Shape {
  readonly form: string;
  readonly numbers: readonly Exact[];
}

const joined = (head: string, parts: readonly Shape[]): Shape => ({
  form: `${head}(${parts.map(({ form }) => form).join(',')})`,
  numbers: parts.flatMap(({ numbers }) => numbers),
});

const bare = (form: string): Shape => ({ form, numbers: [] });

/** One number and nothing else. */
export const shapeOfNumber = (value: Exact): Shape => ({ form: '#', numbers: [value] });

export function shapeOfExpression(expression: Expression): Shape {
  switch (expression.kind) {
    case 'number':
      return shapeOfNumber(expression.value);
    case 'fact':
      return bare(`fact ${expression.name}`);
    case 'given':
      return bare(`given ${expression.names.join(',')}`);
    case 'award':
      return bare('award');
    case 'negate':
      return joined('-', [shapeOfExpression(expression.of)]);
    case 'binary':
      return joined(expression.op, [shapeOfExpression(expression.left), shapeOfExpression(expression.right)]);
    case 'call':
      return joined(expression.name, expression.args.map(shapeOfExpression));
    case 'aggregate':
      if (expression.name === '奖额') return bare(`奖额 ${expression.award}`);
      return joined(expression.name, expression.of ? [shapeOfExpression(expression.of)] : []);
  }
}

/** Bounds have numbers; the values of a list are names of cases (第一名), no figures to turn. */
export function shapeOfCondition(condition: Condition): Shape {
  switch (condition.kind) {
    case 'any':
      return bare('any');
    case 'flag':
      return bare(String(condition.is));
    case 'list':
      return bare(condition.values.map((value) => (isFigure(value) ? fractionText(value) : value)).join('|'));
    case 'bound':
      return joined(condition.comparison, [shapeOfExpression(condition.limit)]);
    case 'all':
    case 'either':
      return joined(condition.kind, condition.of.map(shapeOfCondition));
    case 'not':
      return joined('not', [shapeOfCondition(condition.of)]);
  }
}

export function shapeOfRequirement(requirement: Requirement): Shape {
  switch (requirement.kind) {
    case 'fact':
      return joined(requirement.fact, [shapeOfCondition(requirement.condition)]);
    case 'comparison':
      return joined(requirement.comparison, [
        shapeOfExpression(requirement.left),
        shapeOfExpression(requirement.right),
      ]);
    case 'all':
    case 'either':
      return joined(requirement.kind, requirement.of.map(shapeOfRequirement));
  }
}
