import { type Area, bounding, intersect, isWholeColumns, isWholeRows } from '../model/area';
import { createPhase } from '../model/phase';
import type { CellInput } from '../model/port';
import type { SheetId } from '../model/sheet';
import { replaceRuns, type Runs, stretches } from '../model/runs';
import type { CommonStyle, StylePatch } from '../model/style';

/** What is to become of a cell's look. */
export interface LookPatch {
  readonly style: StylePatch;
  readonly numberFormat?: string;
}

/** Contents for an area, of its size. */
export interface Piece {
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
}

/** What is owed to one sheet: looks and heights, or contents. */
export interface Owed {
  readonly looks: Runs<LookPatch>;
  /** Of rows, under column 0. */
  readonly heights: Runs<number>;
  /** Around all cells whose font size or wrapping changes. */
  readonly fit: Area | null;
  readonly pieces: Piece[];
}

/**
 * Looks and heights that were given one property after another, and long contents that arrived in pieces, laid in one go:
 * an add-in sets some twenty properties of a table, and each change costs Univer a walk through all cells.
 */
export interface Later {
  look(sheet: SheetId, area: Area, patch: LookPatch): void;
  height(sheet: SheetId, row: number, count: number, points: number): void;
  contents(sheet: SheetId, piece: Piece): void;
  /** A property as all cells of an area will have it. 'laid': nothing is owed to it, the grid has it; 'mixed': the grid has it once all is laid. */
  told(sheet: SheetId, area: Area, property: keyof StylePatch): 'mixed' | 'laid' | CommonStyle;
  /** Whether something is owed to a cell of the area. */
  owes(sheet: SheetId, area: Area): boolean;
  /** Lays what is owed, for the call that is at work. */
  lay(): void;
  /** Lays what earlier calls left. */
  layLeft(): void;
  /** Whether what is being laid was left by earlier calls. */
  isLate(): boolean;
}

/** Whether rows grow or shrink with a change. */
export const resizes = (patch: StylePatch): boolean => patch.fontSize !== undefined || patch.wrap !== undefined;

/** Members of the port that neither see nor change cells, and those that see to it themselves. */
const APART = new Set<string | symbol>([
  ...['workbook', 'sheets', 'activeSheet', 'tables', 'names', 'subscribe', 'isLate'],
  ...['pageLayout', 'setPageLayout', 'charts', 'setCharts'],
  ...['style', 'setStyle', 'numberFormats', 'setNumberFormats', 'setRowHeight', 'write'],
]);

/** The port, before each call of which is laid what is owed. */
export const layingFirst = <Port extends object>(port: Port, later: Later): Port =>
  new Proxy(port, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || APART.has(name)) return member;
      return (...args: unknown[]): unknown => {
        later.layLeft();
        return Reflect.apply(member, target, args);
      };
    },
  });

/** @param lay does the work for one sheet */
export function createLater(lay: (sheet: SheetId, owed: Owed) => void): Later {
  let owed = new Map<SheetId, Owed>();
  let kind: 'looks' | 'contents' = 'looks';
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = createPhase();

  /** Contents bring number formats with them, so that they and looks keep their order. */
  function owedTo(sheet: SheetId, wanted: typeof kind): Owed {
    if (kind !== wanted) layLeft();
    kind = wanted;
    timer ??= setTimeout(layLeft);
    const known = owed.get(sheet) ?? { looks: new Map(), heights: new Map(), fit: null, pieces: [] };
    owed.set(sheet, known);
    return known;
  }

  function layAll(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const all = owed;
    owed = new Map();
    for (const [sheet, one] of all) lay(sheet, one);
  }

  /** Those who are told of what is laid may ask the grid meanwhile, and come by here again. */
  function layLeft(): void {
    late.during(layAll);
  }

  return {
    look(sheet, area, patch) {
      const known = owedTo(sheet, 'looks');
      addTo(known.looks, area, patch);
      if (resizes(patch.style)) owed.set(sheet, { ...known, fit: known.fit ? bounding(known.fit, area) : area });
    },
    height(sheet, row, count, points) {
      const until = row + count;
      replaceRuns(owedTo(sheet, 'looks').heights, 0, row, until, [{ from: row, until, is: points }]);
    },
    contents: (sheet, piece) => void owedTo(sheet, 'contents').pieces.push(piece),
    told: (sheet, area, property) => toldOf(owed.get(sheet)?.looks ?? new Map(), area, property),
    owes(sheet, area) {
      const { looks, pieces } = owed.get(sheet) ?? { looks: new Map(), pieces: [] };
      return looks.size > 0 || pieces.some((piece) => intersect(piece.area, area));
    },
    lay: layAll,
    layLeft,
    isLate: late.isOn,
  };
}

/** Adds a patch to what cells have; cells with the same before have the same after. */
function addTo(looks: Runs<LookPatch>, area: Area, { style, numberFormat }: LookPatch): void {
  const until = area.row + area.rows;
  const sums = new Map<LookPatch | undefined, LookPatch>();
  const plus = (before: LookPatch | undefined): LookPatch => {
    const known = sums.get(before);
    if (known) return known;
    const format = numberFormat ?? before?.numberFormat;
    const sum = { style: { ...before?.style, ...style }, ...(format === undefined ? {} : { numberFormat: format }) };
    sums.set(before, sum);
    return sum;
  };
  for (let column = area.column; column < area.column + area.columns; column++) {
    const parts = stretches(looks, column, area.row, until).map((run) => ({ ...run, is: plus(run.is) }));
    replaceRuns(looks, column, area.row, until, parts);
  }
}

function toldOf(looks: Runs<LookPatch>, area: Area, property: keyof StylePatch): ReturnType<Later['told']> {
  if (looks.size === 0) return 'laid';
  if (isWholeRows(area) || isWholeColumns(area)) return 'mixed';
  const patches = new Set<LookPatch | undefined>();
  for (let column = area.column; column < area.column + area.columns; column++)
    for (const { is } of stretches(looks, column, area.row, area.row + area.rows)) patches.add(is);
  const given = [...patches].filter((patch) => patch !== undefined && property in patch.style);
  if (given.length === 0) return 'laid';
  if (given.length < patches.size) return 'mixed';
  const values = new Set(given.map((patch) => JSON.stringify(patch?.style[property])));
  return values.size === 1 ? { [property]: given[0]?.style[property] } : {};
}
