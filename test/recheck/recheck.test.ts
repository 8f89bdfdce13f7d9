import fc from 'fast-check';
import { sheetWords } from '../../src/messages/sheets/sheets';
import { signOffWords } from '../../src/messages/sheets/sign-off';
import { compareDetail } from '../../src/recheck/compare-detail';
import { compareSummary } from '../../src/recheck/compare-summary';
import { type DetailSheet, readDetail } from '../../src/recheck/detail-sheet';
import type { Difference } from '../../src/recheck/difference';
import { type HeldCell } from '../../src/sheets/plan/held';
import { gridOfPlan, type WrittenGrid } from '../../src/recheck/grid';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import type { AwardLine, CertainLine } from '../../src/sheets/money/award-line';
import { DETAIL } from '../../src/sheets/money/lines';
import { certain, header, someLines, undecided } from '../sheets/lines';

const words = sheetWords.zh;

const gridsOf = (lines: readonly AwardLine[]): readonly WrittenGrid[] =>
  planAwardSheets(lines, header, 'zh').map(gridOfPlan);

function detailOf(grid: WrittenGrid): DetailSheet {
  const read = readDetail(grid, words);
  if (!read) throw new Error('no head');
  return read;
}

const recheck = (grid: WrittenGrid, lines: readonly AwardLine[], schemeChanged = false): readonly Difference[] =>
  compareDetail(detailOf(gridsOf(lines)[0] ?? []), detailOf(grid), schemeChanged, words);

/** The same grid with some cells changed by hand; sums are reckoned anew, as Excel would. */
function edited(grid: WrittenGrid, changes: ReadonlyMap<string, HeldCell['value'] | HeldCell>): WrittenGrid {
  const changed = grid.map((row, r) =>
    row.map((cell, c): HeldCell => {
      const change = changes.get(`${r},${c}`);
      if (change === undefined) return cell;
      return typeof change === 'object' ? change : { value: change, formula: undefined };
    }),
  );
  return calculated(changed);
}

/** Plays the formulas of the sheet of details. */
function calculated(grid: WrittenGrid): WrittenGrid {
  const number = (row: number, column: number): number => Number(grid[row]?.[column]?.value ?? 0) || 0;
  const amount = (row: number): number => {
    const cell = grid[row]?.[DETAIL.amount];
    if (cell?.formula?.startsWith('=ROUND(G')) {
      return Math.round(number(row, DETAIL.unitPrice) * number(row, DETAIL.quantity) * 100) / 100;
    }
    return Number(cell?.value ?? 0) || 0;
  };
  const sum = (formula: string): number => {
    const [, first = '0', last = '0'] = /I(\d+):I(\d+)/.exec(formula) ?? [];
    let fen = 0;
    for (let row = Number(first) - 1; row < Number(last); row++) {
      const named = !formula.includes('SUMIFS') || String(grid[row]?.[DETAIL.person]?.value ?? '') !== '';
      if (named) fen += Math.round(amount(row) * 100);
    }
    return fen / 100;
  };
  let total = 0;
  return grid.map((row, r) =>
    row.map((cell, c): HeldCell => {
      const { formula } = cell;
      if (formula === undefined) {
        if (c === DETAIL.amount && row[0]?.value === words.total) total = Number(cell.value);
        return cell;
      }
      if (formula.startsWith('=ROUND(G')) return { formula, value: amount(r) };
      if (formula.includes('SUM')) {
        const value = sum(formula);
        if (formula.includes('SUMIFS')) total = value;
        return { formula, value };
      }
      const [, due = '', upper = ''] = /=(-?[\d.]+),"([^"]*)"/.exec(formula) ?? [];
      return formula.startsWith('=IF(') ? { formula, value: Number(due) === total ? upper : words.upperStale } : cell;
    }),
  );
}

const withRows = (lines: readonly AwardLine[]): readonly AwardLine[] =>
  lines.map((line, index) => (line.state === 'limit' ? line : { ...line, sourceRow: index + 4 }));

const distinct = someLines.map(withRows);

