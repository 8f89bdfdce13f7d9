import { monthIn } from '../../../rules/attendance/months';
import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { createDaysMemory, type DaysMemory } from './days-memory';
import { type AttendanceChoice, type AttendanceLook, lookAtAttendance, NO_CHOICE } from './look';
import { fromSetting, settingKey, toSetting } from './remembered';

/** 考勤汇总: what the clerk chose, and what comes of it. */
export interface Attendance {
  readonly daily: Daily;
  readonly store: Store<AttendanceChoice>;
  readonly looking: Looking<[Settled['cells'], Settled['setup'], AttendanceChoice], AttendanceLook>;
  /** Takes sheets in beside the pane's own. */
  add(sheets: readonly string[]): Promise<void>;
  remove(sheet: string): void;
  readonly days: DaysMemory;
  /** Takes up what the workbook remembers of the signs of a form, once. */
  recall(form: string): Promise<void>;
  /** The clerk says what a sign means on sheets of this form; the workbook remembers it. */
  say(form: string, sign: string, meaning: string): Promise<void>;
}

export function createAttendance(context: Context): Attendance {
  const { port, store: pane } = context;
  const daily = createDaily(context);
  const store = createStore<AttendanceChoice>(NO_CHOICE);
  const recalled = new Set<string>();
  return {
    daily,
    store,
    looking: createLooking<Parameters<Attendance['looking']['answer']>, AttendanceLook>(
      context,
      (cells, _, { others }) => rowsIn(cells, ...others.values()),
      (cells, setup, choice) => lookAtAttendance({ cells, setup }, choice),
    ),
    async add(sheets) {
      const read = await daily.read(sheets);
      if (read)
        store.set({ others: new Map([...store.get().others, ...read.map((cells) => [cells.sheet, cells] as const)]) });
    },
    remove: (sheet) => store.set({ others: new Map([...store.get().others].filter(([name]) => name !== sheet)) }),
    days: createDaysMemory(context, store),
    async recall(form) {
      if (recalled.has(form)) return;
      recalled.add(form);
      const kept = await port.readSetting(settingKey(form));
      const signs = kept.ok ? fromSetting(kept.value) : undefined;
      const { signs: chosen } = store.get();
      if (signs && !chosen.has(form)) store.set({ signs: new Map(chosen).set(form, signs) });
    },
    async say(form, sign, meaning) {
      const { signs } = store.get();
      const own = new Map(signs.get(form)).set(sign, meaning);
      store.set({ signs: new Map(signs).set(form, own) });
      const kept = await port.writeSetting(settingKey(form), toSetting(own));
      if (!kept.ok) pane.set({ notice: { kind: 'setting-not-kept', problem: kept.problem } });
    },
  };
}

/** What may stand beside the month in the name of an attendance sheet. */
const BESIDE = /(?:19|20)\d{2}年?|[\d一二三四五六七八九十]+月份?|考勤|签到|出勤|登记|统计|汇总|记录|表|[\s._()（）-]/g;

/** Sheets that are called like a month and nothing else: 3月, 2024年3月考勤表. */
export const monthSheets = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((name) => monthIn(name) !== undefined && name.replace(BESIDE, '') === '');
