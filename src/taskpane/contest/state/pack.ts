import type { ContestWords } from '../../../messages/pane/contest/contest';
import type { PackSheet } from '../../../messages/pane/contest/pack';
import type { Language } from '../../../messages/language';
import { inTitleMarks } from '../../../messages/sheets/title-marks';
import { deciderOf } from '../../../rules/places/decider';
import { planBallots } from '../../../sheets/contest/ballot';
import { planCertificates } from '../../../sheets/contest/certificates';
import { planCommendation } from '../../../sheets/contest/commendation';
import { planDisqualified } from '../../../sheets/contest/disqualified';
import type { HonourRoll } from '../../../sheets/contest/honour-roll';
import { planNotice } from '../../../sheets/contest/notice';
import { validName } from '../../../sheets/plan/names';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { SheetHead } from '../../../sheets/plan/sheet-head';
import { planTally } from '../../../sheets/contest/tally';
import { planWinners, type WinnerRow, type WinnersList } from '../../../sheets/contest/winners-list';
import { barredLines, listsCases, listsUnmet, openItems, rulingsOf } from './barred';
import { ballotOf, isScored, subjectOf, tallyOf, votersOf } from './votes-pack';
import { approvedIn, certificatesOf, signOffPlans } from './winners-pack';
import { moneyFor } from './money';
import { sayOpenItem, sayRuling } from './list-notes';
import { linesOf, wouldBeIn } from './result-lines';
import type { AwardView, ContestView } from './view';
import { winnersOf } from './winners';

/** What the sheets of a contest are written from. */
export interface PackInput {
  readonly view: ContestView;
  /** The kinds that the clerk wants. */
  readonly kinds: readonly PackSheet[];
  readonly head: (award: AwardView | undefined) => SheetHead;
  readonly language: Language;
  /** For certificates: 2024, "" where nobody says. */
  readonly year: string;
  readonly words: ContestWords['pack'];
}

/** Awards whose places are filled, for the sheets about results. */
const filled = ({ awards }: ContestView): readonly AwardView[] =>
  awards.filter(({ outcome, setup }) => outcome.result !== undefined && !setup.skipped);

/** Awards that may be voted on: not those that scores decide, on a list of them or by the rules. */
const votable = ({ awards }: ContestView): readonly AwardView[] =>
  awards.filter(
    (award) =>
      award.pool.candidates.length > 0 &&
      !award.setup.skipped &&
      !isScored(award) &&
      (award.filledBy === 'votes' || award.voteLists.length > 0),
  );

/** How many sheets of a kind would be written, before they are. */
export function sheetCount(view: ContestView, kind: PackSheet): number {
  switch (kind) {
    case 'winners':
      return filled(view).length;
    case 'disqualified':
      return barredLines(view).length > 0 || rulingsOf(view, () => '').length > 0 ? 1 : 0;
    case 'ballot':
      return votable(view).reduce((sum, award) => sum + votersOf(award).length, 0);
    case 'tally':
      return votable(view).length;
    case 'notice':
    case 'commendation':
      return filled(view).length > 0 ? 1 : 0;
    case 'certificates':
      return approvedIn(view).some((award) => winnersOf(award).length > 0) ? 1 : 0;
    case 'signOff':
      return approvedIn(view).some((award) => moneyFor(award).count > 0) ? 2 : 0;
  }
}

/** All sheets of the kinds that the clerk wants, in the order of the kinds. */
export function planPack(input: PackInput): readonly SheetPlan[] {
  return input.kinds.flatMap((kind) => (sheetCount(input.view, kind) === 0 ? [] : plansOf(kind, input)));
}

