import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAILED, PASSED, type Tally } from './tally';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A command line; programs of node_modules are found. Resolves to its exit code, and what it wrote when kept. */
export async function run(
  line: string,
  env: NodeJS.ProcessEnv,
  output: 'shown' | 'kept',
): Promise<{ readonly code: number; readonly text: string }> {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const PATH = [bin, env['PATH']].join(path.delimiter);
  const child = spawn(line, {
    cwd: ROOT,
    env: { ...env, PATH },
    shell: true,
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', output === 'shown' ? 'inherit' : 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (text += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** A command that either passes or fails; one line tells which, and all that it wrote follows where it failed. */
export async function check(name: string, line: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  const start = Date.now();
  const { code, text } = await run(line, env, 'kept');
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds(start)} s)`);
  if (code === 0) return PASSED;
  console.log(text);
  return FAILED;
}

export const seconds = (start: number): number => Math.round((Date.now() - start) / 1000);

/** Runs tasks, at most `width` at a time; results in the order of the tasks. */
export async function inTurns<T>(width: number, tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of queue) results[index] = await task();
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
