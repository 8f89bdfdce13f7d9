import type { LeftOut } from '../../trackers/findings/finding';
import type { Words } from '../language';
import { type FindingSayings, inList } from './said';

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

type RowsSayings = FindingSayings<
  | 'filled-down'
  | 'ditto-of-nothing'
  | 'hidden-rows'
  | 'several-names'
  | 'similar-names'
  | 'name-in-sections'
  | 'note-in-name'
  | 'number-as-text'
  | 'amount-not-a-number'
  | 'merged-amount'
  | 'rows-left-out'
>;

/** What is worth a look in the rows of a list. */
export const rowsFindingWords: Words<RowsSayings> = {
  zh: {
    'filled-down': ({ by, column, header, rows }) => ({
      kind: '按上一行读取',
      text:
        by === 'merged'
          ? `${column}列“${header}”有合并单元格，${inList.zh.rows(rows)}按合并格的内容读取。如果不对，请取消合并，逐行填写。`
          : `${column}列“${header}”${inList.zh.rows(rows)}写的是“同上”一类，按上一行的内容读取。如果不对，请逐行填写。`,
    }),
    'ditto-of-nothing': ({ header, cells }) => ({
      kind: '同上而上面没有',
      text: `${inList.zh.places(cells)}（“${header}”）写着“同上”一类，但上面没有内容，按空白处理。请填上实际内容。`,
    }),
    'hidden-rows': ({ rows }) => ({
      kind: '有隐藏行',
      text: rows
        ? `${inList.zh.rows(rows)}是隐藏的，也一起计算了。不该算的，请先删除或移到别处。`
        : '表中有隐藏的行，也一起计算了。请取消隐藏看一看，不该算的先删除或移到别处。',
    }),
    'several-names': ({ cell, names }) => ({
      kind: '一格多人',
      text: `${cell}里写了不止一个人（${inList.zh.places(names)}），不知道奖金归谁。请按办法确定由谁领取，或分成几行，一行一人。`,
    }),
    'similar-names': ({ rare, common, cells, times }) => ({
      kind: '姓名相近',
      text: `${inList.zh.places(cells)}的“${rare}”和出现${times}次的“${common}”只差一个字，可能是同一个人写错了。请核对；是同一人的，改成一样。`,
    }),
    'name-in-sections': ({ header, names }) => ({
      kind: '同名',
      text: `${inList.zh.people(names)}在几个“${header}”里都有，表上分开列，各领各的。是一个人的，请把“${header}”写成一样；不是一个人、办法又有每人上限的，请把姓名写得有区别。`,
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
      text: `${zhLeftOut[kind]}不计算：${inList.zh.rows(rows)}。`,
    }),
  },
  en: {
    'filled-down': ({ by, column, header, rows }) => ({
      kind: 'Read as the row above',
      text:
        by === 'merged'
          ? `Column ${column} “${header}” has merged cells: rows ${inList.en.rows(rows)} were read with what the merged cell holds. If that is wrong, unmerge it and fill in each row.`
          : `Column ${column} “${header}” has marks for “same as above”: rows ${inList.en.rows(rows)} were read as the row above. If that is wrong, fill in each row.`,
    }),
    'ditto-of-nothing': ({ header, cells }) => ({
      kind: 'Same as nothing',
      text: `${inList.en.places(cells)} (“${header}”) say “same as above”, but nothing stands above; they count as blank. Fill them in.`,
    }),
    'hidden-rows': ({ rows }) => ({
      kind: 'Hidden rows',
      text: rows
        ? `Rows ${inList.en.rows(rows)} are hidden and were read too. Delete or move those that should not count.`
        : 'Some rows are hidden and were read too. Unhide them, and delete or move those that should not count.',
    }),
    'several-names': ({ cell, names }) => ({
      kind: 'Several people in one cell',
      text: `${cell} names more than one person (${inList.en.places(names)}), so it is not clear who is paid. Decide who receives it, or split the row, one person each.`,
    }),
    'similar-names': ({ rare, common, cells, times }) => ({
      kind: 'Names alike',
      text: `“${rare}” in ${inList.en.places(cells)} differs by one character from “${common}”, which stands ${times} times. If they are one person, write the name alike.`,
    }),
    'name-in-sections': ({ header, names }) => ({
      kind: 'Same name',
      text: `${inList.en.people(names)} stand under several “${header}” and are listed apart. If one of them is one person, write “${header}” alike; if they are two and the rules cap what one person receives, write the names apart.`,
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
      text: `${enLeftOut[kind]} are not records: rows ${inList.en.rows(rows)}.`,
    }),
  },
};
