import { attendanceWords } from '../../../messages/pane-attendance';
import { dailyWords } from '../../../messages/pane-daily';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { FindingsBar } from '../daily/findings-bar';
import { Entries, type Entry, Figures, NoList, Say, type Tone } from '../daily/parts';
import { type Attendance, createAttendance } from './attendance';
import { AttendanceSettings } from './settings';
import {
  attendanceFindings,
  byUrgency,
  countsInShort,
  type DaysLook,
  sayDays,
  sayYear,
  type State,
  stateOf,
  type YearLook,
} from './say';

const tones: Readonly<Record<State, Tone>> = { barred: 'bad', near: 'look', open: 'look', fine: 'plain' };

/** 考勤汇总: who is barred and who is to be warned, each count opening to its months and clause. */
export function AttendancePanel() {
  const { state } = usePane();
  const attendance = useFeature(createAttendance);
  const look = attendance.look(state, useStore(attendance.store));
  const words = attendanceWords[state.language];
  const daily = dailyWords[state.language];
  if (look.kind === 'none') return <Say>{words.none}</Say>;
  if (look.kind === 'unread') return <NoList reading={look.reading} />;
  return (
    <>
      <AttendanceSettings look={look} attendance={attendance} />
      {look.lacking.length > 0 ? <Say warn>{daily.lacksColumns(look.lacking)}</Say> : undefined}
      {look.kind === 'year' ? (
        <Year look={look} attendance={attendance} />
      ) : (
        <Days look={look} attendance={attendance} />
      )}
      <FindingsBar
        findings={attendanceFindings(look, state.language).map(({ text, at }) => ({
          text,
          onGo: at && goTo(look, attendance, at.sheet, at.sheetRow),
        }))}
      />
    </>
  );
}

const goTo =
  (look: YearLook | DaysLook, { daily }: Attendance, sheet: string, sheetRow: number) =>
  () => {
    const list = look.lists.find(({ tracker }) => tracker.sheet === sheet);
    if (list) void daily.goTo(list.tracker, sheetRow);
  };

function Year({ look, attendance }: { readonly look: YearLook; readonly attendance: Attendance }) {
  const { language } = usePane().state;
  const words = attendanceWords[language];
  const daily = dailyWords[language];
  const count = (wanted: State): number => look.entries.filter((entry) => stateOf(entry) === wanted).length;
  const entries = byUrgency(look.entries).map((entry): Entry => {
    const [first] = entry.rows;
    const state = stateOf(entry);
    return {
      key: entry.person,
      place: entry.section,
      name: entry.person,
      what: countsInShort(entry, language),
      figure: words.states[state],
      tone: tones[state],
      sentence: sayYear(entry, language),
      onGo: first && goTo(look, attendance, first.sheet, first.sheetRow),
      hint: daily.goTo(first?.sheetRow ?? 0),
    };
  });
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
      <Entries label={look.item} entries={entries} />
    </>
  );
}

function Days({ look, attendance }: { readonly look: DaysLook; readonly attendance: Attendance }) {
  const { language } = usePane().state;
  const words = attendanceWords[language];
  const daily = dailyWords[language];
  const sum = (of: (entry: DaysLook['entries'][number]) => number): number =>
    look.entries.reduce((total, entry) => total + of(entry), 0);
  const [met, failed, open] = [sum((entry) => entry.met), sum((entry) => entry.failed), sum((entry) => entry.open)];
  const sorted = [...look.entries].sort((a, b) => b.failed - a.failed || b.open - a.open);
  const entries = sorted.map((entry): Entry => {
    const at = (entry.days.find(({ verdict }) => verdict.kind !== 'eligible') ?? entry.days[0])?.at;
    return {
      key: entry.person,
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
  });
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
      <Entries label={look.item} entries={entries} />
    </>
  );
}
