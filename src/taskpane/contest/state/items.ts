import { clockTimes } from '../../../facts/clock';
import { slotOf } from '../../../facts/book';
import { type Row, rowReader } from '../../../facts/row';
import { showValue } from '../../../facts/show';
import { cleanText } from '../../../facts/text';
import { completeRows } from '../../../rules/award/complete-rows';
import type { Place } from '../../../rules/contest/join';
import { eligibilityItems, rulesForItem, verdictFor } from '../../../rules/eligibility/eligible';
import type { Scheme } from '../../../rules/scheme/scheme';
import type { ListTracker } from '../../../trackers/reading';
import type { TrackerRow } from '../../../trackers/rows/row';
import { factsOfItem } from './item-facts';
import type { Material } from './material';
import type { Candidate } from './pool';
import { proposeItemSheet } from './propose-item';
import { factsAsked, type Roster } from './roster';
import { type ItemStandings, standingsOf } from './item-rulings';
import { type ContestSetup, type ItemBy, itemSetup } from './setup';

/** An item of 资格 that decides about no award: who meets it, who does not and why, who cannot be decided. */
export interface ItemView {
  readonly item: string;
  /** Each person of the roster by all that the sheets say, or each line of one sheet by itself. */
  readonly by: ItemBy;
  /** The sheet whose lines are judged; undefined where there is none, and for people. */
  readonly sheet: string | undefined;
  /** Sheets with columns of the item, the best first. */
  readonly sheets: readonly string[];
  readonly candidates: readonly Candidate[];
  /** What is known of them, and what people ruled where the facts leave it open. */
  readonly standings: ItemStandings;
  /** Facts that no sheet gives. */
  readonly lacking: readonly string[];
  /** Whether those who do not meet it are listed. */
  readonly listed: boolean;
}

/** The items that bear on no award that is held, each judged by itself. */
export function itemViews(
  { scheme, lists, roster }: Material,
  setup: ContestSetup,
  taken: ReadonlySet<string>,
): readonly ItemView[] {
  const items = eligibilityItems(scheme).filter((item) => !taken.has(item));
  return items.map((item): ItemView => {
    const own = itemSetup(setup, item);
    const proposed = proposeItemSheet(scheme, lists, item);
    const by = own.by ?? proposed.by;
    const named = own.sheet !== null && lists.has(own.sheet) ? own.sheet : proposed.sheets[0];
    const sheet = by === 'lines' ? named : undefined;
    const tracker = sheet === undefined ? undefined : lists.get(sheet);
    const candidates = by === 'people' ? peopleOf(scheme, item, roster) : tracker ? linesOf(scheme, item, tracker) : [];
    const used = by === 'lines' ? (tracker ? [tracker] : []) : [...lists.values()];
    return {
      item,
      by,
      sheet,
      sheets: proposed.sheets,
      candidates,
      standings: standingsOf(scheme, item, sheet, candidates, own.rulings),
      lacking: lackingIn(scheme, item, used),
      listed: own.listed ?? scheme.places.length === 0,
    };
  });
}

/** Facts of the item that none of these sheets has a column for, or the parts of. */
function lackingIn(scheme: Scheme, item: string, trackers: readonly ListTracker[]): readonly string[] {
  const served = new Set(trackers.flatMap(({ uses }) => uses.map(({ fact }) => fact.name)));
  const reckoned = new Set(scheme.derived.map(({ name }) => name));
  const byDefault = new Set(scheme.book.facts.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [name])));
  const asked = new Set(factsAsked(rulesForItem(scheme, item)));
  return factsOfItem(scheme, item).filter(
    (fact) => !served.has(fact) && !byDefault.has(fact) && !(reckoned.has(fact) && asked.has(fact)),
  );
}

function peopleOf(scheme: Scheme, item: string, roster: Roster | undefined): readonly Candidate[] {
  const people = roster?.people ?? [];
  const rules = rulesForItem(scheme, item);
  const rows = completeRows(
    scheme,
    people.map(({ row }) => row),
  );
  return people.map((member, index): Candidate => {
    const row = rows[index] ?? member.row;
    return {
      key: member.key,
      name: member.name,
      person: member.name,
      section: '',
      of: member.section,
      row,
      places: member.places,
      sheetRow: member.rosterRow ?? 0,
      verdict: verdictFor(scheme, rules, row),
      pass: { kind: 'no' },
    };
  });
}

/** Each line of a register by itself: one day's attendance, one task, one paper. */
function linesOf(scheme: Scheme, item: string, tracker: ListTracker): readonly Candidate[] {
  const rules = rulesForItem(scheme, item);
  const read = rowReader(scheme.book, tracker.uses, []);
  const facts = factsOfItem(scheme, item);
  const rows = completeRows(
    scheme,
    tracker.rows.map(({ cells }) => clockTimes(scheme.book, facts, read(cells))),
  );
  return tracker.rows.flatMap((line, index): readonly Candidate[] => {
    const row = rows[index];
    if (!row || row.blank) return [];
    const place: Place = { list: tracker.sheet, sheetRows: [line.sheetRow] };
    return [
      {
        key: `${tracker.sheet}!${line.sheetRow}`,
        name: nameOf(scheme, tracker, line, row, facts),
        person: '',
        section: '',
        of: line.section,
        row,
        places: new Map(row.values.flatMap((value, slot) => (value === undefined ? [] : [[slot, place] as const]))),
        sheetRow: line.sheetRow,
        verdict: verdictFor(scheme, rules, row),
        pass: { kind: 'no' },
      },
    ];
  });
}

const TITLES = /事项|任务|课题|项目|文件|标题|题目|名称|内容|^item$|^task$|^title$/;
const IN_CHARGE = /责任人|负责人|承办|经办|主办|^incharge$/;

/** What a line is called: its subject and who it is about, with the day where a register has one for each. */
function nameOf(
  { book }: Scheme,
  tracker: ListTracker,
  { person, cells }: TrackerRow,
  row: Row,
  judged: Judged,
): string {
  const { columns, uses } = tracker;
  const taken = new Set(uses.filter(({ fact }) => judged.includes(fact.name)).map(({ column }) => column));
  const under = (heads: RegExp): string => {
    const column = columns.find(({ header, index }) => heads.test(header.key) && !taken.has(index));
    return cleanText(String(cells[column?.index ?? -1] ?? ''));
  };
  const title = under(TITLES);
  const who = person === '' ? under(IN_CHARGE) : person;
  const slot = slotOf(book, '日期');
  const [fact, value] = [book.facts[slot], row.values[slot]];
  const day = fact && value !== undefined ? showValue(fact, value) : '';
  const name = title === '' || who === '' ? `${title}${who}` : `${title}（${who}）`;
  return [name, day].filter(Boolean).join(' ');
}

/** The facts that the item looks at: their columns name nobody. */
type Judged = readonly string[];
