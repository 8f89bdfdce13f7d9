import type { JsonValue } from '../../../excel/port';
import type { ItemRuling } from './item-rulings';

/** Who is compared: people of the roster, their sections, or the lines of a list of papers. */
export type EntrantKind = 'people' | 'sections' | 'entries';

/** A sheet beside the roster whose columns give facts of people or sections. */
export interface FactSheet {
  readonly sheet: string;
  /** What several lines of one name mean. */
  readonly repeats: 'add' | 'conflict';
  /** The fact that its lines are counted for; "" for none. */
  readonly counts: string;
}

/** People of the roster who have this value in this column. */
export interface RosterFilter {
  readonly header: string;
  readonly value: string;
}

/** A column with votes or scores, by its letters. */
export interface VoteColumn {
  readonly sheet: string;
  readonly column: string;
}

/** Who of those who tie wins, who said so, and what there is to say about it. */
export interface TieDecision {
  readonly among: readonly string[];
  readonly chosen: readonly string[];
  readonly by: string;
  readonly note: string;
}

/** What the clerk settled for one award; null: as the pane proposes. */
export interface AwardSetup {
  readonly award: string;
  /** 本次不评 */
  readonly skipped: boolean;
  readonly kind: EntrantKind | null;
  /** The list of papers. */
  readonly sheet: string | null;
  /** `everyone`: the whole roster. */
  readonly filter: RosterFilter | 'everyone' | null;
  readonly items: readonly string[] | null;
  /** What the ratio is taken of, as typed. */
  readonly base: string | null;
  readonly perSection: boolean | null;
  /** Facts that the places hang on, as typed. */
  readonly given: readonly { readonly fact: string; readonly value: string }[];
  readonly voteColumns: readonly VoteColumn[] | null;
  readonly struck: readonly { readonly name: string; readonly note: string }[];
  readonly decision: TieDecision | null;
  /** 审定: by whom, and a note; null until then. */
  readonly approved: { readonly by: string; readonly note: string } | null;
}

/** Whether an item of 资格 is asked of each person, or of each line of a sheet. */
export type ItemBy = 'people' | 'lines';

/** What the clerk settled for an item of 资格 that bears on no award; null: as the pane proposes. */
export interface ItemSetup {
  readonly item: string;
  readonly by: ItemBy | null;
  readonly sheet: string | null;
  /** Whether those who do not meet it stand on 取消资格名单. */
  readonly listed: boolean | null;
  readonly rulings: readonly ItemRuling[];
}

/** What the clerk settled for a year's contest under one scheme: kept in the workbook between two meetings. */
export interface ContestSetup {
  readonly roster: string | null;
  readonly facts: readonly FactSheet[] | null;
  readonly awards: readonly AwardSetup[];
  /** Awards whose places are filled before all others, in this order. */
  readonly first: readonly string[];
  /** Pairs of awards that one person may have both of all the same. */
  readonly combined: readonly string[];
  /** People whom the facts leave undecided and somebody settled. */
  readonly settled: readonly { readonly name: string; readonly eligible: boolean; readonly note: string }[];
  readonly items: readonly ItemSetup[];
}

export const EMPTY_CONTEST: ContestSetup = {
  roster: null,
  facts: null,
  awards: [],
  first: [],
  combined: [],
  settled: [],
  items: [],
};

const untouched = (award: string): AwardSetup => ({
  award,
  skipped: false,
  kind: null,
  sheet: null,
  filter: null,
  items: null,
  base: null,
  perSection: null,
  given: [],
  voteColumns: null,
  struck: [],
  decision: null,
  approved: null,
});

export const awardSetup = ({ awards }: ContestSetup, award: string): AwardSetup =>
  awards.find((one) => one.award === award) ?? untouched(award);

export const withAward = (setup: ContestSetup, award: string, change: Partial<AwardSetup>): ContestSetup => ({
  ...setup,
  awards: [...setup.awards.filter((one) => one.award !== award), { ...awardSetup(setup, award), ...change }],
});

export const itemSetup = ({ items }: ContestSetup, item: string): ItemSetup =>
  items.find((one) => one.item === item) ?? { item, by: null, sheet: null, listed: null, rulings: [] };

export const withItem = (setup: ContestSetup, item: string, change: Partial<ItemSetup>): ContestSetup => ({
  ...setup,
  items: [...setup.items.filter((one) => one.item !== item), { ...itemSetup(setup, item), ...change }],
});

const VERSION = 1;

/** The key in the workbook's settings, by the id of the scheme. */
export const contestKey = (scheme: string): string => `award-sheets.contest.${scheme}`;

