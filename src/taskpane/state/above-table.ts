import { cleanText } from '../../facts/text';
import type { SheetCells } from '../../trackers/grid/cells';

/** What a tracker says above its header: of which time it is, and whose. */

/** Months from the first to the last, in a form that messages can say. */
export interface Period {
  readonly from: { readonly year: number; readonly month: number };
  readonly until: { readonly year: number; readonly month: number };
}

/** The texts of the rows above the header, cell by cell. */
export const textsAbove = ({ values, firstRow }: SheetCells, headerRow: number): readonly string[] =>
  values.slice(0, Math.max(0, headerRow - 1 - firstRow)).flatMap((row) => row.map((cell) => cleanText(String(cell))));

/** The year that the title above the header names: 2007年度调研信息任务完成情况表. */
export function yearInTitle(cells: SheetCells, headerRow: number): number | undefined {
  const years = new Set(
    textsAbove(cells, headerRow).flatMap((text) =>
      Array.from(text.matchAll(/((?:19|20)\d{2})\s*年/g), ([, year = '']) => Number(year)),
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** 2024年6月, 2024年1-6月, 2024年1月至2024年6月; a day (截止日期：2024年7月5日) and when the list was made are another matter. */
const MONTHS =
  /(?<!(?:日期|时间|截止|截至):? ?|[-—–~至到、和] ?)((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?(?:月 ?份? ?)?(?:[-—–~至到]+ ?(?:\1 ?年 ?)?(\d{1,2}) ?)?月(?! ?份? ?(?:\d|[-—–~至到、和]))/g;

/** The months that the title above the header names, where it names one or one span within a year. */
export function monthsInTitle(cells: SheetCells, headerRow: number): Period | undefined {
  const found = new Map<string, Period>();
  for (const text of textsAbove(cells, headerRow)) {
    for (const [, year, first, last = first] of text.matchAll(MONTHS)) {
      const [from, until] = [Number(first), Number(last)];
      if (from < 1 || until > 12 || from > until) continue;
      found.set(`${year} ${from} ${until}`, {
        from: { year: Number(year), month: from },
        until: { year: Number(year), month: until },
      });
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Whose list it is: 填报单位：某镇党政办公室. */
const OFFICE = /(?:填报|填表|编制|制表|上报|报送|申报)单位 ?(?:\([^()]*\))? ?: ?([^\s:()]{4,})/;

export function officeAbove(cells: SheetCells, headerRow: number): string | undefined {
  const offices = new Set(textsAbove(cells, headerRow).flatMap((text) => OFFICE.exec(text)?.[1] ?? []));
  return offices.size === 1 ? [...offices][0] : undefined;
}
