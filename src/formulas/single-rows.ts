import { callsIn } from './calls';
import { isOneCell, isOneRow, literalOf, type Reference, referenceOf } from './references';

/** A fact that a single-row call names: its field, and the cell or the text that gives it. */
interface NamedFact {
  readonly field: string;
  /** Undefined where the value is written in the formula. */
  readonly cell: Reference | undefined;
  /** As written in the formula. */
  readonly value: string;
}

/** A scheme by its name, or the cells with its tables. */
export type SchemeArgument =
  { readonly kind: 'named'; readonly name: string } | { readonly kind: 'cells'; readonly at: Reference };

/** A formula that is AWARD for one row alone. */
export interface SingleRow {
  readonly scheme: SchemeArgument;
  /** The argument as written. */
  readonly schemeText: string;
  readonly award: string;
  readonly facts: readonly NamedFact[];
}

/**
 * Reads a formula that gives the award of one row: pairs of fields and cells, or a header and one row. Undefined for
 * whole tables, for more than the bare call, and for whatever cannot be told from the formula alone.
 */
export function singleRowOf(formula: string): SingleRow | undefined {
  const [call, another] = callsIn(formula);
  if (!call || another || call.name !== 'AWARD' || call.marked) return undefined;
  if (formula.slice(0, call.start).trim() !== '=' || formula.slice(call.end).trim() !== '') return undefined;
  const [schemeText = '', awardText = '', ...rest] = call.args;
  const [scheme, award] = [schemeArgument(schemeText), literalOf(awardText)];
  if (scheme === undefined || award === undefined || award === '' || rest.length === 0) return undefined;
  const facts: NamedFact[] = [];
  let hasTable = false;
  for (let at = 0; at < rest.length; at += 2) {
    const [field = '', value = ''] = [rest[at], rest[at + 1]];
    const name = literalOf(field);
    const cell = referenceOf(value);
    if (name !== undefined) {
      // A row of its table is asked for: the others were looked at.
      if (name === '行' || (cell && !isOneCell(cell))) return undefined;
      if (!cell && literalOf(value) === undefined && !/^-?[\d.]+$|^TRUE$|^FALSE$/i.test(value)) return undefined;
      facts.push({ field: name, cell, value });
      continue;
    }
    const labels = referenceOf(field);
    if (!labels || !cell || !isOneRow(labels) || !isOneRow(cell) || hasTable) return undefined;
    hasTable = true;
  }
  return { scheme, schemeText, award, facts };
}

/** Cells count where they are the same for every row that the formula is filled into. */
function schemeArgument(text: string): SchemeArgument | undefined {
  const name = literalOf(text);
  if (name !== undefined) return { kind: 'named', name };
  const at = referenceOf(text);
  const fixed = !/[A-Z]\d/i.test(text.slice(at?.sheet.length ?? 0));
  return at && fixed && !isOneCell(at) ? { kind: 'cells', at } : undefined;
}

/** A formula with its references as distances from its own cell: the same all the way down a column. */
export function filledShape(formula: string, row: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})\b/gi,
    (whole, _, letters?: string, fixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      return `${letters.toUpperCase()}${fixed === '$' ? `$${digits}` : `[${Number(digits) - 1 - row}]`}`;
    },
  );
}
