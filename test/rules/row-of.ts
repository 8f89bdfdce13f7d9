import type { Row } from '../../src/facts/row';
import { isProblem } from '../../src/functions/arguments/answer';
import { readFacts } from '../../src/functions/arguments/facts';
import type { Scheme } from '../../src/rules/scheme/scheme';

/** The row that these facts make, given as pairs of field and value. */
export function rowOf(scheme: Scheme, facts: readonly unknown[]): Row {
  const read = readFacts(
    scheme,
    facts.map((fact) => [[fact]]),
  );
  if (isProblem(read)) throw new Error(read.problem.code);
  const row = read.rows.at(0);
  if (!row) throw new Error('no row');
  return row;
}