function plansOf(kind: PackSheet, { view, head, language, words, year }: PackInput): readonly SheetPlan[] {
  const named = (plan: SheetPlan, award: string): SheetPlan => ({
    ...plan,
    name: validName(words.named(plan.name, award)),
  });
  switch (kind) {
    case 'winners':
      return filled(view).map((award) =>
        named(planWinners(winnersList(award, words), head(award), language), award.award),
      );
    case 'disqualified':
      return [
        planDisqualified(barredLines(view), head(undefined), language, {
          of: listsCases(view) ? 'cases' : 'people',
          unmet: listsUnmet(view),
          notes: [
            ...openItems(view).map((open) => sayOpenItem(open, language)),
            ...rulingsOf(view, (item, ruling) => sayRuling(item, ruling, language)),
          ],
        }),
      ];
    case 'notice':
      return [
        planNotice(
          { rolls: rolls(view, 'proposed'), from: '', until: '', days: undefined, contact: '', phone: '' },
          head(undefined),
          language,
        ),
      ];
    case 'commendation':
      return [
        planCommendation(
          { rolls: rolls(view, 'approved'), addressees: '', decidedBy: approverOf(view) },
          head(undefined),
          language,
        ),
      ];
    case 'ballot':
      return votable(view).flatMap((award) =>
        planBallots(ballotOf(award), head(award), language).map((plan) => named(plan, award.award)),
      );
    case 'tally':
      return votable(view).map((award) => named(planTally(tallyOf(award), head(award), language), award.award));
    case 'certificates':
      return [planCertificates(certificatesOf(view, year), head(undefined), language)];
    case 'signOff':
      return signOffPlans(view, head(undefined), language);
  }
}

/** 拟入选名单 of one award: those who are in, those who tie, and what was decided. */
function winnersList(award: AwardView, words: ContestWords['pack']): WinnersList {
  const { choice, voteLists, setup, rule, outcome } = award;
  const lines = [...linesOf(award, 'passes'), ...linesOf(award, 'wins', 'ties', 'loses')];
  return {
    subject: subjectOf[choice.kind],
    places: outcome.result?.places,
    decidedBy: words.decided(
      setup.approved?.by ?? setup.decision?.by ?? deciderOf(rule.decidedBy),
      setup.decision && !outcome.result?.stale ? setup.decision.note : '',
    ),
    scoreName: voteLists[0]?.header ?? words.votes,
    secondScoreName: voteLists[1]?.header ?? '',
    unsettled: wouldBeIn(award).map(({ candidate }) => candidate.name),
    candidates: lines.map(({ candidate, standing, votes }): WinnerRow => {
      const byDecision = (standing.kind === 'wins' || standing.kind === 'loses') && standing.by === 'decision';
      const isIn = standing.kind === 'wins' || standing.kind === 'passes';
      return {
        rank: 'ranks' in standing ? standing.ranks[0] : undefined,
        name: candidate.name,
        section: choice.kind === 'entries' ? [candidate.of, candidate.person].filter(Boolean).join(' ') : candidate.of,
        score: votes[0] ?? 0,
        secondScore: votes[1],
        result: standing.kind,
        decision: byDecision || (setup.approved && isIn) ? (isIn ? 'in' : 'out') : undefined,
      };
    }),
  };
}

/** Award by award those who are in, with what is still to be decided: a text may be of what is proposed or of what is approved. */
const rolls = (view: ContestView, of: 'proposed' | 'approved'): readonly HonourRoll[] =>
  filled(view).map((award): HonourRoll => {
    const { each, open } = moneyFor(award);
    return {
      award: award.award,
      subject: subjectOf[award.choice.kind],
      winners: winnersOf(award).map(({ candidate: { name, of, person } }) => {
        const called = award.choice.kind === 'entries' ? inTitleMarks(name) : name;
        return {
          name: person === '' || person === name ? called : `${called}（${person}）`,
          section: of === name ? '' : of,
        };
      }),
      amountEach: open > 0 ? undefined : each,
      open: placesTied(award),
      unsettled: wouldBeIn(award).length,
      ...(of === 'approved' && !award.setup.approved ? { proposed: true as const } : {}),
    };
  });

/** Places for which some tie. */
function placesTied(award: AwardView): number {
  if (linesOf(award, 'ties').length === 0) return 0;
  return Math.max(0, (award.outcome.result?.places ?? 0) - linesOf(award, 'wins').length);
}

/** Who approved; "" while awards were approved by different people or not at all. */
function approverOf(view: ContestView): string {
  const deciders = new Set(filled(view).map(({ setup }) => setup.approved?.by ?? ''));
  return deciders.size === 1 ? ([...deciders][0] ?? '') : '';
}
