import { isoOfSerial, LAST_DAY, serialFromCell } from '../facts/dates';
import { toNumber } from '../facts/exact';
import { isBlankRow } from '../facts/row';
import { shown } from '../facts/statement';
import { dueOn, dutiesFor, dutyItems } from '../rules/calendar/due';
import type { Duty, Scheme } from '../rules/scheme/scheme';
import { type Answer, isProblem, problem } from './arguments/answer';
import { cellOf, flat, notAList } from './arguments/cells';
import { isSingle, type Matrix, matrixOf } from './arguments/matrix';
import { schemeOf } from './arguments/scheme';
import { unknownName, unsettled } from './unsettled';

/** DUE(scheme, item, date): the serial number of the day on which the item falls due; one for each date of a column. */
export function due(schemeArgument: Matrix | undefined, item: unknown, date: unknown): Answer | readonly Answer[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const name = String(cellOf(item) ?? '');
  const duties = dutiesFor(scheme, name);
  if (duties.length === 0) return unknownName('duty', name, dutyItems(scheme));
  const dates = matrixOf(date);
  if (dates && !isSingle(dates)) {
    const wide = notAList(dates);
    if (wide) return problem(wide);
    return flat(dates).map((cell) => (isBlankRow([cell]) ? '' : dueFor(scheme, duties, name, cell)));
  }
  return dueFor(scheme, duties, name, cellOf(date));
}

/** When the duty begins, where that is after the day. */
function beginning(duties: readonly Duty[], serial: number): string | undefined {
  const from = Math.min(...duties.map(({ span }) => span.from ?? 0).filter((day) => day > serial));
  return from < Infinity ? isoOfSerial(from) : undefined;
}

function dueFor(scheme: Scheme, duties: readonly Duty[], item: string, cell: unknown): Answer {
  const serial = toNumber(serialFromCell(cell) ?? 0);
  if (serial < 1 || serial > LAST_DAY) return problem({ code: 'bad-date', given: shown(cell ?? '') });
  const result = dueOn(scheme, duties, serial);
  switch (result.kind) {
    case 'due':
      return result.serial;
    case 'none':
      return problem({ code: 'not-in-force', item, from: beginning(duties, serial) });
    case 'unknown-year':
      return problem({ code: 'unknown-year', year: result.year });
    case 'unread':
      return unsettled(scheme, item, result);
  }
}
