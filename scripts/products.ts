import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, seconds } from './test/run';

/** Something that webpack makes, and what it is made from. */
export interface Product {
  readonly what: string;
  readonly command: string;
  readonly result: string;
  readonly sources: readonly string[];
  /** A text that the result must have: a build for another purpose does not serve. */
  readonly mark: string;
}

const addIn = {
  what: '加载项 / the add-in',
  result: 'dist/taskpane.html',
  sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
};

/** The add-in as it is handed out. */
export const ADD_IN: Product = {
  ...addIn,
  command: 'webpack --mode production',
  mark: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

/** The add-in for trying out: quickly built, and with Office.js from this machine, so that no network is needed. */
export const ADD_IN_TO_TRY: Product = {
  ...addIn,
  command: 'webpack --mode development --env officejs=local',
  mark: 'https://localhost:3000/office-js/',
};

export const WORKBENCH: Product = {
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

/** @param root where the paths of the product begin */
export function isUpToDate({ result, sources, mark }: Product, root = ROOT): boolean {
  const file = path.join(root, result);
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || !readFileSync(file, 'utf8').includes(mark)) return false;
  return sources.every((source) => changed(path.join(root, source)) < built);
}

/**
 * Gives a result the time at which its building began: webpack leaves a file alone that comes out as it was, and what was
 * changed meanwhile is not in it.
 */
export function dated({ result }: Product, began: number, root = ROOT): void {
  utimesSync(path.join(root, result), began / 1000, began / 1000);
}

/** Builds a product where its sources are newer. Throws what webpack wrote where it failed. */
export async function ensure(product: Product): Promise<void> {
  if (isUpToDate(product)) return;
  const start = Date.now();
  const progress = process.stderr.isTTY;
  console.log(`正在生成${product.what} …`);
  const line = `${product.command} --stats errors-only${progress ? ' --progress' : ''}`;
  const { code, text } = await run(line, process.env, progress ? 'shown' : 'kept');
  if (code !== 0) throw new Error(`${product.what}: webpack ${code}\n${text}`);
  dated(product, start);
  console.log(`  ${seconds(start)} s`);
}
