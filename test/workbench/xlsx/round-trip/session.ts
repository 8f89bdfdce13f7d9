import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { UniverGrid } from '../../../../src/workbench/univer/univer-grid';
import { type CapturedWorkbook, capture } from '../../../../src/workbench/xlsx/capture';
import { type OpenedFile, openFile, saveFile } from '../../../../src/workbench/xlsx/file';
import { headlessGrid } from '../../univer/headless';
import { makeFile } from '../sample';

export interface FileTest {
  /** A file with something of everything. */
  readonly bytes: ArrayBuffer;
  /** A new grid for each test. */
  readonly grid: UniverGrid;
}

/** Makes the file once, and a grid for each test of the block. */
export function filesForTests(): FileTest {
  let bytes: ArrayBuffer | undefined;
  let grid: UniverGrid | undefined;

  beforeAll(async () => {
    bytes = await makeFile();
  });
  beforeEach(() => {
    grid = headlessGrid();
  });

  return {
    get bytes() {
      if (!bytes) throw new Error('The file is there only inside a test.');
      return bytes;
    },
    get grid() {
      if (!grid) throw new Error('The grid is there only inside a test.');
      return grid;
    },
  };
}

/** A file in the grid, and what it was when it was opened. */
export interface Session {
  readonly grid: UniverGrid;
  readonly file: OpenedFile;
  readonly before: CapturedWorkbook;
}

export async function openIn(grid: UniverGrid, bytes: ArrayBuffer): Promise<Session> {
  const file = await openFile(bytes, '台账.xlsx');
  grid.open(file.contents);
  const before = capture(grid, grid.rowIsAutomatic);
  await grid.settle();
  return { grid, file, before };
}

export async function save({ grid, file, before }: Session): Promise<{ workbook: ExcelJS.Workbook; zip: JSZip }> {
  const bytes = await saveFile(file, before, capture(grid, grid.rowIsAutomatic));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return { workbook, zip: await JSZip.loadAsync(bytes) };
}

export const read = async (bytes: ArrayBuffer) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
};

export const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(name);
  return sheet;
};

/** All that exceljs knows of a sheet, cell for cell. */
export const modelOf = (sheet: ExcelJS.Worksheet) => JSON.parse(JSON.stringify(sheet.model)) as Record<string, unknown>;
