import type { Problem } from '../../rules/problem';
import { type Call, examples, type TypedArguments } from './call';
import { elsewhere } from './elsewhere';
import { mendArguments } from './mend-arguments';
import { schemeIn } from './scheme-in';

/** Calls that mend this one problem, the likeliest first. */
export function mend({ name, args }: Call, problem: Problem): readonly Call[] {
  const same = mendArguments(name, args, problem).map((mended) => ({ name, args: mended }));
  if (problem.code === 'broken-tables')
    return [...same, ...same.map((call) => ({ name: 'RULES', args: call.args.slice(0, 1) }))];
  const scheme = problem.code === 'unknown-name' && schemeIn(args);
  if (scheme) return [...elsewhere(scheme, { name, args }), ...same];
  const rows = problem.code === 'rows-unsettled' || problem.code === 'undecided' ? problem.rows : undefined;
  return rows ? [...same, explained(args, rows)] : same;
}

/** Why the first of these rows has no amount: a clerk fills it in there. */
const explained = (args: TypedArguments, [row]: readonly number[]): Call => ({
  name: 'EXPLAIN',
  args: [...args, '行', row],
});

/** The table of the scheme in which something is open: a reading that nobody chose, amounts that cannot be added. */
export function lookAt({ args }: Call, problem: Problem): Call | undefined {
  const unread = problem.code === 'unread' || (problem.code === 'no-amount' && problem.outcome.kind === 'unread');
  if (!unread && problem.code !== 'no-amount') return undefined;
  return { name: 'RULES', args: [args[0], unread ? '释义' : '奖励'] };
}

/** What works whatever was wrong. */
export const exampleCall = (name: string): Call => ({ name, args: examples[name] ?? [] });
