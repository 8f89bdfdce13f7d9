import { add, type Exact, subtract, toNumber } from '../../facts/exact';
import type { ComparisonWords } from '../../messages/sheets/comparison';
import { at, blank, down, formula, number, text } from '../plan/cells';
import { comparedHead, type ComparedLine } from './comparison-areas';
import type { DraftRow } from '../plan/draft';
import type { Cell } from '../plan/plan';

/** What a line compares, whatever it is called. */
export type Compared<T> = Omit<ComparedLine<T>, 'label'>;

/** 增减 = scenario − as it is, as a formula beside the figures. */
const variances = (row: number, line: Compared<Exact>, style: 'money' | 'totalMoney'): Cell[] =>
  line.scenarios.map((amount, place) =>
    formula(style, `=ROUND(${at(row, 2 + place)}-${at(row, 1)},2)`, toNumber(subtract(amount, line.baseline))),
  );

function moneyRow(line: ComparedLine<Exact>, row: number): DraftRow {
  const amounts = [line.baseline, ...line.scenarios].map((amount) => number('money', toNumber(amount)));
  return { cells: [text('text', line.label), ...amounts, ...variances(row, line, 'money')], leastHeight: 20 };
}

/** Lines that are compared one by one, the others that are not as one. */
interface Block {
  /** What a line is: a clause, a person. */
  readonly label: string;
  readonly lines: readonly ComparedLine<Exact>[];
  readonly others: { readonly label: string; readonly amount: Exact; readonly shown: boolean };
  /** The row of the sheet on which its head stands. */
  readonly head: number;
}

/** Head, lines, the others and the sum of all. */
export function block(
  { label, lines, others, head }: Block,
  names: readonly string[],
  words: ComparisonWords,
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

/** The totals at the top are those of the people below, in another row of the sheet. */
export function totalsRow(label: string, total: Compared<Exact>, row: number, totalRow: number): DraftRow {
  const amounts = [total.baseline, ...total.scenarios].map((amount, column) =>
    formula('totalMoney', `=${at(totalRow, 1 + column)}`, toNumber(amount)),
  );
  return { cells: [text('total', label), ...amounts, ...variances(row, total, 'totalMoney')], leastHeight: 24 };
}

export function countsRow(label: string, { baseline, scenarios }: ComparedLine<number>): DraftRow {
  const counts = [baseline, ...scenarios].map((count) => number('count', count));
  return { cells: [text('text', label), ...counts, ...scenarios.map(() => blank('count'))], leastHeight: 20 };
}

export function changeRow({ label, baseline, scenarios }: ComparedLine<string>): DraftRow {
  const texts = [baseline, ...scenarios].map((content) => text('centred', content));
  return { cells: [text('text', label), ...texts, ...scenarios.map(() => blank('centred'))], leastHeight: 20 };
}
