import type { Words } from '../language';
import { type FindingSayings, inList } from './said';

type SheetSayings = FindingSayings<
  | 'empty-sheet'
  | 'no-header'
  | 'form'
  | 'sideways'
  | 'attendance-grid'
  | 'no-rows'
  | 'header-guessed'
  | 'several-tables'
  | 'two-halves'
  | 'same-beside'
  | 'blank-below'
>;

/** The name of the last row of the first half at the right: E9 of E3:H9. */
const examplePlace = ([range = '']: readonly string[]): string => range.replace(/^([A-Z]+)\d+:[A-Z]+(\d+)$/, '$1$2');

/** Why a sheet is no list to reckon with, or where its list may lie elsewhere. */
export const sheetFindingWords: Words<SheetSayings> = {
  zh: {
    'empty-sheet': () => ({
      kind: '空表',
      text: '这张表没有内容。请在“台账”里改选登记数据的工作表。台账在别的文件里的，请先打开那个文件。',
    }),
    'no-header': () => ({
      kind: '没有表头',
      text: '没有找到表头，也就是写着姓名、标题、级别这些列名的那一行。登记数据在别的工作表上的，请在“台账”里改选那张表；就在这张表上的，请补上这一行，或在“台账”里指定表头是第几行。',
    }),
    form: () => ({
      kind: '不是台账',
      text: '这张表像是一张填报表格或卡片，不是一行一条的台账，不能逐行计算。请改选登记台账；如果确是台账，请在“台账”里指定表头是第几行。',
    }),
    sideways: () => ({
      kind: '横着登记的表',
      text: '这张表像是横着登记的：列名在左边一列，一条记录占一列，不能逐行计算。请复制整张表，在新工作表里用“选择性粘贴”的“转置”贴好，再选新表；如果确是一行一条，请在“台账”里指定表头是第几行。',
    }),
    'attendance-grid': () => ({
      kind: '画符号的考勤表',
      text: '这是一张画符号的考勤表（姓名在左，各天在上）。迟到、旷工等次数请在“更多”的“考勤汇总”里统计。',
    }),
    'no-rows': ({ headerRow }) => ({
      kind: '没有数据',
      text: `第${headerRow}行是表头，但下面没有数据。请先登记数据，或在“台账”里改选工作表、表头行。`,
    }),
    'header-guessed': ({ headerRow, labels }) => ({
      kind: '表头待确认',
      text: `把第${headerRow}行（${inList.zh.places(labels)}）当作表头，不一定对。请核对；不对时在“台账”里指定表头是第几行。`,
    }),
    'several-tables': ({ ranges }) => ({
      kind: '一张表里有几个台账',
      text: `这张工作表里还有别的表（${inList.zh.places(ranges)}），没有一起计算。要算它们，请在“台账”里改选。`,
    }),
    'two-halves': ({ ranges: [left = '', ...right] }) => ({
      kind: '左右分栏',
      text: `这张表左右分栏，已当一张表读：先读${left}，再接着读${inList.zh.places(right)}。右边的行带列号，如${examplePlace(right)}。如果不是一张表，请在“台账”里改选只读哪一块。`,
    }),
    'same-beside': ({ taken, others }) => ({
      kind: '旁边有同样的表',
      text: `只读了${taken}。旁边${inList.zh.places(others)}的列名相同，但序号或姓名没有接下去，没有一起计算。要算那一块，或要当一张表接着读，请在“台账”里改选。`,
    }),
    'blank-below': ({ column, header, rows }) => ({
      kind: '姓名、科室空着',
      text: `${column}列“${header}”${inList.zh.rows(rows)}空着，没有按上一行补。如果与上一行相同，请填上，或写“同上”。`,
    }),
  },
  en: {
    'empty-sheet': () => ({
      kind: 'Empty sheet',
      text: 'This sheet is empty. Choose the sheet with your records under “Tracker”; if they are in another file, open that first.',
    }),
    'no-header': () => ({
      kind: 'No header',
      text: 'No header was found: the row that names the columns (name, title, level …). If the records are on another sheet, choose it under “Tracker”; if they are on this one, add that row, or say there which row it is.',
    }),
    form: () => ({
      kind: 'Not a list',
      text: 'This looks like a form to fill in, not a list with one record a row, so nothing can be worked out row by row. Choose another sheet, or say under “Tracker” which row is the header.',
    }),
    sideways: () => ({
      kind: 'List on its side',
      text: 'This list seems to lie on its side: the column names stand down the left, with one record a column, so nothing can be worked out row by row. Copy it, paste it into a new sheet with Paste Special, Transpose, and choose that sheet; if it is one record a row, say under “Tracker” which row is the header.',
    }),
    'attendance-grid': () => ({
      kind: 'Attendance by signs',
      text: 'This is attendance kept by signs (names at the left, days across). “Attendance” under “More” counts lateness and absence.',
    }),
    'no-rows': ({ headerRow }) => ({
      kind: 'No records',
      text: `Row ${headerRow} is the header, but nothing stands below it. Enter records first, or choose another sheet or header row under “Tracker”.`,
    }),
    'header-guessed': ({ headerRow, labels }) => ({
      kind: 'Header to confirm',
      text: `Row ${headerRow} (${inList.en.places(labels)}) was taken for the header, which may be wrong. Check it; if it is wrong, say under “Tracker” which row is the header.`,
    }),
    'several-tables': ({ ranges }) => ({
      kind: 'Several lists on one sheet',
      text: `There are other lists on this sheet (${inList.en.places(ranges)}), which were not read. To read one of them, choose it under “Tracker”.`,
    }),
    'two-halves': ({ ranges: [left = '', ...right] }) => ({
      kind: 'A list in two halves',
      text: `This list goes on in columns beside it and was read as one: ${left}, then ${inList.en.places(right)}. Rows on the right are named with their column, such as ${examplePlace(right)}. If it is not one list, choose under “Tracker” which part is read.`,
    }),
    'same-beside': ({ taken, others }) => ({
      kind: 'The same columns beside it',
      text: `Only ${taken} was read. ${inList.en.places(others)} has the same columns, but its numbers or names do not go on from there, so it is not part of the sums. To read that part, or all as one list, choose under “Tracker”.`,
    }),
    'blank-below': ({ column, header, rows }) => ({
      kind: 'Name or section blank',
      text: `Column ${column} “${header}” is blank in rows ${inList.en.rows(rows)}; they were not filled from the row above. Fill them in, or write 同上 (same as above).`,
    }),
  },
};
