import { type Area, isWholeColumns, isWholeRows } from '../model/area';
import type { GridPort } from '../model/port';
import type { SheetId } from '../model/sheet';
import { numberFormats } from './cells';
import { write } from './edits';
import { fitAfterStyle, fitAfterWrite } from './fit-rows';
import { type Grid, sheetOf } from './grid';
import { createLater, type Later, type LookPatch, resizes } from './later';
import { setRowHeights } from './lines';
import { setLineLook, setLooks, setNumberFormats, style } from './look';
import { asOneStep } from './one-step';

type LaidPart = Pick<GridPort, 'write' | 'style' | 'setStyle' | 'numberFormats' | 'setNumberFormats' | 'setRowHeight'>;

const LONG_PIECE = 500;

/** The members of the port whose changes are laid in one go, and what lays them. */
export function laidPart(grid: Grid): { readonly later: Later; readonly part: LaidPart } {
  const later = createLater((sheet, { looks, heights, fit, pieces }) =>
    asOneStep(grid, () => {
      setLooks(grid, sheet, looks);
      setRowHeights(grid, sheet, heights.get(0) ?? []);
      if (fit) fitAfterStyle(grid, sheet, fit);
      write(grid, sheet, pieces);
      for (const { area } of pieces) fitAfterWrite(grid, sheet, area);
    }),
  );

  function setLook(sheet: SheetId, area: Area, patch: LookPatch): void {
    sheetOf(grid, sheet);
    if (!isWholeRows(area) && !isWholeColumns(area)) {
      later.look(sheet, area, patch);
      return;
    }
    later.lay();
    asOneStep(grid, () => {
      setLineLook(grid, sheet, area, patch);
      if (resizes(patch.style)) fitAfterStyle(grid, sheet, area);
    });
  }

  const part: LaidPart = {
    write(sheet, area, cells) {
      sheetOf(grid, sheet);
      later.contents(sheet, { area, cells });
      // What comes in pieces comes in long ones.
      if (area.rows * area.columns < LONG_PIECE) later.lay();
    },
    // Each piece of long contents is asked about before it comes.
    numberFormats(sheet, area) {
      if (later.owes(sheet, area)) later.lay();
      return numberFormats(grid, sheet, area);
    },
    style(sheet, area, only) {
      const told = only === undefined ? 'mixed' : later.told(sheet, area, only);
      if (typeof told === 'object') return told;
      if (told === 'mixed') later.lay();
      return style(grid, sheet, area);
    },
    setStyle: (sheet, area, patch) => setLook(sheet, area, { style: patch }),
    setNumberFormats(sheet, area, formats) {
      if (typeof formats === 'string') {
        setLook(sheet, area, { style: {}, numberFormat: formats });
        return;
      }
      later.lay();
      setNumberFormats(grid, sheet, area, formats);
    },
    setRowHeight(sheet, row, count, points) {
      sheetOf(grid, sheet);
      later.height(sheet, row, count, points);
    },
  };
  return { later, part };
}
