import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, seconds } from '../test/run';

/** Something that webpack makes, and what it is made from. */
interface Product {
  readonly what: string;
  readonly command: string;
  readonly result: string;
  readonly sources: readonly string[];
  /** A text that the result must have: a build for another purpose does not serve. */
  readonly mark: string;
}

const ADD_IN: Product = {
  what: '加载项 / the add-in',
  command: 'webpack --mode development --env officejs=local',
  result: 'dist/taskpane.html',
  sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
  mark: 'https://localhost:3000/office-js/',
};

const WORKBENCH: Product = {
  what: '试用台 / the workbench',
  command: 'webpack --config src/workbench/webpack.config.js',
  result: 'dist-workbench/index.html',
  sources: ['src/workbench', 'package-lock.json'],
  mark: '',
};

/** When the newest file at or below this path was changed. */
function changed(at: string): number {
  const stat = statSync(at);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(at).map((name) => changed(path.join(at, name))));
}

function isUpToDate({ result, sources, mark }: Product): boolean {
  const file = path.join(ROOT, result);
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || !readFileSync(file, 'utf8').includes(mark)) return false;
  return sources.every((source) => changed(path.join(ROOT, source)) < built);
}

/** Builds the add-in and the workbench where their sources are newer. Throws what webpack wrote where it failed. */
export async function buildWhatIsNeeded(): Promise<void> {
  const progress = process.stderr.isTTY ? ' --progress' : '';
  for (const product of [ADD_IN, WORKBENCH]) {
    if (isUpToDate(product)) continue;
    const start = Date.now();
    console.log(`正在生成${product.what} …`);
    const line = `${product.command} --stats errors-only${progress}`;
    const { code, text } = await run(line, process.env, progress === '' ? 'kept' : 'shown');
    if (code !== 0) throw new Error(`${product.what}: webpack ${code}\n${text}`);
    console.log(`  ${seconds(start)} s`);
  }
}
