import { isoOfSerial, serialFromText } from '../../../src/facts/dates';
import { toNumber } from '../../../src/facts/exact';
import { dueOn } from '../../../src/rules/calendar/due';
import type { Grid } from '../../../src/rules/scheme/range';
import { readScheme } from '../../../src/rules/tables/read';

export const serialOf = (date: string): number => toNumber(serialFromText(date) ?? 0);

/** The day on which 期限 falls due, asked on a date; why there is none where there is none. */
export function due(period: string, deadline: string, date: string, more: Grid = []): string {
  const grid = [['事项', '周期', '期限'], ['报表', period, deadline], ...more];
  const scheme = readScheme('试', grid);
  if (!scheme) throw new Error('no tables');
  if (scheme.findings.length > 0) return 'unreadable';
  const answer = dueOn(scheme, scheme.duties, serialOf(date));
  return answer.kind === 'due' ? isoOfSerial(answer.serial) : answer.kind;
}
