import { add, divide, type Exact, isZero, multiply, negate, subtract } from '../../facts/exact';
import type { Value } from '../../facts/fact';
import type { Unreckoned } from '../../facts/row';
import type { Aggregate, Expression } from './expression';
import { functions } from './functions';

/** What an expression may look at: the value of a fact, and 本奖 where it is known. */
export interface Scope {
  readonly valueOf: (fact: string) => Value | undefined;
  /** Whether nobody gave this fact its value: it is a default. */
  readonly isDefault?: (fact: string) => boolean;
  readonly award?: Exact | 'division-by-zero';
  /** What an aggregate comes to for the row at hand, where rows are known. */
  readonly aggregate?: (aggregate: Aggregate) => Figure;
}

/** The figure, or why there is none: facts that nobody gave (of which rows, for an aggregate), or a division by zero. */
export type Figure = { readonly kind: 'figure'; readonly value: Exact } | Unreckoned;

export const figure = (value: Exact): Figure => ({ kind: 'figure', value });

export function evaluate(expression: Expression, scope: Scope): Figure {
  switch (expression.kind) {
    case 'number':
      return figure(expression.value);
    case 'award':
      return scope.award === 'division-by-zero' ? { kind: scope.award } : figure(scope.award ?? 0);
    case 'fact':
      return figureOf(expression.name, scope);
    case 'given': {
      const known = expression.names.filter((name) => scope.valueOf(name) !== undefined);
      const used = known.find((name) => !scope.isDefault?.(name)) ?? known[0];
      return used === undefined ? { kind: 'missing', facts: expression.names } : figureOf(used, scope);
    }
    case 'aggregate':
      return scope.aggregate?.(expression) ?? { kind: 'missing', facts: [expression.name] };
    case 'negate': {
      const of = evaluate(expression.of, scope);
      return of.kind === 'figure' ? figure(negate(of.value)) : of;
    }
    case 'binary':
      return binary(expression.op, evaluate(expression.left, scope), evaluate(expression.right, scope));
    case 'call': {
      const args = expression.args.map((arg) => evaluate(arg, scope));
      const failed = args.reduce(worse, figure(0));
      if (failed.kind !== 'figure') return failed;
      const [first = 0, ...others] = args.flatMap((arg) => (arg.kind === 'figure' ? [arg.value] : []));
      return figure(functions[expression.name].apply([first, ...others]));
    }
  }
}

function figureOf(fact: string, scope: Scope): Figure {
  const value = scope.valueOf(fact);
  if (typeof value === 'boolean') return figure(value ? 1 : 0);
  return value === undefined || typeof value === 'string' ? { kind: 'missing', facts: [fact] } : figure(value);
}

/**
 * Of two figures the one that cannot be told. Where one divides by zero no missing fact can help; missing facts of both
 * are named together.
 */
function worse(a: Figure, b: Figure): Figure {
  if (a.kind === 'figure' || b.kind === 'division-by-zero') return b;
  if (b.kind === 'figure' || a.kind === 'division-by-zero') return a;
  const rows = [...new Set([...(a.rows ?? []), ...(b.rows ?? [])])];
  return { kind: 'missing', facts: [...new Set([...a.facts, ...b.facts])], rows: rows.length ? rows : undefined };
}

function binary(op: '+' | '-' | '*' | '/', left: Figure, right: Figure): Figure {
  if (op === '/' && right.kind === 'figure' && isZero(right.value)) return { kind: 'division-by-zero' };
  if (left.kind !== 'figure' || right.kind !== 'figure') return worse(left, right);
  switch (op) {
    case '+':
      return figure(add(left.value, right.value));
    case '-':
      return figure(subtract(left.value, right.value));
    case '*':
      return figure(multiply(left.value, right.value));
    case '/':
      return figure(divide(left.value, right.value));
  }
}
