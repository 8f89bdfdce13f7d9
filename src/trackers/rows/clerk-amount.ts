import { type Exact, multiply } from '../../facts/exact';
import type { Header } from '../../facts/headers';
import { exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { amountPlace } from '../columns/amount';
import { isBlank } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';
import type { AmountChoice } from '../findings';

/** What the clerk wrote as amount: yuan, nothing, or something that is no figure. */
export type ClerkAmount =
  | { readonly kind: 'given'; readonly yuan: Exact }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly given: string };

const DASH = /^[-—–/]+$/;

/** Reads an amount cell under its header; a header in 万元 or 千元 multiplies. A blank is not 0. */
export function readAmount(value: CellValue | undefined, header: Header): ClerkAmount {
  if (value === undefined || isBlank(value) || (typeof value === 'string' && DASH.test(value.trim())))
    return { kind: 'blank' };
  const figure =
    typeof value === 'number' ? exactFromDouble(value) : typeof value === 'string' ? exactFromText(value) : undefined;
  if (figure === undefined || header.unit.kind === 'refused') return { kind: 'bad', given: String(value) };
  return { kind: 'given', yuan: header.unit.kind === 'scale' ? multiply(figure, header.unit.factor) : figure };
}

export interface AmountColumn {
  readonly column: number;
  readonly others: readonly number[];
  readonly because: AmountChoice;
}

/**
 * The column with the clerk's own result: among those headed as amounts the likeliest name, but never an empty
 * column or one of words before one with figures.
 *
 * @param taken columns that serve facts of the award (稿费), never results
 * @param figures share of the data rows in which a column holds a figure, by column
 */
export function amountColumn(
  headers: readonly Header[],
  taken: ReadonlySet<number>,
  figures: (column: number) => number,
): AmountColumn | undefined {
  const named = headers.flatMap((header, column) => {
    const place = amountPlace(header);
    return place === undefined || taken.has(column) ? [] : [{ column, place, figures: figures(column) }];
  });
  const byName = [...named].sort((a, b) => a.place - b.place || a.column - b.column);
  const filled = byName.filter((entry) => entry.figures > 0);
  const best = filled[0] ?? byName[0];
  if (!best) return undefined;
  return {
    column: best.column,
    others: byName.filter((entry) => entry !== best).map((entry) => entry.column),
    because: best === byName[0] ? 'name' : 'filled',
  };
}
