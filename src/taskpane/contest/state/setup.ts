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
  /** Whether those who do not meet it are listed. */
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
