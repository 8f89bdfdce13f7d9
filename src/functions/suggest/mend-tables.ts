import { sameText } from '../../facts/text';
import type { Finding } from '../../rules/finding';
import { signatures } from '../../rules/tables/kinds';
import { splitTables } from '../../rules/tables/table';
import type { Matrix } from '../matrix';

/** What could stand in the cell of a fault: the first that can be read there is taken. */
function cellsInstead(finding: Finding, column: string): readonly string[] {
  switch (finding.code) {
    case 'value-not-in-set':
      return finding.values.slice(0, 1);
    case 'option-unknown':
      return finding.options.slice(0, 1).map((option) => (column === '释义' ? `${finding.id}=${option}` : option));
    case 'ratio-is-date':
      return ['1/3'];
    default:
      return ordinary[column] ?? ['1000字以上', '是', ''];
  }
}

/** What ordinarily stands in the columns of the tables. */
const ordinary: Readonly<Record<string, readonly string[]>> = {
  金额: ['500'], 方式: ['累加'], 计量: ['人数'], 释义: [''], 起: ['2012-9-3'], 止: ['2030-9-3'], 比例: ['15%'], 名额: ['3'],
  取整: ['四舍五入'], 取: ['级别最高'], 方向: ['末'], 后果: ['取消评先资格'], 至少: ['1名'], 至多: ['5名'], 每人上限: ['2000元'], 门槛: ['完成数>=任务数'],
  条件: ['超过10次', '迟到次数超过10次'], 权重: ['40%'], 满分: ['100分'], 期限: ['26日'], 日期: ['2012-9-3'], 性质: ['放假'],
  类型: ['数'], 缺省: ['1', ''], 算式: ['稿费*2'], 事实: ['稿费'], 编号: ['甲'], 采用: [''], 媒体: ['人民日报'], 级别: ['省'],
  应得: ['500'],
}; // prettier-ignore

/**
 * The table in which the first fault stands, as small as shows it: its needed columns and the faulty cell's, its header
 * and that row, with something in the cell that can be read.
 */
export function mendedTables(cells: Matrix, findings: readonly Finding[]): readonly Matrix[] {
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
      ? [[...titles, other], [...row, ordinary[other]?.[0] ?? '']]
      : [titles, row];
  }); // prettier-ignore
}

/** The tables with this reading chosen. */
export function withReading(cells: Matrix, ids: readonly string[]): Matrix {
  const table = splitTables(cells).filter(({ kind }) => kind === 'readings');
  const rows = new Map(
    table.flatMap(({ rows }) =>
      rows
        .filter((row) => ids.some((id) => sameText(id, row.text('编号'))))
        .map((row) => [row.row, [row.at('采用').column, row.text('可选').split(/[、,，|]/)[0] ?? '']] as const),
    ),
  );
  return cells.map((cellsOf, at) => {
    const choice = rows.get(at);
    return choice ? cellsOf.map((cell, column) => (column === choice[0] ? choice[1] : cell)) : cellsOf;
  });
}
