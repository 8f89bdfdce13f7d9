import { useEffect } from 'react';
import { signsWords } from '../../../messages/pane/tools/signs';
import { daysTyped } from '../../../trackers/signs/given-days';
import type { AskedDays } from '../../../trackers/signs/dated';
import type { SignSheet } from '../../../trackers/signs/sheet';
import { usePane, useStore } from '../../views/pane-context';
import { TypedField } from '../daily/controls';
import { Say } from '../daily/parts';
import type { Attendance } from './attendance';

/** For which days the weekdays of a grid stand: asked where nobody knows it, and to be mended once it was said. */
export function Days({ sheet, attendance }: { readonly sheet: SignSheet; readonly attendance: Attendance }) {
  const { language } = usePane().state;
  const words = signsWords[language];
  const { days } = useStore(attendance.store);
  const recalled = useStore(attendance.days.recalled).sheets.has(sheet.sheet);
  const typed = days.get(sheet.sheet) ?? '';
  const [asked] = sheet.asked;
  const isAsked = asked !== undefined;
  useEffect(() => {
    if (isAsked) void attendance.days.recall(sheet);
    else void attendance.days.keep(sheet);
  }, [isAsked, sheet, attendance]);
  if (!asked && typed === '') return undefined;
  const unread = typed.trim() !== '' && daysTyped(typed) === undefined;
  return (
    <>
      {asked ? <Say warn>{askOf(asked)}</Say> : undefined}
      <TypedField
        label={words.whichDays}
        width="day"
        value={typed}
        bad={unread || asked?.why === 'choice-does-not-fit'}
        onType={(text) => attendance.days.say(sheet.sheet, text)}
      />
      {recalled ? <Say>{words.recalledDays}</Say> : undefined}
      {unread ? <Say warn>{words.badDays}</Say> : undefined}
    </>
  );

  function askOf({ range, first, last, count, why }: AskedDays): string {
    const nameOf = (weekday: number) => words.names[weekday - 1] ?? '';
    const head = words.weekdays({ sheet: sheet.sheet, range, first: nameOf(first), last: nameOf(last), count });
    switch (why) {
      case 'nothing':
        return words.askDays(head);
      case 'sheet-does-not-fit':
        return words.titleDoesNotFit(head);
      case 'choice-does-not-fit':
        return words.daysDoNotFit(head, typed.trim());
    }
  }
}
