import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, call, type Cell, type Dialect, dialects } from '../functions/call';

/** What must come out: a value, an error and what its message mentions, a text and what it holds, or rows of these. */
type Expected =
  | string
  | number
  | boolean
  | { readonly error: string; readonly mentions?: string }
  | { readonly contains: readonly string[] };

interface Case {
  readonly call: string;
  /** "@name" is a scheme of the file. */
  readonly args: readonly unknown[];
  readonly expect: Expected | readonly (readonly Expected[] | Expected)[];
  readonly why?: string;
}

interface CaseFile {
  readonly about: string;
  readonly schemes?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly cases: readonly Case[];
}

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));
const read = (name: string): CaseFile => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as CaseFile;

const isRows = (expected: Case['expect']): expected is readonly (readonly Expected[] | Expected)[] =>
  Array.isArray(expected);

function check(got: Answer, expected: Case['expect']): void {
  if (!isRows(expected)) {
    checkCell(got as Cell, expected);
    return;
  }
  const rows = expected.map((row) => (Array.isArray(row) ? (row as readonly Expected[]) : [row as Expected]));
  const [only] = rows;
  if (rows.length === 1 && only?.length === 1 && only[0] !== undefined) return checkCell(got as Cell, only[0]);
  expect(Array.isArray(got) ? got.map((row) => row.length) : got).toEqual(rows.map((row) => row.length));
  rows.forEach((row, i) =>
    row.forEach((cell, j) => checkCell((got as readonly (readonly Cell[])[])[i]?.[j] as Cell, cell)),
  );
}

function checkCell(got: Cell, expected: Expected): void {
  if (typeof expected === 'number') expect(got).toBeCloseTo(expected, 9);
  else if (typeof expected !== 'object') expect(got).toBe(expected);
  else if ('contains' in expected) expected.contains.forEach((part) => expect(got).toContain(part));
  else expect(got).toEqual({ error: expected.error, message: expect.stringContaining(expected.mentions ?? '') });
}

/** A built-in scheme as RULES spills it, to be passed as a range. */
function spilled(scheme: unknown): unknown {
  if (typeof scheme !== 'string') return scheme;
  const rows = call('RULES', [scheme]);
  return Array.isArray(rows) ? rows : scheme;
}

describe.each(files)('%s', (name) => {
  const { schemes, cases } = read(name);
  const argsOf = ({ args }: Case) =>
    args.map((argument) =>
      typeof argument === 'string' && argument.startsWith('@') ? schemes?.[argument.slice(1)] : argument,
    );
  const table = cases.map((one): [string, Case] => [
    `${one.call} ${JSON.stringify(one.args).slice(0, 150)} ${one.why ?? ''}`,
    one,
  ]);

  describe.each(Object.keys(dialects) as Dialect[])('blanks as %s', (dialect) => {
    it.each(table)('%s', (_title, one) => check(call(one.call, argsOf(one), dialect), one.expect));
  });

  describe('by the tables that RULES spills', () => {
    const byRange = table.filter(([, one]) => one.call !== 'RMBUPPER');
    it.each(byRange)('%s', (_title, one) => {
      const [scheme, ...rest] = argsOf(one);
      check(call(one.call, [spilled(scheme), ...rest]), one.expect);
    });
  });
});
