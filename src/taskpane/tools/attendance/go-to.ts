import type { Attendance } from './attendance';
import type { DaysLook, SignsLook, YearLook } from './say';

/** Selects a row of one of the sheets that were taken together. */
export const goTo =
  (look: YearLook | DaysLook | SignsLook, { daily }: Attendance, sheet: string, sheetRow: number) =>
  () => {
    const list = look.lists.find(({ tracker }) => tracker.sheet === sheet);
    if (list) void daily.goTo(list.tracker, sheetRow);
  };
