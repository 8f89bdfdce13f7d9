import type { SettingsStore } from '../transport/settings';
import type { UniverGrid } from '../univer/univer-grid';
import { type CapturedWorkbook, capture } from '../xlsx/capture';
import { type OpenedFile, openFile, saveFile } from '../xlsx/file';
import { type Kept, keptIn, withKept } from '../xlsx/web-extensions';

/** The running add-in, and what it keeps in the open workbook. */
export interface Keeper {
  readonly id: string;
  readonly version: string;
  readonly settings: SettingsStore;
}

/** The file behind the grid. */
export interface WorkbookFile {
  /** Opens an .xlsx file in the grid. Rejects, and leaves the grid as it was, where the bytes are none. */
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  /** The grid's workbook as .xlsx: the opened file with what was changed since. */
  save(): Promise<ArrayBuffer>;
  /** What an add-in kept in the opened file, by its manifest's id. */
  kept(addin: string): Kept;
}

export function createWorkbookFile(grid: UniverGrid, keeper: () => Keeper | null): WorkbookFile {
  let opened: { readonly file: OpenedFile; readonly before: CapturedWorkbook } | null = null;
  const now = () => capture(grid, grid.rowIsAutomatic);
  return {
    async open(bytes, name) {
      const file = await openFile(bytes, name);
      grid.open(file.contents);
      // Before anything is calculated: what differs from this at saving was changed by someone.
      opened = { file, before: now() };
      const addin = keeper();
      addin?.settings.replaceAll(keptIn(file.parts.extensions, addin.id));
    },
    save() {
      const addin = keeper();
      const extensions = opened?.file.parts.extensions ?? [];
      return saveFile(
        opened?.file ?? null,
        opened?.before ?? null,
        now(),
        addin ? withKept(extensions, addin, addin.settings.entries()) : extensions,
      );
    },
    kept: (addin) => keptIn(opened?.file.parts.extensions ?? [], addin),
  };
}
