import { add, type Exact, sign } from '../../facts/exact';
import type { Language } from '../../messages/language';
import { sheetWords } from '../../messages/sheets/sheets';
import { comparisonWords } from '../../messages/sheets/comparison';
import { blank, text } from '../plan/cells';
import { areaRows, type ComparedArea, comparedHead, type ComparedLine } from './comparison-areas';
import { comparisonCharts } from './comparison-charts';
import { CHART_HEIGHT, columnsFor, finished, HEAD_ROW } from './comparison-frame';
import { block, changeRow, type Compared, countsRow, totalsRow } from './comparison-rows';
import type { DraftRow } from '../plan/draft';
import { banner, headRows } from '../plan/frame';
import { withBreaks } from '../plan/page-breaks';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

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

/** The row that the charts cover. */
const CHART_ROW = HEAD_ROW + 3;

/**
 * The sheet 测算对比: totals with charts, what was changed, who gains and who loses by clause and by person; then what
 * changes beside money.
 */
export function planComparison(compared: Comparison, header: SheetHead, language: Language): SheetPlan {
  const words = comparisonWords[language];
  const { names, people } = compared;
  const count = columnsFor(names);
  const section = (label: string): DraftRow => banner('section', text('section', label), count, 22);
  const { clausesHead, clauses, peopleHead, ofPeople } = blocksOf(compared, language);
  const total = totalOf(compared);
  const money: DraftRow[] = [
    ...headRows(
      { title: words.title(header.title), right: sheetWords[language].inYuan, columns: count },
      header,
      sheetWords[language],
    ),
    comparedHead(words.item, words, names),
    totalsRow(words.total, total, HEAD_ROW + 1, peopleHead + ofPeople.length - 1),
    countsRow(words.undecided, compared.undecided),
    banner('plain', blank('plain'), count, CHART_HEIGHT),
    section(words.changes),
    ...compared.changes.map(changeRow),
    section(words.byClause),
    ...clauses,
    section(words.byPerson),
    ...ofPeople,
  ];
  const rows = [...money, ...areaRows(compared.areas ?? [], money.length, words, names)];
  const charts = comparisonCharts(
    {
      head: HEAD_ROW,
      place: CHART_ROW,
      peopleHead,
      people: people.length,
      scenarios: names.length,
      belowZero: { totals: isBelowZero(total), people: people.some(isBelowZero) },
    },
    words,
  );
  const together = [{ first: clausesHead - 1, last: clausesHead + clauses.length - 1 }];
  return withBreaks({ ...finished(rows, names, language, charts), together }, together);
}

/** The rows by clause and by person, and where on the sheet their heads stand: after the charts and what was changed. */
function blocksOf(compared: Comparison, language: Language) {
  const words = comparisonWords[language];
  const { names } = compared;
  const clausesHead = CHART_ROW + 1 + 1 + compared.changes.length + 1;
  const otherClauses = { label: words.unchangedClauses, amount: compared.otherClauses, shown: true };
  const clauses = block(
    { label: words.clause, lines: compared.clauses, others: otherClauses, head: clausesHead },
    names,
    words,
  );
  const peopleHead = clausesHead + clauses.length + 1;
  const otherPeople = {
    label: words.unchangedPeople(compared.otherPeopleCount),
    amount: compared.otherPeople,
    shown: compared.otherPeopleCount > 0,
  };
  const ofPeople = block(
    { label: words.person, lines: compared.people, others: otherPeople, head: peopleHead },
    names,
    words,
  );
  return { clausesHead, clauses, peopleHead, ofPeople };
}

/** What all people come to, those who are not named with them. */
function totalOf({ names, people, otherPeople }: Comparison): Compared<Exact> {
  const sum = (amountOf: (line: ComparedLine<Exact>) => Exact): Exact =>
    people.reduce<Exact>((all, line) => add(all, amountOf(line)), otherPeople);
  return {
    baseline: sum(({ baseline }) => baseline),
    scenarios: names.map((_, place) => sum(({ scenarios }) => scenarios[place] ?? 0)),
  };
}

const isBelowZero = ({ baseline, scenarios }: Compared<Exact>): boolean =>
  [baseline, ...scenarios].some((amount) => sign(amount) < 0);
