import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** The workbook to open. */
  readonly workbook: string;
  readonly browser: boolean;
}

const samples: Readonly<Record<string, string>> = {
  澧县: 'lixian',
  淅川: 'xichuan',
  lixian: 'lixian',
  xichuan: 'xichuan',
  年终评先: 'xichuan-contest',
};

const USAGE = [
  'npm start                     打开澧县的示例 / opens the sample of 澧县',
  'npm start -- 淅川             打开淅川的示例 / opens the sample of 淅川',
  'npm start -- 年终评先         打开淅川年终评先的示例 / opens the sample of a year-end contest',
  'npm start -- 台账.xlsx        打开自己的台账，原文件不会改动 / opens a workbook of your own, which is never changed',
  'npm start -- --no-browser     不打开浏览器 / opens no browser',
].join('\n');

/** Reads the words behind `npm start --`. Throws an Error that says what is wrong. */
export function readOptions(words: readonly string[], root: string): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { browser: { type: 'boolean', default: true } },
    allowPositionals: true,
    allowNegative: true,
  });
  const [wanted = '澧县', ...others] = positionals;
  if (others.length > 0) throw new Error(`只能打开一个工作簿。 One workbook at a time.\n\n${USAGE}`);
  const sample = samples[wanted];
  const workbook = sample === undefined ? path.resolve(wanted) : path.join(root, 'assets', 'samples', `${sample}.xlsx`);
  if (!existsSync(workbook)) throw new Error(`没有找到“${wanted}”。 There is no ${workbook}.\n\n${USAGE}`);
  return { workbook, browser: values.browser };
}
