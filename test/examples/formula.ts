import type { Grid } from '../../src/rules/scheme/range';

/** A call as it stands in a formula. */
export interface Formula {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Reads texts, numbers, TRUE and FALSE, {…} and names from a formula; the names stand for ranges of the page. */
export function parseFormula(text: string, ranges: ReadonlyMap<string, Grid>): Formula {
  const match = /^=([A-Z]+)\((.*)\)$/u.exec(text.trim());
  if (!match) throw new Error(`no formula: ${text}`);
  const args = partsOf(match[2] ?? '', ',').map((part) => argumentOf(part.trim(), ranges));
  return { id: match[1] ?? '', args };
}

/** The value that a page says comes out: a figure, a text, TRUE, an error with what its message mentions, rows. */
export function parseResult(text: string): unknown {
  const error = /^(#[A-Z/0]+[!?A]?)\s*(.*)$/u.exec(text);
  if (error) return { error: error[1], message: expect.stringContaining(error[2] ?? '') as string };
  return argumentOf(text, new Map());
}

function argumentOf(text: string, ranges: ReadonlyMap<string, Grid>): unknown {
  if (text === '') return null;
  if (text.startsWith('{')) {
    return partsOf(text.slice(1, -1), ';').map((row) => partsOf(row, ',').map((cell) => resultCell(cell.trim())));
  }
  if (/^-?\d/.test(text)) return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  const range = ranges.get(text);
  if (!range) throw new Error(`no range ${text}`);
  return range;
}

const resultCell = (text: string): unknown => (text.startsWith('#') ? parseResult(text) : argumentOf(text, new Map()));

/** The parts between separators that stand outside quotation marks and braces. */
function partsOf(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '{') depth++;
    else if (!quoted && sign === '}') depth--;
    else if (!quoted && depth === 0 && sign === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
