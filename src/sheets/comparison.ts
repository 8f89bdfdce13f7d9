import { add, type Exact, sign, subtract, toNumber } from '../facts/exact';
import type { Language } from '../messages/language';
import { sheetWords } from '../messages/sheets';
import { comparisonWords, type ComparisonWords } from '../messages/sheets-comparison';
import { at, blank, down, formula, number, text } from './cells';
import { type DraftRow, figures, fitted, mergesOf, withHeights, wrapping } from './draft';
import { banner, headRows } from './frame';
import { areaChart, areaRows, type ComparedArea, comparedHead, type ComparedLine } from './comparison-areas';
import { comparisonCharts } from './comparison-charts';
import { withBreaks } from './page-breaks';
import type { Cell, ChartPlan, SheetPlan } from './plan';
import { landscape, LANDSCAPE_WIDTH } from './print';
import type { SheetHead } from './sheet-head';

/** Scenarios side by side with what is. Amounts in yuan. */
export interface Comparison {
  readonly names: readonly string[];
  readonly undecided: ComparedLine<number>;
  /** What each scenario changes, as texts: 200元. */
  readonly changes: readonly ComparedLine<string>[];
  /** Those that differ under any scenario, the largest variance first. */
  readonly clauses: readonly ComparedLine<Exact>[];
  readonly people: readonly ComparedLine<Exact>[];
  /** What all others come to, and how many people they are. */
  readonly otherClauses: Exact;
  readonly otherPeople: Exact;
  readonly otherPeopleCount: number;
  /** What changes beside money. */
  readonly areas?: readonly ComparedArea[];
}

const HEAD_ROW = 3;
/** The row that the charts cover. */
export const CHART_ROW = HEAD_ROW + 3;
const CHART_HEIGHT = 280;

/**
 * The sheet 测算对比: totals with charts, what was changed, who gains and who loses by clause and by person; then what
 * changes beside money.
 */
export function planComparison(compared: Comparison, header: SheetHead, language: Language): SheetPlan {
  const words = comparisonWords[language];
  const { names } = compared;
  const count = 2 + 2 * names.length;
  const section = (label: string): DraftRow => banner('section', text('section', label), count, 22);
  const changes = compared.changes.map((line) => changeRow(line));
  const changesRow = CHART_ROW + 1;
  const clausesHead = changesRow + 1 + changes.length + 1;
  const clauses = block(
    compared.clauses,
    clausesHead,
    words.clause,
    words,
    {
      label: words.unchangedClauses,
      amount: compared.otherClauses,
      shown: true,
    },
    names,
  );
  const peopleHead = clausesHead + clauses.length + 1;
  const people = block(
    compared.people,
    peopleHead,
    words.person,
    words,
    {
      label: words.unchangedPeople(compared.otherPeopleCount),
      amount: compared.otherPeople,
      shown: compared.otherPeopleCount > 0,
    },
    names,
  );
  const totalRow = peopleHead + people.length - 1;
  const total = {
    baseline: sumOf(compared, (line) => line.baseline),
    scenarios: names.map((_, place) => sumOf(compared, (line) => line.scenarios[place] ?? 0)),
  };
  const money: DraftRow[] = [
    ...headRows(words.title(header.title), header, sheetWords[language].inYuan, sheetWords[language], count),
    comparedHead(words.item, words, names),
    totalsRow(words.total, total, totalRow),
    countsRow(words.undecided, compared.undecided),
    banner('plain', blank('plain'), count, CHART_HEIGHT),
    section(words.changes),
    ...changes,
    section(words.byClause),
    ...clauses,
    section(words.byPerson),
    ...people,
  ];
  const rows = [...money, ...areaRows(compared.areas ?? [], money.length, words, names)];
  const plan = finished(
    rows,
    names,
    language,
    comparisonCharts(
      {
        head: HEAD_ROW,
        place: CHART_ROW,
        peopleHead,
        people: compared.people.length,
        scenarios: names.length,
        belowZero: { totals: isBelowZero(total), people: compared.people.some(isBelowZero) },
      },
      words,
    ),
  );
  const together = [{ first: clausesHead - 1, last: clausesHead + clauses.length - 1 }];
  return withBreaks({ ...plan, together }, together);
}

/** The same where the sheet at hand has no amounts: what was changed, and what that does to places, bars and scores. */
export function planAreaComparison(
  { names, changes, areas }: Pick<Comparison, 'names' | 'changes'> & { readonly areas: readonly ComparedArea[] },
  header: SheetHead,
  language: Language,
): SheetPlan {
  const words = comparisonWords[language];
  const count = 2 + 2 * names.length;
  const top: DraftRow[] = [
    ...headRows(words.title(header.title), header, '', sheetWords[language], count),
    comparedHead(words.item, words, names),
    banner('section', text('section', words.changes), count, 22),
    ...changes.map(changeRow),
  ];
  const [first] = areas;
  if (!first || first.lines.length === 0)
    return finished([...top, ...areaRows(areas, top.length, words, names)], names, language, []);
  const place = top.length;
  const rows = [...top, banner('plain', blank('plain'), count, CHART_HEIGHT)];
  const chart = areaChart(first, { head: place + 2, place }, names.length);
  return finished([...rows, ...areaRows(areas, rows.length, words, names)], names, language, [chart]);
}

