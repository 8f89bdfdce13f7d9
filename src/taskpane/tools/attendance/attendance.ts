import { monthIn } from '../../../rules/attendance/months';
import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { last } from '../daily/last';
import type { Settled } from '../daily/list';
import { type AttendanceChoice, type AttendanceLook, lookAtAttendance, NO_CHOICE } from './look';

/** 考勤汇总: what the clerk chose, and what comes of it. */
export interface Attendance {
  readonly daily: Daily;
  readonly store: Store<AttendanceChoice>;
  look(settled: Settled, choice: AttendanceChoice): AttendanceLook;
  /** Takes sheets in beside the pane's own. */
  add(sheets: readonly string[]): Promise<void>;
  remove(sheet: string): void;
}

export function createAttendance(context: Context): Attendance {
  const look = last((cells: Settled['cells'], setup: Settled['setup'], choice: AttendanceChoice) =>
    lookAtAttendance({ cells, setup }, choice),
  );
  const daily = createDaily(context);
  const store = createStore<AttendanceChoice>(NO_CHOICE);
  return {
    daily,
    store,
    look: ({ cells, setup }, choice) => look(cells, setup, choice),
    async add(sheets) {
      const read = await daily.read(sheets);
      if (read)
        store.set({ others: new Map([...store.get().others, ...read.map((cells) => [cells.sheet, cells] as const)]) });
    },
    remove: (sheet) => store.set({ others: new Map([...store.get().others].filter(([name]) => name !== sheet)) }),
  };
}

/** What may stand beside the month in the name of an attendance sheet. */
const BESIDE = /(?:19|20)\d{2}年?|[\d一二三四五六七八九十]+月份?|考勤|签到|出勤|登记|统计|汇总|记录|表|[\s._()（）-]/g;

/** Sheets that are called like a month and nothing else: 3月, 2024年3月考勤表. */
export const monthSheets = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((name) => monthIn(name) !== undefined && name.replace(BESIDE, '') === '');
