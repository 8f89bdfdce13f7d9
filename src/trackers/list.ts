import type { FactBook } from '../facts/book';
import type { ColumnUse } from '../facts/columns';
import type { Header } from '../facts/headers';
import { mapInSteps, type Steps } from '../base/steps';
import { type AmountColumn, chooseAmount } from './columns/amount-column';
import { columnFit, type ColumnFit } from './columns/column-fit';
import { mapLabels, otherUnits, passedOver, rivals } from './columns/map-labels';
import { namingColumns, noteColumns, people, type PeopleColumns, serialColumns } from './columns/roles';
import { columnsOf, unmapped } from './columns/tracker-columns';
import { columnFindings } from './findings/columns';
import { fillFindings, type RowsByColumn } from './findings/fills';
import { type Ticked, tickedColumns, withTicks } from './columns/ticked';
import type { TrackerFinding } from './findings/finding';
import { headerFindings } from './findings/header';
import { rowFindings } from './findings/rows';
import { alongside } from './halves/alongside';
import { inOnePiece, unfold, type Unfolded } from './halves/unfold';
import type { Candidate } from './header/candidate';
import { headerOf } from './header/labels';
import type { TablesRead } from './header/tables-apart';
import type { ListTracker, TrackerOptions } from './reading';
import type { TrackerRow } from './rows/row';
import type { TrackerColumn } from './columns/column';
import { type BodyColumns, type BodyRow, bodyRows } from './rows/body';
import { readAmount } from './rows/clerk-amount';
import { type Dittos, readDittos } from './rows/dittos';
import { fillDown, type FilledBody } from './rows/merged-cells';
import { tableChoices } from './table-choices';
import { headerFingerprint } from './words/fingerprints';
import { spelledOnce } from './words/names';

/** Reads a table, or halves of one beside each other, as a list: its columns, its rows, and what to look at. */
export function* readList(tables: TablesRead, book: FactBook, options: TrackerOptions): Steps<ListTracker> {
  const [left, ...others] = tables.read;
  const list = others.length > 0 ? unfold(tables.grid, left, others) : inOnePiece(tables.grid, left);
  const { grid, table } = list;
  const { header } = table;
  const mapping = mappingOf(list, book, options);
  const parts = yield* bodyRows(grid, table, bodyColumns(header, mapping));
  yield;
  const kinds = others.length > 0 ? alongside(grid, parts, list.besideOf) : parts;
  const body = yield* readBody(list, mapping, kinds, options);
  yield;
  const columns = yield* columnsOf(list, mapping.uses, body.amount, body.rows);
  yield;
  const findings = yield* findingsOf({ list, book, options, mapping, body, columns });
  return {
    kind: 'list',
    sheet: grid.sheet.sheet,
    range: list.rangeOf(body.data),
    header: {
      firstRow: header.rows.top + grid.sheet.firstRow + 1,
      lastRow: header.rows.bottom + grid.sheet.firstRow + 1,
      certainty: header.sure,
    },
    fingerprint: headerFingerprint(mapping.headers),
    columns,
    uses: mapping.uses,
    ...unmapped(book, mapping.uses, options.awardFacts),
    personColumn: mapping.personColumn,
    sectionColumn: mapping.sectionColumn,
    amount: body.amount,
    rows: body.rows,
    leftOut: body.leftOut,
    tables: tableChoices(tables),
    findings: [...headerFindings(tables, columns, body.data.length), ...findings],
  };
}

/** What the columns of a table are read as; columns count from 0 within the header. */
interface Mapping extends PeopleColumns {
  readonly headers: readonly Header[];
  readonly fit: ColumnFit;
  readonly uses: readonly ColumnUse[];
  readonly ticked: readonly Ticked[];
}

function mappingOf({ grid, table }: Unfolded, book: FactBook, options: TrackerOptions): Mapping {
  const fit = columnFit(grid, table);
  const named = mapLabels(book, table.header, fit, options);
  const ticked = tickedColumns(book, { grid, table }, fit, { ...options, uses: named });
  const uses = [...named, ...ticked.map(({ use }) => use)];
  const columns = people(table.header, uses, options);
  return { headers: table.header.labels.map(headerOf), fit, uses, ticked, ...columns };
}

