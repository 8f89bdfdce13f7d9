import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { signsWords } from '../../../messages/pane/tools/signs';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { usePane } from '../../views/pane-context';
import { keepAttendance } from './again';
import { NoRulesFoot } from '../daily/no-rules-foot';
import { attendancePlans, hasSigns } from './plan';
import type { DaysLook, SignsLook, YearLook } from './say';
import { useAttendance } from './use-attendance';

/** Writes the year's attendance. */
export function AttendanceFoot() {
  const { state } = usePane();
  const { attendance, choice, answer } = useAttendance();
  if (answer.kind !== 'ready') return <AwardFoot />;
  const { look } = answer;
  if (look.kind === 'none') return <NoRulesFoot label={attendanceWords[state.language].button} />;
  if (look.kind === 'unread') return <AwardFoot />;
  const daily = dailyWords[state.language];
  const possible = isComplete(look) && !pending(look);
  return (
    <MainButton
      label={look.kind === 'signs' ? signsWords[state.language].button : attendanceWords[state.language].button}
      effect={possible ? daily.adds(sheetsOf(look)) : daily.nothing}
      disabled={!possible}
      onClick={() =>
        void attendance.daily.write(
          look.lists.map(({ cells }) => cells),
          () => attendancePlans(look, choice.share, state.language),
          { tool: 'attendance', choice: keepAttendance(choice) },
        )
      }
    />
  );
}

function isComplete(look: YearLook | DaysLook | SignsLook): boolean {
  switch (look.kind) {
    case 'year':
      return look.entries.length > 0 && look.recorded && look.share !== undefined;
    case 'days':
      return look.entries.length > 0 && look.lacking.length === 0;
    case 'signs':
      return look.lists.some(({ rows }) => rows.length > 0);
  }
}

/** A sign has no meaning yet, or nobody knows which days a grid is about: what would be written would not be true. */
const pending = ({ lists }: YearLook | DaysLook | SignsLook): boolean =>
  lists.some(
    ({ signs }) =>
      signs !== undefined &&
      (signs.sheet.asked.length > 0 || signs.settled.signs.some(({ meaning }) => meaning === undefined)),
  );

function sheetsOf(look: YearLook | DaysLook | SignsLook): number {
  const signs = hasSigns(look) ? 1 : 0;
  switch (look.kind) {
    case 'year':
      return 2 + signs;
    case 'days':
      return (look.entries.some(({ days, met }) => met < days.length) ? 2 : 1) + signs;
    case 'signs':
      return signs;
  }
}
