import { entryOf } from '../../base/entries';
import { sameText } from '../../facts/text';
import type { Finding } from '../../rules/scheme/finding';
import { listOf } from '../../rules/tables/common';
import { signatures } from '../../rules/tables/kinds';
import { ordinary } from '../../rules/tables/ordinary';
import { splitTables } from '../../rules/tables/table';
import type { Matrix } from '../arguments/matrix';

/** What could stand in the cell of a fault: the first that can be read there is taken. */
function cellsInstead(finding: Finding, column: string): readonly string[] {
  switch (finding.code) {
    case 'value-not-in-set':
      return finding.values.slice(0, 1);
    case 'word-unknown':
      return [ordinary[column]?.[0] || (finding.words[0] ?? '')];
    case 'ratio-is-date':
      return ['1/3'];
    // Whatever else is wrong with a cell, and whatever may come: what ordinarily stands in its column.
    default:
      return ordinary[column] ?? ['1000字以上', '是', ''];
  }
}

/** By the findings of tables, which many formulas share. */
const known = new WeakMap<readonly Finding[], readonly Matrix[]>();

/**
 * The table in which the first fault stands, as small as shows it: its needed columns and the faulty cell's, its header
 * and that row, with something in the cell that can be read.
 */
export const mendedTables = (cells: Matrix, findings: readonly Finding[]): readonly Matrix[] =>
  entryOf(known, findings, () => mended(cells, findings));

function mended(cells: Matrix, findings: readonly Finding[]): readonly Matrix[] {
  const [finding] = findings;
  const table = finding && splitTables(cells).findLast(({ headerRow }) => headerRow < finding.at.row);
  const signature = signatures.find(({ kind }) => kind === table?.kind);
  if (!finding || !table || !signature) return [];
  const header = new Map([...table.columns].map(([name, at]) => [at, name]));
  const column = header.get(finding.at.column) ?? '';
  const needed = [...signature.all, ...signature.any.filter((name) => table.columns.has(name)).slice(0, 1)];
  const columns = [...new Set([...needed.map((name) => table.columns.get(name) ?? 0), finding.at.column])];
  const faulty = findings.filter(({ at }) => at.row === finding.at.row).map(({ at }) => at.column);
  const other = signature.any.find((name) => !table.columns.has(name));
  return cellsInstead(finding, column).map((instead) => {
    const row = columns.map((at) => {
      if (at === finding.at.column && finding.code !== 'share-missing') return instead;
      const cell = cells[finding.at.row]?.[at] ?? '';
      const blank = cell === '' || cell === 0 || faulty.includes(at);
      return blank ? (ordinary[header.get(at) ?? '']?.[0] ?? '甲') : cell;
    });
    const titles = columns.map((at) => header.get(at) ?? '');
    return signature.any.length > 0 && needed.length === signature.all.length && other
      ? [
          [...titles, other],
          [...row, ordinary[other]?.[0] ?? ''],
        ]
      : [titles, row];
  });
}

/** The tables with this reading chosen. */
export function withReading(cells: Matrix, ids: readonly string[]): Matrix {
  const table = splitTables(cells).filter(({ kind }) => kind === 'readings');
  const rows = new Map(
    table.flatMap(({ rows }) =>
      rows
        .filter((row) => ids.some((id) => sameText(id, row.text('编号'))))
        .map((row) => [row.row, [row.at('采用').column, listOf(row.text('可选'))[0] ?? '']] as const),
    ),
  );
  return cells.map((cellsOf, at) => {
    const choice = rows.get(at);
    return choice ? cellsOf.map((cell, column) => (column === choice[0] ? choice[1] : cell)) : cellsOf;
  });
}
