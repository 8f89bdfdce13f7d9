import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../state/store';
import type { AttendanceChoice } from './choice';
import {
  type DaysGrid,
  daysFromSetting,
  daysKey,
  daysOf,
  daysToSetting,
  type KeptDays,
  withDays,
} from './remembered-days';

/** For which days weekdays alone stand: said by the clerk, remembered by the workbook. */
export interface DaysMemory {
  /** Sheets of which the days were typed when the workbook was open before. */
  readonly recalled: Store<{ readonly sheets: ReadonlySet<string> }>;
  /** The clerk says it for one sheet. */
  say(sheet: string, typed: string): void;
  /** Takes up what was said for this sheet when the workbook was open before. */
  recall(grid: DaysGrid): Promise<void>;
  /** Keeps what was said, once it fits. */
  keep(grid: DaysGrid): Promise<void>;
}

export function createDaysMemory({ port, store: pane }: Context, store: Store<AttendanceChoice>): DaysMemory {
  const forms = new Map<string, Promise<readonly KeptDays[] | undefined>>();
  const read = async (form: string): Promise<readonly KeptDays[] | undefined> => {
    const kept = await port.readSetting(daysKey(form));
    if (!kept.ok) {
      // Asked again next time: what is kept must not be written over unread.
      forms.delete(form);
      pane.set({ notice: { kind: 'problem', problem: kept.problem } });
      return undefined;
    }
    const { days, foreign } = daysFromSetting(kept.value);
    if (foreign) pane.set({ notice: { kind: 'setting-ignored', what: 'days' } });
    return days;
  };
  const keptFor = (form: string): Promise<readonly KeptDays[] | undefined> => {
    const known = forms.get(form) ?? read(form);
    forms.set(form, known);
    return known;
  };
  const recalled: DaysMemory['recalled'] = createStore({ sheets: new Set<string>() });
  return {
    recalled,
    say(sheet, typed) {
      store.set({ days: new Map(store.get().days).set(sheet, typed) });
      recalled.set({ sheets: new Set([...recalled.get().sheets].filter((name) => name !== sheet)) });
    },
    async recall(grid) {
      const typed = daysOf((await keptFor(grid.form)) ?? [], grid);
      const { days } = store.get();
      if (typed === undefined || days.has(grid.sheet)) return;
      store.set({ days: new Map(days).set(grid.sheet, typed) });
      recalled.set({ sheets: new Set(recalled.get().sheets).add(grid.sheet) });
    },
    async keep(grid) {
      const kept = await keptFor(grid.form);
      if (!kept) return;
      const typed = store.get().days.get(grid.sheet) ?? '';
      if (typed === '' || daysOf(kept, grid) === typed) return;
      const now = withDays(kept, grid, typed);
      forms.set(grid.form, Promise.resolve(now));
      const written = await port.writeSetting(daysKey(grid.form), daysToSetting(now));
      if (!written.ok) pane.set({ notice: { kind: 'setting-not-kept', problem: written.problem } });
    },
  };
}
