import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ADD_IN, ensure } from './products';
import { check, inTurns, ROOT, run } from './test/run';
import { sum } from './test/tally';

/**
 * Calls the built functions with worked cases, blank cells handed over in each of the three ways that Excel has. The
 * cases and the runner of the specification are no part of the repository: where they lie beside it they are used,
 * else our own cases are run against the sources.
 */
const beside = path.join(ROOT, '..', 'shared');
const runner = path.join(beside, 'tools', 'run-cases.mjs');

async function specification(): Promise<boolean> {
  await ensure(ADD_IN);
  const cases = readdirSync(path.join(beside, 'cases')).map((file) => `"${path.join(beside, 'cases', file)}"`);
  const variants = ['text', 'zero', 'null'].flatMap((blank) =>
    ['', ' --via-rules'].map((via) => `--blank=${blank}${via}`),
  );
  const tallies = await inTurns(
    1,
    variants.map(
      (flags) => () => check(`cases ${flags}`, `node "${runner}" ${flags} dist ${cases.join(' ')}`, process.env),
    ),
  );
  return sum(tallies).failed === 0;
}

const ownCases = async (): Promise<boolean> => (await run('jest test/cases', process.env, 'shown')).code === 0;

const passed = existsSync(runner) ? await specification() : await ownCases();
process.exitCode = passed ? 0 : 1;