export const toContestSetting = (setup: ContestSetup): Readonly<Record<string, JsonValue>> => ({
  version: VERSION,
  roster: setup.roster,
  facts: setup.facts && setup.facts.map(({ sheet, repeats, counts }) => ({ sheet, repeats, counts })),
  awards: setup.awards.map((one) => ({
    award: one.award,
    skipped: one.skipped,
    kind: one.kind,
    sheet: one.sheet,
    filter: one.filter === null || one.filter === 'everyone' ? one.filter : { ...one.filter },
    items: one.items,
    base: one.base,
    perSection: one.perSection,
    given: one.given.map(({ fact, value }) => ({ fact, value })),
    voteColumns: one.voteColumns && one.voteColumns.map(({ sheet, column }) => ({ sheet, column })),
    struck: one.struck.map(({ name, note }) => ({ name, note })),
    decision: one.decision && { ...one.decision },
    approved: one.approved && { ...one.approved },
  })),
  first: setup.first,
  combined: setup.combined,
  settled: setup.settled.map(({ name, eligible, note }) => ({ name, eligible, note })),
  items: setup.items.map(({ rulings, ...own }) => ({ ...own, rulings: rulings.map((ruling) => ({ ...ruling })) })),
});

/** What a setting says; undefined where it is of another shape, by another version or by someone else. */
export function fromContestSetting(setting: unknown): ContestSetup | undefined {
  const value = completed(setting);
  return isSetting(value) && value.version === VERSION
    ? {
        roster: value.roster,
        facts: value.facts,
        awards: value.awards,
        first: value.first,
        combined: value.combined,
        settled: value.settled,
        items: value.items,
      }
    : undefined;
}

/**
 * A setting of an earlier form in today's: workbooks that were settled before items, or rulings on them, were kept have
 * none; columns with votes were kept as `ballots`.
 */
function completed(setting: unknown): unknown {
  if (typeof setting !== 'object' || setting === null) return setting;
  const items: unknown = 'items' in setting ? setting.items : [];
  const awards: unknown = 'awards' in setting ? setting.awards : undefined;
  if (!Array.isArray(items) || !Array.isArray(awards)) return setting;
  return {
    ...setting,
    awards: awards.map(withVoteColumns),
    items: items.map((item: unknown) => (typeof item === 'object' && item !== null ? { rulings: [], ...item } : item)),
  };
}

function withVoteColumns(award: unknown): unknown {
  if (typeof award !== 'object' || award === null || !('ballots' in award)) return award;
  const { ballots, ...own } = award;
  return { ...own, voteColumns: ballots };
}

type Is<T> = (value: unknown) => value is T;

const text: Is<string> = (value): value is string => typeof value === 'string';
const yesNo: Is<boolean> = (value): value is boolean => typeof value === 'boolean';
const number: Is<number> = (value): value is number => typeof value === 'number';
const oneOf =
  <const T extends string>(...options: readonly T[]): Is<T> =>
  (value): value is T =>
    options.some((option) => option === value);
const orNull =
  <T>(is: Is<T>): Is<T | null> =>
  (value): value is T | null =>
    value === null || is(value);
const either =
  <A, B>(a: Is<A>, b: Is<B>): Is<A | B> =>
  (value): value is A | B =>
    a(value) || b(value);
const list =
  <T>(is: Is<T>): Is<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is);
const shape =
  <T extends object>(parts: { readonly [Key in keyof T]: Is<T[Key]> }): Is<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Is<unknown>>(parts).every(([key, is]) => is((value as Readonly<Record<string, unknown>>)[key]));

const isSetting = shape<ContestSetup & { readonly version: number }>({
  version: number,
  roster: orNull(text),
  facts: orNull(list(shape<FactSheet>({ sheet: text, repeats: oneOf('add', 'conflict'), counts: text }))),
  awards: list(
    shape<AwardSetup>({
      award: text,
      skipped: yesNo,
      kind: orNull(oneOf('people', 'sections', 'entries')),
      sheet: orNull(text),
      filter: orNull(either(oneOf('everyone'), shape<RosterFilter>({ header: text, value: text }))),
      items: orNull(list(text)),
      base: orNull(text),
      perSection: orNull(yesNo),
      given: list(shape({ fact: text, value: text })),
      voteColumns: orNull(list(shape<VoteColumn>({ sheet: text, column: text }))),
      struck: list(shape({ name: text, note: text })),
      decision: orNull(shape<TieDecision>({ among: list(text), chosen: list(text), by: text, note: text })),
      approved: orNull(shape({ by: text, note: text })),
    }),
  ),
  first: list(text),
  combined: list(text),
  settled: list(shape({ name: text, eligible: yesNo, note: text })),
  items: list(
    shape<ItemSetup>({
      item: text,
      by: orNull(oneOf('people', 'lines')),
      sheet: orNull(text),
      listed: orNull(yesNo),
      rulings: list(
        shape<ItemRuling>({
          ...{ sheet: text, row: number, name: text, said: text, meets: yesNo, by: text, day: text, note: text },
        }),
      ),
    }),
  ),
});
