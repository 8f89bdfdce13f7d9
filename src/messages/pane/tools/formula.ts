import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import { type Words, counted } from '../../language';
import { type FormulaFunctionWords, formulaFunctionWords } from './formula-functions';

export interface FormulaWords extends FormulaFunctionWords {
  readonly none: string;
  readonly broken: string;
  readonly function: string;
  readonly search: string;
  readonly byColumn: string;
  readonly noHit: string;
  readonly forms: {
    readonly heading: string;
    readonly table: string;
    tableHint(name: string): string;
    readonly row: string;
    readonly rowHint: string;
  };
  readonly row: string;
  readonly operands: {
    readonly base: string;
    readonly baseHint: string;
    readonly date: string;
    readonly dateHint: string;
  };
  readonly cell: string;
  readonly useSelected: string;
  readonly result: string;
  readonly formula: string;
  /** A cell that stays empty. */
  readonly nothing: string;
  /** Nothing was filled in yet. */
  readonly waiting: string;
  rowResult(row: number): string;
  more(count: number): string;
  readonly notes: {
    readonly copies: string;
    rowsBetween(count: number): string;
    oneHalf(covered: string, others: readonly string[]): string;
    headerRows(rows: number): string;
    /** Columns that the pane reads as a fact and a formula cannot: header and fact. */
    headersUnknown(pairs: readonly (readonly [string, string])[]): string;
    operandUnread(typed: string): string;
    readings(readings: readonly string[]): string;
  };
  readonly insert: {
    readonly button: string;
    effect(fills: string): string;
    /** Every cell would say what is missing. */
    onlyErrors(fills: string): string;
    /** It was entered just now. */
    done(cell: string): string;
    readonly cannot: string;
  };
  readonly said: {
    inserted(cell: string): string;
    occupied(cell: string): string;
    inTable(table: string): string;
    textFormat(cell: string): string;
    removed(cell: string): string;
    changed(cell: string): string;
    cellUnread(typed: string): string;
  };
  readonly undo: string;
}

const zh: FormulaWords = {
  ...formulaFunctionWords.zh,
  none: '请先在上方选好办法和台账，再来生成公式。',
  broken: '办法里有看不懂的地方，公式算不出来。请先在“办法”页改好。',
  function: '公式',
  search: '找奖项或条款…',
  byColumn: '按“奖项”列逐行计算',
  noHit: '没有找到。换个说法再试，如“省级”“头版”。',
  forms: {
    heading: '算哪些行',
    table: '整张台账',
    tableHint: (name) => `用${name}，行与行之间的规定（如同稿只计一次）也算在内`,
    row: '只算一行',
    rowHint: '可以往下拖，但看不到别的行',
  },
  row: '第几行',
  operands: {
    base: '基数',
    baseHint: '填数字或单元格，如37或B2；固定名额不用填',
    date: '日期',
    dateHint: '填日期或单元格，如2024-5-3或B2',
  },
  cell: '放在哪个单元格',
  useSelected: '用选中的格子',
  result: '结果',
  formula: '公式文字',
  nothing: '（空）',
  waiting: '填好上面一格，这里就显示结果。',
  rowResult: rowZh,
  more: (count) => `……另有${count}行`,
  notes: {
    copies: '未查同稿：只算一行时不知道别的行有没有同一篇稿件，可能重复计奖。能用“整张台账”就不要逐行算。',
    rowsBetween: (count) =>
      `台账中间有${count}行合计、小计之类的行，公式会当作普通行来算。请先移到表外，或在结果里略过。`,
    oneHalf: (covered, others) =>
      `台账左右分栏，这个公式只管${covered}。${others.join('、')}要另写公式，两栏之间的同稿、每人上限都查不到；要一起算，请用“计奖”。`,
    headerRows: (rows) => `表头有${rows}行，公式只认最后一行的列名。请核对结果。`,
    headersUnknown: (pairs) =>
      `公式只按列名找列：请把${pairs.map(([header, fact]) => `“${header}”改成“${fact}”`).join('，')}，否则公式认不得。`,
    operandUnread: (typed) => `“${typed}”看不懂。请填数字、日期（如2024-5-3）或单元格（如B2）。`,
    readings: (readings) =>
      `公式按办法的表上写明的释义计算；窗格里改选的${readings.join('、')}不会带进公式。要用，请把办法放到工作表，在“采用”列里改。`,
  },
  insert: {
    button: '填入公式',
    effect: (fills) => `填入${fills}，只用空白格`,
    onlyErrors: (fills) => `填入${fills}，但现在每格都算不出`,
    done: (cell) => `已填入${cell}；再填请先改选`,
    cannot: '这个公式还算不出结果',
  },
  said: {
    inserted: (cell) => `公式已填入${cell}。`,
    occupied: (cell) => `${cell}已有内容，没有填入。请换一个右边和下边都空着的单元格。`,
    inTable: (table) => `结果有好几格，不能放在Excel表格“${table}”里面，没有填入。请换到表格外面的单元格。`,
    textFormat: (cell) => `${cell}是文本格式，公式填进去只会显示成文字，没有填入。请换一个单元格，或先改成常规格式。`,
    removed: (cell) => `已撤回，${cell}恢复为空。`,
    changed: (cell) => `${cell}后来改过，没有撤回，请自行处理。`,
    cellUnread: (typed) => `“${typed}”不是单元格。请填如Q4，或先选中一个格子。`,
  },
  undo: '撤回',
};

