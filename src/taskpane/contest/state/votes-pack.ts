import { toNumber } from '../../../facts/exact';
import type { Ballot, Voters } from '../../../sheets/contest/ballot';
import type { Tally } from '../../../sheets/contest/tally';
import type { Subject } from '../../../sheets/contest/winners-list';
import { placesInAll } from './places';
import type { Candidate } from './pool';
import type { EntrantKind } from './setup';
import type { AwardView } from './view';

export const subjectOf: Readonly<Record<EntrantKind, Subject>> = {
  people: 'people',
  sections: 'sections',
  entries: 'works',
};

/** One vote, or two where the rules let staff and leaders vote apart (分别投票). */
export const votersOf = ({ rule, voteColumns }: AwardView): readonly Voters[] =>
  voteColumns.length > 1 || /分别/.test(rule.decidedBy) ? ['staff', 'leaders'] : ['all'];

/** Whether scores rank the candidates, by the heads of the columns that were taken: 得分, 评分, and no 票. */
export const isScored = ({ voteLists }: AwardView): boolean =>
  voteLists.some(({ header }) => /分|成绩/.test(header)) && !voteLists.some(({ header }) => header.includes('票'));

/** Everybody who may be voted for: those who are barred are left out, those who are undecided are not. */
const votedFor = ({ pool }: AwardView): readonly Candidate[] =>
  pool.candidates.filter(({ verdict, pass }) => verdict.kind !== 'barred' && pass.kind !== 'yes');

const sectionOf = ({ of, name }: Candidate): string => (of === name ? '' : of);

export const ballotOf = (award: AwardView): Ballot => ({
  subject: subjectOf[award.choice.kind],
  candidates: votedFor(award).map((one) => ({ name: one.name, section: sectionOf(one) })),
  choose: placesInAll(award.seats),
  voters: votersOf(award),
});

/** A sheet to count on, with the votes that are known already. */
export const tallyOf = (award: AwardView): Tally => ({
  subject: subjectOf[award.choice.kind],
  candidates: votedFor(award).map((one) => ({
    name: one.name,
    section: sectionOf(one),
    votes: votersOf(award).map((_, list) => {
      const votes = award.voteLists[list]?.votes.get(one.key);
      return [votes === undefined ? undefined : toNumber(votes)];
    }),
  })),
  lists: votersOf(award).map((voters) => ({ voters, batches: 1 })),
  places: placesInAll(award.seats),
});
