import { readHeader } from '../../facts/headers';
import { entryOf } from '../../base/entries';
import { exactFromText } from '../../facts/quantity';
import type { Table } from './table';
import type { TableRow } from './table-row';
import { writtenAmount } from './amount/text';
import { isDoubt, type Written } from './amount/written';

/** Several passes over the tables ask for the amount of a row: for names, for counts, for the row itself. */
const ready = new WeakMap<TableRow, Written>();

/** The amount as its cell, the header above it and 单位 write it: 5 under 金额(元/次), 3 beside 万元. */
export const amountWritten = (table: Table, row: TableRow): Written => entryOf(ready, row, () => withUnits(table, row));

function withUnits(table: Table, row: TableRow): Written {
  const limits = ['最低', '保底', '最高', '封顶'].filter((limit) => row.text(limit) !== '');
  const written = writtenAmount(row.text('金额') + limits.map((limit) => `,${limit}${row.text(limit)}`).join(''));
  if (isDoubt(written)) return written;
  const header = unitIn(/[(/]([^()]+)\)?$/.exec(readHeader(table.headerCells[row.at('金额').column]).text)?.[1] ?? '');
  const beside = unitIn(row.text('单位'));
  const each = written.per || row.text('计量') !== '' ? undefined : (beside.each ?? header.each);
  // 元/人·天 above a figure leaves open what it is paid for, as it does beside one.
  if (each && isDoubt(each)) return { instead: each.instead.map((one) => one.replace('1元', written.formula)) };
  const per = written.per ?? each?.per;
  const unit = beside.unit || written.unit || header.unit;
  const { formula } = written;
  const scale = row.text('方式') === '倍乘' ? '' : beside.scale;
  const scaled = exactFromText(formula) === undefined ? `(${formula})*1${scale}` : `${formula}${scale}`;
  // 1% in a cell that is no text is the number 0.01.
  const share = isBelowOne(row.cell('金额')) && unit === '' && !per && row.text('计量') === '';
  return {
    ...written,
    formula: scale === '' ? formula : scaled,
    per,
    unit: unit || undefined,
    share: share || written.share,
  };
}

export const isBelowOne = (cell: unknown): boolean => typeof cell === 'number' && Math.abs(cell) < 1;

/** 元/次, 分, 万元; `each` is what 1元/次 writes. */
function unitIn(text: string): { readonly unit: string; readonly scale: string; readonly each?: Written } {
  const [, unit = '', per = ''] = /^([^/]*)(.*)$/.exec(text) ?? [];
  const [, scale, yuan] = /^([百千万]?)(元|块)?$/.exec(unit) ?? [];
  return {
    unit: yuan === undefined && !scale ? unit : '元',
    scale: scale ?? '',
    each: per === '' ? undefined : writtenAmount(`1元${per.replace(/(\/.+)[·.]人$/, '/人$1')}`),
  };
}
