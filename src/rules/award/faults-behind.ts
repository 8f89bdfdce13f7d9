import { slotOf } from '../../facts/book';
import type { Fault } from '../../facts/fact';
import type { Row } from '../../facts/row';
import type { Scheme } from '../scheme/scheme';
import { lackOf } from './lack';

/** Why facts that are missing cannot be reckoned: values in their 算式 that cannot be, or a division by 0. */
export function faultsBehind(scheme: Scheme, row: Row, names: readonly string[]): readonly Fault[] {
  const { missing, divided } = lackOf(scheme, row, names);
  return [
    ...missing.flatMap((name) => row.faults.get(slotOf(scheme.book, name)) ?? []),
    ...divided.map((fact): Fault => ({ code: 'divides', fact })),
  ];
}
