import { textKey } from '../../../facts/text';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import { awardsWithPlaces } from '../../../rules/places/quota';
import type { Places, Scheme } from '../../../rules/scheme/scheme';
import type { ListTracker } from '../../../trackers/reading';
import { type Lists, namedRows, scoreColumns, voteColumns } from './lists';
import type { Material } from './material';
import { factsAsked, filterValue } from './roster';
import type { VoteColumn, EntrantKind, FactSheet, RosterFilter } from './setup';

/**
 * The sheet that lists everybody once: the longest list of names of which none stands twice. One of votes names the
 * candidates alone, unless it says as well what 资格 looks at; where there is no other sheet it is the roster all the same.
 */
export function proposeRoster(scheme: Scheme, lists: Lists): string | undefined {
  const asked = new Set(factsAsked(scheme.eligibility));
  let best: { sheet: string; worth: number } | undefined;
  for (const [sheet, tracker] of lists) {
    const keys = namedRows(tracker, 'people').map(({ key }) => key);
    const distinct = new Set(keys).size;
    if (distinct < 2) continue;
    const named = /名册|花名册|名单|人员/.test(sheet) ? 1000 : 0;
    const once = distinct + named - (keys.length - distinct) * 20;
    const worth = once + (scoreColumns(tracker).length > 0 && !tells(tracker, asked) ? -500 : 0);
    if (once > 0 && (best === undefined || worth > best.worth)) best = { sheet, worth };
  }
  return best?.sheet;
}

/** Whether a column says what is asked; of a text only by its own name. */
const tells = ({ uses }: ListTracker, asked: ReadonlySet<string>): boolean =>
  uses.some(({ fact, by }) => asked.has(fact.name) && (by === 'name' || fact.kind !== 'text'));

/** Other sheets with columns that 资格 looks at. */
export function proposeFacts(scheme: Scheme, lists: Lists, roster: string): readonly FactSheet[] {
  const asked = new Set(factsAsked(scheme.eligibility));
  const entries = new Set(awardsWithPlaces(scheme).flatMap((award) => proposeEntries(lists, award) ?? []));
  return [...lists].flatMap(([sheet, tracker]): readonly FactSheet[] => {
    if (sheet === roster || entries.has(sheet)) return [];
    const kind = namedRows(tracker, 'people').length > 0 ? 'people' : 'sections';
    const rows = namedRows(tracker, kind);
    if (rows.length === 0) return [];
    const serves = tells(tracker, asked);
    const counted = scoreColumns(tracker).length > 0 ? '' : countedFact(scheme, tracker);
    if (!serves && counted === '') return [];
    return [
      { sheet, repeats: serves ? proposeRepeats(tracker, kind, asked) : 'conflict', counts: serves ? '' : counted },
    ];
  });
}

/** A register with several lines of one name and nothing but figures is added up: hours of training, days absent. */
function proposeRepeats(tracker: ListTracker, kind: EntrantKind, asked: ReadonlySet<string>): FactSheet['repeats'] {
  const keys = namedRows(tracker, kind).map(({ key }) => key);
  if (new Set(keys).size === keys.length) return 'conflict';
  const figures = tracker.uses.filter(({ fact }) => asked.has(fact.name)).every(({ fact }) => fact.kind === 'number');
  return figures ? 'add' : 'conflict';
}

/** The fact that a register with one line for each case counts, by its name: 失误登记 → 受批评失误次数. */
function countedFact(scheme: Scheme, { sheet }: ListTracker): string {
  if (!/登记|记录/.test(sheet)) return '';
  const about = sheet.replace(/登记|记录|表|簿|台账|情况|年度|\d+|年/g, '');
  const facts = factsAsked(scheme.eligibility).filter((name) => /次数|天数/.test(name));
  return about.length < 2 ? '' : (facts.find((name) => name.includes(about) || common(name, about) >= 2) ?? '');
}

