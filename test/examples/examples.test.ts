import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkScheme } from '../../src/rules/checks/check';
import { readScheme } from '../../src/rules/tables/read';
import { type Answer, call, type Dialect, dialects } from '../functions/call';
import { parseFormula, parseResult } from './formula';
import { readPage } from './page';

const folder = join(__dirname, '../../docs/examples');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** An answer of one cell is that cell, on the page as in the sheet. */
const single = (result: unknown): unknown => {
  const rows = result as readonly (readonly unknown[])[];
  return Array.isArray(result) && rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : result;
};

describe.each(pages)('docs/examples/%s', (name) => {
  const { ranges, calls } = readPage(join(folder, name));
  const tables = ranges.get('办法') ?? [];
  const answerTo = (formula: string, scheme: unknown, dialect: Dialect): Answer => {
    const { id, args } = parseFormula(formula, ranges);
    return call(id, [args[0] === tables ? scheme : args[0], ...args.slice(1)], dialect);
  };
  const table = calls.map(({ formula, result }) => [formula, result] as const);

  it('has tables in which nothing is wrong', () => expect(checkScheme(readScheme(name, tables) as never)).toEqual([]));

  describe.each(Object.keys(dialects) as Dialect[])('blanks as %s', (dialect) => {
    it.each(table)('%s → %s', (formula, result) =>
      expect(answerTo(formula, tables, dialect)).toEqual(single(parseResult(result))),
    );
  });

  it.each(table)('by the tables that RULES spills: %s → %s', (formula, result) =>
    expect(answerTo(formula, call('RULES', [tables]), 'text')).toEqual(single(parseResult(result))),
  );
});
