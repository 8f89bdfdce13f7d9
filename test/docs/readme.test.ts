import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { definitions } from '../../src/functions/definitions';
import { type Answer, call } from '../functions/call';
import { type Book, readFormula } from './formula';

const page = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** Rows of the table of functions: a formula, and what it is said to give, to its … where it is long. */
const examples = Array.from(
  page.matchAll(/^\|[^|]*\| `=(?<name>[A-Z]+)(?<args>\(.*\))` \| `(?<gives>[^`]*)`/gm),
  ({ groups }) => ({ name: groups?.['name'] ?? '', args: groups?.['args'] ?? '', gives: groups?.['gives'] ?? '' }),
);

/** An answer as Excel writes it in a formula: {1,"甲";2,"乙"}; a single text without quotes. */
function written(answer: Answer): string {
  if (!Array.isArray(answer)) return typeof answer === 'boolean' ? String(answer).toUpperCase() : String(answer);
  const cell = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));
  return `{${(answer as readonly (readonly unknown[])[]).map((row) => row.map(cell).join(',')).join(';')}}`;
}

describe('every function has an example, and it gives what the page says', () => {
  const book: Book = new ExcelJS.Workbook();
  beforeAll(() => book.xlsx.readFile('assets/samples/lixian.xlsx'));

  test('all of them', () => {
    expect([...new Set(examples.map(({ name }) => name))].sort()).toEqual(definitions.map(({ id }) => id).sort());
  });

  test.each(examples)('=$name$args', ({ name, args, gives }) => {
    const answer = written(call(name, readFormula(args, book)));
    const [start = ''] = gives.split('…');
    expect(start.length).toBeGreaterThan(0);
    if (start === gives && name !== 'EXPLAIN') expect(answer).toBe(gives);
    else expect(answer.slice(0, start.length)).toBe(start);
  });
});

test('every command of the page is a script of the package', () => {
  const named = Array.from(page.matchAll(/npm (?:run )?([a-z]+(?:[:-][a-z]+)*)/g), ([, name = '']) => name);
  const builtIn = ['ci', 'install'];
  expect(named.filter((name) => !builtIn.includes(name) && scripts[name] === undefined)).toEqual([]);
});

test('every file that the page links to or shows is there', () => {
  const links = Array.from(page.matchAll(/\]\(((?!https?:)[^)#]+)\)/g), ([, link = '']) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
