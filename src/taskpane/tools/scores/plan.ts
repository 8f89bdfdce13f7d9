import { mapInSteps, type Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { scoresWords } from '../../../messages/pane/tools/scores';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { planScores, type ScoreLine, type Who } from '../../../sheets/daily/scores-sheet';
import { sectionHead } from '../../state/sheet-head';
import { headFrom } from '../daily/head';
import { type DailyList, hasColumn } from '../daily/list';
import type { Rated } from './rated';
import { monthOf } from './month';
import { markReason, markTitle, sayUnchecked, sayUnfinished, type Scored, whyUnscored } from './say';

/** What a list of people calls them and where they belong; undefined for one of groups or sections. */
function whoOf(list: DailyList, language: Language): Who | undefined {
  if (!hasColumn(list, '姓名')) return undefined;
  const { person, section } = dailyWords[language].heads;
  return { person, section: hasColumn(list, '指挥组') ? '指挥组' : (sectionHead(list.tracker).section ?? section) };
}

/** The ranking as a sheet. In steps, for many rows. */
export function* scoresPlan(look: Scored, language: Language): Steps<SheetPlan> {
  const words = scoresWords[language];
  const line = (rated: Rated): ScoreLine => {
    const { score, rank, marks } = rated.standing;
    return {
      name: rated.name,
      section: rated.section,
      values: rated.values,
      score: score.kind === 'score' ? score.score : undefined,
      rank,
      mark: marks.map((mark) => markTitle(mark, language)).join('；'),
      note: [
        score.kind === 'score' ? '' : whyUnscored(rated, language),
        ...marks.filter(({ kind }) => kind !== 'wins').map((mark) => markReason(mark, language)),
      ].join(''),
    };
  };
  return yield* planScores(
    {
      assessment: look.assessment,
      month: monthOf(look, language),
      parts: look.parts.map(({ fact, full }, index) => ({ fact, full, weight: look.weights[index] ?? 1 })),
      lines: yield* mapInSteps(look.rated, line),
      who: whoOf(look.list, language),
      notes: [
        ...sayUnfinished(look, language),
        ...sayUnchecked(look, language),
        ...(look.open ? [words.openWeights(look.parts[0]?.source.clause ?? '')] : []),
      ],
    },
    headFrom(look.list.source, ''),
    language,
  );
}
