import { dailyWords } from '../../../messages/pane/tools/daily';
import { dutiesWords } from '../../../messages/pane/tools/duties';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { usePane } from '../../views/pane-context';
import { keepDuties } from './again';
import { dutiesPlans } from './say';
import { useDuties } from './use-duties';

/** Writes the status of the items and the list of the next month. */
export function DutiesFoot() {
  const { state } = usePane();
  const { duties, day, answer } = useDuties();
  if (answer.kind !== 'ready' || answer.look.kind === 'unread') return <AwardFoot />;
  const { look } = answer;
  const daily = dailyWords[state.language];
  const possible = look.items.length > 0 && look.lacking.length === 0 && look.day !== undefined;
  const sheets = look.items.some(({ done }) => done === false) ? 2 : 1;
  return (
    <MainButton
      label={dutiesWords[state.language].button}
      effect={possible ? daily.adds(sheets) : daily.nothing}
      disabled={!possible}
      onClick={() =>
        void duties.daily.write([look.list.cells], () => dutiesPlans(look, state.language), {
          tool: 'duties',
          choice: keepDuties(day, duties.daily.today()),
        })
      }
    />
  );
}