/** The columns that tell a row of data from a sum, a heading or a note; they count within the grid. */
const bodyColumns = (header: Candidate, { uses, personColumn }: Mapping): BodyColumns => ({
  serial: serialColumns(header),
  person: new Set(personColumn === undefined ? [] : [header.left + personColumn]),
  titles: new Set(uses.filter((use) => use.fact.name === '标题').map((use) => header.left + use.column)),
  notes: noteColumns(header),
});

/** The rows of a list as they are read, and what was filled in on the way. */
interface ReadBody {
  /** Rows of the grid with data. */
  readonly data: readonly number[];
  readonly rows: readonly TrackerRow[];
  readonly leftOut: ListTracker['leftOut'];
  readonly amount: AmountColumn | undefined;
  readonly merged: FilledBody;
  readonly dittos: Dittos;
}

function* readBody(
  { grid, table: { header }, placeOf }: Unfolded,
  { headers, uses, ticked, personColumn, sectionColumn }: Mapping,
  body: readonly BodyRow[],
  options: TrackerOptions,
): Steps<ReadBody> {
  const data = body.filter((entry) => entry.kind === 'data').map((entry) => entry.row);
  const amount = yield* chooseAmount(grid, header, data, { ...options, uses });
  yield;
  const merged = fillDown(grid, header, data, amount?.column);
  const dittos = yield* readDittos(data, merged.cellsOf);
  const amountHeader = amount && headers[amount.column];
  yield;
  const personOf = spelledOnce();
  const sectionOf = spelledOnce();
  const rows = yield* mapInSteps(data, (row): TrackerRow => {
    const cells = withTicks(dittos.cellsOf(row) ?? merged.cellsOf(row), ticked);
    const read = amount && amountHeader ? readAmount(cells[amount.column], amountHeader) : undefined;
    return {
      sheetRow: placeOf(row),
      cells,
      person: personColumn === undefined ? '' : personOf(cells[personColumn]),
      section: sectionColumn === undefined ? '' : sectionOf(cells[sectionColumn]),
      clerkAmount: read?.kind === 'given' ? read.yuan : undefined,
    };
  });
  const leftOut = body.flatMap(({ row, kind }) => (kind === 'data' ? [] : [{ kind, sheetRow: placeOf(row) }]));
  return { data, rows, leftOut, amount, merged, dittos };
}

/** A list with all that was found out about it. */
interface Known {
  readonly list: Unfolded;
  readonly book: FactBook;
  readonly options: TrackerOptions;
  readonly mapping: Mapping;
  readonly body: ReadBody;
  readonly columns: readonly TrackerColumn[];
}

/** What columns, rows and filled cells give cause to say. */
function* findingsOf({ list, book, options, mapping, body, columns }: Known): Steps<readonly TrackerFinding[]> {
  const { grid, placeOf, table } = list;
  const { header } = table;
  const { fit, uses, ticked, personColumn, sectionColumn } = mapping;
  const { rows, leftOut, amount, dittos, merged } = body;
  const ofColumns = yield* columnFindings({
    columns,
    uses,
    ticked,
    othersOf: (use) => ({ rivals: rivals(book, header, use), empty: passedOver(book, header, fit, use) }),
    unlike: otherUnits(book, header, uses, options.awardFacts),
    amount,
    rows,
  });
  yield;
  const nameColumns = namingColumns(header, personColumn);
  const ofRows = yield* rowFindings(grid, {
    columns,
    nameColumns,
    amount,
    rows,
    leftOut,
    merged: merged.amountMerges,
    placeOf,
    sectionColumn,
  });
  const onSheet = (found: RowsByColumn): RowsByColumn =>
    new Map([...found].map(([column, own]) => [column, own.map(placeOf)]));
  const ofFills = yield* fillFindings({
    columns,
    rows,
    merged: onSheet(merged.filled),
    dittos: { filled: onSheet(dittos.filled), lost: onSheet(dittos.lost) },
    named: [personColumn, sectionColumn],
  });
  yield;
  return [...ofColumns, ...ofFills, ...ofRows];
}
