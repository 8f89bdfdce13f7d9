/**
 * npm run trackers [-- FOLDER]: how well headers, rows and columns are found on the sheets labelled by hand in
 * test/trackers, and on the workbooks of a folder; those that test/trackers/real.ts labels are scored, others shown.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createBook } from '../src/facts/book';
import { commonFacts } from '../src/facts/vocabulary';
import type { Tracker } from '../src/trackers/reading';
import { readTracker } from '../src/trackers/tracker';
import { officeBook } from '../test/trackers/office';
import { type RealLabel, realLabels } from '../test/trackers/real';
import { cellsOf, rowNumbers } from '../test/trackers/sheet';
import { sheets } from '../test/trackers/sheets/all';
import { NOTHING, plus, precision, recall, type Score, scoreOf } from './trackers/score';
import { sheetsOf } from './trackers/workbook';

interface Scores {
  readonly sheets: number;
  /** Sheets on which everything is as labelled. */
  readonly flawless: number;
  readonly header: Score;
  readonly data: Score;
  readonly columns: Score;
}

const NONE: Scores = { sheets: 0, flawless: 0, header: NOTHING, data: NOTHING, columns: NOTHING };

interface Label {
  readonly header: readonly [number, number];
  readonly data: readonly number[];
  readonly facts: Readonly<Record<string, string>>;
}

function scored(scores: Scores, tracker: Tracker, label: Label | undefined, facts: readonly string[]): Scores {
  const list = tracker.kind === 'list' ? tracker : undefined;
  const header = scoreOf(
    list ? [`${list.header.firstRow}-${list.header.lastRow}`] : [],
    label ? [label.header.join('-')] : [],
  );
  const data = scoreOf(list?.rows.map((row) => row.sheetRow) ?? [], label?.data ?? []);
  const served = (list?.columns ?? []).flatMap(({ letter, serves }) => {
    const names = serves.map(({ fact }) => fact).filter((fact) => facts.includes(fact));
    return names.length === 0 ? [] : [`${letter}=${names.join('、')}`];
  });
  const columns = scoreOf(
    served,
    Object.entries(label?.facts ?? {}).map(([letter, fact]) => `${letter}=${fact}`),
  );
  const flawless = [header, data, columns].every(({ right, found, wanted }) => right === found && right === wanted);
  return {
    sheets: scores.sheets + 1,
    flawless: scores.flawless + (flawless ? 1 : 0),
    header: plus(scores.header, header),
    data: plus(scores.data, data),
    columns: plus(scores.columns, columns),
  };
}

function print(title: string, { sheets, flawless, header, data, columns }: Scores): void {
  console.log(`${title}: ${sheets} sheets, ${flawless} without a flaw`);
  for (const [name, score] of [
    ['header rows', header],
    ['data rows', data],
    ['column facts', columns],
  ] as const) {
    const { right, found, wanted } = score;
    console.log(
      `  ${name.padEnd(13)} precision ${precision(score)} (${right}/${found}), recall ${recall(score)} (${right}/${wanted})`,
    );
  }
}

let own = NONE;
for (const sheet of sheets) {
  const { book, awardFacts } = officeBook(sheet.office, sheet.award);
  const label = 'none' in sheet.expect ? undefined : sheet.expect;
  own = scored(own, readTracker(cellsOf(sheet), book, { awardFacts }), label, awardFacts);
}
print('Own sheets, labelled in test/trackers/sheets', own);

const [folder] = process.argv.slice(2);
const book = createBook(commonFacts, []);
const names = commonFacts.map(({ name }) => name);
const labelOf = (file: string, sheet: string): RealLabel | undefined =>
  realLabels.find((label) => label.file === file && label.sheet === sheet);

async function realSheets(path: string): Promise<void> {
  let real = NONE;
  for (const file of readdirSync(path).filter((name) => name.endsWith('.xlsx'))) {
    for (const cells of await sheetsOf(join(path, file))) {
      const tracker = readTracker(cells, book);
      const label = labelOf(file, cells.sheet);
      if (label) real = scored(real, tracker, { ...label, data: rowNumbers(label.data) }, names);
      const what =
        tracker.kind === 'none'
          ? tracker.reason
          : `${tracker.range}, header ${tracker.header.firstRow}-${tracker.header.lastRow}, ${tracker.rows.length} rows`;
      console.log(`  ${file} ${cells.sheet}: ${what}${label ? '' : ' (no label)'}`);
    }
  }
  print('Real sheets', real);
}

if (folder !== undefined) await realSheets(folder);
