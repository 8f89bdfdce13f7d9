import type { LeftOut, TrackerFinding } from '../trackers/findings';
import type { Language } from './language';
import { said, type Sayings } from './said';

/** A finding in words: what it is called among others of its kind, and what is wrong, where and what to do. */
export interface FindingWords {
  readonly kind: string;
  readonly text: string;
}

/** Rows or cells in a list, cut where it would grow too long to read. */
function list(items: readonly (string | number)[], more: (count: number) => string, separator: string): string {
  const shown = items.slice(0, 8).join(separator);
  return items.length > 8 ? `${shown}${more(items.length)}` : shown;
}

/** 3、4、5行 · 3、4…等9行 */
const zhRows = (rows: readonly number[]): string =>
  rows.length > 8 ? list(rows, (n) => `等${n}行`, '、') : `${rows.join('、')}行`;
const zhList = (items: readonly (string | number)[]): string => list(items, (n) => `等${n}处`, '、');
const enList = (items: readonly (string | number)[]): string => list(items, (n) => ` … (${n} in all)`, ', ');

const zhLeftOut: Readonly<Record<LeftOut, string>> = {
  total: '合计、小计行',
  heading: '分组标题行',
  note: '备注、落款行',
  repeat: '重复的表头行',
  numbered: '只有序号的空行',
};

const enLeftOut: Readonly<Record<LeftOut, string>> = {
  total: 'Total rows',
  heading: 'Group headings',
  note: 'Notes and signature lines',
  repeat: 'Repeated headers',
  numbered: 'Rows with a number only',
};

