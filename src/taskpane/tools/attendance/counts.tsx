import { toNumber } from '../../../facts/exact';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { signsWords } from '../../../messages/pane/tools/signs';
import { NO_MONTH } from '../../../rules/attendance/months';
import type { MonthRow } from '../../../rules/attendance/year';
import { usePane } from '../../views/pane-context';
import { EntryList, type ListedEntry, Figures, Say } from '../daily/parts';
import { goTo } from './go-to';
import type { LookProps } from './look-props';
import type { SignsLook } from './say';
import { monthName, saySigns } from './say-signs';

/** What the signs come to where the scheme limits nothing of it. */
export function Counts({ look, attendance }: LookProps<SignsLook>) {
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
