import { type Member, members } from '../xichuan/office';

/** What the office knows of one of its people at the end of the year. */
export interface Record {
  readonly member: Member;
  readonly party: boolean;
  readonly late: number;
  /** Days, halves included. */
  readonly absent: number;
  /** Lines in the register of mistakes. */
  readonly mistakes: number;
  readonly disciplined: boolean;
  /** Quarters in which the notes failed; undefined: the notes were never handed in for a check. */
  readonly notesFailed: number | undefined;
  readonly partyVotes: number;
  readonly staffVotes: number;
}

/** People who stand at a limit or just beyond it, and those whom the votes put first, by their place in the list. */
const telling: Readonly<{ [place: number]: Partial<Record> }> = {
  1: { partyVotes: 24, staffVotes: 37 },
  2: { partyVotes: 23, staffVotes: 30, late: 10 },
  3: { partyVotes: 21, staffVotes: 36 },
  5: { partyVotes: 22, staffVotes: 35, late: 11 },
  6: { staffVotes: 34, notesFailed: undefined },
  8: { partyVotes: 20, staffVotes: 33, absent: 3 },
  11: { partyVotes: 19, staffVotes: 32, absent: 3.5 },
  13: { partyVotes: 18, staffVotes: 31 },
  14: { mistakes: 1, staffVotes: 29 },
  17: { mistakes: 2, staffVotes: 28 },
  18: { staffVotes: 28 },
  20: { disciplined: true, staffVotes: 27 },
  21: { staffVotes: 27 },
  23: { notesFailed: 1, staffVotes: 26 },
  24: { staffVotes: 26 },
  26: { notesFailed: 2 },
  28: { staffVotes: 26 },
  30: { staffVotes: 26 },
  32: { late: 12, absent: 4 },
  34: { staffVotes: 26 },
};

/** Everybody, the numbers of those who are not told apart made up and the same in every run. */
export const records: readonly Record[] = members.map((member, i) => ({
  member,
  party: i % 3 !== 0 || i === 3,
  late: (i * 5) % 7,
  absent: i % 11 === 4 ? 1 : 0,
  mistakes: 0,
  disciplined: false,
  notesFailed: 0,
  partyVotes: (i * 3) % 11,
  staffVotes: (i * 7) % 19,
  ...telling[i],
}));

/** 四(七), worked out plainly: whether the person may be named, undefined where a fact is missing. */
export function mayWin({ late, absent, mistakes, disciplined, notesFailed }: Record): boolean | undefined {
  if (late > 10 || absent > 3 || mistakes >= 2 || disciplined) return false;
  return notesFailed === undefined ? undefined : notesFailed < 2;
}
