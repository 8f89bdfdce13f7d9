import { readFileSync } from 'node:fs';
import { serialFromText } from '../../src/facts/dates';
import { toNumber } from '../../src/facts/exact';
import type { Grid } from '../../src/rules/scheme/range';

/** A formula of a page and what the page says comes out. */
interface PageCall {
  readonly formula: string;
  readonly result: string;
}

/** A page of worked examples: its ranges by name, and its formulas. */
export interface Page {
  readonly ranges: ReadonlyMap<string, Grid>;
  readonly calls: readonly PageCall[];
}

/** What a cell holds after a clerk typed this text into it: 500, 15% and 2024-7-1 become numbers. */
function typedCell(text: string): unknown {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(?:\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  const date = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) ? serialFromText(text) : undefined;
  return date === undefined ? text : toNumber(date);
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replace(/\\\|/g, '|')
        .replace(/^`(.*)`$/, '$1'),
    );

/**
 * Reads a page. A heading that ends in a name between backticks begins the range of that name: the tables under it,
 * a blank row between them, up to the next heading. Formulas stand in blocks marked `excel`: =… → result.
 */
export function readPage(file: string): Page {
  const ranges = new Map<string, unknown[][]>();
  const calls: PageCall[] = [];
  let range: unknown[][] | undefined;
  let inTable = false;
  let inBlock = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('```')) inBlock = line === '```excel';
    else if (inBlock) {
      const [formula = '', result = ''] = line.split(/\s*→\s*/);
      if (formula.startsWith('=')) calls.push({ formula, result });
    } else if (line.startsWith('#')) {
      const name = /`([^`]+)`\s*$/.exec(line)?.[1];
      range = name === undefined ? undefined : [];
      if (name !== undefined && range) ranges.set(name, range);
    } else if (line.startsWith('|')) {
      if (!inTable && range?.length) range.push([]);
      if (!/^\|[\s:|-]*--[\s:|-]*\|$/.test(line.trim())) range?.push(cellsOf(line).map(typedCell));
      inTable = true;
    }
    if (!line.startsWith('|')) inTable = false;
  }
  return { ranges, calls };
}
