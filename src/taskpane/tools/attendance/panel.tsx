import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { usePane } from '../../views/pane-context';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { NoList, Say } from '../daily/parts';
import { Counts } from './counts';
import { DayRecords } from './day-records';
import type { AttendanceLook } from './look';
import type { LookProps } from './look-props';
import { attendanceFindings, type DaysLook, type SignsLook, type YearLook } from './say';
import { AttendanceSettings, OtherSheets } from './settings';
import { Signs } from './signs';
import { Year } from './year';
import { useAttendance } from './use-attendance';

/** 考勤汇总: who is barred and who is to be warned, each count opening to its months and clause. */
export function AttendancePanel() {
  const { attendance, answer } = useAttendance();
  return (
    <Looked
      answer={answer}
      resume={attendance.looking.resume}
      listIn={(look) => ('lists' in look ? look.lists[0].list : undefined)}
    >
      {(look) => <Shown look={look} attendance={attendance} />}
    </Looked>
  );
}

function Shown({ look, attendance }: LookProps<AttendanceLook>) {
  const { language } = usePane().state;
  if (look.kind === 'none') return <Say>{attendanceWords[language].none}</Say>;
  if (look.kind === 'unread') return <NoList reading={look.reading} />;
  return (
    <>
      {look.kind === 'signs' ? (
        <OtherSheets look={look} attendance={attendance} />
      ) : (
        <AttendanceSettings look={look} attendance={attendance} />
      )}
      <Signs lists={look.lists} attendance={attendance} />
      {look.kind === 'signs' ? undefined : <Lacking look={look} />}
      <People look={look} attendance={attendance} />
      <FindingsBar
        items={attendanceFindings(look, language)}
        show={({ text, at }) => ({
          text,
          onGo: at && (() => void attendance.daily.select(at.sheet, at.address)),
        })}
      />
    </>
  );
}

/** What the rules ask for and the sheet does not have: times may be typed, everything else is a column. */
function Lacking({ look: { lacking, typable } }: { readonly look: YearLook | DaysLook }) {
  const { language } = usePane().state;
  const times = lacking.filter((fact) => typable.includes(fact));
  const columns = lacking.filter((fact) => !typable.includes(fact));
  return (
    <>
      {columns.length > 0 ? <Say warn>{dailyWords[language].lacksColumns(columns)}</Say> : undefined}
      {times.length > 0 ? <Say warn>{attendanceWords[language].lacksTimes(times)}</Say> : undefined}
    </>
  );
}

function People({ look, attendance }: LookProps<YearLook | DaysLook | SignsLook>) {
  switch (look.kind) {
    case 'year':
      return <Year look={look} attendance={attendance} />;
    case 'days':
      return <DayRecords look={look} attendance={attendance} />;
    case 'signs':
      return <Counts look={look} attendance={attendance} />;
  }
}
