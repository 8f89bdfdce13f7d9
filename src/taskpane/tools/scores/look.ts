import type { SheetCells } from '../../../excel/port';
import type { Exact } from '../../../facts/exact';
import { mapInSteps, type Steps } from '../../../base/steps';
import { awardsWithPlaces, placesFor } from '../../../rules/places/quota';
import type { Scheme, ScorePart } from '../../../rules/scheme/scheme';
import { assessments, weightOf } from '../../../rules/score/score';
import { electedBy, partsInForce, type Standings, standingsInSteps } from '../../../rules/score/standing';
import {
  type Asked,
  type DailyList,
  type DailyReading,
  hasColumn,
  type NoReading,
  readDaily,
  schemeIn,
  type Settled,
} from '../daily/list';
import { isGiven, monthOf, nameOf, type Rated, sectionOf, valueOf } from './rated';

/** What the clerk chose; undefined as long as the tool proposes. */
export interface ScoresChoice {
  /** A sheet that scores people, whose last ones stand on the board of the groups; read. */
  readonly members: SheetCells | undefined;
  /** How often the board is posted. */
  readonly published: 'month' | 'quarter' | undefined;
  readonly assessment: string | undefined;
  readonly awards: readonly string[] | undefined;
  readonly month: string | undefined;
}

export const NO_CHOICE: ScoresChoice = {
  members: undefined,
  published: undefined,
  assessment: undefined,
  awards: undefined,
  month: undefined,
};

/** One of the last on a sheet of people. */
interface Member {
  readonly name: string;
  readonly group: string;
  readonly score: Exact;
  readonly result: 'wins' | 'ties';
}

export type ScoresLook =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly reading: NoReading }
  | {
      readonly kind: 'scores';
      readonly list: DailyList;
      readonly assessments: readonly string[];
      readonly assessment: string;
      readonly parts: readonly ScorePart[];
      readonly weights: readonly Exact[];
      /** No weight is named anywhere: all parts count equally. */
      readonly open: boolean;
      readonly awards: readonly string[];
      readonly chosen: readonly string[];
      readonly months: readonly string[];
      readonly month: string | undefined;
      readonly rated: readonly Rated[];
      readonly unfilled: Standings['unfilled'];
      /** Last of the people on another sheet, and those who tie for that; none without such a sheet. */
      readonly members: readonly Member[];
      /** That sheet as it was read, and whether nobody on it has a score. */
      readonly membersFrom: { readonly cells: SheetCells; readonly nobody: boolean } | undefined;
      readonly published: 'month' | 'quarter';
      /** Parts that no column gives. */
      readonly lacking: readonly string[];
    };

/** A sheet that is called after a quarter: 二季度, 第2季度. */
const QUARTER = /季度?|Q[1-4]/;

/** Facts beside the parts: who is rated, in which group, when, and what bars an award. */
const AROUND = ['姓名', '科室', '组室', '指挥组', '责任人', '月份'];

const askedFor = (scheme: Scheme, assessment: string): Asked => ({
  needed: partsInForce(scheme, assessment).map(({ fact }) => fact),
  beside: AROUND,
});

/** In steps, for many rows. */
export function* lookAtScores(settled: Settled, choice: ScoresChoice): Steps<ScoresLook> {
  const scheme = schemeIn(settled);
  if (!scheme) return { kind: 'unread', reading: { kind: 'none', why: 'no-scheme' } };
  const names = assessments(scheme);
  const readings: { name: string; reading: DailyReading }[] = [];
  for (const name of names) readings.push({ name, reading: yield* readDaily(settled, askedFor(scheme, name)) });
  const picked = readings.find(({ name }) => name === choice.assessment) ?? best(scheme, readings);
  if (!picked) return { kind: 'none' };
  if (picked.reading.kind !== 'list') return { kind: 'unread', reading: picked.reading };
  const own = yield* look(picked.reading.list, names, picked.name, choice);
  if (own.kind !== 'scores' || !choice.members) return own;
  const members = yield* lastMembers(settled, scheme, choice.members, own.month);
  return { ...own, members, membersFrom: { cells: choice.members, nobody: members.length === 0 } };
}

