import { isBlankCell } from '../../../facts/statement';
import type { SheetCells } from '../../../excel/port';

/** How far down a title may stand. */
const TOP = 5;

/** The years that the title names, 2024 in 2024年1月考勤登记表: it stands alone, or nearly so, in a row at the top. */
export const yearsInTitle = ({ values }: Pick<SheetCells, 'values'>): readonly number[] =>
  values
    .slice(0, TOP)
    .filter((row) => row.filter((cell) => !isBlankCell(cell)).length <= 2)
    .flatMap((row) =>
      row.flatMap((cell) => [...String(cell).matchAll(/((?:19|20)\d{2})\s*年/g)].map(([, year]) => Number(year))),
    );
