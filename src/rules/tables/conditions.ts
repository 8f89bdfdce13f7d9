import { parseCondition } from '../conditions/parse';
import { factsOfCondition, type FactCondition } from '../conditions/condition';
import type { Report } from '../scheme/finding';
import { othersThan, saysOthers } from './others';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';
import { WHOLE, wholeConditions } from './whole-conditions';

/** The conditions of one row, blank ones left out. Facts that their bounds name become facts of the scheme. */
export function readConditions(
  table: Table,
  row: TableRow,
  vocabulary: Vocabulary,
  report: Report,
): readonly FactCondition[] {
  const conditions: FactCondition[] = [];
  for (const name of table.conditionColumns) {
    if (name === WHOLE) {
      const whole = wholeConditions(row, vocabulary, report);
      whole
        .flatMap(({ condition }) => factsOfCondition(condition))
        .concat(whole.map(({ fact }) => fact))
        .forEach(vocabulary.fact);
      conditions.push(...whole);
      continue;
    }
    const fact = vocabulary.fact(name);
    const written = parseCondition(row.cell(name), fact);
    // 其他 may be one of the values that 事实 lists.
    const isValue = vocabulary.lists(name) && written.ok;
    const others = !isValue && saysOthers(row.cell(name), name) ? othersThan(table, row, fact) : undefined;
    const parsed = others ? { ok: true as const, condition: others } : written;
    if (!parsed.ok) report(row.at(name), parsed.fault);
    else if (parsed.condition.kind !== 'any') {
      factsOfCondition(parsed.condition).forEach(vocabulary.fact);
      const { column } = row.at(name);
      conditions.push({ fact: name, condition: parsed.condition, text: row.text(name), column });
    }
  }
  return conditions;
}
