import ExcelJS, { type Workbook } from 'exceljs';
import { type ExpectedRow, type ExpectedSheet, totalsOf } from '../expected';
import { type Chance, createChance } from '../random';
import { addTable, type CellInput, dayOf, type SheetColumn } from '../sheet';
import type { Publication } from './article';
import { type ClerkEntry, clerkEntries } from './clerk';
import { inventRegister, people, sectionOf } from './register';
import { type Right, rightOfAll } from './right';

const LINES = 200;
const YEAR = 2008;
const HEADER_ROW = 3;
/** Empty rows that stand after these many lines: where a quarter ends. */
const GAPS = [48, 103, 151];

const columns: readonly SheetColumn[] = [
  { header: '序号', width: 6 },
  { header: '撰稿人', width: 14 },
  { header: '科室', width: 9 },
  { header: '稿件标题', width: 30, align: 'left' },
  { header: '刊物', width: 14 },
  { header: '层次', width: 8 },
  { header: '篇幅(字)', width: 10 },
  { header: '版面', width: 10 },
  { header: '体裁', width: 10 },
  { header: '是否正面宣传', width: 9 },
  { header: '载体形式', width: 10 },
  { header: '稿酬(元)', width: 9, format: '0.00' },
  { header: '见报日期', width: 12, format: 'yyyy-mm-dd' },
  { header: '金额(元)', width: 11, align: 'right', format: '#,##0.00' },
  { header: '备注', width: 12 },
];
const AMOUNT = 'N';

/** 澧县 上稿登记: a year's register of 200 lines with an amount column filled in by hand. */
export function lixianSample(): { workbook: Workbook; expected: readonly ExpectedSheet[] } {
  const chance = createChance(20080924);
  const lines = inventRegister(chance, LINES);
  const rights = rightOfAll(lines);
  const entries = clerkEntries(chance, lines, rights);
  const numbers = rowNumbers();
  const last = numbers.at(-1) ?? HEADER_ROW;
  const rows: (readonly CellInput[])[] = Array.from({ length: last - HEADER_ROW }, () => []);
  lines.forEach((line, i) => {
    rows[(numbers[i] ?? 0) - HEADER_ROW - 1] = cellsOf(chance, i, line, entries[i] ?? { fen: undefined });
  });
  const expectedRows = lines.map((line, i) => expectedRow(line, numbers[i] ?? 0, rights[i], entries[i]));
  const total = { formula: `SUM(${AMOUNT}${HEADER_ROW + 1}:${AMOUNT}${last})`, result: numericTotal(rows) };
  rows.push(['合计', ...new Array<CellInput>(12).fill(undefined), total, undefined]);
  const workbook = new ExcelJS.Workbook();
  addTable(workbook, {
    name: '上稿登记',
    title: `县委办公室${YEAR}年度党报党刊上稿登记表`,
    subtitle: ['登记单位:县委办公室综合组', `${YEAR}年1月—12月`],
    columns,
    rows,
    closing: [['制表:', undefined, undefined, '审核:', undefined, undefined, undefined, undefined, '批准:']],
    orientation: 'landscape',
  });
  addRoster(workbook);
  return { workbook, expected: [expectedSheet(expectedRows, last)] };
}

/** Sheet rows of the lines, the gaps left out. */
const rowNumbers = (): readonly number[] =>
  Array.from({ length: LINES }, (_, i) => HEADER_ROW + 1 + i + GAPS.filter((gap) => i >= gap).length);

function cellsOf(chance: Chance, index: number, line: Publication, entry: ClerkEntry): readonly CellInput[] {
  return [
    index + 1,
    line.author,
    line.section,
    line.title,
    index % 29 === 4 ? `《${line.outlet}》` : line.outlet,
    line.levelText,
    lengthAsWritten(chance, line.length),
    line.page,
    line.genre,
    line.promotes ? '是' : chance.happens(0.5) ? '否' : undefined,
    line.television ? '电视新闻' : '文稿',
    line.fee === undefined ? undefined : line.fee / 100,
    index % 37 === 11 ? textDay(line.day) : dayOf(YEAR, line.day),
    amountAsWritten(index, entry),
    entry.fen === undefined && !line.television && line.length !== undefined && line.rank !== undefined
      ? '同稿'
      : undefined,
  ];
}

/** Most lengths are figures; some are text as people type it. */
function lengthAsWritten(chance: Chance, length: number | undefined): CellInput {
  if (length === undefined) return undefined;
  const way = chance.between(1, 24);
  if (way === 1) return `${length}字`;
  if (way === 2)
    return length >= 1000 ? `${Math.floor(length / 1000)},${String(length % 1000).padStart(3, '0')}字` : `${length} 字`;
  if (way === 3) return [...String(length)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  return length;
}

/** Two amounts are kept as text: Excel's SUM passes them over, as happens in offices. */
const amountAsWritten = (index: number, entry: ClerkEntry): CellInput =>
  entry.fen === undefined ? undefined : index === 60 || index === 140 ? String(entry.fen / 100) : entry.fen / 100;

const textDay = (day: number): string => {
  const date = dayOf(YEAR, day);
  return `${YEAR}.${date.getUTCMonth() + 1}.${date.getUTCDate()}`;
};

const numericTotal = (rows: readonly (readonly CellInput[])[]): number =>
  rows.reduce((sum, row) => sum + (typeof row[13] === 'number' ? Math.round(row[13] * 100) : 0), 0) / 100;

function expectedRow(
  line: Publication,
  row: number,
  right: Right | undefined,
  entry: ClerkEntry | undefined,
): ExpectedRow {
  const clerk = entry?.fen === undefined ? null : entry.fen / 100;
  const base = { row, person: line.author, clerk, mistake: entry?.mistake };
  return right && 'fen' in right
    ? { ...base, right: right.fen / 100 }
    : { ...base, right: null, undecided: right?.undecided };
}

const expectedSheet = (rows: readonly ExpectedRow[], last: number): ExpectedSheet => ({
  sheet: '上稿登记',
  award: '上稿',
  readings: {},
  header: [HEADER_ROW, HEADER_ROW],
  range: `A${HEADER_ROW}:O${last}`,
  amountColumn: AMOUNT,
  rows,
  totals: totalsOf(rows),
});

/** Who is in which section. */
function addRoster(workbook: Workbook): void {
  addTable(workbook, {
    name: '名单',
    title: '县委办公室工作人员名单',
    columns: [
      { header: '序号', width: 8 },
      { header: '姓名', width: 16 },
      { header: '科室', width: 16 },
      { header: '备注', width: 24 },
    ],
    rows: people.map((person, i) => [
      i + 1,
      person,
      sectionOf(person),
      i === 20 || i === 22 ? '乡镇跟班学习' : undefined,
    ]),
    closing: [],
    orientation: 'portrait',
  });
}
