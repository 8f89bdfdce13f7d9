import { sayFinding } from '../../src/messages/rules/findings';
import { checkScheme } from '../../src/rules/checks/check';
import { readScheme } from '../../src/rules/tables/read';
import { call, type Cell, dialects } from '../functions/call';
import { grid } from '../rules/tables/support';
import { audited } from './audited';
import { doubtful } from './doubtful';
import { asked } from './asked';
import { bureaus, bureausDoubted } from './bureaus';
import { counties } from './counties';
import { offices } from './offices';
import { papers } from './papers';
import { schools } from './schools';

/** Plain figures as the numbers that Excel keeps of them, rows filled up to one width. */
function cells(drawing: string): readonly (readonly unknown[])[] {
  const rows = grid(drawing).map((row) =>
    row.map((cell) => (/^-?\d+(?:\.\d+)?$/.test(String(cell)) ? Number(cell) : cell)),
  );
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<unknown>(width - row.length).fill('')]);
}

describe.each([...offices, ...audited, ...papers, ...schools, ...bureaus, ...counties])(
  '$what',
  ({ tables, asked }) => {
    describe.each(Object.keys(dialects) as (keyof typeof dialects)[])('blanks as %s', (dialect) => {
      it.each([...asked])('$award: $due', ({ award, list, due }) => {
        const answer = call('AWARD', [cells(tables), award, cells(list)], dialect);
        const amounts = Array.isArray(answer) ? answer.map(([cell]) => cell as Cell) : due.map(() => answer as Cell);
        expect(amounts).toEqual(
          due.map((amount) =>
            typeof amount === 'number' || amount === ''
              ? amount
              : expect.objectContaining({ message: expect.stringContaining(amount) }),
          ),
        );
      });
    });
  },
);

describe.each([...papers, ...schools, ...bureaus, ...counties])('$what', ({ tables }) => {
  const scheme = readScheme('自编', cells(tables));

  it('is doubted nowhere', () => expect(scheme && checkScheme(scheme)).toEqual([]));
});

describe.each([...doubtful, ...asked, ...bureausDoubted])('$what', ({ tables, said }) => {
  const scheme = readScheme('自编', cells(tables));
  const findings = scheme ? checkScheme(scheme) : [];

  it('is reported at every such cell and no other', () =>
    expect(findings.map(({ at }) => `${at.row + 1}:${at.column + 1}`)).toEqual(said.map(([cell]) => cell)));

  it.each([...said])('%s is told to write %s', (cell, instead) => {
    const found = findings.filter(({ at }) => `${at.row + 1}:${at.column + 1}` === cell);
    expect(found.map((finding) => sayFinding('zh', finding)).join('')).toContain(instead);
  });
});
