import { entryOf } from '../../../base/entries';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useId, useState } from 'react';
import { signsWords } from '../../../messages/pane/tools/signs';
import { meaningChoices, sameMeaning } from '../../../rules/attendance/sign-meaning';
import type { SettledSign } from '../../../trackers/signs/settle';
import { FoldButton } from '../../views/fold-button';
import { Line, useLineStyles } from '../../views/line';
import { usePane } from '../../views/pane-context';
import { Say, Settings } from '../daily/parts';
import type { Attendance } from './attendance';
import { Days } from './days';
import { meaningName, whoSays } from './say-signs';
import type { AttendanceSheet, SignReading } from './sheets';

/** What the signs of the grids mean: those that nobody explains are asked for, each of the others can be corrected. */
export function Signs({
  lists,
  attendance,
}: {
  readonly lists: readonly AttendanceSheet[];
  readonly attendance: Attendance;
}) {
  const forms = [...formsOf(lists)];
  const ids = forms.map(([form]) => form).join();
  useEffect(() => {
    for (const form of ids.split(',')) if (form !== '') void attendance.recall(form);
  }, [ids, attendance]);
  return forms.map(([form, readings]) => <Form key={form} form={form} readings={readings} attendance={attendance} />);
}

/** Grids by their form: what the clerk says of a sign holds for all months of one. */
function formsOf(lists: readonly AttendanceSheet[]): ReadonlyMap<string, readonly SignReading[]> {
  const forms = new Map<string, SignReading[]>();
  for (const { signs } of lists) {
    if (signs) entryOf(forms, signs.sheet.form, () => []).push(signs);
  }
  return forms;
}

const useStyles = makeStyles({
  // Like the other lines that open: words at the left, the arrow at the right.
  fold: {
    width: '100%',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface FormProps {
  readonly form: string;
  readonly readings: readonly SignReading[];
  readonly attendance: Attendance;
}

function Form({ form, readings, attendance }: FormProps) {
  const { language } = usePane().state;
  const words = signsWords[language];
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  const signs = together(readings);
  const asked = signs.filter(({ meaning }) => meaning === undefined);
  const known = signs.filter(({ meaning }) => meaning !== undefined);
  return (
    <section aria-label={words.signs}>
      {readings.map(({ sheet }) => (
        <Fragment key={sheet.sheet}>
          <Say>{words.grid(sheet.sheet, sheet.range, sheet.people.length)}</Say>
          <Days sheet={sheet} attendance={attendance} />
        </Fragment>
      ))}
      {asked.length > 0 ? <Say warn>{words.ask(asked.map(({ sign }) => sign))}</Say> : undefined}
      <Settings>
        {asked.map((sign) => (
          <Sign key={sign.sign} sign={sign} form={form} attendance={attendance} />
        ))}
        {known.length > 0 ? (
          <FoldButton className={styles.fold} open={open} controls={list} onFold={setOpen}>
            {words.known(known.length)}
          </FoldButton>
        ) : undefined}
        <div id={list} hidden={!open}>
          {open
            ? known.map((sign) => <Sign key={sign.sign} sign={sign} form={form} attendance={attendance} />)
            : undefined}
        </div>
      </Settings>
    </section>
  );
}

/** The signs of several months: each once, with all its cells. */
function together(readings: readonly SignReading[]): readonly SettledSign[] {
  const signs = new Map<string, SettledSign>();
  for (const sign of readings.flatMap(({ settled }) => settled.signs)) {
    const before = signs.get(sign.sign);
    signs.set(sign.sign, before ? { ...before, cells: before.cells + sign.cells } : sign);
  }
  return [...signs.values()];
}

function Sign({
  sign,
  form,
  attendance,
}: {
  readonly sign: SettledSign;
  readonly form: string;
  readonly attendance: Attendance;
}) {
  const { language } = usePane().state;
  const words = signsWords[language];
  const line = useLineStyles();
  const current = sign.meaning && meaningName(sign.meaning, language);
  const choices = [...meaningChoices].map(([name, meaning]) => ({
    key: name,
    text: meaningName(meaning, language),
    onPick: () => void attendance.say(form, sign.sign, name),
  }));
  return (
    <Line label={sign.sign} groups={[{ name: 'meaning', current: keyOf(sign) ?? '', choices }]}>
      <span className={line.strong}>{current ?? words.pick}</span>
      <span className={line.quiet}>{whoSays(sign, language)}</span>
    </Line>
  );
}

/** The choice that a meaning is, where it is one. */
const keyOf = ({ meaning }: SettledSign): string | undefined =>
  meaning && [...meaningChoices].find(([, choice]) => sameMeaning(choice, meaning))?.[0];
