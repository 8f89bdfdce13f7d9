import { allotWords } from '../../../messages/pane/tools/allot';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { usePane } from '../../views/pane-context';
import { keepAllot } from './again';
import { alone } from '../daily/alone';
import { NoRulesFoot } from '../daily/no-rules-foot';
import { allotPlan } from './say';
import { useAllot } from './use-allot';

/** Writes the places of the sections. */
export function AllotFoot() {
  const { state } = usePane();
  const { allot, choice, answer } = useAllot();
  if (answer.kind !== 'ready') return <AwardFoot />;
  const { look } = answer;
  if (look.kind === 'none') return <NoRulesFoot label={allotWords[state.language].button} />;
  if (look.kind === 'no-scheme') return <AwardFoot />;
  const daily = dailyWords[state.language];
  const { result, list, base } = look;
  const shared = result?.kind === 'shared' ? result : undefined;
  return (
    <MainButton
      label={allotWords[state.language].button}
      effect={shared ? daily.adds(1) : daily.nothing}
      disabled={!shared}
      onClick={() => {
        if (!shared) return;
        const from = list && base.kind !== 'typed' ? [list.cells] : [];
        void allot.daily.write(from, () => alone(allotPlan(look, shared, state.language)), {
          tool: 'allot',
          choice: keepAllot(choice),
          decisions: [...look.given].map(allotWords[state.language].gave),
        });
      }}
    />
  );
}
