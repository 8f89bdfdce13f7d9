import { entryOf } from '../../base/entries';
import { eachInSteps, type Steps } from '../../base/steps';
import {
  inHalf,
  meaningChoices,
  meaningOfSign,
  meaningOfWords,
  type SignMeaning,
  together,
} from '../../rules/attendance/sign-meaning';
import type { Legend } from './legend';
import type { SignSheet } from './sheet';
import { partsOf } from './signs';

/** Who says what a sign means: the clerk, the sheet's legend, the sign itself (病), or the signs that it is made of. */
type SaidBy = 'clerk' | 'legend' | 'itself' | 'parts';

/** A sign of a sheet and what it means; without a meaning it is to be asked for. */
export interface SettledSign {
  readonly sign: string;
  /** How many cells have it, and the first of them. */
  readonly cells: number;
  readonly first: string;
  /** What the legend says, as it says it. */
  readonly said: string | undefined;
  readonly meaning: SignMeaning | undefined;
  readonly by: SaidBy | undefined;
}

export interface SettledSigns {
  /** Those without a meaning first, then as often as they stand on the sheet. */
  readonly signs: readonly SettledSign[];
  /** What a sign adds up to in a cell; undefined where nobody has said it. */
  readonly meaningOf: (sign: string, half: boolean) => SignMeaning | undefined;
  /** Facts that the sheet records at all, by its legend, its signs or its own sums. */
  readonly facts: ReadonlySet<string>;
}

/** Signs of shifts: where they stand, 早 is the early one. */
const SHIFTS = ['中', '晚', '夜', '白'];

/**
 * What the signs of a sheet mean, by the clerk, the legend and the signs themselves, in this order. Nothing is guessed:
 * a drawn sign without a legend has no meaning until the clerk gives it one.
 *
 * @param chosen names of `meaningChoices` by sign
 */
export function* settleSigns(sheet: SignSheet, chosen: ReadonlyMap<string, string>): Steps<SettledSigns> {
  const found = yield* signsOn(sheet);
  const shifts = SHIFTS.some((sign) => found.has(sign));
  const settle = settlingOf(sheet.legend, chosen, shifts);
  const known = new Map<string, Settled | undefined>();
  const signs = [...found].map(([sign, { cells, first, half }]): SettledSign => {
    const answer = settle(sign, half);
    known.set(sign, answer);
    return { sign, cells, first, said: sheet.legend.get(sign)?.join('/'), meaning: answer?.[0], by: answer?.[1] };
  });
  return {
    signs: signs.sort((a, b) => Number(a.meaning !== undefined) - Number(b.meaning !== undefined) || b.cells - a.cells),
    meaningOf: (sign, half) => {
      const meaning = known.get(sign)?.[0];
      return meaning && half ? inHalf(meaning) : meaning;
    },
    facts: factsOf(sheet, signs),
  };
}

/** In how many cells a sign stands, the first of them, and whether any of them is half a day. */
interface Found {
  cells: number;
  readonly first: string;
  half: boolean;
}

function* signsOn(sheet: SignSheet): Steps<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  yield* eachInSteps(sheet.people, ({ marks }) => {
    for (const { sign, cell, half } of marks) {
      const one = entryOf(found, sign, () => ({ cells: 0, first: cell, half }));
      one.cells += 1;
      one.half ||= half;
    }
  });
  return found;
}

type Settled = readonly [SignMeaning, SaidBy];

/** What a sign means and who says so; of one that is made of others (△/○) what they add up to. */
function settlingOf(
  legend: Legend,
  chosen: ReadonlyMap<string, string>,
  shifts: boolean,
): (sign: string, half: boolean) => Settled | undefined {
  const alone = (sign: string): Settled | undefined => {
    const byClerk = meaningChoices.get(chosen.get(sign) ?? '');
    if (byClerk) return [byClerk, 'clerk'];
    const said = legend.get(sign);
    if (said) {
      const meanings = said.map(meaningOfWords);
      return said.length === 1 && meanings[0] ? [meanings[0], 'legend'] : undefined;
    }
    const itself = shifts && sign === '早' ? undefined : meaningOfSign(sign);
    return itself && [itself, 'itself'];
  };
  return (sign, half) => {
    const settled = alone(sign);
    if (settled) return settled;
    const { parts, parted } = partsOf(sign);
    if (parts.length < 2 || legend.has(sign)) return undefined;
    const meanings = parts.flatMap((part) => alone(part)?.[0] ?? []);
    const all = meanings.length === parts.length ? together(meanings, parted && !half) : undefined;
    return all && [all, 'parts'];
  };
}

function factsOf(sheet: SignSheet, signs: readonly SettledSign[]): ReadonlySet<string> {
  const meanings = [
    ...signs.map(({ meaning }) => meaning),
    ...[...sheet.legend.values()].flatMap((words) => words.map(meaningOfWords)),
  ];
  return new Set([
    ...meanings.flatMap((meaning) => meaning?.counts.map(({ kind }) => kind.fact) ?? []),
    ...sheet.people.flatMap(({ tallies }) => tallies.map(({ fact }) => fact)),
  ]);
}
