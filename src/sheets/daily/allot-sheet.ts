import { add, type Exact, toNumber } from '../../facts/exact';
import { type AllotWords, allotWords } from '../../messages/pane/tools/allot';
import { mapInSteps, type Steps } from '../../base/steps';
import { dailyWords } from '../../messages/pane/tools/daily';
import type { Language } from '../../messages/language';
import { at, blank, down, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

/** What a section gets: its base, its share of the places, and the fraction that it carries on. */
interface AllotLine {
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

interface AllotSheet {
  readonly award: string;
  readonly lines: readonly AllotLine[];
  readonly notes: readonly string[];
}

/** Columns of figures, from 0: the number and the section stand before them. */
const COLUMN = { base: 2, carry: 3, share: 4, whole: 5, fraction: 6, places: 7, next: 8 } as const;

/** Base, share and places of each section; fractions carried on are formulas, so that a late decision can be typed in. In steps. */
export function* planAllot({ award, lines, notes }: AllotSheet, head: SheetHead, language: Language): Steps<SheetPlan> {
  const words = allotWords[language].sheet;
  const { heads } = dailyWords[language];
  const rows = yield* mapInSteps(lines, (line, index) => cellsOf(line, index, words));
  const figures = [words.base, words.carry, words.share, words.whole, words.fraction, words.places, words.next];
  return yield* planListInSteps(
    {
      name: words.name,
      title: words.title(award),
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 6 },
        { kind: 'text', head: words.section, least: 16, most: 36 },
        ...figures.map((name) => ({ kind: 'figure', head: name, least: 12 }) as const),
      ],
      rows: lines.length > 0 ? [...rows, totalOf(lines, words)] : rows,
      notes: [...notes, words.method, ...(lines.some((line) => line.places === undefined) ? [words.note] : [])],
      signed: true,
    },
    head,
    language,
  );
}

type Words = AllotWords['sheet'];

function cellsOf(line: AllotLine, index: number, words: Words): Cell[] {
  const row = FIRST_LIST_ROW + index;
  const [share, whole, places] = [at(row, COLUMN.share), at(row, COLUMN.whole), at(row, COLUMN.places)];
  const isOpen = line.places === undefined;
  return [
    number('count', index + 1),
    text('centred', line.name),
    number('count', toNumber(line.base)),
    number('count', toNumber(line.carry)),
    number('price', toNumber(line.share)),
    number('count', toNumber(line.whole)),
    formula('price', `=ROUND(${share}-${whole},10)`, toNumber(line.fraction)),
    isOpen ? text('centred', words.pending) : number('count', line.places),
    formula('price', `=IF(ISNUMBER(${places}),ROUND(${share}-${places},10),"")`, isOpen ? '' : toNumber(line.next)),
  ];
}

/** Bases, whole shares and places together; what is shared out or carried on is no sum. */
function totalOf(lines: readonly AllotLine[], words: Words): Cell[] {
  const last = FIRST_LIST_ROW + lines.length - 1;
  const sum = (column: number, of: (line: AllotLine) => Exact): Cell =>
    formula(
      'totalCount',
      `=SUM(${down(column, FIRST_LIST_ROW, last)})`,
      toNumber(lines.reduce<Exact>((all, line) => add(all, of(line)), 0)),
    );
  return [
    text('total', words.total),
    blank('total'),
    sum(COLUMN.base, ({ base }) => base),
    blank('total'),
    blank('total'),
    sum(COLUMN.whole, ({ whole }) => whole),
    blank('total'),
    sum(COLUMN.places, ({ places }) => places ?? 0),
    blank('total'),
  ];
}
