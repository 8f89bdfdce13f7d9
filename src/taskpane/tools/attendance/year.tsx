import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { usePane } from '../../views/pane-context';
import { EntryList, type ListedEntry, Figures, type Tone } from '../daily/parts';
import { goTo } from './go-to';
import type { LookProps } from './look-props';
import { byUrgency, countsInShort, sayYear, type State, stateOf, type YearLook } from './say';

const tones: Readonly<Record<State, Tone>> = { barred: 'bad', near: 'look', open: 'look', fine: 'plain' };

/** Who is barred and who is to be warned, by the counts of the year. */
export function Year({ look, attendance }: LookProps<YearLook>) {
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
