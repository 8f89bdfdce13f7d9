import { dailyWords } from '../../../messages/pane/tools/daily';
import { scoresWords } from '../../../messages/pane/tools/scores';
import { AwardFoot } from '../../views/award-foot';
import { MainButton } from '../../views/action-bar';
import { usePane } from '../../views/pane-context';
import { keepScores, scoresPlans } from './again';
import { NoRulesFoot } from '../daily/no-rules-foot';
import { isBoard } from './board';
import { useScores } from './use-scores';

/** Writes the ranking, and for a contest between groups the board that is posted. */
export function ScoresFoot() {
  const { state } = usePane();
  const { scores, choice, answer } = useScores();
  if (answer.kind !== 'ready') return <AwardFoot />;
  const { look } = answer;
  if (look.kind === 'none') return <NoRulesFoot label={scoresWords[state.language].button} />;
  if (look.kind === 'unread') return <AwardFoot />;
  const words = scoresWords[state.language];
  const daily = dailyWords[state.language];
  const possible = look.rated.some(({ standing }) => standing.score.kind === 'score');
  return (
    <MainButton
      label={words.button}
      effect={possible ? daily.adds(isBoard(look) ? 2 : 1) : daily.nothing}
      disabled={!possible}
      onClick={() =>
        void scores.daily.write(
          [look.list.cells, ...(look.membersFrom ? [look.membersFrom.cells] : [])],
          () => scoresPlans(look, state.language),
          { tool: 'scores', choice: keepScores(choice) },
        )
      }
    />
  );
}
