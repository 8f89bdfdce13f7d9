import ExcelJS, { type Workbook } from 'exceljs';
import { lixianSample } from '../../scripts/samples/lixian/sample';
import { xichuanSample } from '../../scripts/samples/xichuan/sample';
import { toNumber } from '../../src/facts/exact';
import { rowReader } from '../../src/facts/row';
import { assess } from '../../src/rules/award/assess';
import { completeRows } from '../../src/rules/award/complete-rows';
import { settledAmount } from '../../src/rules/award/outcome';
import { programFor } from '../../src/rules/award/program';
import { recordedFacts } from '../../src/rules/award/recorded';
import type { Scheme } from '../../src/rules/scheme/scheme';
import { builtInNamed, schemeFrom } from '../../src/rules/schemes/catalog';
import { readTracker } from '../../src/trackers/tracker';
import { sheetCells } from './workbook';

const lixian = lixianSample();
const xichuan = xichuanSample();

function schemeNamed(name: string, readings: Readonly<Record<string, string>>): Scheme {
  const source = builtInNamed(name);
  if (!source) throw new Error(name);
  const scheme = schemeFrom(source);
  return {
    ...scheme,
    readings: scheme.readings.map((reading) => ({ ...reading, chosen: readings[reading.id] ?? reading.chosen })),
  };
}

const loaded = new Map<string, Promise<Workbook>>();

function sample(id: string): Promise<Workbook> {
  const known = loaded.get(id) ?? new ExcelJS.Workbook().xlsx.readFile(`assets/samples/${id}.xlsx`);
  loaded.set(id, known);
  return known;
}

const cases = [
  ...lixian.expected.map((sheet) => ['澧县', 'lixian', sheet] as const),
  ...xichuan.expected.sheets.map((sheet) => ['淅川', 'xichuan', sheet] as const),
];

describe.each(cases.map(([name, id, sheet]) => [`${name} ${sheet.award}`, name, id, sheet] as const))(
  '%s',
  (_title, name, id, expected) => {
    const scheme = schemeNamed(name, expected.readings);
    const awardFacts = recordedFacts(scheme, programFor(scheme, expected.award)?.facts ?? []);
    const read = async () => {
      const sheet = (await sample(id)).getWorksheet(expected.sheet);
      if (!sheet) throw new Error(expected.sheet);
      const tracker = readTracker(sheetCells(sheet), scheme.book, { awardFacts });
      if (tracker.kind === 'none') throw new Error(tracker.reason);
      return tracker;
    };

    it('is read where it stands', async () => {
      const tracker = await read();
      expect(tracker.range).toBe(expected.range);
      expect([tracker.header.firstRow, tracker.header.lastRow]).toEqual(expected.header);
      expect(tracker.header.certainty).toBe('sure');
      expect(tracker.columns.find((column) => column.isAmount)?.letter).toBe(expected.amountColumn);
    });

    it('has the people and the amounts that the clerk wrote', async () => {
      const tracker = await read();
      const rows = tracker.rows.map((row) => ({
        row: row.sheetRow,
        person: row.person,
        clerk: row.clerkAmount === undefined ? null : toNumber(row.clerkAmount),
      }));
      expect(rows).toEqual(expected.rows.map(({ row, person, clerk }) => ({ row, person, clerk })));
    });

    it('comes to the amounts worked out independently', async () => {
      const tracker = await read();
      const reader = rowReader(scheme.book, tracker.uses, []);
      const rows = completeRows(
        scheme,
        tracker.rows.map((row) => reader(row.cells)),
      );
      const { outcomes } = assess(
        scheme,
        rows.map(() => expected.award),
        rows,
      );
      const amounts = outcomes.map((outcome, i) => {
        const amount = settledAmount(outcome);
        return { row: tracker.rows[i]?.sheetRow, right: amount === undefined ? null : toNumber(amount) };
      });
      expect(amounts).toEqual(expected.rows.map(({ row, right }) => ({ row, right })));
    });
  },
);
