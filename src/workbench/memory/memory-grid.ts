import { format } from 'numfmt';
import type { FunctionEngine } from '../functions/engine';
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  block,
  cellArea,
  intersect,
  isWholeColumns,
  isWholeRows,
} from '../model/area';
import { areaName, parseAddress, quoteSheetName } from '../model/address';
import {
  type CellInput,
  GridError,
  type GridChange,
  type GridPort,
  type NameInfo,
  type Selection,
  type SheetId,
  type TableInfo,
} from '../model/port';
import type { CellStyle, CommonStyle } from '../model/style';
import { type CellValue, isCellError } from '../model/value';
import { type CalculationSource, type Spills, calculate } from './calculation';
import { renameSheetInFormula, shiftFormula } from './formula-shift';
import { type Formula, readFormula } from './formula-syntax';
import {
  DEFAULT_HEIGHT,
  DEFAULT_LOOK,
  DEFAULT_WIDTH,
  type SheetStore,
  cellKey,
  changeLook,
  createSheetStore,
  keyColumn,
  keyRow,
  keysWithin,
  lookAt,
  looksWithin,
  patchStyle,
  shiftArea,
  shiftSheet,
} from './sheet-store';

/** A workbook in memory, for tests and for add-ins without a page to look at. */
export interface MemoryGrid extends GridPort {
  /** Custom functions that formulas may call; null: none. */
  useFunctions(engine: FunctionEngine | null): void;
  setName(name: NameInfo): void;
  /** Stops what is scheduled. */
  close(): void;
}

export interface MemoryGridOptions {
  readonly name?: string;
  /** Names of the sheets, at least one. */
  readonly sheets?: readonly string[];
}

