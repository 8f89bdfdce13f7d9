/**
 * Writes src/facts/traditional-pairs.ts from scripts/traditional/pairs.ts, so that Excel loads half as much at every
 * start. A test compares the two.
 *
 *   npm run traditional
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { packed } from './traditional/pack';
import { pairs } from './traditional/pairs';

const WIDTH = 100;
const text = packed(pairs);
const lines = text.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
const source = `/**
 * Traditional and simplified characters, packed: for each pair how far its simplified character is from the one before
 * and how far the traditional one is from it. Made by scripts/traditional.ts; not edited by hand.
 */
export const pairs =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')};
`;
const file = new URL('../src/facts/traditional-pairs.ts', import.meta.url);
writeFileSync(file, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
