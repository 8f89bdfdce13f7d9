import { showValue } from '../../facts/show';
import { awardNames } from '../../rules/award/program';
import type { Scheme } from '../../rules/scheme/scheme';
import { AMOUNT_CHOICE } from '../../trackers/columns/amount-column';
import type { ListTracker } from '../../trackers/reading';
import type { TrackerColumn } from '../../trackers/columns/column';
import { type AwardChoice, awardFactsOf, receiverOf } from './award-choice';

/** How one fact of the award at hand gets its values. */
export type FactSource =
  | {
      readonly kind: 'column';
      readonly fact: string;
      readonly column: TrackerColumn;
      readonly by: TrackerColumn['serves'][number]['by'];
    }
  /** No column: the same value is taken for every row. */
  | { readonly kind: 'default'; readonly fact: string; readonly value: string }
  | { readonly kind: 'missing'; readonly fact: string }
  /** No column, and none is needed. */
  | { readonly kind: 'spare'; readonly fact: string };

export interface ColumnView {
  /** Facts of the award and of the person, columns in the tracker's order, then defaults, then what no column gives. */
  readonly facts: readonly FactSource[];
  /** The clerk's own result, which 核对 compares with; undefined where there is none. */
  readonly amount: TrackerColumn | undefined;
  readonly unused: readonly TrackerColumn[];
}

/** Facts that every award sheet says beside those that decide the amount. */
const SAID: readonly string[] = ['姓名', '作者', '科室', '标题'];

/** The name under which the clerk chooses the column with the amounts. */
export const AMOUNT = AMOUNT_CHOICE;

/** Which column serves which fact of the scheme, for the award that is chosen. */
export function columnView(tracker: ListTracker, scheme: Scheme, choice: AwardChoice | undefined): ColumnView {
  const receiver = choice && receiverOf(scheme, choice);
  const award = choice?.kind === 'column' ? ['奖项'] : [];
  const said = [...SAID, ...award, ...(receiver === undefined ? [] : [receiver])];
  const view = viewOf(tracker, scheme, choice ? awardFactsOf(scheme, choice) : [], said);
  const found = [...view.facts, ...peopleBeside(tracker, view)].sort((a, b) => placeOf(a) - placeOf(b));
  const facts = [...found, ...toPointAt(tracker, scheme, found)];
  const used = new Set(facts.map(columnIn));
  return { ...view, facts, unused: view.unused.filter(({ index }) => !used.has(index)) };
}

const columnIn = (source: FactSource): number | undefined =>
  source.kind === 'column' ? source.column.index : undefined;

/** Columns in the tracker's order, all else behind them as it stood. */
const placeOf = (source: FactSource): number => columnIn(source) ?? Number.MAX_SAFE_INTEGER;

/** What every sheet says and no column gives so far: whoever knows the column can say so. Without names nobody is paid. */
function toPointAt(
  { personColumn, sectionColumn }: ListTracker,
  scheme: Scheme,
  found: readonly FactSource[],
): readonly FactSource[] {
  const open: readonly FactSource[] = [
    ...(personColumn === undefined ? [{ kind: 'missing', fact: '姓名' } as const] : []),
    ...(sectionColumn === undefined ? [{ kind: 'spare', fact: '科室' } as const] : []),
    ...(awardNames(scheme).length > 1 ? [{ kind: 'spare', fact: '奖项' } as const] : []),
  ];
  const known = new Set(found.map(({ fact }) => fact));
  return open.filter(({ fact }) => !known.has(fact) && !(fact === '姓名' && known.has('作者')));
}

/** Who is paid and where they belong, read from columns that are called otherwise: 责任人, 村. */
function peopleBeside(
  { columns, personColumn, sectionColumn }: ListTracker,
  { facts, unused }: ColumnView,
): readonly FactSource[] {
  const roles = [
    ['姓名', personColumn],
    ['科室', sectionColumn],
  ] as const;
  return roles.flatMap(([fact, index]): readonly FactSource[] => {
    const column = index === undefined ? undefined : columns[index];
    const known = facts.some((source) => source.fact === fact);
    return column && !known && unused.includes(column) ? [{ kind: 'column', fact, column, by: 'synonym' }] : [];
  });
}

/**
 * Which column serves which fact, for a list that was read with these facts in mind.
 *
 * @param beside facts that are taken up where a column gives them, and not missed where none does
 */
export function viewOf(
  tracker: ListTracker,
  scheme: Scheme,
  facts: readonly string[],
  beside: readonly string[] = [],
): ColumnView {
  const wanted = new Set([...facts, ...beside]);
  const served = tracker.columns.flatMap((column) =>
    column.serves
      .filter(({ fact }) => wanted.has(fact) && !(fact === '姓名' && facts.includes('作者')))
      .map(({ fact, by }): FactSource => ({ kind: 'column', fact, column, by })),
  );
  const shown = new Set(served.map(({ fact }) => fact));
  return {
    facts: [
      ...served,
      ...tracker.defaults.map(({ fact: name, value }): FactSource => {
        const fact = scheme.book.facts.find((known) => known.name === name);
        return { kind: 'default', fact: name, value: fact ? showValue(fact, value) : String(value) };
      }),
      ...tracker.missing
        .filter((fact) => !shown.has(fact))
        .map((fact): FactSource => ({ kind: facts.includes(fact) ? 'missing' : 'spare', fact })),
    ],
    amount: tracker.columns.find(({ isAmount }) => isAmount),
    unused: tracker.columns.filter(
      (column) => !column.isAmount && column.header.text !== '' && !column.serves.some(({ fact }) => wanted.has(fact)),
    ),
  };
}
