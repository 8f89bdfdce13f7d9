import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { usePane } from '../../views/pane-context';
import { EntryList, type ListedEntry, Figures } from '../daily/parts';
import { goTo } from './go-to';
import type { LookProps } from './look-props';
import { type DaysLook, sayDays } from './say';

/** Who met the times of the rules on how many days. */
export function DayRecords({ look, attendance }: LookProps<DaysLook>) {
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
