import { equal, type Exact } from '../../../facts/exact';
import type { Pair } from '../../../whatif/pair';
import { gainsAndLosses, type Names } from './names';
import type { RankedRow, Ranking } from './rankings';

/** What becomes of a ranking. */
export interface RankingEffect extends Pair<Ranking> {
  /** Rows whose score or rank is another one, by the rank under the scenario. */
  readonly moves: readonly Move[];
  /** Awards that the ranking gives: who has one under the scenario alone, and as it is alone. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

interface Move extends Pair<Ranked> {
  readonly name: string;
  readonly sheetRow: number;
  /** Whether the score is another one, and the rank. */
  readonly score: boolean;
  readonly rank: boolean;
}

/** Undefined where somebody has no score. */
export interface Ranked {
  readonly score: Exact | undefined;
  readonly rank: number | undefined;
}

export function rankingEffects(baseline: readonly Ranking[], scenario: readonly Ranking[]): readonly RankingEffect[] {
  return scenario.flatMap((now): readonly RankingEffect[] => {
    const then = baseline.find(({ assessment }) => assessment === now.assessment);
    return then ? [between(then, now)] : [];
  });
}

function between(baseline: Ranking, scenario: Ranking): RankingEffect {
  const known = new Map(baseline.ranked.map((rated) => [rated.sheetRow, rated]));
  const moves = scenario.ranked.flatMap((rated): readonly Move[] => {
    const was = rankedOf(known.get(rated.sheetRow));
    const is = rankedOf(rated);
    const score =
      was.score === undefined || is.score === undefined ? was.score !== is.score : !equal(was.score, is.score);
    const rank = was.rank !== is.rank;
    return score || rank
      ? [{ name: rated.name, sheetRow: rated.sheetRow, baseline: was, scenario: is, score, rank }]
      : [];
  });
  return { baseline, scenario, moves, ...gainsAndLosses({ baseline: marksIn(baseline), scenario: marksIn(scenario) }) };
}

const rankedOf = (rated: RankedRow | undefined): Ranked => {
  const score = rated?.standing.score;
  return { score: score?.kind === 'score' ? score.score : undefined, rank: rated?.standing.rank };
};

/** 丙 先进指挥组 */
const marksIn = ({ ranked }: Ranking): Names =>
  new Map(
    ranked
      .flatMap(({ name, standing }) =>
        standing.marks.flatMap(({ kind, award }) => (kind === 'wins' ? [`${name} ${award}`] : [])),
      )
      .map((mark) => [mark, mark]),
  );
