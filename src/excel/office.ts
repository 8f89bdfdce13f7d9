import { display } from './display';
import { outcomeOf } from './errors';
import { watchMoves } from './events';
import { removeFormula, writeFormula } from './formula';
import type { WorkbookPort } from './port';
import { readSheet } from './read';
import { readTops } from './read-tops';
import { removeSheets } from './remove';
import { readSetting, writeSetting } from './settings';
import { activeSheet, listSheets, select } from './sheets';
import { writeSheets } from './write';

/** The workbook that the add-in runs in, through Office.js. Usable once `Office.onReady` has resolved. */
export const officeWorkbook: WorkbookPort = {
  listSheets: () => outcomeOf(listSheets),
  activeSheet: () => outcomeOf(activeSheet),
  readSheet: (name, options) => outcomeOf(() => readSheet(name, options), { sheet: name }),
  readTops: (rows) => outcomeOf(() => readTops(rows)),
  select: (sheet, address) => outcomeOf(() => select(sheet, address), { sheet }),
  writeSheets: (plans, options) => outcomeOf(() => writeSheets(plans, options)),
  removeSheets: (sheets) => outcomeOf(() => removeSheets(sheets)),
  writeFormula: (place) => outcomeOf(() => writeFormula(place), { sheet: place.sheet }),
  removeFormula: (place) => outcomeOf(() => removeFormula(place), { sheet: place.sheet }),
  readSetting: (key) => outcomeOf(() => readSetting(key)),
  writeSetting: (key, value) => outcomeOf(() => writeSetting(key, value)),
  onMoved: watchMoves,
  display,
};
