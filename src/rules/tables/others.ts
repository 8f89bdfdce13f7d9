import { textKey } from '../../facts/text';
import { parseCondition } from '../conditions/parse';
import type { Condition } from '../conditions/condition';
import type { Fact } from '../../facts/fact';
import type { Table } from './table';
import type { TableRow } from './table-row';

/** 其他, 其余的; 其他乡镇 under 乡镇类别: whatever the rows beside it do not name. */
export const saysOthers = (cell: unknown, fact = ''): boolean => {
  const text = typeof cell === 'string' ? textKey(cell).replace(fact, '') : '';
  const [, of] = /^其[他它余](.*?)(?:的|人员|情[形况])?$/.exec(text) ?? [];
  return of !== undefined && fact.includes(of);
};

/**
 * What 其他 leaves over: all that the rows of the same award name which agree in every other condition, or where none does all
 * its rows. Undefined where no row names anything.
 */
export function othersThan(table: Table, row: TableRow, fact: Fact): Condition | undefined {
  const { name } = fact;
  const rows = table.rows.filter(
    (other) => other.text('奖项') === row.text('奖项') && !saysOthers(other.cell(name), name),
  );
  const columns = table.conditionColumns.filter((column) => column !== name);
  const beside = rows.filter((other) => columns.every((column) => other.text(column) === row.text(column)));
  const named = (beside.some((other) => other.text(name) !== '') ? beside : rows).flatMap(
    (other): readonly Condition[] => {
      const parsed = parseCondition(other.cell(name), fact);
      return parsed.ok && parsed.condition.kind !== 'any' ? [parsed.condition] : [];
    },
  );
  if (named.length === 0) return undefined;
  const values = named.flatMap((condition) => (condition.kind === 'list' ? condition.values : []));
  const lists = named.every(({ kind }) => kind === 'list');
  return {
    kind: 'not',
    of: lists ? { kind: 'list', values } : { kind: 'either', of: named },
    ...(fact.kind === 'date' ? { wholeDays: true } : {}),
  };
}
