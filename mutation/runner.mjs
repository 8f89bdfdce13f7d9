/** Stryker's test runner over the suite of suite.mjs: what Stryker calls a test is a test file here. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { openSuite } from './suite.mjs';

/** Milliseconds of each test file without a mutant, in the sandbox. */
const TIMES = 'mutation/times.json';

/** What the instrumented sources read and write. */
const stryker = (globalThis.__stryker__ ??= {});

/** No mutant: what a file takes when nothing is noted. */
const NONE = 'none';

/**
 * Stryker stops a mutant that runs a hundred times as often as it did in all tests together. Five times are enough here, where
 * no failing case is tried again in smaller ones.
 */
const PATIENCE = 5 / 100;

let suite;

/** Every file in a world of its own, so that a file is known to reach all that it can reach. */
async function dryRun() {
  const tests = [];
  for (const file of suite.world().files) {
    stryker.currentTestId = file;
    const failureMessage = await suite.world().run(file);
    const began = performance.now();
    await suite.world(NONE).run(file);
    const outcome =
      failureMessage === undefined ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage };
    tests.push({ id: file, name: file, fileName: file, timeSpentMs: performance.now() - began, ...outcome });
  }
  stryker.currentTestId = undefined;
  writeFileSync(TIMES, JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
  return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
}

/** The files that stand beside the mutated one first, then the quickest. */
function inOrder(files, mutated) {
  const times = JSON.parse(readFileSync(TIMES, 'utf8'));
  const home = `test/${dirname(mutated).replace(/^.*?src\//, '')}/`;
  const cost = (file) => times[file] - (file.startsWith(home) ? 1e6 : 0);
  return files.toSorted((a, b) => cost(a) - cost(b));
}

/** The covering files in one new world, until one fails. */
async function mutantRun({ activeMutant, testFilter, hitLimit = Infinity, sandboxFileName }) {
  Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: hitLimit * PATIENCE });
  const { files, run } = suite.world(activeMutant.id);
  const order = inOrder(testFilter ?? files, sandboxFileName);
  for (const [place, file] of order.entries()) {
    const failureMessage = await run(file);
    const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason };
    if (failureMessage !== undefined)
      return { status: MutantRunStatus.Killed, killedBy: [file], failureMessage, nrOfTests: place + 1 };
  }
  return { status: MutantRunStatus.Survived, nrOfTests: order.length };
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.TestRunner, 'suite', {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      suite = openSuite();
    },
    dryRun,
    mutantRun,
  }),
];
