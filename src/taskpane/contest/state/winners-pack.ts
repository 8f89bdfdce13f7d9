import type { Language } from '../../../messages/language';
import { programFor } from '../../../rules/award/program';
import type { RowLine } from '../../../sheets/money/award-line';
import { YUAN } from '../../../sheets/money/award-line';
import { planAwardSheets } from '../../../sheets/money/award-sheets';
import { blank } from '../../../sheets/plan/cells';
import type { Certificate } from '../../../sheets/contest/certificates';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { SheetHead } from '../../../sheets/plan/sheet-head';
import { inTitleMarks } from '../../../messages/sheets/title-marks';
import { clausesOf } from './money';
import type { AwardView, ContestView } from './view';
import { winnersOf } from './winners';

/** Awards whose winners are approved: nothing is signed for or printed for anybody before that. */
export const approvedIn = ({ awards }: ContestView): readonly AwardView[] =>
  awards.filter(({ progress }) => progress.kind === 'approved');

/** A certificate for each who is in: for a paper its author's, with the title behind the award. */
export const certificatesOf = (view: ContestView, year: string): readonly Certificate[] =>
  approvedIn(view).flatMap((award) =>
    winnersOf(award).map(({ candidate: { name, person, of } }): Certificate => {
      const work = award.choice.kind === 'entries';
      return {
        name: work && person !== '' ? person : name,
        section: of === name ? '' : of,
        award: work ? `${award.award}${inTitleMarks(name)}` : award.award,
        year,
      };
    }),
  );

/** 奖励明细 and 签领表 over all awards: one line for each who is in and is paid. */
export function signOffPlans(view: ContestView, head: SheetHead, language: Language): readonly SheetPlan[] {
  const { basis } = head;
  if (!basis) return [];
  const lines = approvedIn(view).flatMap((award) =>
    winnersOf(award).flatMap(({ index }) => lineOf(view, award, index) ?? []),
  );
  return planAwardSheets(lines, { ...head, basis }, language, ['sign-off']).map(withoutCodes);
}

function lineOf(view: ContestView, award: AwardView, index: number): RowLine | undefined {
  const candidate = award.pool.candidates[index];
  const outcome = award.money[index];
  if (!candidate || !outcome || (outcome.kind === 'paid' && outcome.amount === 0)) return undefined;
  const work = award.choice.kind === 'entries';
  const base = {
    person: candidate.person || candidate.name,
    section: candidate.of,
    award: award.award,
    reason: work ? inTitleMarks(candidate.name) : (programFor(view.scheme, award.award)?.award ?? award.award),
    clause: clausesOf(view.scheme, [outcome]).join('、'),
    quantity: 1,
    unit: outcome.kind === 'paid' ? outcome.unit : YUAN,
    sourceRow: candidate.sheetRow,
    note: '',
  };
  if (outcome.kind !== 'paid') return { ...base, state: 'undecided' };
  return { ...base, state: 'certain', unitPrice: outcome.amount, amount: outcome.amount };
}

/**
 * Without the codes that 复核 reads: it reckons a sheet anew from one tracker, and these amounts rest on votes and
 * decisions as well. What people read of the stamp stays.
 */
const withoutCodes = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.style === 'code' ? blank('code') : cell)),
  })),
});
