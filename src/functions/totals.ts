import { toNumber } from '../facts/exact';
import { slotOf } from '../facts/book';
import { cleanText } from '../facts/text';
import type { Assessment } from '../rules/award/assess';
import { ownerSlot } from '../rules/totals/owners';
import { type Total, totalsOf } from '../rules/totals/totals';
import { isProblem, problem, type Answer } from './arguments/answer';
import { type AwardCall, noAmountAt, understandCall } from './award';
import type { Matrix } from './arguments/matrix';

/** TOTALS(scheme, award, facts…): a table 姓名 / 件数 / 金额, one row a person, persons with 0 listed. */
export function totals(
  scheme: Matrix | undefined,
  name: Matrix | undefined,
  facts: readonly Matrix[],
): Answer | readonly (readonly Answer[])[] {
  const call = understandCall(scheme, name, facts);
  if (isProblem(call)) return call;
  const { onlyRow } = call.given;
  const fault = onlyRow === undefined ? [...call.rowProblems.values()][0] : call.rowProblems.get(onlyRow - 1);
  if (fault) return problem(fault);
  return [['姓名', '件数', '金额'], ...totalsOf(asked(call)).map((total) => rowFor(call, total))];
}

/** What was settled over all rows; of the row that 行 asks for alone, where it does. */
function asked({ assessment, given: { onlyRow } }: AwardCall): AwardCall['assessment'] {
  if (onlyRow === undefined) return assessment;
  const outcomes = assessment.outcomes.map((outcome, index) =>
    index === onlyRow - 1 ? outcome : { kind: 'blank' as const },
  );
  return { ...assessment, outcomes };
}

/** Where nobody is named. */
const NOBODY = '未填姓名';

function rowFor(call: AwardCall, total: Total): readonly Answer[] {
  const name = total.key === undefined ? NOBODY : nameOf(call, total);
  return [name, toNumber(total.count), amountOf(name, total, call.assessment)];
}

/** A sum with a row that nobody can settle is no sum: the cell says which rows, and why of the first. */
function amountOf(name: string, { unsettled, units, amount }: Total, assessment: Assessment): Answer {
  const [first] = unsettled;
  if (first !== undefined) {
    const rows = unsettled.map((index) => index + 1);
    return problem({ code: 'rows-unsettled', rows, why: noAmountAt(assessment, first) });
  }
  if (units.length > 1) return problem({ code: 'units-differ', units });
  switch (amount.kind) {
    case 'figure':
      return toNumber(amount.value);
    case 'missing':
      return problem({
        code: 'undecided',
        subject: name,
        missing: amount.facts,
        rows: amount.rows?.map((row) => row + 1),
      });
    case 'unread':
      return problem({ code: 'unread', readings: amount.readings, offered: assessment.scheme.readings });
    case 'differs':
      return problem({ code: 'caps-differ', name, facts: amount.facts });
    case 'division-by-zero':
      return problem({ code: 'cap-divides', name });
  }
}

/** The name as the tracker writes it; the key where it came with a field. */
function nameOf({ assessment, given }: AwardCall, total: Total): string {
  const slots = [
    ownerSlot(assessment.scheme, assessment.programs[total.firstRow]),
    slotOf(assessment.scheme.book, '姓名'),
  ];
  const written = slots.map((slot) => given.textOf(total.firstRow, slot)).find((text) => text !== '');
  return written === undefined ? (total.key ?? NOBODY) : cleanText(written);
}
