import { entryOf } from '../../../base/entries';
import { type Row, rowReader } from '../../../facts/row';
import { textKey } from '../../../facts/text';
import { completeRows } from '../../../rules/award/complete-rows';
import type { Place } from '../../../rules/contest/join';
import type { Entrant } from '../../../rules/contest/contest';
import { passesFor, passOf, rulesForItem, verdictFor } from '../../../rules/eligibility/eligible';
import { namedRows } from './lists';
import type { Material } from './material';
import { filtered, type Member } from './roster';
import type { EntrantKind, RosterFilter } from './setup';

/** One who may win: a person, a section, a paper. */
export interface Candidate extends Entrant {
  /** Who is paid: the person, or the author of a paper; "" for a section. */
  readonly person: string;
  /** The section that is shown, whether or not the places are apart. */
  readonly of: string;
  readonly row: Row;
  /** Where values of facts stand, by slot. */
  readonly places: ReadonlyMap<number, Place>;
  /** Its line on the roster or on the list of papers; 0 for a section. */
  readonly sheetRow: number;
}

export interface Pool {
  readonly candidates: readonly Candidate[];
  /** Names of papers that stand twice; the first line counts. */
  readonly twice: readonly { readonly sheet: string; readonly name: string; readonly sheetRows: readonly number[] }[];
}

export interface PoolChoice {
  readonly kind: EntrantKind;
  readonly filter: RosterFilter | 'everyone';
  readonly sheet: string | undefined;
  readonly items: readonly string[];
  readonly perSection: boolean;
}

interface Plain {
  readonly key: string;
  readonly name: string;
  readonly person: string;
  readonly of: string;
  readonly row: Row;
  readonly places: ReadonlyMap<number, Place>;
  readonly sheetRow: number;
}

/** Those who may win an award, each judged by the items of 资格 that bear on it. */
export function poolFor(material: Material, award: string, choice: PoolChoice): Pool {
  const { scheme } = material;
  const { plain, twice } = plainPool(material, choice);
  const rows = completeRows(
    scheme,
    plain.map(({ row }) => row),
  );
  const rules = choice.items.flatMap((item) => rulesForItem(scheme, item));
  const passes = passesFor(scheme, award);
  return {
    twice,
    candidates: plain.map((one, index) => {
      const row = rows[index] ?? one.row;
      return {
        ...one,
        row,
        section: choice.perSection ? textKey(one.of) : '',
        verdict: rules.length > 0 ? verdictFor(scheme, rules, row) : { kind: 'eligible' },
        pass: passes.length > 0 ? passOf(scheme, passes, row) : { kind: 'no' },
      };
    }),
  };
}

/** Those who may win before anybody judged them. */
interface PlainPool {
  readonly plain: readonly Plain[];
  readonly twice: Pool['twice'];
}

function plainPool(material: Material, { kind, filter, sheet }: PoolChoice): PlainPool {
  if (kind === 'entries') return entriesOf(material, sheet);
  const { lists, roster, rosterSheet } = material;
  const tracker = rosterSheet === undefined ? undefined : lists.get(rosterSheet);
  if (!roster || !tracker) return { plain: [], twice: [] };
  const members = kind === 'sections' ? roster.sections : filtered(roster, tracker, filter);
  const plain = members.map((member): Plain => ({
    key: member.key,
    name: member.name,
    person: kind === 'sections' ? '' : member.name,
    of: member.section,
    row: member.row,
    places: member.places,
    sheetRow: member.rosterRow ?? 0,
  }));
  return { plain, twice: [] };
}

/** Papers with their own facts; where their list is silent, what is known of the author. */
function entriesOf({ scheme, lists, roster }: Material, sheet: string | undefined): PlainPool {
  const tracker = sheet === undefined ? undefined : lists.get(sheet);
  if (!tracker || sheet === undefined) return { plain: [], twice: [] };
  const read = rowReader(scheme.book, tracker.uses, []);
  const authors = new Map((roster?.people ?? []).map((member) => [member.key, member]));
  const lines = new Map<string, { name: string; sheetRows: number[]; index: number }>();
  for (const { key, name, sheetRow, index } of namedRows(tracker, 'entries')) {
    entryOf(lines, key, () => ({ name, sheetRows: [], index })).sheetRows.push(sheetRow);
  }
  const plain = [...lines].flatMap(([key, { name, index }]): readonly Plain[] => {
    const line = tracker.rows[index];
    if (!line) return [];
    const author = authors.get(textKey(line.person));
    const own = read(line.cells);
    return [
      {
        key,
        name,
        person: line.person,
        of: line.section || (author?.section ?? ''),
        row: author ? filledFrom(own, author) : own,
        places: author?.places ?? new Map(),
        sheetRow: line.sheetRow,
      },
    ];
  });
  const twice = [...lines.values()].filter(({ sheetRows }) => sheetRows.length > 1);
  return { plain, twice: twice.map(({ name, sheetRows }) => ({ sheet, name, sheetRows })) };
}

/** A paper's row, completed with facts of its author that its own list does not give. */
function filledFrom(own: Row, { row: author }: Member): Row {
  const defaulted = new Set(own.defaulted);
  const values = own.values.map((value, slot) => {
    const theirs = author.values[slot];
    if (own.faults.has(slot) || theirs === undefined || author.defaulted.has(slot)) return value;
    if (value !== undefined && !own.defaulted.has(slot)) return value;
    defaulted.delete(slot);
    return theirs;
  });
  return { ...own, values, defaulted };
}
