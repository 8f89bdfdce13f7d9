import { calendarWords } from '../../../messages/pane/tools/calendar';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { keepCalendar } from './again';
import { alone } from '../daily/alone';
import { NoRulesFoot } from '../daily/no-rules-foot';
import { createCalendar } from './calendar';
import { calendarPlan } from './look';

/** Writes the calendar of the year. */
export function CalendarFoot() {
  const { state } = usePane();
  const calendar = useFeature(createCalendar);
  const { year } = useStore(calendar.store);
  const look = calendar.look(state, year);
  if (look.kind === 'no-scheme') return <AwardFoot />;
  if (look.kind === 'none') return <NoRulesFoot label={calendarWords[state.language].button} />;
  const daily = dailyWords[state.language];
  const possible = look.kind === 'year' && look.plan.occasions.length > 0;
  return (
    <MainButton
      label={calendarWords[state.language].button}
      effect={possible ? daily.adds(1) : daily.nothing}
      disabled={!possible}
      onClick={() => {
        if (look.kind !== 'year') return;
        const made = { tool: 'calendar', choice: keepCalendar(year) } as const;
        void calendar.daily.write([], () => alone(calendarPlan(look, state.language)), made);
      }}
    />
  );
}
