import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Grid } from '../../../src/workbench/univer/grid';
import { plugin, startUniver } from '../../../src/workbench/univer/start';
import { TABLE_THEMES } from '../../../src/workbench/univer/table-themes';
import { type UniverGrid, createUniverGrid } from '../../../src/workbench/univer/univer-grid';

/** Univer without its user interface. */
export const headlessUniver = (): Grid =>
  startUniver(
    [
      plugin(UniverFormulaEnginePlugin),
      plugin(UniverSheetsPlugin),
      plugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }),
      plugin(UniverSheetsNumfmtPlugin),
      plugin(UniverSheetsTablePlugin, { userThemes: TABLE_THEMES }),
    ],
    [],
    '工作簿1.xlsx',
  );

/** The same behind the port. */
export const headlessGrid = (): UniverGrid => createUniverGrid(headlessUniver());
