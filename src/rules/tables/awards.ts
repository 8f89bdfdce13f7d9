import { ownEntry } from '../../base/entries';
import { toSimplified } from '../../facts/traditional';
import { factsIn } from '../expressions/expression';
import { parseExpression } from '../expressions/parse';
import type { Report } from '../scheme/finding';
import type { Measure, Mode, Reading, Rule } from '../scheme/scheme';
import { countNamed } from './amount/count';
import { readAmount } from './amount-cell';
import { amountWritten } from './unit';
import { withholding } from './amount/withheld';
import { isDoubt } from './amount/written';
import { listOf, readingNamed, readingTestOf, sourceOf, spanOf, unreadable } from './common';
import { readConditions } from './conditions';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** 计量 says so where an award is an honour, listed by HONORS. */
const HONOUR = '荣誉';

/** 方式, by its word in the tables. */
export const modes: Readonly<Record<string, Mode>> = {
  '': 'highest',
  取高: 'highest',
  累加: 'add',
  倍乘: 'multiply',
  乘后加: 'addAfter',
  否则: 'otherwise',
};

/** The mode of that name; undefined for any other word. */
export const modeNamed = (text: string): Mode | undefined => ownEntry(modes, toSimplified(text));

/** The rows of 奖励, numbered through all tables of the kind. */
export function readAwards(
  tables: readonly Table[],
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly Rule[] {
  const rows = tables.flatMap((table) => {
    const own = ownNames(table);
    return table.rows.map((row) => ({ table, row, own }));
  });
  const rules = rows.map(({ table, row, own }, index): Rule => {
    const awards = listOf(row.text('奖项'));
    const reading = readingTestOf(row, readings, report);
    const when = readConditions(table, row, vocabulary, report);
    const mode = readMode(row, readings, report);
    const { amount, unit, count } = readAmount({ table, row, awards, when, mode, own }, vocabulary, report);
    return {
      id: `${table.title}${index + 1}`,
      awards: awards.length ? awards : undefined,
      when,
      amount,
      ...mode,
      group: row.text('组'),
      measure: readMeasure(row, count, vocabulary, report),
      unit,
      honour: row.text('计量') === HONOUR,
      reading,
      span: spanOf(row, report),
      source: sourceOf(row, '金额'),
    };
  });
  return withholding(rules, (index) => rows[index]?.row.text('方式') === '');
}

/** Names that amounts reckon with: numbers, whatever the cells under them look like. */
export function figureNames(tables: readonly Table[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const table of tables)
    for (const row of table.rows) {
      const written = amountWritten(table, row);
      const expression = isDoubt(written) ? undefined : parseExpression(written.formula);
      if (expression) factsIn(expression).forEach((name) => names.add(name));
    }
  return names;
}

/** Whether a name is the table's own: that of a condition, or of what its amounts reckon with. */
export function ownNames(table: Table): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => (names ??= new Set([...table.conditionColumns, ...figureNames([table])])).has(name);
}

/** What amounts are paid for each of (100元/次), by name, with other names that a tracker may have for it. */
export function countNames(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const table of tables) {
    const own = ownNames(table);
    for (const row of table.rows) {
      const written = amountWritten(table, row);
      const count =
        isDoubt(written) || !written.per ? undefined : countNamed(written.per, listOf(row.text('奖项')), own);
      if (count && row.text('计量') === '') names.set(count.name, count.headers);
    }
  }
  return names;
}

/** 方式: a mode, or a reading whose value in force is the mode. */
function readMode(
  row: TableRow,
  readings: readonly Reading[],
  report: Report,
): Pick<Rule, 'mode' | 'modeReading' | 'namesReadings'> {
  const text = row.text('方式');
  const mode = modeNamed(text);
  if (mode) return { mode };
  const reading = readingNamed(readings, text);
  if (reading?.options.every((option) => modeNamed(option))) {
    return { mode: 'highest', modeReading: reading.id, namesReadings: [reading.id] };
  }
  const words = Object.keys(modes).filter((word) => word !== '');
  unreadable(row, '方式', report, { code: 'word-unknown', words });
  return { mode: 'highest' };
}

/** `count` is what the amount itself says that it is paid for each of. */
function readMeasure(row: TableRow, count: string | undefined, vocabulary: Vocabulary, report: Report): Measure {
  const text = row.text('计量');
  if (text === '')
    return count === undefined ? { kind: 'quantity' } : { kind: 'fact', fact: vocabulary.fact(count).name };
  if (/^[-—–]+$/.test(text) || text === HONOUR) return { kind: 'none' };
  if (parseExpression(text)?.kind !== 'fact') {
    unreadable(row, '计量', report);
    return { kind: 'none' };
  }
  return { kind: 'fact', fact: vocabulary.fact(text).name };
}
