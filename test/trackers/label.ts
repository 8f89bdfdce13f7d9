import { cellAddress, columnName, type CellValue, type SheetTable } from '../../src/trackers/grid/cells';
import { readPlace } from '../../src/trackers/grid/place';
import type { Expectation, LabelledSheet } from './sheet';

/** What the margin cannot say. */
export interface More {
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** Merged areas as A1:C1. */
  readonly merges?: string;
  readonly hidden?: readonly number[];
  readonly tables?: readonly SheetTable[];
  /** Codes that must be among the findings; others may be. */
  readonly findings?: readonly string[];
  readonly without?: readonly string[];
  /** Of a list in halves the data rows further right by their first cells, such as E4 E5, and the range of it all. */
  readonly further?: string;
  readonly range?: string;
  /** What is read in cells of the body, by address: filled down where it was. */
  readonly values?: Readonly<Record<string, CellValue>>;
  /** Whom each row names. */
  readonly people?: readonly string[];
  /** The clerk's own amount of each row. */
  readonly amounts?: readonly (number | undefined)[];
  /** The sheet is no list, and why. */
  readonly none?: 'empty-sheet' | 'no-header' | 'form' | 'sideways';
}

const COLUMNS = '^';

/**
 * Makes labelled sheets for one award of an office. The text is as in LabelledSheet with a margin of one character
 * that labels the line: # a header row, + a data row, blank any other. A line that begins with ^ is not on the sheet:
 * it says column by column which fact of the award stands there, 金额 for the clerk's own amount, a dot for a column
 * of the table that gives neither, nothing for one outside of it.
 */
export const labelling =
  (office: string, award: string) =>
  (name: string, text: string, more: More = {}): LabelledSheet => {
    const { firstRow = 1, firstColumn = 0, merges, hidden, tables, none, ...expected } = more;
    const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
    const columns = lines.find((line) => line.startsWith(COLUMNS));
    const onSheet = text === '' ? [] : lines.filter((line) => line !== columns);
    const marked = (mark: string): readonly number[] =>
      onSheet.flatMap((line, place) => (line.startsWith(mark) ? [place + firstRow] : []));
    return {
      name,
      office,
      award,
      cells: onSheet.length === 0 ? '' : `\n${onSheet.map((line) => line.slice(1)).join('\n')}`,
      firstRow,
      firstColumn,
      ...(merges !== undefined && { merges }),
      ...(hidden && { hidden }),
      ...(tables && { tables }),
      expect: none ? { none } : list(name, columns, marked('#'), marked('+'), firstColumn, expected),
    };
  };

function list(
  name: string,
  columns: string | undefined,
  header: readonly number[],
  data: readonly number[],
  firstColumn: number,
  { further = '', ...expected }: Omit<More, 'none'>,
): Expectation {
  const [first, last] = [header[0], header.at(-1)];
  if (columns === undefined || first === undefined || last === undefined) throw new Error(`no labels: ${name}`);
  const named = columns
    .slice(1)
    .split('|')
    .map((fact, place) => ({ fact: fact.trim(), column: place + firstColumn }))
    .filter(({ fact }) => fact !== '');
  const [left, right] = [named[0]?.column ?? 0, named.at(-1)?.column ?? 0];
  const facts = named.filter(({ fact }) => fact !== '.' && fact !== '金额');
  const amount = named.find(({ fact }) => fact === '金额');
  return {
    header: [first, last],
    data: [...data, ...placesIn(further)],
    facts: Object.fromEntries(facts.map(({ fact, column }) => [columnName(column), fact])),
    ...(amount && { amount: columnName(amount.column) }),
    range: `${cellAddress(first - 1, left)}:${cellAddress((data.at(-1) ?? last) - 1, right)}`,
    ...expected,
  };
}

/** E4 E5 */
const placesIn = (cells: string): readonly number[] =>
  cells
    .split(' ')
    .filter((cell) => cell !== '')
    .map((cell) => readPlace(cell) ?? 0);