/** The text that a cell shows. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return format(numberFormat, value, { throws: false, invalid: String(value), locale: 'zh-CN' });
}

export function createMemoryGrid(options: MemoryGridOptions = {}): MemoryGrid {
  const stores: SheetStore[] = [];
  const listeners = new Set<(change: GridChange) => void>();
  let lastSheet = 0;
  let lastTable = 0;
  let structureProtected = false;
  let tables: TableInfo[] = [];
  let names: NameInfo[] = [];
  let selection: Selection;
  let active: SheetId;
  let spills: Spills = new Map();
  let engine: FunctionEngine | null = null;
  let stopListening: (() => void)[] = [];
  let owed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const parsed = new Map<string, Formula | null>();

  const tell = (change: GridChange): void => {
    for (const listener of [...listeners]) listener(change);
  };

  const store = (sheet: SheetId): SheetStore => {
    const found = stores.find(({ info }) => info.id === sheet);
    if (!found) throw new GridError('missing', `no sheet ${sheet}`);
    return found;
  };

  const byName = (name: string): SheetStore | undefined =>
    stores.find(({ info }) => info.name.toLowerCase() === name.toLowerCase());

  // Calculation

  const source: CalculationSource = {
    stores: () => stores,
    sheetByName: (name) => byName(name)?.info.id,
    address: (sheet, area) => `${quoteSheetName(store(sheet).info.name)}!${areaName(area)}`,
    nameTarget(name, sheet) {
      const same = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
      const found = same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === null);
      const target = found && parseAddress(found.formula.replace(/^=/, ''));
      if (!target) return null;
      const on = target.sheet === null ? sheet : byName(target.sheet)?.info.id;
      return on === undefined ? null : { sheet: on, area: target.area };
    },
    parsed(formula) {
      const known = parsed.get(formula);
      if (known !== undefined) return known;
      const read = readFormula(formula);
      parsed.set(formula, read);
      return read;
    },
    call: (name, args, cell) => engine?.evaluate(name, args, cell) ?? { error: '#NAME?' },
  };

  function calculateOwed(): void {
    if (!owed) return;
    owed = false;
    const sheets = stores.filter(({ contents }) => [...contents.values()].some(({ formula }) => formula !== null));
    spills = calculate(source, spills);
    engine?.calculationEnded();
    for (const { info } of sheets) tell({ kind: 'calculated', sheet: info.id });
  }

  // Formulas are calculated before they are read, and soon after a change even if nobody reads.
  function owe(): void {
    owed = true;
    timer ??= setTimeout(() => {
      timer = null;
      calculateOwed();
    });
  }

  // Cells

  const cellValue = (sheet: SheetStore, row: number, column: number): CellValue => {
    const key = cellKey(row, column);
    const content = sheet.contents.get(key);
    return content ? content.value : (spills.get(sheet.info.id)?.get(key)?.value ?? null);
  };

  function releaseCell(sheet: SheetStore, key: number): void {
    if (sheet.contents.get(key)?.formula != null)
      engine?.release({ sheet: sheet.info.id, row: keyRow(key), column: keyColumn(key) });
  }

  function put(sheet: SheetStore, row: number, column: number, input: CellInput): void {
    if (input === null) return;
    const key = cellKey(row, column);
    releaseCell(sheet, key);
    if ('formula' in input) {
      sheet.contents.set(key, { formula: input.formula, value: null });
      return;
    }
    if (input.value === null) sheet.contents.delete(key);
    else sheet.contents.set(key, { formula: null, value: input.value });
    const { numberFormat } = input;
    if (numberFormat !== undefined) changeLook(sheet, cellArea(row, column), (look) => ({ ...look, numberFormat }));
  }

  function shift(id: SheetId, area: Area, along: 'rows' | 'columns', count: number): void {
    const sheet = store(id);
    // Calls belong to places: those of moved formulas are made again where they land.
    for (const key of sheet.contents.keys()) releaseCell(sheet, key);
    shiftSheet(sheet, area, along, count);
    for (const other of stores) {
      for (const [key, content] of other.contents) {
        if (content.formula === null) continue;
        const formula = shiftFormula(content.formula, other.info.name, sheet.info.name, area, along, count);
        other.contents.set(key, { formula, value: content.value });
      }
    }
    names = names.map((name) => ({
      ...name,
      formula: shiftFormula(name.formula, sheet.info.name, sheet.info.name, area, along, count),
    }));
    tables = tables.flatMap((table) => {
      if (table.sheet !== id) return [table];
      const moved = shiftArea(table.area, area, along, count);
      return moved ? [{ ...table, area: moved }] : [];
    });
    owe();
    const inserted = count > 0;
    const change = isWholeRows(area)
      ? (`Row${inserted ? 'Inserted' : 'Deleted'}` as const)
      : isWholeColumns(area)
        ? (`Column${inserted ? 'Inserted' : 'Deleted'}` as const)
        : (`Cell${inserted ? 'Inserted' : 'Deleted'}` as const);
    tell({ kind: 'edited', sheet: id, area, change });
  }

  function usedArea(sheet: SheetStore, valuesOnly: boolean): Area | null {
    const maps = [sheet.contents, spills.get(sheet.info.id) ?? new Map<number, unknown>()];
    if (!valuesOnly) maps.push(sheet.looks);
    let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
    for (const map of maps) {
      for (const [key, value] of map) {
        if (map === sheet.looks && value === DEFAULT_LOOK) continue;
        const [row, column] = [keyRow(key), keyColumn(key)];
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** What a line (row or column) property has in common over a run of lines. */
  function lineValue<V>(read: (index: number) => V, first: number, count: number, extent: number): V | null {
    // Beyond what is set every line is like the one after it.
    const last = Math.min(first + count, Math.max(first, extent) + 1);
    const value = read(first);
    for (let i = first + 1; i < last; i++) if (read(i) !== value) return null;
    return value;
  }

  const extent = (keys: Iterable<number>): number => Math.max(-1, ...keys) + 1;

  /** Width of a text in points, wide characters counted twice: 5.25 points a narrow one at 11 points. */
  const textWidth = (text: string, size: number): number =>
    [...text].reduce((width, letter) => width + (letter.charCodeAt(0) > 255 ? 2 : 1), 0) * 5.25 * (size / 11) + 6;

  function changeActive(sheet: SheetId): void {
    const previous = active;
    if (previous === sheet) return;
    active = sheet;
    selection = { sheet, areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };
    tell({ kind: 'activated', sheet, previous: stores.some(({ info }) => info.id === previous) ? previous : null });
  }

  const addStore = (name: string): SheetStore => {
    lastSheet += 1;
    const sheet = createSheetStore(`{00000000-0001-0000-${String(lastSheet).padStart(4, '0')}-000000000000}`, name);
    stores.push(sheet);
    return sheet;
  };

  const grid: MemoryGrid = {
    workbook: () => ({ name: options.name ?? 'Book1.xlsx', structureProtected }),
    protectStructure(on) {
      structureProtected = on;
    },

    sheets: () => stores.map(({ info }) => info),
    activeSheet: () => active,
    addSheet(name) {
      const { info } = addStore(name);
      tell({ kind: 'sheetAdded', sheet: info.id });
      return info.id;
    },
    updateSheet(id, patch) {
      const sheet = store(id);
      const before = sheet.info;
      sheet.info = { ...before, ...patch };
      const after = sheet.info;
      if (after.name !== before.name) {
        renameInFormulas(before.name, after.name);
        owe();
        tell({ kind: 'sheetRenamed', sheet: id, before: before.name, after: after.name });
      }
      if (after.visibility !== before.visibility) {
        tell({ kind: 'visibilityChanged', sheet: id, before: before.visibility, after: after.visibility });
        if (after.visibility !== 'Visible' && active === id) {
          const next = stores.find(({ info }) => info.visibility === 'Visible');
          if (next) changeActive(next.info.id);
        }
      }
      if (after.protected !== before.protected)
        tell({ kind: 'protectionChanged', sheet: id, protected: after.protected });
    },
    moveSheet(id, position) {
      const sheet = store(id);
      const before = stores.indexOf(sheet);
      stores.splice(before, 1);
      stores.splice(position, 0, sheet);
      if (before !== position) tell({ kind: 'sheetMoved', sheet: id, before, after: position });
    },
    deleteSheet(id) {
      const sheet = store(id);
      for (const key of sheet.contents.keys()) releaseCell(sheet, key);
      const position = stores.indexOf(sheet);
      stores.splice(position, 1);
      tables = tables.filter((table) => table.sheet !== id);
      names = names.filter(({ scope }) => scope !== id);
      owe();
      tell({ kind: 'sheetDeleted', sheet: id, name: sheet.info.name });
      if (active === id) {
        const visible = (one: SheetStore | undefined) => one?.info.visibility === 'Visible';
        const next = stores.slice(position).find(visible) ?? stores.slice(0, position).reverse().find(visible);
        if (next) changeActive(next.info.id);
      }
    },
    activate(id) {
      changeActive(store(id).info.id);
    },

    values(id, area) {
      calculateOwed();
      const sheet = store(id);
      return block(area, (row, column) => cellValue(sheet, row, column));
    },
    formulas(id, area) {
      const { contents } = store(id);
      return block(area, (row, column) => contents.get(cellKey(row, column))?.formula ?? null);
    },
    texts(id, area) {
      calculateOwed();
      const sheet = store(id);
      return block(area, (row, column) =>
        displayText(cellValue(sheet, row, column), lookAt(sheet, row, column).numberFormat),
      );
    },
    numberFormats(id, area) {
      const sheet = store(id);
      return block(area, (row, column) => lookAt(sheet, row, column).numberFormat);
    },
    write(id, area, cells) {
      const sheet = store(id);
      cells.forEach((line, i) => line.forEach((input, j) => put(sheet, area.row + i, area.column + j, input)));
      owe();
      tell({ kind: 'edited', sheet: id, area, change: 'RangeEdited' });
    },
    setNumberFormats(id, area, formats) {
      const sheet = store(id);
      const set = (where: Area, numberFormat: string) =>
        changeLook(sheet, where, (look) => ({ ...look, numberFormat }));
      if (typeof formats === 'string') set(area, formats);
      else {
        formats.forEach((line, i) =>
          line.forEach((one, j) => {
            if (one !== null) set(cellArea(area.row + i, area.column + j), one);
          }),
        );
      }
      tell({ kind: 'formatted', sheet: id, area });
    },
    clear(id, area, what) {
      const sheet = store(id);
      if (what !== 'formats') {
        for (const key of keysWithin(sheet.contents, area)) {
          releaseCell(sheet, key);
          sheet.contents.delete(key);
        }
        owe();
      }
      if (what !== 'contents') {
        sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
        if (isWholeColumns(area) || isWholeRows(area)) changeLook(sheet, area, () => DEFAULT_LOOK);
        for (const key of keysWithin(sheet.looks, area)) sheet.looks.delete(key);
        const shown =
          !isWholeColumns(area) &&
          !isWholeRows(area) &&
          [...looksWithin(sheet, area)].some((look) => look !== DEFAULT_LOOK);
        if (shown) changeLook(sheet, area, () => DEFAULT_LOOK);
      }
      tell(
        what === 'formats'
          ? { kind: 'formatted', sheet: id, area }
          : { kind: 'edited', sheet: id, area, change: 'RangeEdited' },
      );
    },
    usedArea(id, valuesOnly) {
      calculateOwed();
      return usedArea(store(id), valuesOnly);
    },
    spillAt(id, row, column) {
      calculateOwed();
      return spills.get(store(id).info.id)?.get(cellKey(row, column))?.spill ?? null;
    },
    insert: (id, area, direction) =>
      direction === 'down' ? shift(id, area, 'rows', area.rows) : shift(id, area, 'columns', area.columns),
    remove: (id, area, direction) =>
      direction === 'up' ? shift(id, area, 'rows', -area.rows) : shift(id, area, 'columns', -area.columns),

    style(id, area): CommonStyle {
      const [first = DEFAULT_LOOK, ...others] = looksWithin(store(id), area);
      const agreed = Object.entries(first.style).filter(([property, value]) =>
        others.every(({ style }) =>
          sameStyleValue(style[property as keyof CellStyle], value as CellStyle[keyof CellStyle]),
        ),
      );
      return Object.fromEntries(agreed) as CommonStyle;
    },
    styles(id, area) {
      const sheet = store(id);
      return block(area, (row, column) => lookAt(sheet, row, column).style);
    },
    setStyle(id, area, patch) {
      changeLook(store(id), area, patchStyle(patch));
      tell({ kind: 'formatted', sheet: id, area });
    },
    rowHeight(id, row, count) {
      const { rowHeights } = store(id);
      return lineValue((i) => rowHeights.get(i) ?? DEFAULT_HEIGHT, row, count, extent(rowHeights.keys()));
    },
    setRowHeight(id, row, count, points) {
      const { rowHeights } = store(id);
      for (let i = row; i < row + count; i++) rowHeights.set(i, points);
    },
    columnWidth(id, column, count) {
      const { columnWidths } = store(id);
      return lineValue((i) => columnWidths.get(i) ?? DEFAULT_WIDTH, column, count, extent(columnWidths.keys()));
    },
    setColumnWidth(id, column, count, points) {
      const { columnWidths } = store(id);
      for (let i = column; i < column + count; i++) columnWidths.set(i, points);
    },
    autofitRows(id, row, count) {
      const sheet = store(id);
      const used = usedArea(sheet, true);
      for (let i = row; i < Math.min(row + count, used ? used.row + used.rows : 0); i++) sheet.rowHeights.delete(i);
    },
    autofitColumns(id, column, count) {
      calculateOwed();
      const sheet = store(id);
      const used = usedArea(sheet, true);
      if (!used) return;
      for (let i = Math.max(column, used.column); i < Math.min(column + count, used.column + used.columns); i++) {
        const widths = Array.from({ length: used.rows }, (_, offset) => {
          const look = lookAt(sheet, used.row + offset, i);
          return textWidth(displayText(cellValue(sheet, used.row + offset, i), look.numberFormat), look.style.fontSize);
        });
        const widest = Math.max(0, ...widths);
        if (widest > 6) sheet.columnWidths.set(i, widest);
      }
    },
    rowsHidden(id, row, count) {
      const { hiddenRows } = store(id);
      return lineValue((i) => hiddenRows.has(i), row, count, extent(hiddenRows));
    },
    setRowsHidden(id, row, count, hidden) {
      const { hiddenRows } = store(id);
      for (let i = row; i < row + count; i++) hidden ? hiddenRows.add(i) : hiddenRows.delete(i);
    },
    columnsHidden(id, column, count) {
      const { hiddenColumns } = store(id);
      return lineValue((i) => hiddenColumns.has(i), column, count, extent(hiddenColumns));
    },
    setColumnsHidden(id, column, count, hidden) {
      const { hiddenColumns } = store(id);
      for (let i = column; i < column + count; i++) hidden ? hiddenColumns.add(i) : hiddenColumns.delete(i);
    },
    merges: (id, area) => store(id).merges.filter((merge) => intersect(merge, area)),
    merge(id, area) {
      const sheet = store(id);
      sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
      // Only the first cell keeps its contents.
      for (const key of keysWithin(sheet.contents, area)) {
        if (key === cellKey(area.row, area.column)) continue;
        releaseCell(sheet, key);
        sheet.contents.delete(key);
      }
      owe();
    },
    unmerge(id, area) {
      const sheet = store(id);
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
      owe();
    },
    freeze: (id) => store(id).freeze,
    setFreeze(id, freeze) {
      store(id).freeze = freeze;
    },

    pageLayout: (id) => store(id).pageLayout,
    setPageLayout(id, layout) {
      store(id).pageLayout = layout;
    },

    tables: () => tables,
    addTable(table) {
      lastTable += 1;
      const id = `{00000000-000C-0000-FFFF-${String(lastTable).padStart(12, '0')}}`;
      tables = [...tables, { ...table, id }];
      tell({ kind: 'tableAdded', sheet: table.sheet, table: id });
      return id;
    },
    updateTable(id, patch) {
      if (!tables.some((table) => table.id === id)) throw new GridError('missing', `no table ${id}`);
      tables = tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
    },
    deleteTable(id) {
      const table = tables.find((one) => one.id === id);
      if (!table) throw new GridError('missing', `no table ${id}`);
      tables = tables.filter((one) => one !== table);
      tell({ kind: 'tableDeleted', sheet: table.sheet, table: id, name: table.name });
    },
    names: () => names,
    setName(name) {
      const same = (one: NameInfo) => one.scope === name.scope && one.name.toLowerCase() === name.name.toLowerCase();
      names = [...names.filter((one) => !same(one)), name];
      owe();
    },
    deleteName(name, scope) {
      names = names.filter((one) => one.scope !== scope || one.name.toLowerCase() !== name.toLowerCase());
      owe();
    },

    selection: () => selection,
    select(id, area) {
      changeActive(store(id).info.id);
      selection = { sheet: id, areas: [area], active: { row: area.row, column: area.column } };
      tell({ kind: 'selected', selection });
    },

    settle() {
      calculateOwed();
      return Promise.resolve();
    },
    recalculate: () => owe(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    useFunctions(next) {
      for (const stop of stopListening) stop();
      engine = next;
      stopListening = next ? [next.onDirty(() => owe()), next.onFunctions(() => owe())] : [];
      owe();
    },
    close() {
      for (const stop of stopListening) stop();
      stopListening = [];
      if (timer !== null) clearTimeout(timer);
      timer = null;
      listeners.clear();
    },
  };

  /** References to a renamed sheet carry its new name. */
  function renameInFormulas(before: string, after: string): void {
    for (const sheet of stores) {
      for (const [key, content] of sheet.contents) {
        if (content.formula === null) continue;
        const formula = renameSheetInFormula(content.formula, before, after);
        if (formula !== content.formula) sheet.contents.set(key, { formula, value: content.value });
      }
    }
    names = names.map((name) => ({ ...name, formula: renameSheetInFormula(name.formula, before, after) }));
  }

  const first = (options.sheets ?? ['Sheet1']).map(addStore)[0] ?? addStore('Sheet1');
  active = first.info.id;
  selection = { sheet: active, areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };
  return grid;
}

const sameStyleValue = (a: CellStyle[keyof CellStyle], b: CellStyle[keyof CellStyle]): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
