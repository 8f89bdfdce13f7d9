import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { startUniver } from '../../../src/workbench/univer/start';
import { TABLE_THEMES } from '../../../src/workbench/univer/table-themes';
import { createUniverGrid } from '../../../src/workbench/univer/univer-grid';

/** Univer without its user interface, behind the port. */
export function headlessGrid() {
  const grid = startUniver(
    [
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }],
      UniverSheetsNumfmtPlugin,
      [UniverSheetsTablePlugin, { userThemes: TABLE_THEMES }],
    ] as never,
    [],
    '工作簿1.xlsx',
  );
  return createUniverGrid(grid);
}
