import { cellAt } from '../../src/trackers/grid/place';
import { readTracker } from '../../src/trackers/tracker';
import { officeBook } from './office';
import { cellsOf, type LabelledSheet } from './sheet';
import { sheets } from './sheets/all';

const read = (sheet: LabelledSheet) => {
  const { book, awardFacts } = officeBook(sheet.office, sheet.award);
  return { tracker: readTracker(cellsOf(sheet), book, { awardFacts }), awardFacts };
};

describe('sheets labelled by hand', () => {
  it('are thirty or more', () => expect(sheets.length).toBeGreaterThanOrEqual(30));

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (_name, sheet) => {
    const { tracker, awardFacts } = read(sheet);
    const { expect: wanted } = sheet;
    if ('none' in wanted) {
      expect(tracker.kind === 'none' ? tracker.reason : tracker.range).toBe(wanted.none);
      return;
    }
    if (tracker.kind === 'none') throw new Error(`${sheet.name}: ${tracker.reason}`);
    const facts = Object.fromEntries(
      tracker.columns.flatMap((column) => {
        const serves = column.serves.map((use) => use.fact).filter((fact) => awardFacts.includes(fact));
        return serves.length === 0 ? [] : [[column.letter, serves.join('、')]];
      }),
    );
    expect({
      header: [tracker.header.firstRow, tracker.header.lastRow],
      data: tracker.rows.map((row) => row.sheetRow),
      facts,
      amount: tracker.columns.find((column) => column.isAmount)?.letter,
      range: tracker.range,
    }).toEqual({
      header: wanted.header,
      data: wanted.data,
      facts: wanted.facts,
      amount: wanted.amount,
      range: wanted.range,
    });
    for (const [address, value] of Object.entries(wanted.values ?? {})) {
      const read = tracker.rows.flatMap(({ sheetRow, cells }) =>
        cells.filter((_, column) => cellAt(tracker, sheetRow, column) === address),
      );
      expect([address, ...read]).toEqual([address, value]);
    }
    if (wanted.people) expect(tracker.rows.map(({ person }) => person)).toEqual(wanted.people);
    if (wanted.amounts) expect(tracker.rows.map(({ clerkAmount }) => clerkAmount)).toEqual(wanted.amounts);
    const codes = tracker.findings.map((finding) => finding.code);
    for (const code of wanted.findings ?? []) expect(codes).toContain(code);
    for (const code of wanted.without ?? []) expect(codes).not.toContain(code);
  });
});
