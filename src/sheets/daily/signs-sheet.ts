import { type Exact, toNumber } from '../../facts/exact';
import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { dailyWords } from '../../messages/pane/tools/daily';
import { signsWords } from '../../messages/pane/tools/signs';
import { blank, number, text } from '../plan/cells';
import { type ListColumn, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { whoCells } from './who-columns';

/** What a person's signs of a month come to. */
interface SignLine {
  readonly person: string;
  readonly section: string;
  readonly month: string;
  /** By fact; what is not there is none. */
  readonly counts: ReadonlyMap<string, Exact>;
  /** Why the counts are not all; "" where they are. */
  readonly open: string;
}

interface SignsSheet {
  readonly facts: readonly string[];
  readonly lines: readonly SignLine[];
  /** What the signs were taken for: △迟到. */
  readonly legend: readonly string[];
}

/** The signs of every person and month, a column for each fact that occurs. In steps, for many people. */
export function* planSigns(
  { facts, lines, legend }: SignsSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = signsWords[language].sheet;
  const { heads } = dailyWords[language];
  const someOpen = lines.some(({ open }) => open !== '');
  const columns: ListColumn[] = [
    { kind: 'figure', head: heads.number, least: 5 },
    { kind: 'text', head: heads.person, least: 12, most: 16 },
    { kind: 'text', head: heads.section, least: 14, most: 20 },
    { kind: 'text', head: words.month, least: 12, most: 16 },
    ...facts.map((fact): ListColumn => ({ kind: 'figure', head: fact, least: 8 })),
    ...(someOpen ? [{ kind: 'text', head: words.note, least: 10, most: 40 } as const] : []),
  ];
  const rows = yield* mapInSteps(lines, (line, index): Cell[] => [
    ...whoCells(line, index),
    text('centred', line.month),
    ...facts.map((fact): Cell => {
      const count = line.counts.get(fact);
      return count === undefined ? blank('count') : number('count', toNumber(count));
    }),
    ...(someOpen ? [text('text', line.open)] : []),
  ]);
  return yield* planListInSteps(
    { name: words.name, title: words.title, right: '', columns, rows, notes: [words.legend(legend)], signed: true },
    head,
    language,
  );
}
