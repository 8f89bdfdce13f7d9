import { dailyWords } from '../../../messages/pane/tools/daily';
import { dutiesWords } from '../../../messages/pane/tools/duties';
import { usePane } from '../../views/pane-context';
import { TypedField } from '../daily/controls';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { EntryList, Figures, type ListedEntry, NoList, Say, Settings } from '../daily/parts';
import type { DutiesFeature } from './duties';
import type { Item } from './look';
import { type Duties, dutyFindings, sayItem, statusName, toneOf } from './say';
import { useDuties } from './use-duties';

/** 督办事项: what is overdue, what is soon due, what lacks a reason, what goes over into the next month. */
export function DutiesPanel() {
  const { duties, day, answer } = useDuties();
  return (
    <Looked
      answer={answer}
      resume={duties.looking.resume}
      listIn={(look) => (look.kind === 'items' ? look.list : undefined)}
    >
      {(look) =>
        look.kind === 'unread' ? (
          <NoList reading={look.reading} />
        ) : (
          <>
            <Day duties={duties} day={day} bad={look.day === undefined} />
            <List look={look} duties={duties} />
          </>
        )
      }
    </Looked>
  );
}

function Day({ duties, day, bad }: { readonly duties: DutiesFeature; readonly day: string; readonly bad: boolean }) {
  const words = dutiesWords[usePane().state.language];
  return (
    <>
      <Settings>
        <TypedField
          label={words.day}
          value={day}
          width="day"
          bad={bad}
          onType={(text) => duties.store.set({ day: text })}
        />
      </Settings>
      {bad ? <Say warn>{words.badDay}</Say> : undefined}
    </>
  );
}

function List({ look, duties }: { readonly look: Duties; readonly duties: DutiesFeature }) {
  const { language } = usePane().state;
  const words = dutiesWords[language];
  const daily = dailyWords[language];
  if (look.lacking.length > 0) return <Say warn>{daily.lacksColumns(look.lacking)}</Say>;
  const goTo = (sheetRow: number) => () => void duties.daily.goTo(look.list.tracker, sheetRow);
  const count = (of: (item: Item) => boolean): number => look.items.filter(of).length;
  const overdue = count(({ status }) => status.kind === 'overdue');
  const lacking = count(({ lacks }) => lacks.length > 0);
  const show = (item: Item): ListedEntry => ({
    place: daily.row(item.sheetRow),
    name: item.item === '' ? words.unnamed : item.item,
    what: [item.section, item.lacks.length > 0 ? words.noReason : ''].filter((part) => part !== '').join(' · '),
    figure: statusName(item, language),
    tone: toneOf(item),
    sentence: sayItem(look, item, language),
    onGo: goTo(item.sheetRow),
    hint: daily.goTo(item.sheetRow),
  });
  return (
    <>
      <Figures
        figures={[
          {
            label: words.figures.done,
            text: words.of(
              count(({ done }) => done === true),
              look.items.length,
            ),
          },
          { label: words.figures.overdue, text: String(overdue), tone: overdue > 0 ? 'bad' : 'plain' },
          { label: words.figures.soon, text: String(count(({ status }) => status.kind === 'soon')) },
          // Nobody says that no reason is missing where the rules ask for none.
          ...(look.asksReasons
            ? [
                {
                  label: words.figures.reason,
                  text: String(lacking),
                  tone: lacking > 0 ? ('look' as const) : ('plain' as const),
                },
              ]
            : []),
        ]}
      />
      <EntryList label={words.sheet.name} items={look.urgent} keyOf={({ sheetRow }) => sheetRow} show={show} />
      <FindingsBar
        items={dutyFindings(look, language)}
        show={({ say, sheetRow }) => ({ text: say(), onGo: sheetRow === undefined ? undefined : goTo(sheetRow) })}
      />
    </>
  );
}
