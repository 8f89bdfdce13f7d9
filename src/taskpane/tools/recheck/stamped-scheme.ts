import type { Context, Run } from '../../jobs/context';
import { sheetOfId } from '../../jobs/own-scheme';
import { type ReadSource, sourceOfId } from '../../jobs/read-own';
import { faultsIn } from '../../state/scheme-choice';
import type { RecheckProblem } from './recheck';

/**
 * The scheme that a stamp names, as it is by now and if it can be reckoned by. Undefined when the job failed or was
 * cancelled, which the run then has told.
 */
export async function readStampedScheme(
  { port }: Context,
  run: Run,
  schemeId: string,
): Promise<ReadSource | RecheckProblem | undefined> {
  const read = await sourceOfId(port, schemeId, { signal: run.signal });
  if (!read.ok && read.why.kind === 'problem') return void run.fail(read.why.problem);
  if (!read.ok) return { kind: 'scheme', id: sheetOfId(schemeId) ?? schemeId };
  const { source } = read.value;
  const faults = faultsIn(source);
  return faults > 0 ? { kind: 'broken', name: source.name, faults } : read.value;
}
