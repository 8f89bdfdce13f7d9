import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { ROOT } from '../test/run';

type Run = (...args: readonly unknown[]) => unknown;

/** What a function answers, as one line of text: values parted by ‖; of an error its code and sentence. */
export type Ask = (name: string, args: readonly unknown[]) => string;

/** The worksheet functions of a revision; of the work tree where none is named. */
export async function functionsOf(revision?: string): Promise<Ask> {
  if (revision === undefined) return load(await bundle(ROOT));
  const folder = mkdtempSync(path.join(tmpdir(), 'compare-'));
  try {
    const archive = execFileSync('git', ['archive', revision, 'src', 'tsconfig.json'], {
      cwd: ROOT,
      maxBuffer: 2 ** 28,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return load(await bundle(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'src/functions/register.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    nodePaths: [path.join(ROOT, 'node_modules')],
  });
  return outputFiles[0]?.text ?? '';
}

function load(code: string): Ask {
  class ExcelError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const found = new Map<string, Run>();
  vm.runInNewContext(code, {
    CustomFunctions: {
      associate: (id: string, run: Run) => found.set(id, run),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    Office: { context: { displayLanguage: 'zh-CN' } },
  });
  const say = (answer: unknown): string =>
    answer instanceof ExcelError ? `${answer.code} ${answer.message}` : JSON.stringify(answer);
  return (name, args) => {
    try {
      const answer = found.get(name)?.(...args);
      return Array.isArray(answer) ? answer.flat().map(say).join(' ‖ ') : say(answer);
    } catch (error) {
      return say(error);
    }
  };
}
