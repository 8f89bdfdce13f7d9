/** The add-in's settings in the document (Office.context.document.settings and workbook.settings are one store): key → JSON text. */
export interface SettingsStore {
  entries(): ReadonlyMap<string, string>;
  set(key: string, json: string): void;
  delete(key: string): void;
  replaceAll(entries: Iterable<readonly [string, string]>): void;
}

/** A store in memory. `onChange` is told after every change, so that a page can keep the settings with the file. */
export function createSettings(
  initial: Iterable<readonly [string, string]> = [],
  onChange: () => void = () => undefined,
): SettingsStore {
  let map = new Map(initial);
  return {
    entries: () => map,
    set(key, json) {
      map.set(key, json);
      onChange();
    },
    delete(key) {
      map.delete(key);
      onChange();
    },
    replaceAll(entries) {
      map = new Map(entries);
      onChange();
    },
  };
}
