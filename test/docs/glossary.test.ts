import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of docs/glossary.md. */
interface Term {
  readonly chinese: string;
  readonly names: readonly string[];
  readonly folder: string;
}

const lines = readFileSync('docs/glossary.md', 'utf8').split('\n');
const terms: readonly Term[] = lines
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , , name]) => name?.startsWith('`'))
  .map(([, chinese = '', , name = '', folder = '']) => ({
    chinese,
    names: Array.from(name.matchAll(/`([^`]+)`/g), ([, one = '']) => one),
    folder,
  }));

const sources = new Map<string, string>();

/** All TypeScript below a folder as one text. */
function sourceOf(folder: string): string {
  const known = sources.get(folder);
  if (known !== undefined) return known;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  sources.set(folder, text);
  return text;
}

test('the glossary has terms, each once', () => {
  expect(terms.length).toBeGreaterThan(40);
  expect(new Set(terms.map(({ chinese }) => chinese)).size).toBe(terms.length);
});

test.each(terms.map((term) => [term.chinese, term] as const))('%s has its name in the code', (_, { names, folder }) => {
  for (const name of names) expect(sourceOf(folder)).toMatch(new RegExp(`\\b${name}\\b`));
});
