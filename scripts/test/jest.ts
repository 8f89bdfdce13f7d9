import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run';
import { FAILED, type JestReport, type Tally, tallyOf } from './tally';

/** Runs Jest, shows what it writes, and counts by its own report. */
export async function jest(config: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-jest-'));
  const file = path.join(folder, 'report.json');
  try {
    await run(`jest --config ${config} --json --outputFile "${file}"`, env, 'shown');
    // Without a report Jest did not get as far as running tests.
    return existsSync(file) ? tallyOf(JSON.parse(readFileSync(file, 'utf8')) as JestReport) : FAILED;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
