import { areaName } from '../sheets/plan/cells';
import type { Area, Cell, SheetPlan, StyleName } from '../sheets/plan/plan';
import { BORDER_COLOUR, type Look, looks, TEXT_FORMAT } from '../sheets/plan/styles';
import { rectangles } from './rectangles';
import { addressLists, step, type WriteStep } from './write-step';

/** Formats first, contents later: text is text only in a cell that has the format @ already. */
export function lookSteps(plan: SheetPlan): WriteStep[] {
  const whole = wholeArea(plan);
  return [
    step(9, (sheet) => {
      const format = sheet.getRange(areaName(whole)).format;
      setFont(format.font, looks.plain);
      setAlignment(format, looks.plain);
    }),
    ...styleSteps(plan),
    ...numberFormatSteps(plan),
    ...borderSteps(plan),
  ];
}

const wholeArea = (plan: SheetPlan): Area => ({
  top: 0,
  left: 0,
  bottom: plan.rows.length - 1,
  right: plan.columns.length - 1,
});

/** One step for each style, over all areas that have it. */
function styleSteps(plan: SheetPlan): WriteStep[] {
  const styles = Object.keys(looks) as StyleName[];
  const areas = rectangles(plan, ({ style }) => style);
  return styles.flatMap((style) =>
    addressLists(areas.get(style) ?? []).map((addresses) => {
      const look = looks[style];
      const apply = (sheet: Excel.Worksheet): void => {
        const format = sheet.getRanges(addresses).format;
        setFont(format.font, look);
        setAlignment(format, look);
        if (look.fill) format.fill.color = look.fill;
      };
      return { ...step(9, apply), bytes: 4000 + addresses.length };
    }),
  );
}

function setFont(font: Excel.RangeFont, { font: name, size, bold }: Look): void {
  font.name = name;
  font.size = size;
  font.bold = bold;
}

function setAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap }: Look): void {
  format.horizontalAlignment = HORIZONTAL[horizontal];
  format.verticalAlignment = VERTICAL[vertical];
  format.wrapText = wrap;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { center: 'Center', bottom: 'Bottom' } as const;

const numberFormatOf = (cell: Cell): string => (cell.kind === 'text' ? TEXT_FORMAT : looks[cell.style].numberFormat);

function numberFormatSteps(plan: SheetPlan): WriteStep[] {
  const steps: WriteStep[] = [];
  for (const [format, areas] of rectangles(plan, numberFormatOf)) {
    if (format === 'General') continue;
    for (const area of areas) {
      steps.push(
        step(2, (sheet) => {
          // One value for all cells of the range; the declared type knows only a value for each.
          sheet.getRange(areaName(area)).numberFormat = format as unknown as string[][];
        }),
      );
    }
  }
  return steps;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Thin lines around all cells of tables: one area for each stretch of rows that are ruled alike. */
function borderSteps(plan: SheetPlan): WriteStep[] {
  const ruled = rectangles(plan, ({ style }) => (looks[style].bordered ? 'ruled' : undefined)).get('ruled') ?? [];
  return ruled.map((area) =>
    step(18, (sheet) => {
      const { borders } = sheet.getRange(areaName(area)).format;
      // Excel refuses inner lines to an area of a single row or column.
      const inner = [
        ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
        ...(area.right > area.left ? (['InsideVertical'] as const) : []),
      ];
      for (const edge of [...EDGES, ...inner]) {
        const line = borders.getItem(edge);
        line.style = 'Continuous';
        line.weight = 'Thin';
        line.color = BORDER_COLOUR;
      }
    }),
  );
}
