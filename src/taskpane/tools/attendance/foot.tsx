import { attendanceWords } from '../../../messages/pane-attendance';
import { dailyWords } from '../../../messages/pane-daily';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createAttendance } from './attendance';
import { attendancePlans } from './plan';

/** Writes the year's attendance. */
export function AttendanceFoot() {
  const { state } = usePane();
  const attendance = useFeature(createAttendance);
  const choice = useStore(attendance.store);
  const look = attendance.look(state, choice);
  if (look.kind === 'none' || look.kind === 'unread') return <AwardFoot />;
  const words = attendanceWords[state.language];
  const daily = dailyWords[state.language];
  const complete = look.kind === 'year' ? look.recorded && look.share !== undefined : look.lacking.length === 0;
  const possible = look.entries.length > 0 && complete;
  const sheets = look.kind === 'year' || look.entries.some(({ days, met }) => met < days.length) ? 2 : 1;
  return (
    <MainButton
      label={words.button}
      effect={possible ? daily.adds(sheets) : daily.nothing}
      disabled={!possible}
      onClick={() =>
        void attendance.daily.write(
          look.lists.map(({ cells }) => cells),
          () => attendancePlans(look, choice.share, state.language),
        )
      }
    />
  );
}
