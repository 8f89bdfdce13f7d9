import type { UniverGrid } from '../univer/univer-grid';
import { type CapturedWorkbook, capture } from '../xlsx/capture';
import { type OpenedFile, openFile, saveFile } from '../xlsx/file';

/** The file behind the grid. */
export interface WorkbookFile {
  /** Opens an .xlsx file in the grid. Rejects, and leaves the grid as it was, where the bytes are none. */
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  /** The grid's workbook as .xlsx: the opened file with what was changed since. */
  save(): Promise<ArrayBuffer>;
}

export function createWorkbookFile(grid: UniverGrid): WorkbookFile {
  let opened: { readonly file: OpenedFile; readonly before: CapturedWorkbook } | null = null;
  const now = () => capture(grid, grid.rowIsAutomatic);
  return {
    async open(bytes, name) {
      const file = await openFile(bytes, name);
      grid.open(file.contents);
      // Before anything is calculated: what differs from this at saving was changed by someone.
      opened = { file, before: now() };
    },
    save: () => saveFile(opened?.file ?? null, opened?.before ?? null, now()),
  };
}