const en: FormulaWords = {
  ...formulaFunctionWords.en,
  none: 'Choose the rules and the tracker above first, then build a formula.',
  broken: 'Some cells of the rules cannot be read, so no formula works. Mend them under the tab “Rules” first.',
  function: 'Formula',
  search: 'Find an award or a clause…',
  byColumn: 'Row by row, from the column 奖项',
  noHit: 'Nothing found. Try other words, such as 省级 or 头版.',
  forms: {
    heading: 'Which rows',
    table: 'The whole tracker',
    tableHint: (name) => `Takes ${name}; rules across rows count too, such as one article paid once`,
    row: 'One row alone',
    rowHint: 'Can be filled down, but does not see the other rows',
  },
  row: 'Row',
  operands: {
    base: 'Base',
    baseHint: 'A number or a cell, such as 37 or B2; blank for a fixed count',
    date: 'Date',
    dateHint: 'A date or a cell, such as 2024-5-3 or B2',
  },
  cell: 'Cell to put it in',
  useSelected: 'Use the selected cell',
  result: 'Result',
  formula: 'The formula',
  nothing: '(empty)',
  waiting: 'Fill in the field above to see the result.',
  rowResult: (row) => `Row ${placeName(row)}`,
  more: (count) => `… and ${count} more`,
  notes: {
    copies:
      'Copies not checked: one row alone does not know whether the same article is paid in another. Prefer the whole tracker.',
    rowsBetween: (count) =>
      `${counted(count, 'row between the data is a total', 'rows between the data are totals')} or the like; the formula reads such rows as data. Move them out of the table, or leave them out of the result.`,
    oneHalf: (covered, others) =>
      `The list goes on in columns beside it and this formula covers ${covered} alone. ${others.join(', ')} needs a formula of its own, and neither sees what counts once or is capped across both. “Awards” works out all of it.`,
    headerRows: (rows) =>
      `The header has ${counted(rows, 'row')}; the formula reads the last of them. Check the result.`,
    headersUnknown: (pairs) =>
      `A formula finds columns by their headers alone: rename ${pairs.map(([header, fact]) => `“${header}” to “${fact}”`).join(', ')}, or it cannot read them.`,
    operandUnread: (typed) =>
      `“${typed}” cannot be read. Enter a number, a date such as 2024-5-3 or a cell such as B2.`,
    readings: (readings) =>
      `The formula takes the readings that the tables say; your choice of ${readings.join(', ')} in the pane does not reach it. Put the rules on a sheet and change the column 采用 there.`,
  },
  insert: {
    button: 'Enter the formula',
    effect: (fills) => `Into ${fills}, blank cells only`,
    onlyErrors: (fills) => `Fills ${fills}, but every cell lacks something now`,
    done: (cell) => `Now in ${cell}; choose something else to enter another`,
    cannot: 'This formula gives no result yet',
  },
  said: {
    inserted: (cell) => `The formula is in ${cell}.`,
    occupied: (cell) =>
      `${cell} is not blank; nothing was entered. Choose a cell with blank cells beside and below it.`,
    inTable: (table) =>
      `The result takes several cells and cannot stand inside the Excel table “${table}”; nothing was entered. Choose a cell outside of it.`,
    textFormat: (cell) =>
      `${cell} is formatted as text, where a formula would only be shown as words; nothing was entered. Choose another cell or its format.`,
    removed: (cell) => `Taken back; ${cell} is blank again.`,
    changed: (cell) => `${cell} was changed since and was left alone.`,
    cellUnread: (typed) => `“${typed}” is no cell. Enter one such as Q4, or select one first.`,
  },
  undo: 'Undo',
};

export const formulaWords: Words<FormulaWords> = { zh, en };
