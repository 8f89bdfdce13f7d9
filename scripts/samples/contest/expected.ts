import { information, type Paper, research, speeches } from './papers';
import { mayWin, type Record, records } from './records';

/** Two votes on the sections, and how often anybody there was late or left early (二3). */
export const sectionVotes: Readonly<{ [section: string]: { staff: number; leaders: number; late: number } }> = {
  秘书科: { staff: 36, leaders: 6, late: 0 },
  调研科: { staff: 34, leaders: 7, late: 2 },
  信息科: { staff: 31, leaders: 4, late: 0 },
  督查科: { staff: 25, leaders: 5, late: 0 },
  综合科: { staff: 28, leaders: 3, late: 0 },
  行政科: { staff: 12, leaders: 1, late: 4 },
  接待科: { staff: 18, leaders: 2, late: 0 },
  车队: { staff: 9, leaders: 0, late: 1 },
};

/** What is right for one award, worked out without the add-in. */
export interface ExpectedAward {
  readonly award: string;
  /** How many were there to choose from, and how many places that gives. */
  readonly base: number;
  readonly places: number;
  readonly wins: readonly string[];
  readonly ties: readonly string[];
  /** In whatever the places. */
  readonly passes: readonly string[];
}

export interface ExpectedContest {
  readonly barred: readonly string[];
  readonly undecided: readonly string[];
  readonly awards: readonly ExpectedAward[];
}

/** Those who are above the last place, and those who tie across it. */
function filled<T>(list: readonly T[], places: number, score: (one: T) => number, name: (one: T) => string) {
  const sorted = [...list].sort((a, b) => score(b) - score(a));
  const last = sorted[places - 1];
  const next = sorted[places];
  const line = last && next && score(last) === score(next) ? score(last) : undefined;
  return {
    wins: sorted
      .slice(0, places)
      .filter((one) => score(one) !== line)
      .map(name),
    ties: line === undefined ? [] : sorted.filter((one) => score(one) === line).map(name),
  };
}

const half = (x: number): number => Math.floor(x + 0.5);
const nameOf = ({ member }: Record): string => member.name;
const eligible = records.filter((record) => mayWin(record) === true);

function papers(award: string, list: readonly Paper[], percent: number, passing: readonly Paper[]): ExpectedAward {
  const places = half((list.length * percent) / 100);
  const running = list.filter((paper) => !passing.includes(paper));
  const titles = ({ title }: Paper): string => title;
  return {
    award,
    base: list.length,
    places,
    ...filled(running, places, ({ score }) => score, titles),
    passes: passing.map(titles),
  };
}

/** The year's contest as it stands before anybody decides on ties and on people whose facts are missing. */
export function expectedContest(): ExpectedContest {
  const party = records.filter((record) => record.party);
  const partyPlaces = half((party.length * 15) / 100);
  const best = filled(
    eligible.filter((record) => record.party),
    partyPlaces,
    ({ partyVotes }) => partyVotes,
    nameOf,
  );
  const staffPlaces = half((records.length * 20) / 100);
  const staff = filled(
    eligible.filter((record) => !best.wins.includes(nameOf(record))),
    staffPlaces,
    ({ staffVotes }) => staffVotes,
    nameOf,
  );
  const sections = Object.entries(sectionVotes).map(([name, votes]) => ({ name, ...votes }));
  const sectionPlaces = half((sections.length * 30) / 100);
  const running = sections.filter(({ late }) => late === 0);
  const byStaff = filled(
    running,
    sectionPlaces,
    (one) => one.staff,
    ({ name }) => name,
  ).wins;
  const byLeaders = filled(
    running,
    sectionPlaces,
    (one) => one.leaders,
    ({ name }) => name,
  ).wins;
  const both = byStaff.filter((name) => byLeaders.includes(name));
  return {
    barred: records.filter((record) => mayWin(record) === false).map(nameOf),
    undecided: records.filter((record) => mayWin(record) === undefined).map(nameOf),
    awards: [
      { award: '优秀共产党员', base: party.length, places: partyPlaces, ...best, passes: [] },
      { award: '先进工作者', base: records.length, places: staffPlaces, ...staff, passes: [] },
      {
        award: '先进科室',
        base: sections.length,
        places: sectionPlaces,
        wins: both,
        ties: [...new Set([...byStaff, ...byLeaders])].filter((name) => !both.includes(name)),
        passes: [],
      },
      papers('优秀文稿', speeches, 10, []),
      papers('优秀调研', research, 30, []),
      papers(
        '优秀信息',
        information,
        10,
        information.filter(({ level, comment }) => level === '国办' || level === '省级专题' || comment === '是'),
      ),
    ],
  };
}