/** The sheet with what stands at its foot: what it is good for. What it rests on is in its stamp. */
function finished(
  body: readonly DraftRow[],
  names: readonly string[],
  language: Language,
  charts: readonly ChartPlan[],
): SheetPlan {
  const words = comparisonWords[language];
  const count = 2 + 2 * names.length;
  const rows = [...body, banner('note', text('note', words.notPayable), count, 16)];
  const columns = widths(rows, names.length);
  return {
    name: words.name,
    rows: withHeights(rows, columns),
    columns,
    merges: mergesOf(rows, 0),
    frozenRows: HEAD_ROW + 1,
    print: landscape(
      HEAD_ROW,
      { top: 0, left: 0, bottom: rows.length - 1, right: count - 1 },
      sheetWords[language].footer,
    ),
    charts,
  };
}

const isBelowZero = ({ baseline, scenarios }: Omit<ComparedLine<Exact>, 'label'>): boolean =>
  [baseline, ...scenarios].some((amount) => sign(amount) < 0);

function sumOf({ people, otherPeople }: Comparison, amountOf: (line: ComparedLine<Exact>) => Exact): Exact {
  return people.reduce<Exact>((sum, line) => add(sum, amountOf(line)), otherPeople);
}

/** 增减 = scenario − as it is, as a formula beside the figures. */
const variances = (row: number, line: Omit<ComparedLine<Exact>, 'label'>, style: 'money' | 'totalMoney'): Cell[] =>
  line.scenarios.map((amount, place) =>
    formula(style, `=ROUND(${at(row, 2 + place)}-${at(row, 1)},2)`, toNumber(subtract(amount, line.baseline))),
  );

function moneyRow(line: ComparedLine<Exact>, row: number): DraftRow {
  const amounts = [line.baseline, ...line.scenarios].map((amount) => number('money', toNumber(amount)));
  return { cells: [text('text', line.label), ...amounts, ...variances(row, line, 'money')], leastHeight: 20 };
}

/** Head, lines, the others and the sum of all, from this row of the sheet on. */
function block(
  lines: readonly ComparedLine<Exact>[],
  head: number,
  label: string,
  words: ComparisonWords,
  others: { readonly label: string; readonly amount: Exact; readonly shown: boolean },
  names: readonly string[],
): readonly DraftRow[] {
  const rest = { label: others.label, baseline: others.amount, scenarios: names.map(() => others.amount) };
  const all = others.shown ? [...lines, rest] : lines;
  const sums = [0, ...names.map((_, place) => place + 1)].map((column) =>
    all.reduce<Exact>((sum, line) => add(sum, column === 0 ? line.baseline : (line.scenarios[column - 1] ?? 0)), 0),
  );
  const last = head + all.length;
  const cells = sums.map((sum, column) =>
    all.length === 0
      ? number('totalMoney', 0)
      : formula('totalMoney', `=ROUND(SUM(${down(1 + column, head + 1, last)}),2)`, toNumber(sum)),
  );
  const [baseline = 0, ...scenarios] = sums;
  return [
    comparedHead(label, words, names),
    ...all.map((line, index) => moneyRow(line, head + 1 + index)),
    {
      cells: [text('total', words.sum), ...cells, ...variances(last + 1, { baseline, scenarios }, 'totalMoney')],
      leastHeight: 22,
    },
  ];
}

/** The totals at the top are those of the people below. */
function totalsRow(label: string, total: Omit<ComparedLine<Exact>, 'label'>, totalRow: number): DraftRow {
  const row = HEAD_ROW + 1;
  const amounts = [total.baseline, ...total.scenarios].map((amount, column) =>
    formula('totalMoney', `=${at(totalRow, 1 + column)}`, toNumber(amount)),
  );
  return { cells: [text('total', label), ...amounts, ...variances(row, total, 'totalMoney')], leastHeight: 24 };
}

function countsRow(label: string, { baseline, scenarios }: ComparedLine<number>): DraftRow {
  const counts = [baseline, ...scenarios].map((count) => number('count', count));
  return { cells: [text('text', label), ...counts, ...scenarios.map(() => blank('count'))], leastHeight: 20 };
}

function changeRow({ label, baseline, scenarios }: ComparedLine<string>): DraftRow {
  const texts = [baseline, ...scenarios].map((content) => text('centred', content));
  return { cells: [text('text', label), ...texts, ...scenarios.map(() => blank('centred'))], leastHeight: 20 };
}

function widths(rows: readonly DraftRow[], scenarios: number): number[] {
  const needs = [
    wrapping(rows, 0, 24, 48),
    ...Array.from({ length: 1 + 2 * scenarios }, (_, column) => figures(rows, 1 + column, 14)),
  ];
  return fitted(needs, LANDSCAPE_WIDTH, 0);
}
