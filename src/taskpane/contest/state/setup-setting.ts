import type { JsonValue } from '../../../excel/port';
import { either, list, number, oneOf, orNull, shape, text, yesNo } from '../../../base/shapes';
import type { ItemRuling } from './item-rulings';
import type { AwardSetup, ContestSetup, FactSheet, ItemSetup, RosterFilter, TieDecision, VoteColumn } from './setup';

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
          sheet: text,
          row: number,
          name: text,
          said: text,
          meets: yesNo,
          by: text,
          day: text,
          note: text,
        }),
      ),
    }),
  ),
});
