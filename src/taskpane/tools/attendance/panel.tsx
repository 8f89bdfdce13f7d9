import { toNumber } from '../../../facts/exact';
import { attendanceWords } from '../../../messages/pane-attendance';
import { dailyWords } from '../../../messages/pane-daily';
import { signsWords } from '../../../messages/pane-signs';
import { NO_MONTH } from '../../../rules/attendance/months';
import type { MonthRow } from '../../../rules/attendance/year';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { EntryList, type ListedEntry, Figures, NoList, Say, type Tone } from '../daily/parts';
import { useLooking } from '../daily/use-looking';
import { type Attendance, createAttendance } from './attendance';
import type { AttendanceLook } from './look';
import {
  attendanceFindings,
  byUrgency,
  countsInShort,
  type DaysLook,
  sayDays,
  sayYear,
  type SignsLook,
  type State,
  stateOf,
  type YearLook,
} from './say';
import { monthName, saySigns } from './say-signs';
import { AttendanceSettings, OtherSheets } from './settings';
import { Signs } from './signs';

const tones: Readonly<Record<State, Tone>> = { barred: 'bad', near: 'look', open: 'look', fine: 'plain' };

/** 考勤汇总: who is barred and who is to be warned, each count opening to its months and clause. */
export function AttendancePanel() {
  const { state } = usePane();
  const attendance = useFeature(createAttendance);
  const choice = useStore(attendance.store);
  const answer = useLooking(attendance.looking, state.cells, state.setup, choice);
  return (
    <Looked answer={answer} resume={attendance.looking.resume}>
      {(look) => <Shown look={look} attendance={attendance} />}
    </Looked>
  );
}

interface LookProps<L> {
  readonly look: L;
  readonly attendance: Attendance;
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
      {look.kind !== 'signs' && look.lacking.length > 0 ? (
        <Say warn>{dailyWords[language].lacksColumns(look.lacking)}</Say>
      ) : undefined}
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

function People({ look, attendance }: LookProps<YearLook | DaysLook | SignsLook>) {
  switch (look.kind) {
    case 'year':
      return <Year look={look} attendance={attendance} />;
    case 'days':
      return <Days look={look} attendance={attendance} />;
    case 'signs':
      return <Counts look={look} attendance={attendance} />;
  }
}

const goTo =
  (look: YearLook | DaysLook | SignsLook, { daily }: Attendance, sheet: string, sheetRow: number) =>
  () => {
    const list = look.lists.find(({ tracker }) => tracker.sheet === sheet);
    if (list) void daily.goTo(list.tracker, sheetRow);
  };

function Year({ look, attendance }: LookProps<YearLook>) {
  const { language } = usePane().state;
  const words = attendanceWords[language];
  const daily = dailyWords[language];
  const count = (wanted: State): number => look.entries.filter((entry) => stateOf(entry) === wanted).length;
  const show = (entry: YearLook['entries'][number]): ListedEntry => {
    const [first] = entry.rows;
    const state = stateOf(entry);
    return {
      place: entry.section,
      name: entry.person,
      what: countsInShort(entry, language),
      figure: words.states[state],
      tone: tones[state],
      sentence: sayYear(entry, language),
      onGo: first && goTo(look, attendance, first.sheet, first.sheetRow),
      hint: daily.goTo(first?.sheetRow ?? 0),
    };
  };
  return (
    <>
      <Figures
        figures={[
          { label: words.figures.people, text: String(look.entries.length) },
          { label: words.figures.barred, text: String(count('barred')), tone: count('barred') > 0 ? 'bad' : 'plain' },
          { label: words.figures.near, text: String(count('near')), tone: count('near') > 0 ? 'look' : 'plain' },
          { label: words.figures.open, text: String(count('open')), tone: count('open') > 0 ? 'look' : 'plain' },
        ]}
      />
      <EntryList label={look.item} items={byUrgency(look.entries)} keyOf={({ person }) => person} show={show} />
    </>
  );
}

function Days({ look, attendance }: LookProps<DaysLook>) {
  const { language } = usePane().state;
  const words = attendanceWords[language];
  const daily = dailyWords[language];
  const sum = (of: (entry: DaysLook['entries'][number]) => number): number =>
    look.entries.reduce((total, entry) => total + of(entry), 0);
  const [met, failed, open] = [sum((entry) => entry.met), sum((entry) => entry.failed), sum((entry) => entry.open)];
  const sorted = [...look.entries].sort((a, b) => b.failed - a.failed || b.open - a.open);
  const show = (entry: DaysLook['entries'][number]): ListedEntry => {
    const at = (entry.days.find(({ verdict }) => verdict.kind !== 'eligible') ?? entry.days[0])?.at;
    return {
      place: entry.section,
      name: entry.person,
      what: words.days(entry.days.length, entry.failed, entry.open),
      figure:
        entry.failed > 0
          ? `${words.figures.failed}${entry.failed}`
          : entry.open > 0
            ? words.states.open
            : words.figures.met,
      tone: entry.failed > 0 ? 'bad' : entry.open > 0 ? 'look' : 'plain',
      sentence: sayDays(look, entry, language),
      onGo: at && goTo(look, attendance, at.sheet, at.sheetRow),
      hint: daily.goTo(at?.sheetRow ?? 0),
    };
  };
  return (
    <>
      <Figures
        figures={[
          { label: words.figures.days, text: String(met + failed + open) },
          { label: words.figures.met, text: String(met) },
          { label: words.figures.failed, text: String(failed), tone: failed > 0 ? 'bad' : 'plain' },
          { label: words.figures.open, text: String(open), tone: open > 0 ? 'look' : 'plain' },
        ]}
      />
      <EntryList label={look.item} items={sorted} keyOf={({ person }) => person} show={show} />
    </>
  );
}

/** What the signs come to where the scheme limits nothing of it. */
function Counts({ look, attendance }: LookProps<SignsLook>) {
  const { language } = usePane().state;
  const words = signsWords[language];
  const rows = look.lists.flatMap((list) => list.rows);
  const signs = new Set(look.lists.flatMap((list) => list.signs?.settled.signs.map(({ sign }) => sign) ?? []));
  const asked = new Set(rows.flatMap((row) => row.signs?.pending ?? []));
  const show = (row: MonthRow): ListedEntry => ({
    place: row.section,
    name: row.person,
    what: [...(row.signs?.counts ?? [])].map(([fact, count]) => `${fact}${toNumber(count)}`).join(' '),
    figure: monthName(row.month ?? NO_MONTH, language),
    tone: (row.signs?.pending.length ?? 0) > 0 ? 'look' : 'plain',
    sentence: saySigns(row, language),
    onGo: goTo(look, attendance, row.sheet, row.sheetRow),
    hint: dailyWords[language].goTo(row.sheetRow),
  });
  return (
    <>
      <Say>{words.noLimits}</Say>
      <Figures
        figures={[
          { label: words.figures.people, text: String(new Set(rows.map(({ person }) => person)).size) },
          { label: words.figures.signs, text: String(signs.size) },
          { label: words.figures.asked, text: String(asked.size), tone: asked.size > 0 ? 'look' : 'plain' },
        ]}
      />
      <EntryList
        label={words.signs}
        items={rows}
        keyOf={({ sheet, sheetRow, person }) => `${sheet} ${sheetRow} ${person}`}
        show={show}
      />
    </>
  );
}
