import type { BarredLine } from '../../../sheets/disqualified';
import { barReasons } from './bars';
import type { Candidate } from './pool';
import type { AwardView, ContestView } from './view';

/**
 * Everybody who is barred from an award that is held, or was found not to qualify, and who does not meet an item that is
 * to be listed; each reason once.
 */
export function barredLines(view: ContestView): readonly BarredLine[] {
  const lines = new Map<string, BarredLine>();
  for (const award of view.awards) {
    if (award.setup.skipped) continue;
    award.pool.candidates.forEach((candidate, index) => {
      for (const line of [...barsOf(view, candidate), ...rulingOf(award, index)])
        lines.set([candidate.key, line.item, line.fact].join('|'), line);
    });
  }
  for (const { candidates, listed } of view.items) {
    if (!listed) continue;
    for (const candidate of candidates)
      for (const line of barsOf(view, candidate)) lines.set([candidate.key, line.item, line.fact].join('|'), line);
  }
  return [...lines.values()];
}

/** Whether lines of a register stand on the list rather than people. */
export const listsCases = (view: ContestView): boolean =>
  view.awards.length === 0 && view.items.some(({ by, listed }) => listed && by === 'lines');

const barsOf = ({ scheme }: ContestView, candidate: Candidate): readonly BarredLine[] =>
  (candidate.verdict.kind === 'barred' ? candidate.verdict.bars : []).flatMap((rule) =>
    barReasons(scheme, candidate, rule).map(
      ({ item, fact, value, requirement, clause, reading, demands, consequence }) => ({
        person: candidate.name,
        section: candidate.of,
        item,
        fact,
        value,
        requirement,
        clause,
        reading,
        consequence,
        demands,
      }),
    ),
  );

/** A person whom the facts left undecided and somebody found not to qualify: the grounds stand for the rule. */
function rulingOf({ pool, outcome, choice }: AwardView, index: number): readonly BarredLine[] {
  const candidate = pool.candidates[index];
  const standing = outcome.result?.standings[index];
  if (!candidate || standing?.kind !== 'ruled-out') return [];
  const { verdict } = candidate;
  return [
    {
      person: candidate.name,
      section: candidate.of,
      item: choice.items.join('、'),
      fact: verdict.kind === 'undecided' ? verdict.missing.join('、') : '',
      value: '',
      requirement: standing.note,
      clause: '',
      reading: '',
    },
  ];
}
