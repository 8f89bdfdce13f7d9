import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import { planBoardInSteps } from '../../../sheets/contest/board';
import type { BoardMark } from '../../../sheets/contest/board-parts';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { headFrom } from '../daily/head';
import { hasColumn } from '../daily/list';
import { monthOf } from './month';
import type { Rated } from './rated';
import type { Scored } from './say';

/** Whether the ranking is a contest between groups that names its last ones too: then a board is posted. */
export const isBoard = (look: Scored): boolean =>
  hasColumn(look.list, '指挥组') &&
  !hasColumn(look.list, '姓名') &&
  look.rated.some(({ standing }) => standing.marks.some(({ rule }) => rule.end === 'last'));

/** The board of the month, as it is posted. In steps, for many groups. */
export function boardPlan(look: Scored, language: Language): Steps<SheetPlan> {
  const month = monthOf(look, language);
  const decidedBy = look.rated.flatMap(({ standing }) => standing.marks.map(({ rule }) => rule.decidedBy));
  return planBoardInSteps(
    {
      published: look.published,
      parts: look.parts.map(({ fact, full }, index) => ({ name: fact, full, weight: look.weights[index] ?? 1 })),
      weightsOpen: look.open,
      groups: look.rated.map((rated) => ({
        group: rated.name,
        scores: rated.values.map((value) => (typeof value === 'string' ? undefined : value)),
        mark: markOf(rated),
      })),
      lastMembers: look.members,
      decidedBy: decidedBy.find((who) => who !== '') ?? '',
    },
    { ...headFrom(look.list.source, month), title: `${month}${look.assessment}` },
    language,
  );
}

/** A group that is first or last says so; one that may not be first says that. */
function markOf({ standing }: Rated): BoardMark {
  for (const { kind, rule } of standing.marks) {
    if (kind === 'wins') return rule.end;
    if (kind === 'ties') return rule.end === 'first' ? 'firstTie' : 'lastTie';
    if (kind === 'barred') return 'barred';
  }
  return 'none';
}
