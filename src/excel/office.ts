import { copyAsValues } from './copy-values';
import { display } from './display';
import { outcomeOf } from './errors';
import { watchEdits, watchMoves, watchSheets } from './events';
import { removeFormula, writeFormula } from './formula';
import { machine, readPrint } from './machine';
import type { WorkbookPort } from './port';
import { changing } from './protected-sheet';
import { readSheet } from './read';
import { readFormulas, readSpills } from './read-formulas';
import { readTops } from './read-tops';
import { removeSheets } from './remove';
import { readSetting, removeSetting, writeSetting } from './settings';
import { activeSheet, listSheets, select, stillThere } from './sheets';
import { listStamps } from './stamps';
import { writeSheets } from './write';
import { writeFormulas } from './write-formulas';

/** The workbook that the add-in runs in, through Office.js. Usable once `Office.onReady` has resolved. */
export const officeWorkbook: WorkbookPort = {
  listSheets: () => outcomeOf(listSheets),
  activeSheet: () => outcomeOf(activeSheet),
  readSheet: (name, options) => outcomeOf(() => readSheet(name, options), { sheet: name }),
  readTops: (rows) => outcomeOf(() => readTops(rows)),
  select: (sheet, address) => outcomeOf(() => select(sheet, address), { sheet }),
  writeSheets: (plans, options) => outcomeOf(() => writeSheets(plans, options)),
  stillThere: (sheets) => outcomeOf(() => stillThere(sheets)),
  removeSheets: (sheets) => outcomeOf(() => removeSheets(sheets)),
  writeFormula: (place) => changing(place.sheet, () => writeFormula(place)),
  removeFormula: (place) => changing(place.sheet, () => removeFormula(place)),
  readSetting: (key) => outcomeOf(() => readSetting(key)),
  writeSetting: (key, value) => outcomeOf(() => writeSetting(key, value)),
  removeSetting: (key) => outcomeOf(() => removeSetting(key)),
  listStamps: () => outcomeOf(listStamps),
  readFormulas: (name, options) => outcomeOf(() => readFormulas(name, options), { sheet: name }),
  readSpills: (sheet, cells, options) => outcomeOf(() => readSpills(sheet, cells, options), { sheet }),
  writeFormulas: (sheet, changes) => changing(sheet, () => writeFormulas(sheet, changes)),
  copyAsValues: (copy, options) => outcomeOf(() => copyAsValues(copy, options), { sheet: copy.sheet }),
  readPrint: (sheet) => outcomeOf(() => readPrint(sheet), { sheet }),
  machine,
  onMoved: watchMoves,
  onSheets: watchSheets,
  onEdited: watchEdits,
  display,
};
