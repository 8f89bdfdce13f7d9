import { add, type Exact, isZero, toDecimalText } from '../../../facts/exact';
import { showExact } from '../../../facts/show';
import { mapInSteps, type Steps } from '../../../base/steps';
import { allotWords } from '../../../messages/pane/tools/allot';
import type { Language } from '../../../messages/language';
import { carryOf, type GroupShare, type SharedOut } from '../../../rules/allot/shared-out';
import { planAllot } from '../../../sheets/daily/allot-sheet';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { headFrom } from '../daily/head';
import type { LeftOut } from './groups';
import type { AllotLook } from './look';

export type Allot = Extract<AllotLook, { kind: 'allot' }>;
export type Shared = Extract<SharedOut, { kind: 'shared' }>;

/** A share for people: four decimals are enough to compare by. */
export const shown = (x: Exact): string => toDecimalText(x, 4);

/** The places of a group as far as they are decided; undefined for a tied group before. */
export function placesOf(look: Allot, { tied, places, group }: GroupShare): number | undefined {
  if (!tied) return places;
  return look.settled ? places + (look.given.has(group.name) ? 1 : 0) : undefined;
}

/** How the total comes about, by which clause. */
export function sayTotal({ award }: Allot, { rule, total, groups }: Shared, language: Language): string {
  const words = allotWords[language];
  const { clause } = rule.source;
  if (rule.share.kind === 'count') return words.fixedTotal(award, String(total), clause);
  const base = groups.reduce<Exact>((sum, { group }) => add(sum, group.base), 0);
  return words.total({ award, base: showExact(base), ratio: rule.share.text, total: String(total), clause });
}

export function sayGroup(look: Allot, row: GroupShare, language: Language): string {
  const words = allotWords[language];
  const places = placesOf(look, row);
  const said = words.sentence({
    base: showExact(row.group.base),
    carry: isZero(row.group.carry) ? undefined : shown(row.group.carry),
    share: shown(row.share),
    whole: showExact(row.whole),
    fraction: shown(row.fraction),
    places: places === undefined ? words.pending : String(places),
  });
  return row.tied ? `${said}${words.tieSentence}` : said;
}

export function sayLeftOut(leftOut: LeftOut, language: Language): string {
  const words = allotWords[language];
  switch (leftOut.kind) {
    case 'bad':
      return words.bad(leftOut.sheetRow, leftOut.name, leftOut.text);
    case 'unnamed':
      return words.unnamed(leftOut.sheetRow);
    case 'twice':
      return words.twice(leftOut.name);
    case 'bad-line':
      return words.badLine(leftOut.text);
  }
}

/** The places as a sheet. In steps, for many sections. */
export function* allotPlan(look: Allot, shared: Shared, language: Language): Steps<SheetPlan> {
  return yield* planAllot(
    {
      award: look.award,
      lines: yield* mapInSteps(shared.groups, (row) => {
        const places = placesOf(look, row);
        return {
          ...row.group,
          share: row.share,
          whole: row.whole,
          fraction: row.fraction,
          places,
          next: carryOf(row, places ?? 0),
        };
      }),
      notes: [sayTotal(look, shared, language)],
    },
    headFrom(look.source, ''),
    language,
  );
}
