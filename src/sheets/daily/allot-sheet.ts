import { type Exact, toNumber } from '../../facts/exact';
import { allotWords } from '../../messages/pane/tools/allot';
import { mapInSteps, type Steps } from '../../facts/steps';
import { dailyWords } from '../../messages/pane/tools/daily';
import type { Language } from '../../messages/language';
import { at, blank, down, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

export interface AllotLine {
  readonly name: string;
  readonly base: Exact;
  readonly carry: Exact;
  readonly share: Exact;
  readonly whole: Exact;
  readonly fraction: Exact;
  /** Undefined while people have not decided. */
  readonly places: number | undefined;
  readonly next: Exact;
}

/** Base, share and places of each section; fractions carried on are formulas, so that a late decision can be typed in. In steps. */
export function* planAllot(
  award: string,
  lines: readonly AllotLine[],
  notes: readonly string[],
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = allotWords[language].sheet;
  const { heads } = dailyWords[language];
  const [base, carry, share, whole, fraction, places, next] = [2, 3, 4, 5, 6, 7, 8] as const;
  const rows = yield* mapInSteps(lines, (line, index): Cell[] => {
    const row = FIRST_LIST_ROW + index;
    const given = at(row, places);
    return [
      number('count', index + 1),
      text('centred', line.name),
      number('count', toNumber(line.base)),
      number('count', toNumber(line.carry)),
      number('price', toNumber(line.share)),
      number('count', toNumber(line.whole)),
      formula('price', `=ROUND(${at(row, share)}-${at(row, whole)},10)`, toNumber(line.fraction)),
      line.places === undefined ? text('centred', words.pending) : number('count', line.places),
      formula(
        'price',
        `=IF(ISNUMBER(${given}),ROUND(${at(row, share)}-${given},10),"")`,
        line.places === undefined ? '' : toNumber(line.next),
      ),
    ];
  });
  const last = FIRST_LIST_ROW + lines.length - 1;
  const sum = (column: number, value: number): Cell =>
    formula('totalCount', `=SUM(${down(column, FIRST_LIST_ROW, last)})`, value);
  const total: Cell[] = [
    text('total', words.total),
    blank('total'),
    sum(
      base,
      lines.reduce((so, line) => so + toNumber(line.base), 0),
    ),
    blank('total'),
    blank('total'),
    sum(
      whole,
      lines.reduce((so, line) => so + toNumber(line.whole), 0),
    ),
    blank('total'),
    sum(
      places,
      lines.reduce((so, line) => so + (line.places ?? 0), 0),
    ),
    blank('total'),
  ];
  const heading: Readonly<Record<number, string>> = {
    [base]: words.base,
    [carry]: words.carry,
    [share]: words.share,
    [whole]: words.whole,
    [fraction]: words.fraction,
    [places]: words.places,
    [next]: words.next,
  };
  return yield* planListInSteps(
    {
      name: words.name,
      title: words.title(award),
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 6 },
        { kind: 'text', head: words.section, least: 16, most: 36 },
        ...Object.values(heading).map((name) => ({ kind: 'figure', head: name, least: 12 }) as const),
      ],
      rows: lines.length > 0 ? [...rows, total] : rows,
      notes: [...notes, words.method, ...(lines.some((line) => line.places === undefined) ? [words.note] : [])],
      signed: true,
    },
    head,
    language,
  );
}
