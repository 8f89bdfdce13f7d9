import { monthIn } from '../../../rules/attendance/months';
import type { Context } from '../../jobs/context';
import type { PaneState } from '../../state/pane-state';
import { createStore, type Store } from '../../state/store';
import { trackerSheets } from '../../state/tracker-sheets';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { createDaysMemory, type DaysMemory } from './days-memory';
import { type AttendanceChoice, NO_CHOICE } from './choice';
import { type AttendanceLook, lookAtAttendance } from './look';
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
  /** Takes up what the workbook remembers of the signs of a form, once; false where Excel cannot be asked. */
  recall(form: string): Promise<boolean>;
  /** The clerk says what a sign means on sheets of this form; the workbook remembers it. */
  say(form: string, sign: string, meaning: string): Promise<void>;
}

export function createAttendance(context: Context): Attendance {
  const { port, store: pane } = context;
  const daily = createDaily(context);
  const store = createStore<AttendanceChoice>(NO_CHOICE);
  const recalled = new Map<string, Promise<boolean>>();
  const takeUp = async (form: string): Promise<boolean> => {
    const kept = await port.readSetting(settingKey(form));
    if (!kept.ok) {
      // Asked again when the sheets are looked at again: what is kept must not be written over unread.
      recalled.delete(form);
      pane.set({ notice: { kind: 'problem', problem: kept.problem } });
      return false;
    }
    const signs = fromSetting(kept.value);
    if (!signs && kept.value !== undefined) pane.set({ notice: { kind: 'setting-ignored', what: 'signs' } });
    const { signs: chosen } = store.get();
    if (signs) store.set({ signs: new Map(chosen).set(form, new Map([...signs, ...(chosen.get(form) ?? [])])) });
    return true;
  };
  const recall = (form: string): Promise<boolean> => {
    const known = recalled.get(form) ?? takeUp(form);
    recalled.set(form, known);
    return known;
  };
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
    recall,
    async say(form, sign, meaning) {
      store.set({ signs: saying(store.get().signs, form, sign, meaning) });
      if (!(await recall(form))) return;
      const own = store.get().signs.get(form) ?? new Map<string, string>();
      const kept = await port.writeSetting(settingKey(form), toSetting(own));
      if (!kept.ok) pane.set({ notice: { kind: 'setting-not-kept', problem: kept.problem } });
    },
  };
}

type Signs = AttendanceChoice['signs'];

const saying = (signs: Signs, form: string, sign: string, meaning: string): Signs =>
  new Map(signs).set(form, new Map(signs.get(form)).set(sign, meaning));

/**
 * Sheets that may be taken in beside the one at hand: no rules, and none of those made last, which have the same
 * people's counts once more.
 */
export const attendanceSheets = (state: PaneState, own: string): readonly string[] =>
  trackerSheets(state)
    .filter(({ name, visible, rules }) => visible && !rules && name !== own)
    .map(({ name }) => name)
    .filter((name) => !state.written.some((made) => made.name === name));

/** What may stand beside the month in the name of an attendance sheet. */
const BESIDE = /(?:19|20)\d{2}年?|[\d一二三四五六七八九十]+月份?|考勤|签到|出勤|登记|统计|汇总|记录|表|[\s._()（）-]/g;

/** Sheets that are called like a month and nothing else: 3月, 2024年3月考勤表. */
export const monthSheets = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((name) => monthIn(name) !== undefined && name.replace(BESIDE, '') === '');