/** The longest run of characters that stands in both. */
function common(a: string, b: string): number {
  let longest = 0;
  for (let from = 0; from < a.length; from++)
    while (b.includes(a.slice(from, from + longest + 1)) && from + longest < a.length) longest += 1;
  return longest;
}

/** Whether the award is for people, sections or papers: by what the ratio is taken of, else by the award's name. */
export function proposeKind({ base }: Places, award: string): EntrantKind {
  if (/参评|篇|件|稿/.test(base)) return 'entries';
  if (/科室|部门|单位|组/.test(base)) return 'sections';
  if (base !== '') return 'people';
  if (/文章|文稿|调研|信息|稿/.test(award)) return 'entries';
  return /科室|单位|办公室|指挥组$|集体|组$/.test(award) ? 'sections' : 'people';
}

/** The list of papers that is called like the award. */
export function proposeEntries(lists: Lists, award: string): string | undefined {
  return [...lists].find(
    ([sheet, tracker]) => textKey(sheet).includes(textKey(award)) && namedRows(tracker, 'entries').length > 0,
  )?.[0];
}

/** Words that stand in the name of any base. */
const ANYBODY = /全体|全部|总人数|总数|人数|人员|职工|干部|在编|参评/g;

/** Which people the ratio is taken of: 全体党员总数 is those with 党员 in a column of the roster. */
export function proposeFilter({ base }: Places, roster: ListTracker): RosterFilter | 'everyone' {
  const wanted = base.replace(ANYBODY, '');
  if (wanted.length < 2) return 'everyone';
  for (const { header, index } of roster.columns) {
    const values = [...new Set(roster.rows.map(({ cells }) => filterValue(cells[index])))];
    const named = header.key.replace(/^是否|[?？]/g, '');
    if (
      named !== '' &&
      (named.includes(wanted) || wanted.includes(named)) &&
      named.length >= 2 &&
      values.includes('是')
    )
      return { header: header.text, value: '是' };
    const value = values.length <= 12 ? values.find((one) => one.includes(wanted)) : undefined;
    if (value !== undefined) return { header: header.text, value };
  }
  return 'everyone';
}

/**
 * Items of 资格 that bear on the award: those called like it, and for people those that bar from contests as such
 * (取消…评先资格), unless they are called like another award.
 */
export function proposeItems(scheme: Scheme, award: string, kind: EntrantKind): readonly string[] {
  const awards = new Set(awardsWithPlaces(scheme).map(textKey));
  return eligibilityItems(scheme).filter((item) => {
    if (textKey(item) === textKey(award)) return true;
    if (kind !== 'people' || awards.has(textKey(item))) return false;
    return rulesForItem(scheme, item).some(({ effect, consequence }) => effect === 'bars' && /评/.test(consequence));
  });
}

/**
 * Columns with votes on sheets called like the award: two where two groups vote apart (分别投票). The only votes in the
 * workbook are for the only award.
 */
export function proposeVoteColumns(
  { scheme, lists }: Pick<Material, 'scheme' | 'lists'>,
  award: string,
  rule: Places,
  kind: EntrantKind,
): readonly VoteColumn[] {
  const naming = [...lists].filter(([, tracker]) => namedRows(tracker, kind).length > 0);
  const columns = naming.flatMap(([sheet, tracker]): readonly VoteColumn[] =>
    textKey(sheet).includes(textKey(award))
      ? scoreColumns(tracker).map(({ letter }) => ({ sheet, column: letter }))
      : [],
  );
  if (columns.length > 0) return columns.slice(0, /分别/.test(rule.decidedBy) ? 2 : 1);
  const votes = naming.flatMap(([sheet, tracker]) =>
    voteColumns(tracker).map(({ letter }) => ({ sheet, column: letter })),
  );
  return votes.length === 1 && awardsWithPlaces(scheme).length === 1 ? votes : [];
}

/** Whether the places hold in each section apart: the reading under which the row holds says so (各组). */
export const proposePerSection = ({ reading }: Places): boolean =>
  reading?.readings.every((one) => /^各/.test(one)) ?? false;
