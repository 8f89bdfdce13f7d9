import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/zh-CN';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/zh-CN';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/zh-CN';
import '@univerjs/preset-sheets-table/lib/index.css';
import { CalculationMode } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Grid } from './grid';
import { type Install, plugin, startUniver } from './start';
import { TABLE_THEMES } from './table-themes';

/** Fonts of Chinese offices, in the toolbar's list. */
const FONTS = [
  '宋体',
  '仿宋',
  '楷体',
  '黑体',
  '微软雅黑',
  '等线',
  '方正小标宋简体',
  'Calibri',
  'Times New Roman',
  'Arial',
];

/** Univer with its user interface, in an element of the page. */
export function startUniverInPage(container: HTMLElement, name: string): Grid {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      customFontFamily: { override: true, list: FONTS.map((font) => ({ value: font, label: font })) },
      // Formulas that a file brings are calculated anew: values that they spill were left out.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  return startUniver(presets.flatMap(pluginsOf), [coreWords, tableWords, filterWords, sortWords], name);
}

/** The plugins of a preset, tables with the looks of Excel's table styles. */
const pluginsOf = ({ plugins }: ReturnType<typeof UniverSheetsCorePreset>): readonly Install[] =>
  plugins.map((entry) => {
    const [ctor, config] = Array.isArray(entry) ? entry : [entry];
    return ctor === UniverSheetsTablePlugin
      ? plugin(UniverSheetsTablePlugin, { userThemes: TABLE_THEMES })
      : plugin(ctor, config);
  });
