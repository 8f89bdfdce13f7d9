import type { Steps } from '../../../base/steps';
import { decided, type SharedOut, shareOut } from '../../../rules/allot/shared-out';
import { awardsWithPlaces } from '../../../rules/places/quota';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { ListTracker } from '../../../trackers/reading';
import { type DailyList, readDaily, schemeIn, type Settled } from '../daily/list';
import { type Base, byCounting, fromColumns, fromText, type Groups } from './groups';

/** What the clerk chose; undefined as long as the tool proposes. */
export interface AllotChoice {
  readonly award: string | undefined;
  readonly base: Base | undefined;
  /** Column of last year's fractions, -1 for none. */
  readonly carry: number | undefined;
  readonly text: string;
  /** Tied sections to which people gave a place. */
  readonly given: ReadonlySet<string>;
}

export const NO_CHOICE: AllotChoice = {
  award: undefined,
  base: undefined,
  carry: undefined,
  text: '',
  given: new Set(),
};

export type AllotLook =
  | { readonly kind: 'no-scheme' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'allot';
      readonly source: SchemeSource;
      readonly list: DailyList | undefined;
      readonly awards: readonly string[];
      readonly award: string;
      readonly base: Base;
      readonly carry: number | undefined;
      readonly groups: Groups;
      readonly result: SharedOut | undefined;
      readonly given: ReadonlySet<string>;
      /** All places that tied sections share are decided about. */
      readonly settled: boolean;
    };

const ASKED = { needed: ['科室'], beside: ['姓名', '人数'] };

/** In steps, for many rows. */
export function* lookAtAllot(settled: Settled, choice: AllotChoice): Steps<AllotLook> {
  const scheme = schemeIn(settled);
  const { source } = settled.setup;
  if (!scheme || !source) return { kind: 'no-scheme' };
  const awards = awardsWithPlaces(scheme);
  const award = awards.find((name) => name === choice.award) ?? awards[0];
  if (award === undefined) return { kind: 'none' };
  const reading = yield* readDaily(settled, ASKED);
  const list = reading.kind === 'list' ? reading.list : undefined;
  const base = choice.base ?? (list ? proposedBase(list.tracker) : { kind: 'typed' });
  const carry = choice.carry === -1 ? undefined : (choice.carry ?? (list && carryColumn(list.tracker)));
  const groups = yield* groupsFrom(list, base, carry, choice.text);
  const result = groups.groups.length > 0 ? shareOut(scheme, award, groups.groups) : undefined;
  return {
    kind: 'allot',
    source,
    list,
    awards,
    award,
    base,
    carry,
    groups,
    result,
    given: choice.given,
    settled: result?.kind === 'shared' && decided(result, choice.given),
  };
}

function* groupsFrom(list: DailyList | undefined, base: Base, carry: number | undefined, text: string): Steps<Groups> {
  if (base.kind === 'typed' || !list) return fromText(text);
  return yield* base.kind === 'count' ? byCounting(list) : fromColumns(list, base.column, carry);
}

/** The column of 人数; without one the people of a list that names them are counted. */
function proposedBase(tracker: ListTracker): Base {
  const column =
    tracker.uses.find((use) => use.fact.name === '人数')?.column ??
    tracker.columns.find(({ header }) => /人数|基数|总数|编制|党员数/.test(header.key))?.index;
  if (column !== undefined) return { kind: 'column', column };
  return tracker.sectionColumn === undefined ? { kind: 'typed' } : { kind: 'count' };
}

const carryColumn = (tracker: ListTracker): number | undefined =>
  tracker.columns.find(({ header, filled }) => filled > 0 && /结转|上年余|余数/.test(header.key))?.index;