describe('nothing was changed', () => {
  test('no difference, whatever the lines', () => {
    fc.assert(
      fc.property(distinct, (lines) => {
        const [detail = [], summary = []] = gridsOf(lines);
        expect(recheck(calculated(detail), lines)).toEqual([]);
        expect(compareSummary(gridsOf(lines)[1] ?? [], summary, words)).toEqual([]);
      }),
    );
  });
});

const lines: readonly CertainLine[] = [
  certain({ person: '甲', section: '综合科', amount: 400, unitPrice: 200, quantity: 2, sourceRow: 4 }),
  certain({ person: '乙', section: '综合科', reason: '《柑橘》，常德日报，市，800字', amount: 50, sourceRow: 5 }),
  certain({ person: '丙', section: '秘书科', amount: 300, sourceRow: 6 }),
];
const [sheet = []] = gridsOf(lines);
const rowOf = (person: string): number => sheet.findIndex((row) => row[DETAIL.person]?.value === person);
const summed = (label: string): number => sheet.findIndex((row) => row[0]?.value === label);

describe('the sheet was edited by hand', () => {
  const fields = ['person', 'section', 'award', 'reason', 'clause', 'unitPrice', 'quantity', 'sourceRow'] as const;

  test('one cell of one line gives that difference and no other', () => {
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

  test('a line taken away, one put in', () => {
    const row = rowOf('丙');
    const without = calculated(sheet.map((cells, r) => (r === row ? [] : cells)));
    expect(recheck(without, lines)).toEqual([{ kind: 'line-deleted', trackerRow: 6, person: '丙', amount: '300.00' }]);
    const more = sheet.map((cells, r) =>
      r === row ? cells : cells.map((cell) => ({ ...cell, formula: cell.formula?.replace(/I5:I(\d+)/, 'I5:I$1') })),
    );
    const put: HeldCell[] = ['4', '戊', '秘书科', '上稿', '补发', '', 100, 1, 100].map((value) => ({
      value,
      formula: undefined,
    }));
    const added = [...more.slice(0, row), put, ...more.slice(row)];
    expect(recheck(added, lines).filter(({ kind }) => kind.startsWith('line'))).toEqual([
      { kind: 'line-added', at: `B${row + 1}`, person: '戊', amount: '100.00' },
    ]);
  });

  test('a number of lines that is gone or overwritten is said, and nothing rests on it', () => {
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

  test('a value in place of a formula: of a line, a subtotal, the total, 大写', () => {
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

  test('a total that leaves a line out', () => {
    const total = summed(words.total);
    const formula = sheet[total]?.[DETAIL.amount]?.formula?.replaceAll('5:', '6:') ?? '';
    const found = recheck(edited(sheet, new Map([[`${total},${DETAIL.amount}`, { value: 0, formula }]])), lines);
    expect(found).toMatchObject([{ kind: 'formula-changed', what: 'total', shown: '350.00', due: '750.00' }]);
  });
});

describe('the tracker was changed', () => {
  const changed = (change: (line: CertainLine) => CertainLine): readonly CertainLine[] =>
    lines.map((line) => (line.sourceRow === 5 ? change(line) : line));

  test('a fact of a row, with what it was as far as the line tells', () => {
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

  test('rows put in above: what moved is one difference, a new row another', () => {
    const shifted = lines.map((line) => (line.sourceRow > 4 ? { ...line, sourceRow: line.sourceRow + 1 } : line));
    const now = [...shifted, certain({ person: '丁', section: '秘书科', amount: 70, sourceRow: 5 })];
    expect(recheck(sheet, now)).toEqual([
      { kind: 'rows-moved', count: 2, from: 5, to: 6 },
      { kind: 'line-new', cause: 'tracker', trackerRow: 5, person: '丁', amount: '70.00' },
    ]);
  });

  test('a row that moved and was changed is still known', () => {
    const now = lines.map((line) => {
      const moved = line.sourceRow > 4 ? { ...line, sourceRow: line.sourceRow + 1 } : line;
      return line.person === '丙' ? { ...moved, unitPrice: 80, amount: 80 } : moved;
    });
    expect(recheck(sheet, now)).toMatchObject([
      { kind: 'rows-moved', count: 2, from: 5, to: 6 },
      { kind: 'line-changed', trackerRow: 7, person: '丙', changes: [{ field: 'unitPrice', was: '300', is: '80' }] },
    ]);
  });

  test('a row that gives nothing any more', () => {
    expect(recheck(sheet, lines.slice(0, 2))).toMatchObject([
      { kind: 'line-gone', cause: 'tracker', trackerRow: 6, person: '丙', amount: '300.00' },
    ]);
  });

  test('a row that is undecided now', () => {
    const [first, second] = lines as readonly [CertainLine, CertainLine];
    const now = [first, second, undecided({ person: '丙', section: '秘书科', sourceRow: 6 })];
    const found = recheck(sheet, now);
    expect(found).toMatchObject([{ kind: 'line-changed', trackerRow: 6 }]);
    expect(found[0]?.kind === 'line-changed' && found[0].changes.map(({ field }) => field)).toContain('amount');
  });
});

describe('the scheme was changed', () => {
  test('another amount by another clause is the scheme, another name is the tracker', () => {
    const now = lines.map((line) =>
      line.sourceRow === 4 ? { ...line, clause: '三（三）', unitPrice: 250, amount: 500 } : line,
    );
    expect(recheck(sheet, now, true)).toMatchObject([{ kind: 'line-changed', cause: 'scheme', trackerRow: 4 }]);
    const renamed = lines.map((line) => (line.sourceRow === 4 ? { ...line, person: '甲甲' } : line));
    expect(recheck(sheet, renamed, true)).toMatchObject([{ kind: 'line-changed', cause: 'tracker', trackerRow: 4 }]);
  });
});

describe('the summary', () => {
  const [, summary = []] = gridsOf(lines);
  const row = summary.findIndex((cells) => cells[2]?.value === '乙');
  const column = (summary[3] ?? []).findIndex(({ value }) => value === words.columns.net);

  test('a person’s figure in place of its formula', () => {
    const by = summary.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? { value: 60, formula: undefined } : cell)),
    );
    expect(compareSummary(summary, by, words)).toMatchObject([
      { kind: 'formula-replaced', what: 'figure', label: '乙 实发', shown: '60.00', due: '50.00' },
    ]);
  });

  test('a person taken away, one who is new', () => {
    const without = summary.filter((_, index) => index !== row);
    expect(compareSummary(summary, without, words)).toEqual([{ kind: 'person-new', person: '乙' }]);
    expect(compareSummary(without, summary, words)).toMatchObject([{ kind: 'person-gone', person: '乙' }]);
  });
});

describe('the sign-off list', () => {
  const [, list = []] = planAwardSheets(lines, header, 'zh', ['sign-off']).map(gridOfPlan);
  const { signature } = signOffWords.zh;
  const head = list.findIndex((cells) => cells.some(({ value }) => value === signature));
  const place = (label: string) => (list[head] ?? []).findIndex(({ value }) => value === label);
  const row = list.findIndex((cells) => cells[place(words.columns.person)]?.value === '乙');
  const withCell = (label: string, value: string | number) =>
    list.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === place(label) ? { value, formula: undefined } : cell)),
    );

  test('as it was written, and signed: no difference', () => {
    expect(compareSummary(list, list, words, [signature])).toEqual([]);
    expect(compareSummary(list, withCell(signature, '乙'), words, [signature])).toEqual([]);
  });

  test('a person’s figure in place of its formula, a name that was changed', () => {
    expect(compareSummary(list, withCell(words.columns.net, 60), words, [signature])).toMatchObject([
      { kind: 'formula-replaced', what: 'figure', label: '乙 实发', shown: '60.00', due: '50.00' },
    ]);
    expect(compareSummary(list, withCell(words.columns.person, '丙丙'), words, [signature])).toMatchObject([
      { kind: 'person-gone', person: '丙丙' },
      { kind: 'person-new', person: '乙' },
    ]);
  });
});

test('a sheet without its head cannot be compared', () => {
  expect(readDetail([[{ value: '别的', formula: undefined }]], words)).toBeUndefined();
});
