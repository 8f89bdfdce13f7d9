import { block, intersect } from '../model/area';
import type { GridPort } from '../model/port';
import type { CellStyle, CommonStyle } from '../model/style';
import { DEFAULT_LOOK, changeLook, lookAt, looksWithin, patchStyle } from './looks';
import { cellKey, keysWithin } from './sheet-store';
import type { MemoryState } from './state';

type LookPart = Pick<
  GridPort,
  | 'style'
  | 'styles'
  | 'setStyle'
  | 'merges'
  | 'merge'
  | 'unmerge'
  | 'freeze'
  | 'setFreeze'
  | 'charts'
  | 'setCharts'
  | 'pageLayout'
  | 'setPageLayout'
>;

type StyleValue = CellStyle[keyof CellStyle];

const sameStyleValue = (a: StyleValue, b: StyleValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** The look of cells, and what lies over the sheet; printing and charts are only kept. */
export function lookPart(state: MemoryState): LookPart {
  return {
    style(id, area): CommonStyle {
      const [first = DEFAULT_LOOK, ...others] = looksWithin(state.store(id), area);
      const agreed = Object.entries(first.style).filter(([property, value]) =>
        others.every(({ style }) => sameStyleValue(style[property as keyof CellStyle], value as StyleValue)),
      );
      return Object.fromEntries(agreed) as CommonStyle;
    },
    styles(id, area) {
      const sheet = state.store(id);
      return block(area, (row, column) => lookAt(sheet, row, column).style);
    },
    setStyle(id, area, patch) {
      changeLook(state.store(id), area, patchStyle(patch));
      state.tell({ kind: 'formatted', sheet: id, area });
    },
    merges: (id, area) => state.store(id).merges.filter((merge) => intersect(merge, area)),
    merge(id, area) {
      const sheet = state.store(id);
      sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
      // Only the first cell keeps its contents.
      for (const key of keysWithin(sheet.contents, area)) {
        if (key === cellKey(area.row, area.column)) continue;
        state.releaseCell(sheet, key);
        sheet.contents.delete(key);
      }
      state.owe();
    },
    unmerge(id, area) {
      const sheet = state.store(id);
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
      state.owe();
    },
    freeze: (id) => state.store(id).freeze,
    setFreeze(id, freeze) {
      state.store(id).freeze = freeze;
    },
    charts: (id) => state.store(id).charts,
    setCharts(id, charts) {
      state.store(id).charts = charts;
    },
    pageLayout: (id) => state.store(id).pageLayout,
    setPageLayout(id, layout) {
      state.store(id).pageLayout = layout;
    },
  };
}
