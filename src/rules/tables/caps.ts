import { ownEntry } from '../../base/entries';
import type { Span } from '../../facts/spans';
import { type Expression, factsIn } from '../expressions/expression';
import { parseAmount } from '../expressions/parse';
import type { Report } from '../scheme/finding';
import { unreadable } from './common';
import { spans } from './deadlines';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';
import { inFull } from './amount/words';

/** The most that one person gets; in each of these periods, where it names one. */
export interface Cap {
  readonly cap: Expression;
  readonly capPer?: Span;
}

const PERIOD = '(?:周|月|季|半年|年)';
/** 每人每月最高, 全年累计不超过 in front of the figure; 年度 alone where such a word follows. */
const FRONT = new RegExp(
  `^(?:每人|个人|(?:每(?:一个|一|个)?|全|按)${PERIOD}度?内?|当?${PERIOD}度?(?=[累合不最至\\d])|累[计积]|[合总]计|${inFull('{most}')}|[为: ])*`,
);
/** 元/月, 元每人每季度, 封顶 behind it. */
const BEHIND = new RegExp(`(?: |以[内下]|之内|为限|封顶|[/每]人|[/每]${PERIOD}度?)+$`);
const NONE = /^(?:不限|上?不封顶|无|无上限)?$/;

/** 每月500元、全年5000元: a cap for each period. Undefined where one of them is none. */
export function parseCaps(cell: string, header = ''): readonly Cap[] | undefined {
  if (NONE.test(cell)) return [];
  const caps = cell.split(/[,、;](?=每|全|按|年度)/).map((part) => parseCap(part, header));
  return caps.every((cap) => cap !== undefined) ? caps : undefined;
}

/** 每人每季度最高2000元, 500元/月; 500 under 每人上限(元/月). */
function parseCap(part: string, header: string): Cap | undefined {
  const rest = part.replace(FRONT, '');
  const figure = rest.replace(BEHIND, '');
  // 5条 is no money.
  const cap = /\d[篇条次件]$/.test(figure) ? undefined : parseAmount(figure);
  const [word = ''] = new RegExp(PERIOD).exec(part.replace(figure, '') + header) ?? [];
  return cap && { cap, capPer: ownEntry(spans, word) };
}

/** 每人上限 of a row of 汇总. */
export function readCaps(table: Table, row: TableRow, vocabulary: Vocabulary, report: Report): readonly Cap[] {
  const caps = parseCaps(row.text('每人上限'), String(table.headerCells[row.at('每人上限').column]));
  if (!caps) unreadable(row, '每人上限', report);
  for (const { cap } of caps ?? []) factsIn(cap).forEach(vocabulary.fact);
  return caps ?? [];
}
