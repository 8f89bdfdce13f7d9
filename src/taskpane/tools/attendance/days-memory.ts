import type { SignSheet } from '../../../trackers/signs/sheet';
import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import type { AttendanceChoice } from './look';
import { daysFromSetting, daysKey, daysOf, daysToSetting, type KeptDays, withDays } from './remembered-days';

/** For which days weekdays alone stand: said by the clerk, remembered by the workbook. */
export interface DaysMemory {
  /** Sheets of which the days were typed when the workbook was open before. */
  readonly recalled: Store<{ readonly sheets: ReadonlySet<string> }>;
  /** The clerk says it for one sheet. */
  say(sheet: string, typed: string): void;
  /** Takes up what was said for this sheet when the workbook was open before. */
  recall(grid: SignSheet): Promise<void>;
  /** Keeps what was said, once it fits. */
  keep(grid: SignSheet): Promise<void>;
}

export function createDaysMemory({ port, store: pane }: Context, store: Store<AttendanceChoice>): DaysMemory {
  const forms = new Map<string, Promise<readonly KeptDays[]>>();
  const keptFor = (form: string): Promise<readonly KeptDays[]> => {
    const known =
      forms.get(form) ?? port.readSetting(daysKey(form)).then((kept) => daysFromSetting(kept.ok ? kept.value : null));
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
      const typed = daysOf(await keptFor(grid.form), grid);
      const { days } = store.get();
      if (typed === undefined || days.has(grid.sheet)) return;
      store.set({ days: new Map(days).set(grid.sheet, typed) });
      recalled.set({ sheets: new Set(recalled.get().sheets).add(grid.sheet) });
    },
    async keep(grid) {
      const kept = await keptFor(grid.form);
      const typed = store.get().days.get(grid.sheet) ?? '';
      if (typed === '' || daysOf(kept, grid) === typed) return;
      const now = withDays(kept, grid, typed);
      forms.set(grid.form, Promise.resolve(now));
      const written = await port.writeSetting(daysKey(grid.form), daysToSetting(now));
      if (!written.ok) pane.set({ notice: { kind: 'setting-not-kept', problem: written.problem } });
    },
  };
}
