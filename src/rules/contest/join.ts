import type { FactBook } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import { add } from '../../facts/exact';
import { type Fault, isFigure, type Statement, type Value } from '../../facts/fact';
import { entryOf } from '../../base/entries';
import { type Row, readUnder } from '../../facts/row';
import type { Cell } from '../../facts/statement';
import { textKey } from '../../facts/text';
import { sameValue } from '../conditions/match';

/** A list with a line for each person, or several: a roster, attendance, a register of mistakes. */
export interface PersonList {
  /** Name of its sheet. */
  readonly name: string;
  readonly uses: readonly ColumnUse[];
  readonly rows: readonly PersonRow[];
  /** What several lines of one person mean: they are added up, or one of them must be wrong. */
  readonly repeats: 'add' | 'conflict';
  /** The fact that its lines are counted for: a person has as many as lines, who has no line has none. */
  readonly counts?: string;
}

interface PersonRow {
  readonly person: string;
  /** As Excel numbers it. */
  readonly sheetRow: number;
  readonly cells: readonly Cell[];
}

/** Where a value stands: for a count all the lines that were counted. */
export interface Place {
  readonly list: string;
  readonly sheetRows: readonly number[];
}

/** Lists that say different things of one person. None of the values is taken. */
export interface Conflict {
  readonly person: string;
  readonly fact: string;
  readonly said: readonly { readonly value: Value; readonly place: Place }[];
}

export interface JoinedPerson {
  readonly name: string;
  readonly row: Row;
  /** Where the value of a slot stands. */
  readonly places: ReadonlyMap<number, Place>;
}

export interface Joined {
  /** In the order in which they were given. */
  readonly people: readonly JoinedPerson[];
  readonly conflicts: readonly Conflict[];
  /** Lines whose name is none of the people's. */
  readonly strangers: readonly { readonly list: string; readonly name: string; readonly sheetRow: number }[];
}

/** Puts together what the lists say of each person, by name. People whose names are the same must be told apart first. */
export function joinFacts(book: FactBook, people: readonly string[], lists: readonly PersonList[]): Joined {
  const known = new Set(people.map(textKey));
  const byPerson = lists.map((list) => ({ list, rows: groupRows(list.rows) }));
  const conflicts: Conflict[] = [];
  return {
    people: people.map((name) => {
      const said = byPerson.flatMap(({ list, rows }) => sayings(book, list, rows.get(textKey(name)) ?? []));
      return settle(book, name, said, conflicts);
    }),
    conflicts,
    strangers: lists.flatMap((list) =>
      list.rows
        .filter(({ person }) => person !== '' && !known.has(textKey(person)))
        .map(({ person, sheetRow }) => ({ list: list.name, name: person, sheetRow })),
    ),
  };
}

function groupRows(rows: readonly PersonRow[]): ReadonlyMap<string, readonly PersonRow[]> {
  const groups = new Map<string, PersonRow[]>();
  for (const row of rows) {
    entryOf(groups, textKey(row.person), () => []).push(row);
  }
  return groups;
}

/** What one list says about one fact of one person. */
interface Saying {
  readonly slot: number;
  readonly statement: Exclude<Statement, { kind: 'blank' }>;
  readonly place: Place;
}

function sayings(book: FactBook, list: PersonList, rows: readonly PersonRow[]): readonly Saying[] {
  const counted = book.slots.get(list.counts ?? '');
  const columns = list.uses.flatMap(({ fact, column, header }): readonly Saying[] => {
    const slot = book.slots.get(fact.name);
    if (slot === undefined || slot === counted) return [];
    const said = rows.flatMap(({ cells, sheetRow }): readonly Saying[] => {
      const statement = readUnder(header, fact, cells[column], 'range');
      if (statement.kind === 'blank') return [];
      return [{ slot, statement, place: { list: list.name, sheetRows: [sheetRow] } }];
    });
    return list.repeats === 'add' ? addedUp(said) : said;
  });
  if (counted === undefined) return columns;
  const place: Place = { list: list.name, sheetRows: rows.map(({ sheetRow }) => sheetRow) };
  return [...columns, { slot: counted, statement: { kind: 'given', value: rows.length }, place }];
}

/** Figures of several lines as their sum, yes and no as a yes where one is; other values stay as they are. */
function addedUp(said: readonly Saying[]): readonly Saying[] {
  const [first] = said;
  if (!first || said.some(({ statement }) => statement.kind === 'bad')) return said;
  const values = said.flatMap(({ statement }) => (statement.kind === 'given' ? [statement.value] : []));
  const place: Place = { list: first.place.list, sheetRows: said.flatMap((one) => one.place.sheetRows) };
  if (values.every(isFigure))
    return [{ slot: first.slot, place, statement: { kind: 'given', value: values.reduce(add, 0) } }];
  if (values.every((value) => typeof value === 'boolean'))
    return [{ slot: first.slot, place, statement: { kind: 'given', value: values.includes(true) } }];
  return said;
}

/** One row of facts from all that is said; where it differs nothing is taken. */
function settle(book: FactBook, name: string, said: readonly Saying[], conflicts: Conflict[]): JoinedPerson {
  const values = new Array<Value | undefined>(book.facts.length).fill(undefined);
  const faults = new Map<number, Fault>();
  const places = new Map<number, Place>();
  const defaulted = new Set<number>();
  const disputed = new Set<number>();
  for (const { slot, statement, place } of said) {
    if (statement.kind === 'bad') {
      if (!faults.has(slot)) faults.set(slot, statement.fault);
      continue;
    }
    const before = values[slot];
    if (before === undefined) {
      values[slot] = statement.value;
      places.set(slot, place);
    } else if (!sameValue(before, statement.value)) disputed.add(slot);
  }
  for (const slot of disputed) {
    const fact = book.facts[slot]?.name ?? '';
    const of = said.flatMap(({ slot: own, statement, place }) =>
      own === slot && statement.kind === 'given' ? [{ value: statement.value, place }] : [],
    );
    conflicts.push({ person: name, fact, said: of });
    values[slot] = undefined;
    places.delete(slot);
  }
  for (const slot of faults.keys()) values[slot] = undefined;
  book.facts.forEach(({ fallback }, slot) => {
    if (fallback === undefined || values[slot] !== undefined || faults.has(slot) || disputed.has(slot)) return;
    values[slot] = fallback;
    defaulted.add(slot);
  });
  return { name, row: { values, faults, defaulted, zeros: new Set(), blank: false }, places };
}