const zh: Sayings<TrackerFinding, 'code', FindingWords> = {
  'empty-sheet': () => ({ kind: '空表', text: '这张表没有内容。请在“台账”里改选登记数据的工作表。' }),
  'no-header': () => ({
    kind: '没有表头',
    text: '没有找到表头。请确认表中有一行写着各列名称（如姓名、标题、级别）；如果有，请在“台账”里指定表头是第几行。',
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
  'filled-down': ({ by, column, header, rows }) => ({
    kind: '按上一行读取',
    text:
      by === 'merged'
        ? `${column}列“${header}”有合并单元格，第${zhRows(rows)}按合并格的内容读取。如果不对，请取消合并，逐行填写。`
        : `${column}列“${header}”第${zhRows(rows)}写的是“同上”一类，按上一行的内容读取。如果不对，请逐行填写。`,
  }),
  'ditto-of-nothing': ({ header, cells }) => ({
    kind: '同上而上面没有',
    text: `${zhList(cells)}（“${header}”）写着“同上”一类，但上面没有内容，按空白处理。请填上实际内容。`,
  }),
  'blank-below': ({ column, header, rows }) => ({
    kind: '姓名、科室空着',
    text: `${column}列“${header}”第${zhRows(rows)}空着，没有按上一行补。如果与上一行相同，请填上，或写“同上”。`,
  }),
  'no-rows': ({ headerRow }) => ({
    kind: '没有数据',
    text: `第${headerRow}行是表头，但下面没有数据。请先登记数据，或在“台账”里改选工作表、表头行。`,
  }),
  'header-guessed': ({ headerRow, labels }) => ({
    kind: '表头待确认',
    text: `把第${headerRow}行（${zhList(labels)}）当作表头，不一定对。请核对；不对时在“台账”里指定表头是第几行。`,
  }),
  'unit-above': ({ cell, text }) => ({
    kind: '单位在表上方',
    text: `${cell}写着“${text}”，各列没有按它折算。请把单位写进列标题，如“引资额(万元)”。`,
  }),
  'several-tables': ({ ranges }) => ({
    kind: '一张表里有几个台账',
    text: `这张工作表里还有别的表（${zhList(ranges)}），没有一起计算。要算它们，请在“台账”里改选。`,
  }),
  'two-halves': ({ taken, others }) => ({
    kind: '左右分栏',
    text: `这是左右分栏、接着往下排的一张表，只读了${taken}，${zhList(others)}没有一起计算。请把右边各行剪切到左边末尾，排成一栏后点“重新读取”。`,
  }),
  'duplicate-header': ({ header, cells }) => ({
    kind: '列名重复',
    text: `${zhList(cells)}的列名都是“${header}”，分不清各是什么，都没有使用。如果要用，请改成不同的列名，或在“列”里指定。`,
  }),
  'fact-in-two-columns': ({ fact, taken, others }) => ({
    kind: '一项有几列',
    text: `${taken}列和${zhList(others)}列都像是“${fact}”，现在用的是${taken}列。如果不对，请在“列”里改选。`,
  }),
  'fact-by-likeness': ({ fact, taken, header }) => ({
    kind: '列名相近',
    text: `没有一列叫“${fact}”，${taken}列“${header}”意思相近，就按它读取。请看一眼；如果不对，请在“列”里改选。`,
  }),
  'several-amounts': ({ taken, header, others, because }) => ({
    kind: '金额有几列',
    text: `${taken}列和${zhList(others)}列都像是金额，核对时用的是${taken}列“${header}”(${because === 'name' ? '列名最明确' : '别的列没有数字'})。如果不对，请在“列”里改选。`,
  }),
  'unit-refused': ({ column, header, unit }) => ({
    kind: '单位不能换算',
    text: `${column}列“${header}”的单位是“${unit}”，不能换算，这一列没有使用。请把数改成常用单位（如元、字），并改列名。`,
  }),
  'hidden-rows': ({ rows }) => ({
    kind: '有隐藏行',
    text: rows
      ? `第${zhRows(rows)}是隐藏的，也一起计算了。不该算的，请先删除或移到别处。`
      : '表中有隐藏的行，也一起计算了。请取消隐藏看一看，不该算的先删除或移到别处。',
  }),
  'several-names': ({ cell, names }) => ({
    kind: '一格多人',
    text: `${cell}里写了不止一个人（${zhList(names)}），不知道奖金归谁。请按办法确定由谁领取，或分成几行，一行一人。`,
  }),
  'similar-names': ({ rare, common, cells, times }) => ({
    kind: '姓名相近',
    text: `${zhList(cells)}的“${rare}”和出现${times}次的“${common}”只差一个字，可能是同一个人写错了。请核对；是同一人的，改成一样。`,
  }),
  'note-in-name': ({ cell, given, name }) => ({
    kind: '姓名带说明',
    text: `${cell}的“${given}”在姓名后面写了说明，会被当作另一个人。请只留“${name}”，说明写到备注列。`,
  }),
  'number-as-text': ({ fact, cell, given, count }) => ({
    kind: '数字存成文本',
    text: `“${fact}”有${count}个数是文本（如${cell}的“${given}”），已按数字读取，不影响计算；但Excel的求和不会算上它们。`,
  }),
  'amount-not-a-number': ({ cell, given }) => ({
    kind: '金额不是数字',
    text: `${cell}的金额“${given}”不是数字，这一行没有核对。请改成数字；没有金额的请留空。`,
  }),
  'merged-amount': ({ range }) => ({
    kind: '金额合并单元格',
    text: `${range}几行合写了一个金额，核对时把这几行加在一起比较。要逐行核对，请取消合并，把金额分到各行。`,
  }),
  'rows-left-out': ({ kind, rows }) => ({
    kind: '未计算的行',
    text: `${zhLeftOut[kind]}不计算：第${zhRows(rows)}。`,
  }),
};

const en: Sayings<TrackerFinding, 'code', FindingWords> = {
  'empty-sheet': () => ({
    kind: 'Empty sheet',
    text: 'This sheet is empty. Choose the sheet with your records under “Tracker”.',
  }),
  'no-header': () => ({
    kind: 'No header',
    text: 'No header row was found. One row must name the columns (name, title, level …). If there is one, say under “Tracker” which row it is.',
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
  'filled-down': ({ by, column, header, rows }) => ({
    kind: 'Read as the row above',
    text:
      by === 'merged'
        ? `Column ${column} “${header}” has merged cells: rows ${enList(rows)} were read with what the merged cell holds. If that is wrong, unmerge it and fill in each row.`
        : `Column ${column} “${header}” has marks for “same as above”: rows ${enList(rows)} were read as the row above. If that is wrong, fill in each row.`,
  }),
  'ditto-of-nothing': ({ header, cells }) => ({
    kind: 'Same as nothing',
    text: `${enList(cells)} (“${header}”) say “same as above”, but nothing stands above; they count as blank. Fill them in.`,
  }),
  'blank-below': ({ column, header, rows }) => ({
    kind: 'Name or section blank',
    text: `Column ${column} “${header}” is blank in rows ${enList(rows)}; they were not filled from the row above. Fill them in, or write 同上 (same as above).`,
  }),
  'no-rows': ({ headerRow }) => ({
    kind: 'No records',
    text: `Row ${headerRow} is the header, but nothing stands below it. Enter records first, or choose another sheet or header row under “Tracker”.`,
  }),
  'header-guessed': ({ headerRow, labels }) => ({
    kind: 'Header to confirm',
    text: `Row ${headerRow} (${enList(labels)}) was taken for the header, which may be wrong. Check it; if it is wrong, say under “Tracker” which row is the header.`,
  }),
  'unit-above': ({ cell, text }) => ({
    kind: 'Unit above the table',
    text: `${cell} says “${text}”, which was applied to no column. Put the unit into the headers, such as 引资额(万元).`,
  }),
  'several-tables': ({ ranges }) => ({
    kind: 'Several lists on one sheet',
    text: `There are other lists on this sheet (${enList(ranges)}), which were not read. To read one of them, choose it under “Tracker”.`,
  }),
  'two-halves': ({ taken, others }) => ({
    kind: 'A list in two halves',
    text: `This list goes on in columns beside it. Only ${taken} was read; ${enList(others)} is not part of the sums. Move the rows on the right below those on the left, then read the sheet again.`,
  }),
  'duplicate-header': ({ header, cells }) => ({
    kind: 'Columns named alike',
    text: `${enList(cells)} are all headed “${header}”. Nobody can tell them apart, so none is used. Rename them or choose one under “Columns”.`,
  }),
  'fact-in-two-columns': ({ fact, taken, others }) => ({
    kind: 'Two columns for one fact',
    text: `Columns ${taken} and ${enList(others)} all look like “${fact}”; column ${taken} is used. If that is wrong, choose another under “Columns”.`,
  }),
  'fact-by-likeness': ({ fact, taken, header }) => ({
    kind: 'Columns with a similar name',
    text: `No column is headed “${fact}”; column ${taken} “${header}” comes nearest and is read as it. Please look; if that is wrong, choose another under “Columns”.`,
  }),
  'several-amounts': ({ taken, header, others, because }) => ({
    kind: 'Several amount columns',
    text: `Columns ${taken} and ${enList(others)} all look like amounts; column ${taken} “${header}” is compared (${because === 'name' ? 'its name is the clearest' : 'the others hold no figures'}). If that is wrong, choose another under “Columns”.`,
  }),
  'unit-refused': ({ column, header, unit }) => ({
    kind: 'Unit cannot be converted',
    text: `Column ${column} “${header}” is in “${unit}”, which cannot be converted, so it is not used. Write the figures in a common unit and change the header.`,
  }),
  'hidden-rows': ({ rows }) => ({
    kind: 'Hidden rows',
    text: rows
      ? `Rows ${enList(rows)} are hidden and were read too. Delete or move those that should not count.`
      : 'Some rows are hidden and were read too. Unhide them, and delete or move those that should not count.',
  }),
  'several-names': ({ cell, names }) => ({
    kind: 'Several people in one cell',
    text: `${cell} names more than one person (${enList(names)}), so it is not clear who is paid. Decide who receives it, or split the row, one person each.`,
  }),
  'similar-names': ({ rare, common, cells, times }) => ({
    kind: 'Names alike',
    text: `“${rare}” in ${enList(cells)} differs by one character from “${common}”, which stands ${times} times. If they are one person, write the name alike.`,
  }),
  'note-in-name': ({ cell, given, name }) => ({
    kind: 'Remark after a name',
    text: `“${given}” in ${cell} has a remark after the name and counts as another person. Leave “${name}” and move the remark to the notes column.`,
  }),
  'number-as-text': ({ fact, cell, given, count }) => ({
    kind: 'Figures kept as text',
    text: `${count} figures of “${fact}” are text (such as “${given}” in ${cell}). They were read as numbers; Excel’s own sums leave them out.`,
  }),
  'amount-not-a-number': ({ cell, given }) => ({
    kind: 'Amount is no figure',
    text: `The amount “${given}” in ${cell} is not a number, so this row was not compared. Enter a number, or leave the cell blank.`,
  }),
  'merged-amount': ({ range }) => ({
    kind: 'Merged amount',
    text: `${range} holds one amount for several rows, so it was compared with all of them together. To compare each row, unmerge it and give each its amount.`,
  }),
  'rows-left-out': ({ kind, rows }) => ({
    kind: 'Rows left out',
    text: `${enLeftOut[kind]} are not records: rows ${enList(rows)}.`,
  }),
};

const sentences: Readonly<Record<Language, Sayings<TrackerFinding, 'code', FindingWords>>> = { zh, en };

/** The words for a finding about a tracker. */
export function trackerFindingWords(finding: TrackerFinding, locale: Language): FindingWords {
  return said(sentences[locale], finding.code, finding);
}
