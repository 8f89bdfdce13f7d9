import { type Exact, toNumber } from '../facts/exact';
import { mapInSteps, type Steps } from '../facts/steps';
import type { Language } from '../messages/language';
import { scoresWords } from '../messages/pane-scores';
import { at, blank, downFixed, formula, number, quoted, text } from './cells';
import { FIRST_LIST_ROW, type ListColumn, planListInSteps } from './list-sheet';
import type { Cell, SheetPlan } from './plan';
import type { SheetHead } from './sheet-head';
import { weightedMean } from './weighted-mean';

/** One part of a score: what it weighs and the most it can have. */
export interface ScoreColumn {
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

export interface ScoreSheet {
  readonly assessment: string;
  readonly month: string;
  readonly parts: readonly ScoreColumn[];
  readonly lines: readonly ScoreLine[];
  readonly notes: readonly string[];
}

/** Rank, name and section stand before the parts. */
const FIRST_PART = 3;

/** The ranking: score and rank are formulas over the parts, weights stand in a row of their own. In steps, for many rows. */
export function* planScores(
  { assessment, month, parts, lines, notes }: ScoreSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = scoresWords[language].sheet;
  const weightRow = FIRST_LIST_ROW;
  const withFull = parts.some(({ full }) => full !== undefined);
  const first = FIRST_LIST_ROW + (withFull ? 2 : 1);
  const last = first + lines.length - 1;
  const scoreColumn = FIRST_PART + parts.length;
  const scores = downFixed(scoreColumn, first, last);

  const setting = (label: string, cells: readonly Cell[]): Cell[] => [
    text('subtotal', label),
    blank('subtotal'),
    blank('subtotal'),
    ...cells,
    blank('subtotal'),
    blank('subtotal'),
    blank('subtotal'),
  ];
  const line = (entry: ScoreLine, index: number): Cell[] => {
    const row = first + index;
    const range = `${at(row, FIRST_PART)}:${at(row, scoreColumn - 1)}`;
    const shares = parts.map(({ full }) => full !== undefined);
    const mean = weightedMean({ row, firstColumn: FIRST_PART, weightRow, fullRow: weightRow + 1, shares });
    const own = at(row, scoreColumn);
    return [
      formula('count', `=IF(ISNUMBER(${own}),RANK(${own},${scores}),"")`, entry.rank ?? ''),
      text('centred', entry.name),
      text('centred', entry.section),
      ...entry.values.map((value): Cell => {
        if (value === '') return blank('count');
        return typeof value === 'string' ? text('centred', value) : number('count', toNumber(value));
      }),
      formula(
        'score',
        `=IF(COUNT(${range})<${parts.length},${quoted(words.lacking)},${mean})`,
        entry.score === undefined ? words.lacking : toNumber(entry.score),
      ),
      text('centred', entry.mark),
      text('text', entry.note),
    ];
  };
  const columns: ListColumn[] = [
    { kind: 'figure', head: words.rank, least: 6 },
    { kind: 'text', head: words.person, least: 10, most: 20 },
    { kind: 'text', head: words.section, least: 8, most: 18 },
    ...parts.map(({ fact }): ListColumn => ({ kind: 'text', head: fact, least: 10, most: 12 })),
    { kind: 'figure', head: words.score, least: 9 },
    { kind: 'text', head: words.mark, least: 12, most: 26 },
    { kind: 'text', head: words.note, least: 14, most: 40 },
  ];
  return yield* planListInSteps(
    {
      name: words.name,
      title: words.title(assessment, month),
      right: '',
      columns,
      rows: [
        setting(
          words.weight,
          parts.map(({ weight }) => number('totalCount', toNumber(weight))),
        ),
        ...(withFull
          ? [
              setting(
                words.full,
                parts.map(({ full }) =>
                  full === undefined ? blank('totalCount') : number('totalCount', toNumber(full)),
                ),
              ),
            ]
          : []),
        ...(yield* mapInSteps(lines, line)),
      ],
      notes: [...notes, words.markNote],
      signed: true,
    },
    head,
    language,
  );
}
