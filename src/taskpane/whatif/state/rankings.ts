import type { Scheme } from '../../../rules/scheme/scheme';
import { assessments } from '../../../rules/score/score';
import { electedBy, partsInForce, type Standing, standingsOf } from '../../../rules/score/standing';
import { schemeUnder } from '../../state/scheme-choice';
import { type Evidence, sheetsOf } from './evidence';
import { type RankingList, rankingList, rowsUnder } from './ranking-list';

/** The ranking by one assessment, by a sheet that has its parts. */
export interface Ranking {
  readonly assessment: string;
  /** What makes up the score, under the readings in force. */
  readonly parts: readonly string[];
  /** Undefined where no sheet that was read has the parts. */
  readonly sheet: string | undefined;
  readonly ranked: readonly RankedRow[];
}

export interface RankedRow {
  readonly name: string;
  readonly sheetRow: number;
  readonly standing: Standing;
}

/** The list by which each assessment is ranked. */
export type RankingLists = ReadonlyMap<string, RankingList | undefined>;

/** For each assessment the first sheet with a column for every part, else for most of them. */
export function rankingLists(evidence: Evidence): RankingLists {
  const scheme = schemeUnder(evidence.source, evidence.setup.readings);
  const sheets = sheetsOf(evidence);
  return new Map(
    assessments(scheme).map((assessment) => {
      let best: RankingList | undefined;
      for (const cells of sheets) {
        const parts = partsInForce(scheme, assessment).map(({ fact }) => fact);
        const list = rankingList(scheme, cells, parts, cells === evidence.cells ? evidence.setup : undefined);
        if (list && list.given > (best?.given ?? 0)) best = list;
      }
      return [assessment, best];
    }),
  );
}

/** The rankings under a scheme that was changed in a scenario. */
export function rankingsUnder(scheme: Scheme, lists: RankingLists): readonly Ranking[] {
  return [...lists].map(([assessment, list]): Ranking => {
    const parts = partsInForce(scheme, assessment);
    const awards = electedBy(scheme, assessment);
    const standings = list ? standingsOf(scheme, assessment, awards, rowsUnder(scheme, list)).standings : [];
    return {
      assessment,
      parts: parts.map(({ fact }) => fact),
      sheet: list?.tracker.sheet,
      ranked: standings.map((standing): RankedRow => {
        const line = list?.lines[standing.index];
        return { name: line?.name ?? '', sheetRow: line?.sheetRow ?? 0, standing };
      }),
    };
  });
}
