import { parseAddress } from '../model/address';
import type { Area } from '../model/area';
import { cellEntry } from '../model/entry';
import { type NameInfo, sameName } from '../model/name';
import type { SheetInfo } from '../model/sheet';
import type { TableInfo } from '../model/table';
import { type CellValue, wireValue } from '../model/value';
import { ribbonButtons } from '../manifest/ribbon';
import type { FaultHook } from '../transport/faults';
import type { UniverGrid } from '../univer/univer-grid';
import type { RunningAddin } from './addin';
import type { LogEntry } from './host-log';
import type { WorkbookFile } from './workbook-file';

/** A block of cells, row by row. Values as Office.js has them: "" for an empty cell, an error's text for an error. */
interface CellBlock {
  readonly values: (string | number | boolean)[][];
  /** null where a cell has no formula. */
  readonly formulas: (string | null)[][];
  readonly texts: string[][];
  readonly numberFormats: string[][];
}

/**
 * What the page offers to tests and to the curious, as `window.workbench`. Sheets are named by their tab, cells by address ("A1:C3").
 * Nothing of it is needed by an add-in.
 */
export interface Workbench {
  /** Resolves when the workbook is open and the add-in has started; rejects where one of them could not be. */
  readonly ready: Promise<void>;
  /** Opens an .xlsx file. */
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  /** The workbook as .xlsx, as the button in the title bar saves it. Waits for the calculation. */
  save(): Promise<ArrayBuffer>;
  sheets(): readonly SheetInfo[];
  tables(): readonly TableInfo[];
  names(): readonly NameInfo[];
  cells(sheet: string, address: string): CellBlock;
  /** Puts values and formulas into cells as if they were typed: "=…" is a formula, "3月1日" a date, "" empties. */
  enter(sheet: string, address: string, rows: readonly (readonly (string | number | boolean | null)[])[]): void;
  /** Activates the sheet and selects the cells. */
  select(sheet: string, address: string): void;
  /** The message that belongs to the error in a cell. */
  messageAt(sheet: string, address: string): string | undefined;
  /** Presses the ribbon's button of that id; resolves when its command has completed. */
  runCommand(controlId: string): Promise<void>;
  /** Takes back the last step in the grid. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Resolves when formulas are calculated and the add-in's functions have answered. */
  settle(): Promise<void>;
  /** `Class.member` of everything that the add-in asked for and the host lacks. */
  readonly unsupported: readonly string[];
  /** Faults of the host itself, and of the page. */
  readonly problems: readonly string[];
  /** The last messages between add-in and host. */
  readonly log: readonly LogEntry[];
  /** Lets requests of the add-in fail: the hook is asked before each; null ends it. */
  setFaults(hook: FaultHook | null): void;
  /** Plays a cell that is being edited: requests fail with 5004, or wait where the add-in asked for that. */
  setCellEditing(on: boolean): void;
}

export interface ApiParts {
  readonly grid: UniverGrid;
  readonly file: WorkbookFile;
  /** null until the add-in has started, and where there is none. */
  addin(): RunningAddin | null;
  readonly ready: Promise<void>;
  readonly problems: readonly string[];
  readonly log: readonly LogEntry[];
}

function find(grid: UniverGrid, name: string): string {
  const sheet = grid.sheets().find((known) => sameName(known.name, name));
  if (!sheet)
    throw new Error(
      `No sheet "${name}"; there are ${grid
        .sheets()
        .map((known) => known.name)
        .join(', ')}.`,
    );
  return sheet.id;
}

function areaAt(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is no address.`);
  return parsed.area;
}

const block = (values: CellValue[][]) => values.map((row) => row.map(wireValue));

export function createApi(parts: ApiParts): Workbench {
  const { grid, file } = parts;
  const running = (): RunningAddin => {
    const addin = parts.addin();
    if (!addin) throw new Error('No add-in is running.');
    return addin;
  };
  const settle = () => parts.addin()?.host.whenCalculated() ?? grid.settle();
  return {
    ready: parts.ready,
    open: (bytes, name) => file.open(bytes, name),
    async save() {
      await settle();
      return file.save();
    },
    sheets: () => grid.sheets(),
    tables: () => grid.tables(),
    names: () => grid.names(),
    cells(sheet, address) {
      const [id, area] = [find(grid, sheet), areaAt(address)];
      return {
        values: block(grid.values(id, area)),
        formulas: grid.formulas(id, area),
        texts: grid.texts(id, area),
        numberFormats: grid.numberFormats(id, area),
      };
    },
    enter(sheet, address, rows) {
      const [id, area] = [find(grid, sheet), areaAt(address)];
      const formats = grid.numberFormats(id, area);
      const inputs = rows.map((row, i) => row.map((value, j) => cellEntry(value, formats[i]?.[j] ?? 'General')));
      grid.write(id, area, inputs);
    },
    select: (sheet, address) => grid.select(find(grid, sheet), areaAt(address)),
    messageAt(sheet, address) {
      const { row, column } = areaAt(address);
      return parts.addin()?.host.functions.messageAt({ sheet: find(grid, sheet), row, column });
    },
    async runCommand(controlId) {
      const addin = running();
      const button = ribbonButtons(addin.manifest.ribbon).find(({ id }) => id === controlId);
      if (!button) throw new Error(`The ribbon has no button "${controlId}".`);
      await addin.press(button);
    },
    undo: () => grid.undo(),
    redo: () => grid.redo(),
    settle,
    get unsupported() {
      return parts.addin()?.host.unsupported ?? [];
    },
    problems: parts.problems,
    log: parts.log,
    setFaults: (hook) => running().host.setFaults(hook),
    setCellEditing: (on) => running().host.setCellEditing(on),
  };
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}
