import fc from 'fast-check';
import { sheetWords } from '../../src/messages/sheets/sheets';
import { compareSummary } from '../../src/recheck/compare-summary';
import { readDetail } from '../../src/recheck/detail-sheet';
import type { WrittenGrid } from '../../src/recheck/grid';
import type { AwardLine } from '../../src/sheets/money/award-line';
import { DETAIL } from '../../src/sheets/money/lines';
import type { HeldCell } from '../../src/sheets/plan/held';
import { someLines } from '../sheets/lines';
import { calculated } from './calculated';
import { detailOf, edited, gridsOf, lines, recheck, rowOf, sheet } from './support';

const words = sheetWords.zh;

const withRows = (lines: readonly AwardLine[]): readonly AwardLine[] =>
  lines.map((line, index) => (line.state === 'limit' ? line : { ...line, sourceRow: index + 4 }));

/** Lines of as many rows. */
const distinct = someLines.map(withRows);

const summed = (label: string): number => sheet.findIndex((row) => row[0]?.value === label);

describe('a sheet as it was written', () => {
  it('shows no difference, whatever the lines', () => {
    fc.assert(
      fc.property(distinct, (lines) => {
        const [detail = [], summary = []] = gridsOf(lines);
        const [, again = []] = gridsOf(lines);
        expect(recheck(calculated(detail), lines)).toEqual([]);
        expect(compareSummary(again, summary, words)).toEqual([]);
      }),
    );
  });
});

describe('a sheet edited by hand', () => {
  const fields = ['person', 'section', 'award', 'reason', 'clause', 'unitPrice', 'quantity', 'sourceRow'] as const;

  it('shows one cell of one line, and no other difference', () => {
    fc.assert(
      fc.property(
        distinct.filter((some) => some.length > 0),
        fc.nat(),
        fc.constantFrom(...fields),
        fc.integer({ min: 1, max: 9 }),
        (some, pick, field, by) => {
          const grid = gridsOf(some)[0] ?? [];
          const { lines: read } = detailOf(grid);
          const line = read[pick % read.length];
          if (!line) return;
          const cell = grid[line.row]?.[DETAIL[field]];
          const value = typeof cell?.value === 'number' ? cell.value + by : `${cell?.value ?? ''}改${by}`;
          // Another line may say exactly the same: then the edit made one of the other, and the first stays alone.
          const found = recheck(edited(grid, new Map([[`${line.row},${DETAIL[field]}`, value]])), some);
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({ kind: 'line-edited', trackerRow: line.sourceRow, change: { field } });
        },
      ),
    );
  });

  it('shows a line that was taken away, and one that was put in', () => {
    const row = rowOf('丙');
    const without = calculated(sheet.map((cells, r) => (r === row ? [] : cells)));
    expect(recheck(without, lines)).toEqual([{ kind: 'line-deleted', trackerRow: 6, person: '丙', amount: '300.00' }]);
    const put: HeldCell[] = ['4', '戊', '秘书科', '上稿', '补发', '', 100, 1, 100].map((value) => ({
      value,
      formula: undefined,
    }));
    const added = [...sheet.slice(0, row), put, ...sheet.slice(row)];
    // The sums are told apart as well: they do not reach the line.
    expect(recheck(added, lines).filter(({ kind }) => kind.startsWith('line'))).toEqual([
      { kind: 'line-added', at: `B${row + 1}`, person: '戊', amount: '100.00' },
    ]);
  });

  it('says that the number of lines is gone or overwritten, and rests nothing on it', () => {
    const row = rowOf('丙');
    const total = summed(words.total);
    const without = (value: string | number): WrittenGrid =>
      edited(
        sheet.map((cells, r) => (r === row ? [] : cells)),
        new Map([[`${total},${DETAIL.check}`, value]]),
      );
    for (const value of ['', '三行', 1.5]) {
      expect(recheck(without(value), lines)).toEqual([
        { kind: 'count-missing', block: 'money', at: `L${total + 1}`, shown: String(value) },
        { kind: 'line-new', cause: 'unclear', trackerRow: 6, person: '丙', amount: '300.00' },
      ]);
    }
    const whole = edited(sheet, new Map([[`${total},${DETAIL.check}`, '']]));
    expect(recheck(whole, lines).map(({ kind }) => kind)).toEqual(['count-missing']);
  });

  it('shows a value in place of a formula: of a line, a subtotal, the total, 大写', () => {
    const at = (row: number, column: number, value: number | string) => new Map([[`${row},${column}`, value]]);
    const row = rowOf('甲');
    expect(recheck(edited(sheet, at(row, DETAIL.amount, 500)), lines)).toEqual([
      {
        kind: 'formula-replaced',
        what: 'amount',
        at: `I${row + 1}`,
        trackerRow: 4,
        label: '甲',
        shown: '500.00',
        due: '400.00',
      },
    ]);
    expect(recheck(edited(sheet, at(row, DETAIL.amount, 400)), lines)).toHaveLength(1);
    const subtotal = summed('综合科  小计');
    expect(recheck(edited(sheet, at(subtotal, DETAIL.amount, 999)), lines)).toMatchObject([
      { kind: 'formula-replaced', what: 'subtotal', label: '综合科  小计', shown: '999.00', due: '450.00' },
    ]);
    const total = summed(words.total);
    expect(recheck(edited(sheet, at(total, DETAIL.amount, 800)), lines)).toMatchObject([
      { kind: 'formula-replaced', what: 'total', shown: '800.00', due: '750.00' },
    ]);
    const upper = summed(words.upper);
    expect(recheck(edited(sheet, at(upper, DETAIL.section, '人民币玖佰元整')), lines)).toMatchObject([
      { kind: 'upper-wrong', shown: '人民币玖佰元整', due: '人民币柒佰伍拾元整' },
    ]);
    expect(recheck(edited(sheet, at(upper, DETAIL.section, '人民币柒佰伍拾元整')), lines)).toMatchObject([
      { kind: 'formula-replaced', what: 'upper' },
    ]);
  });

  it('shows a total that leaves a line out', () => {
    const total = summed(words.total);
    const formula = sheet[total]?.[DETAIL.amount]?.formula?.replaceAll('5:', '6:') ?? '';
    const found = recheck(edited(sheet, new Map([[`${total},${DETAIL.amount}`, { value: 0, formula }]])), lines);
    expect(found).toMatchObject([{ kind: 'formula-changed', what: 'total', shown: '350.00', due: '750.00' }]);
  });

  it('cannot be compared without its head', () => {
    expect(readDetail([[{ value: '别的', formula: undefined }]], words)).toBeUndefined();
  });
});