/** Awards that take the last ones and that no assessment of groups fills: 实绩末位成员. */
export const memberAwards = (scheme: Scheme): readonly string[] => {
  const elected = new Set(assessments(scheme).flatMap((name) => electedBy(scheme, name)));
  const takesLast = (award: string): boolean => placesFor(scheme, award).some(({ end }) => end === 'last');
  return awardsWithPlaces(scheme).filter((award) => !elected.has(award) && takesLast(award));
};

/** The last of the people on a sheet, in all or within each group as the reading in force has it. */
function* lastMembers(
  { setup }: Settled,
  scheme: Scheme,
  cells: SheetCells,
  month: string | undefined,
): Steps<readonly Member[]> {
  const choice = { ...NO_CHOICE, awards: memberAwards(scheme), month };
  const ownSetup = { ...setup, header: undefined, columns: new Map<string, number | undefined>() };
  const people = yield* lookAtScores({ cells, setup: ownSetup }, choice);
  if (people.kind !== 'scores') return [];
  return people.rated.flatMap(({ name, section, standing: { score, marks } }): readonly Member[] => {
    const mark = marks.find(({ kind }) => kind === 'wins' || kind === 'ties');
    if (score.kind !== 'score' || (mark?.kind !== 'wins' && mark?.kind !== 'ties')) return [];
    return [{ name, group: section, score: score.score, result: mark.kind }];
  });
}

/** The assessment most parts of which stand in the sheet, the first of equals. */
function best<T extends { readonly name: string; readonly reading: DailyReading }>(
  scheme: Scheme,
  readings: readonly T[],
): T | undefined {
  const found = ({ name, reading }: T): number =>
    reading.kind === 'list' ? partsInForce(scheme, name).filter(({ fact }) => hasColumn(reading.list, fact)).length : 0;
  return readings.reduce<T | undefined>((a, b) => (a && found(a) >= found(b) ? a : b), undefined);
}

function* look(list: DailyList, names: readonly string[], assessment: string, choice: ScoresChoice): Steps<ScoresLook> {
  const { scheme, tracker } = list;
  const parts = partsInForce(scheme, assessment);
  const monthsOf = yield* mapInSteps(tracker.rows, (_, index) => monthOf(list, index));
  const months = [...new Set(monthsOf.filter((month) => month !== ''))];
  const month = months.length > 1 ? (months.find((one) => one === choice.month) ?? months.at(-1)) : undefined;
  const indexes = tracker.rows.flatMap((_, index) =>
    list.rows[index]?.blank || (month !== undefined && monthsOf[index] !== month) ? [] : [index],
  );
  const awards = awardsWithPlaces(scheme);
  const chosen = choice.awards ?? electedBy(scheme, assessment);
  const rows = indexes.flatMap((index) => list.rows[index] ?? []);
  const { standings, unfilled } = yield* standingsInSteps(scheme, assessment, chosen, rows);
  const rated = yield* mapInSteps(standings, (standing): Rated => {
    const index = indexes[standing.index] ?? 0;
    return {
      standing,
      name: nameOf(list, index),
      section: sectionOf(list, index),
      sheetRow: tracker.rows[index]?.sheetRow ?? 0,
      values: parts.map(({ fact }) => valueOf(list, index, fact)),
    };
  });
  return {
    kind: 'scores',
    list,
    assessments: names,
    assessment,
    parts,
    weights: parts.map((part) => weightOf(part, parts)),
    open: parts.every(({ weight, full }) => weight === undefined && full === undefined),
    awards,
    chosen,
    months,
    month,
    rated,
    unfilled,
    members: [],
    membersFrom: undefined,
    published: choice.published ?? (QUARTER.test(tracker.sheet) ? 'quarter' : 'month'),
    lacking: parts.map(({ fact }) => fact).filter((fact) => !isGiven(list, fact)),
  };
}
