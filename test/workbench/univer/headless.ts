import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Grid } from '../../../src/workbench/univer/grid';
import { type PluginEntry, startUniver } from '../../../src/workbench/univer/start';
import { TABLE_THEMES } from '../../../src/workbench/univer/table-themes';
import { type UniverGrid, createUniverGrid } from '../../../src/workbench/univer/univer-grid';

/** Univer without its user interface. */
export const headlessUniver = (): Grid =>
  startUniver(
    [
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }],
      UniverSheetsNumfmtPlugin,
      [UniverSheetsTablePlugin, { userThemes: TABLE_THEMES }],
    ] as PluginEntry[],
    [],
    '工作簿1.xlsx',
  );

/** The same behind the port. */
export const headlessGrid = (): UniverGrid => createUniverGrid(headlessUniver());
