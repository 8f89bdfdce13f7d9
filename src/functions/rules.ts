import { shown } from '../facts/statement';
import { spillTables, tableNames } from '../rules/tables/spill';
import { type Answer, isProblem, problem } from './answer';
import { cellOf } from './cells';
import { isOmitted, type Matrix, matrixOf } from './matrix';
import { schemeOf } from './scheme-argument';

/** RULES(scheme, [table]): the scheme's tables, ready to copy to a sheet, edit and pass back as the scheme. */
export function rules(schemeArgument: Matrix | undefined, table: unknown): Answer | readonly (readonly Answer[])[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const name = isOmitted(matrixOf(table)) ? undefined : String(cellOf(table));
  return (
    spillTables(scheme.grid, name) ??
    problem({ code: 'unknown-name', what: 'table', given: shown(name ?? ''), known: tableNames })
  );
}
