import { compare, type Exact, multiply, toNumber } from '../../facts/exact';
import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { scoresWords, type ScoresWords } from '../../messages/pane/tools/scores';
import { at, blank, downFixed, formula, number, quoted, text } from '../plan/cells';
import { FIRST_LIST_ROW, type ListColumn, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { weightedMean } from '../plan/weighted-mean';

/** One part of a score: what it weighs and the most it can have. */
interface ScoreColumn {
  readonly fact: string;
  readonly weight: Exact;
  readonly full: Exact | undefined;
}

/** One row of the ranking, in the order in which it shall stand. */
export interface ScoreLine {
  readonly name: string;
  readonly section: string;
  /** A figure, what the clerk wrote where it is none, "" where nothing stands. */
  readonly values: readonly (Exact | string)[];
  readonly score: Exact | undefined;
  readonly rank: number | undefined;
  readonly mark: string;
  readonly note: string;
}

interface ScoreSheet {
  readonly assessment: string;
  readonly month: string;
  readonly parts: readonly ScoreColumn[];
  readonly lines: readonly ScoreLine[];
  readonly notes: readonly string[];
  /** How the columns of names and sections are headed; by default for a list of groups or sections. */
  readonly who?: Who | undefined;
}

/** Heads of the columns that say who a line is about. */
export interface Who {
  readonly person: string;
  readonly section: string;
}

/** Rank, name and section stand before the parts; score, mark and note behind them. */
const FIRST_PART = 3;
const BEHIND = 3;

type Words = ScoresWords['sheet'];

/** The ranking: score and rank are formulas over the parts, weights stand in a row of their own. In steps, for many rows. */
export function* planScores(
  { assessment, month, parts, lines, notes, who }: ScoreSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = scoresWords[language].sheet;
  const settings = settingRows(parts, words);
  const line = lineOver(parts, { first: FIRST_LIST_ROW + settings.length, count: lines.length }, words);
  return yield* planListInSteps(
    {
      name: words.name,
      title: words.title(assessment, month),
      right: '',
      columns: columnsFor(parts, who ?? words, words),
      rows: [...settings, ...(yield* mapInSteps(lines, line))],
      notes: [...notes, words.markNote],
      signed: true,
    },
    head,
    language,
  );
}

function columnsFor(parts: readonly ScoreColumn[], who: Who, words: Words): readonly ListColumn[] {
  return [
    { kind: 'figure', head: words.rank, least: 6 },
    { kind: 'text', head: who.person, least: 10, most: 20 },
    { kind: 'text', head: who.section, least: 8, most: 18 },
    ...parts.map(({ fact }): ListColumn => ({ kind: 'text', head: fact, least: 10, most: 12 })),
    { kind: 'figure', head: words.score, least: 9 },
    { kind: 'text', head: words.mark, least: 12, most: 26 },
    { kind: 'text', head: words.note, least: 14, most: 40 },
  ];
}

/** What each part weighs; below it the most that each can have, where the scheme says so of any. */
function settingRows(parts: readonly ScoreColumn[], words: Words): readonly (readonly Cell[])[] {
  const row = (label: string, figures: readonly (Exact | undefined)[]): readonly Cell[] => [
    text('subtotal', label),
    ...Array.from({ length: FIRST_PART - 1 }, () => blank('subtotal')),
    ...figures.map((figure) => (figure === undefined ? blank('totalCount') : number('totalCount', toNumber(figure)))),
    ...Array.from({ length: BEHIND }, () => blank('subtotal')),
  ];
  const full = parts.map((part) => part.full);
  // 60% is 0.6 to the evaluator; people wrote 60%.
  const shares =
    parts.some(({ weight }) => compare(weight, 1) < 0) && parts.every(({ weight }) => compare(weight, 1) <= 0);
  return [
    row(
      shares ? words.shares : words.weight,
      parts.map(({ weight }) => (shares ? multiply(100, weight) : weight)),
    ),
    ...(full.some((most) => most !== undefined) ? [row(words.full, full)] : []),
  ];
}

/** How a line stands in its row: its score is the weighted mean of its parts, its rank that among all scores. */
function lineOver(
  parts: readonly ScoreColumn[],
  { first, count }: { readonly first: number; readonly count: number },
  words: Words,
): (entry: ScoreLine, index: number) => readonly Cell[] {
  const scoreColumn = FIRST_PART + parts.length;
  const scores = downFixed(scoreColumn, first, first + count - 1);
  const shares = parts.map(({ full }) => full !== undefined);
  const settings = { firstColumn: FIRST_PART, weightRow: FIRST_LIST_ROW, fullRow: FIRST_LIST_ROW + 1, shares };
  return ({ name, section, values, score, rank, mark, note }, index) => {
    const row = first + index;
    const range = `${at(row, FIRST_PART)}:${at(row, scoreColumn - 1)}`;
    const own = at(row, scoreColumn);
    const mean = weightedMean({ row, ...settings });
    return [
      formula('count', `=IF(ISNUMBER(${own}),RANK(${own},${scores}),"")`, rank ?? ''),
      text('centred', name),
      text('centred', section),
      ...values.map(valueCell),
      formula(
        'score',
        `=IF(COUNT(${range})<${parts.length},${quoted(words.lacking)},${mean})`,
        score === undefined ? words.lacking : toNumber(score),
      ),
      text('centred', mark),
      text('text', note),
    ];
  };
}

function valueCell(value: Exact | string): Cell {
  if (value === '') return blank('count');
  return typeof value === 'string' ? text('centred', value) : number('count', toNumber(value));
}
