import { textKey } from '../../facts/text';
import { type ContestInput, type ContestResult, runContest } from './contest';

/** One award of a year's contest. */
export interface AwardContest {
  readonly award: string;
  /** Awards with which it may not be combined (不得兼得). */
  readonly notWith: readonly string[];
  /** Undefined while something is missing to fill its places: what may not be combined with it waits. */
  readonly input: Omit<ContestInput, 'excluded'> | undefined;
}

export interface AwardOutcome {
  readonly award: string;
  readonly result: ContestResult | undefined;
  /** Earlier awards that are not settled, while who wins there may change who is in here. */
  readonly waitsFor: readonly string[];
}

/** Names a pair of awards whichever comes first. */
export const pairKey = (a: string, b: string): string => [textKey(a), textKey(b)].sort().join('|');

/**
 * Fills the places of several awards in the order given. Who won an earlier award is left out of a later one that may
 * not be combined with it, and the next move up.
 *
 * @param combined pairs of awards (`pairKey`) that the deciders let one person have both of
 */
export function runContests(
  contests: readonly AwardContest[],
  combined: ReadonlySet<string> = new Set(),
): readonly AwardOutcome[] {
  const done: (AwardOutcome & { readonly contest: AwardContest })[] = [];
  for (const contest of contests) {
    const apart = done.filter((earlier) => excludesEachOther(earlier.contest, contest, combined));
    const excluded = new Map(
      apart.flatMap((earlier) => winnersOf(earlier).map((key) => [key, earlier.award] as const)),
    );
    const result = contest.input && runContest({ ...contest.input, excluded });
    const reach = result && contest.input ? reaching(contest.input, result) : new Set<string>();
    const waitsFor = apart.filter((earlier) => mayChange(earlier, reach)).map(({ award }) => award);
    done.push({ award: contest.award, contest, result, waitsFor });
  }
  return done.map(({ contest: _, ...outcome }) => outcome);
}

export const excludesEachOther = (a: AwardContest, b: AwardContest, combined: ReadonlySet<string>): boolean =>
  !combined.has(pairKey(a.award, b.award)) && (names(a.notWith, b.award) || names(b.notWith, a.award));

const names = (awards: readonly string[], award: string): boolean =>
  awards.some((one) => textKey(one) === textKey(award));

type Finished = AwardOutcome & { readonly contest: AwardContest };

const keysOf = ({ contest, result }: Finished, kinds: readonly string[]): readonly string[] =>
  (contest.input?.entrants ?? []).flatMap(({ key }, index) =>
    kinds.includes(result?.standings[index]?.kind ?? '') ? [key] : [],
  );

const winnersOf = (finished: Finished): readonly string[] => keysOf(finished, ['wins', 'passes']);

/** Whether an earlier award is still open in a way that reaches these keys. */
function mayChange(earlier: Finished, reach: ReadonlySet<string>): boolean {
  const { result } = earlier;
  if (reach.size === 0) return false;
  // Who drops out there, in the end or once somebody undecided is let in, could win here.
  if (!result || earlier.waitsFor.length > 0) return true;
  if (result.standings.some((one) => one.kind === 'undecided' && one.matters)) return true;
  return keysOf(earlier, ['ties']).some((key) => reach.has(key));
}

/** Who is in or may still come in. */
const reaching = ({ entrants }: Omit<ContestInput, 'excluded'>, { standings }: ContestResult): ReadonlySet<string> =>
  new Set(
    entrants.flatMap(({ key }, index) =>
      ['wins', 'ties', 'passes'].includes(standings[index]?.kind ?? '') ? [key] : [],
    ),
  );
