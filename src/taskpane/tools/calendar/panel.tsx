import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { calendarWords } from '../../../messages/pane/tools/calendar';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { TypedField } from '../daily/controls';
import { FindingsBar } from '../daily/findings-bar';
import { Entries, type Entry, Figures, Say, Settings } from '../daily/parts';
import { type Calendar, createCalendar } from './calendar';
import { dayName, sayOccasion, sayUndated, type YearLook } from './look';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  file: { width: '100%' },
});

/** 全年日程: every duty of the rules with its day in a year. */
export function CalendarPanel() {
  const { state } = usePane();
  const calendar = useFeature(createCalendar);
  const { year } = useStore(calendar.store);
  const look = calendar.look(state, year);
  const words = calendarWords[state.language];
  if (look.kind === 'no-scheme') return <Say>{dailyWords[state.language].noScheme}</Say>;
  if (look.kind === 'none') return <Say>{words.none}</Say>;
  return (
    <>
      <Settings>
        <TypedField
          label={words.year}
          value={year}
          bad={look.kind === 'bad-year'}
          onType={(typed) => calendar.store.set({ year: typed, copy: 'none' })}
        />
        {look.kind === 'year' && look.plan.occasions.length > 0 ? <File look={look} calendar={calendar} /> : undefined}
      </Settings>
      {look.kind === 'bad-year' ? <Say warn>{words.badYear}</Say> : <Days look={look} />}
    </>
  );
}

function Days({ look: { plan } }: { readonly look: YearLook }) {
  const { language } = usePane().state;
  const words = calendarWords[language];
  const rest = plan.occasions.filter((occasion) => occasion.rest === true).length;
  const items = new Set(plan.occasions.map(({ duty }) => duty.item)).size;
  const entries = plan.occasions.map((occasion): Entry => ({
    key: `${occasion.serial} ${occasion.duty.item}`,
    place: dayName(occasion.serial, language),
    long: true,
    name: occasion.duty.item,
    what: occasion.duty.inCharge,
    figure: occasion.rest === true ? words.restDay : occasion.duty.period,
    tone: occasion.rest === true ? 'look' : 'plain',
    sentence: sayOccasion(occasion, language),
    hint: occasion.duty.item,
  }));
  return (
    <>
      <Figures
        figures={[
          { label: words.figures.items, text: String(items) },
          { label: words.figures.days, text: String(plan.occasions.length) },
          { label: words.figures.rest, text: String(rest), tone: rest > 0 ? 'look' : 'plain' },
        ]}
      />
      {plan.known ? undefined : <Say warn>{words.unknownYear(plan.year)}</Say>}
      <Entries label={words.sheet.name} entries={entries} />
      <FindingsBar
        items={plan.undated}
        show={(undated) => ({
          text: [sayUndated(undated, plan.year, language), undated.why.kind === 'event' ? words.why.eventHow : ''].join(
            language === 'zh' ? '' : ' ',
          ),
        })}
      />
    </>
  );
}

/** The calendar file: to be downloaded where the host lets it, to be copied everywhere. */
function File({ look, calendar }: { readonly look: YearLook; readonly calendar: Calendar }) {
  const { language } = usePane().state;
  const words = calendarWords[language];
  const styles = useStyles();
  const { copy } = useStore(calendar.store);
  const text = calendar.file(look, language);
  const address = useFileAddress(text);
  return (
    <>
      <div className={styles.row}>
        {address === undefined ? undefined : (
          <Link href={address} download={`${words.file(look.source.name, look.plan.year)}.ics`}>
            {words.download}
          </Link>
        )}
        <Button size="small" onClick={() => void calendar.copy(text)}>
          {words.copy}
        </Button>
      </div>
      <div role="status">
        {copy === 'none' ? undefined : <Say>{copy === 'copied' ? words.copied : words.copyByHand}</Say>}
      </div>
      {copy === 'by-hand' ? (
        <Textarea
          className={styles.file}
          aria-label={words.fileHint}
          readOnly
          rows={4}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      ) : undefined}
    </>
  );
}

/** An address under which the page itself gives the text out; nothing is sent anywhere. */
function useFileAddress(text: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}
