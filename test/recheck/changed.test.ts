import type { CertainLine } from '../../src/sheets/money/award-line';
import { certain, undecided } from '../sheets/lines';
import { lines, recheck, rowOf, sheet } from './support';

describe('a changed tracker', () => {
  const changed = (change: (line: CertainLine) => CertainLine): readonly CertainLine[] =>
    lines.map((line) => (line.sourceRow === 5 ? change(line) : line));

  it('shows a fact of a row, with what it was as far as the line tells', () => {
    const now = changed((line) => ({
      ...line,
      reason: '《柑橘》，常德日报，市，1200字',
      amount: 300,
      unitPrice: 300,
    }));
    expect(recheck(sheet, now)).toEqual([
      {
        kind: 'line-changed',
        cause: 'tracker',
        at: `E${rowOf('乙') + 1}`,
        trackerRow: 5,
        person: '乙',
        changes: [
          { field: 'reason', was: '800字', is: '1200字' },
          { field: 'unitPrice', was: '50', is: '300' },
        ],
      },
    ]);
  });

  it('shows what moved below rows that were put in as one difference, and a new row as another', () => {
    const shifted = lines.map((line) => (line.sourceRow > 4 ? { ...line, sourceRow: line.sourceRow + 1 } : line));
    const now = [...shifted, certain({ person: '丁', section: '秘书科', amount: 70, sourceRow: 5 })];
    expect(recheck(sheet, now)).toEqual([
      { kind: 'rows-moved', count: 2, from: 5, to: 6 },
      { kind: 'line-new', cause: 'tracker', trackerRow: 5, person: '丁', amount: '70.00' },
    ]);
  });

  it('still knows a row that moved and was changed', () => {
    const now = lines.map((line) => {
      const moved = line.sourceRow > 4 ? { ...line, sourceRow: line.sourceRow + 1 } : line;
      return line.person === '丙' ? { ...moved, unitPrice: 80, amount: 80 } : moved;
    });
    expect(recheck(sheet, now)).toMatchObject([
      { kind: 'rows-moved', count: 2, from: 5, to: 6 },
      { kind: 'line-changed', trackerRow: 7, person: '丙', changes: [{ field: 'unitPrice', was: '300', is: '80' }] },
    ]);
  });

  it('shows a row that gives nothing any more', () => {
    expect(recheck(sheet, lines.slice(0, 2))).toMatchObject([
      { kind: 'line-gone', cause: 'tracker', trackerRow: 6, person: '丙', amount: '300.00' },
    ]);
  });

  it('shows a row that is undecided now', () => {
    const [first, second] = lines as readonly [CertainLine, CertainLine];
    const now = [first, second, undecided({ person: '丙', section: '秘书科', sourceRow: 6 })];
    const found = recheck(sheet, now);
    expect(found).toMatchObject([{ kind: 'line-changed', trackerRow: 6 }]);
    expect(found[0]?.kind === 'line-changed' && found[0].changes.map(({ field }) => field)).toContain('amount');
  });
});

describe('a changed scheme', () => {
  it('is why a line has another amount by another clause, but not another name', () => {
    const now = lines.map((line) =>
      line.sourceRow === 4 ? { ...line, clause: '三（三）', unitPrice: 250, amount: 500 } : line,
    );
    expect(recheck(sheet, now, true)).toMatchObject([{ kind: 'line-changed', cause: 'scheme', trackerRow: 4 }]);
    const renamed = lines.map((line) => (line.sourceRow === 4 ? { ...line, person: '甲甲' } : line));
    expect(recheck(sheet, renamed, true)).toMatchObject([{ kind: 'line-changed', cause: 'tracker', trackerRow: 4 }]);
  });
});
