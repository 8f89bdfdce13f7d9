import type { Cause, Difference, LineField, Reckoned } from '../recheck/difference';
import type { Language, Words } from './language';

/** One difference in words: who and what it is about, and what came instead of what. */
export interface SaidDifference {
  /** Whom or what it is about. */
  readonly name: string;
  /** In a few words what happened. */
  readonly what: string;
  /** What happened, what it was and what it should be, and what to do. */
  readonly sentence: string;
}

export interface RecheckWords {
  readonly intro: string;
  readonly sheet: string;
  readonly none: string;
  readonly choose: string;
  readonly button: string;
  readonly effect: string;
  readonly again: string;
  readonly record: string;
  readonly recordEffect: string;
  readonly figures: { readonly differences: string; readonly lines: string };
  readonly equal: string;
  basis(scheme: string, fingerprint: string, tracker: string, time: string): string;
  readonly goTo: string;
  readonly goToSheet: string;
  readonly goToTracker: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly list: string;
  row(row: number): string;
  readonly problems: {
    readonly damaged: string;
    scheme(id: string): string;
    tracker(sheet: string): string;
    readonly head: string;
  };
  readonly sheetName: string;
  title(sheet: string): string;
  readonly heads: {
    readonly number: string;
    readonly cause: string;
    readonly cell: string;
    readonly trackerRow: string;
    readonly name: string;
    readonly sentence: string;
  };
  note(sheet: string, time: string): string;
}

const fieldsZh: Readonly<Record<LineField, string>> = {
  person: '姓名',
  section: '科室',
  award: '奖项',
  reason: '事由',
  clause: '条款',
  unitPrice: '单价',
  quantity: '数量',
  amount: '金额',
  sourceRow: '台账行',
};
const fieldsEn: Readonly<Record<LineField, string>> = {
  person: 'name',
  section: 'section',
  award: 'award',
  reason: 'reason',
  clause: 'clause',
  unitPrice: 'rate',
  quantity: 'quantity',
  amount: 'amount',
  sourceRow: 'tracker row',
};
const reckonedZh: Readonly<Record<Reckoned, string>> = {
  amount: '金额',
  subtotal: '小计',
  total: '合计',
  'unit-total': '合计',
  figure: '金额',
  upper: '大写',
};
const reckonedEn: Readonly<Record<Reckoned, string>> = {
  amount: 'amount',
  subtotal: 'subtotal',
  total: 'total',
  'unit-total': 'total',
  figure: 'figure',
  upper: 'total in words',
};

const zh: RecheckWords = {
  intro: '按表上记下的办法、释义和台账重新算一遍，列出每处不同及原因。只看不改。',
  sheet: '要复核的表',
  none: '这个工作簿里没有本加载项生成的表。请先在“计奖”里生成奖励明细。',
  choose: '请选择一张表。',
  button: '复核',
  effect: '只看不改',
  again: '重新复核',
  record: '写成复核记录',
  recordEffect: '新增1张表，不改原表',
  figures: { differences: '不同', lines: '核对行数' },
  equal: '复核完毕，没有不同。',
  basis: (scheme, fingerprint, tracker, time) => `依据${scheme}（指纹${fingerprint}），台账${tracker}，生成于${time}。`,
  goTo: '点一条时选中',
  goToSheet: '本表的格子',
  goToTracker: '台账的行',
  causes: {
    tracker: '台账改过',
    scheme: '办法改过',
    sheet: '本表手工改过',
    decision: '审定的情形变了',
    unclear: '台账、办法或明细改过',
  },
  list: '不同之处',
  row: (row) => `第${row}行`,
  problems: {
    damaged: '这张表末尾的核算说明被改动过，读不出依据，无法复核。请用“撤销”恢复那一格，或重新生成这张表。',
    scheme: (id) => `生成这张表的办法（${id}）现在找不到。如果它放在工作表上，请恢复那张工作表，再复核。`,
    tracker: (sheet) => `工作表“${sheet}”里找不到台账的表头，无法重算。请恢复表头后再复核。`,
    head: '这张表的表头改动过，认不出各列，无法复核。请恢复表头，或重新生成这张表。',
  },
  sheetName: '复核记录',
  title: (sheet) => `“${sheet}”复核记录`,
  heads: { number: '序号', cause: '原因', cell: '本表位置', trackerRow: '台账行', name: '对象', sentence: '说明' },
  note: (sheet, time) => `复核对象：${sheet}。复核时间：${time}。复核只作比较，没有改动任何表。`,
};

const en: RecheckWords = {
  intro:
    'Reckons the sheet anew by the rules, readings and tracker that it names, and lists every difference with its cause. Nothing is changed.',
  sheet: 'Sheet to check',
  none: 'This workbook has no sheet that the add-in wrote. Write the award details first, on the tab with the rows.',
  choose: 'Choose a sheet.',
  button: 'Check again',
  effect: 'changes nothing',
  again: 'Check once more',
  record: 'Write a record',
  recordEffect: 'adds one sheet, changes none',
  figures: { differences: 'Differences', lines: 'Lines checked' },
  equal: 'Checked: no difference.',
  basis: (scheme, fingerprint, tracker, time) =>
    `By ${scheme} (fingerprint ${fingerprint}), tracker ${tracker}, made at ${time}.`,
  goTo: 'A tap selects',
  goToSheet: 'the cell of the sheet',
  goToTracker: 'the row of the tracker',
  causes: {
    tracker: 'tracker changed',
    scheme: 'rules changed',
    sheet: 'sheet edited by hand',
    decision: 'what was decided changed',
    unclear: 'tracker, rules or details changed',
  },
  list: 'Differences',
  row: (row) => `Row ${row}`,
  problems: {
    damaged:
      'The note at the end of this sheet was changed and cannot be read. Undo that change, or write the sheet anew.',
    scheme: (id) =>
      `The rules by which the sheet was made (${id}) are not found. If they stood on a sheet, restore that sheet and check again.`,
    tracker: (sheet) => `The header of the tracker is not found on the sheet “${sheet}”. Restore it and check again.`,
    head: 'The head of this sheet was changed, so its columns are not known. Restore it, or write the sheet anew.',
  },
  sheetName: 'Record of checking',
  title: (sheet) => `Record of checking “${sheet}”`,
  heads: {
    number: 'No.',
    cause: 'Cause',
    cell: 'Cell',
    trackerRow: 'Tracker row',
    name: 'About',
    sentence: 'Explanation',
  },
  note: (sheet, time) => `Checked: ${sheet}, at ${time}. No sheet was changed.`,
};

export const recheckWords: Words<RecheckWords> = { zh, en };

const nothing = (language: Language, text: string): string => text || (language === 'zh' ? '（空）' : '(blank)');

/**
 * @param trackerCell the cell of the tracker that the difference is about, where it is known
 */
export function sayDifference(
  difference: Difference,
  language: Language,
  trackerCell: string | undefined,
): SaidDifference {
  return language === 'zh' ? sayZh(difference, trackerCell) : sayEn(difference, trackerCell);
}

function sayZh(difference: Difference, trackerCell: string | undefined): SaidDifference {
  const shown = (text: string): string => nothing('zh', text);
  const from = (field: LineField, was: string, is: string): string =>
    `${fieldsZh[field]}原为${shown(was)}，现应为${shown(is)}`;
  switch (difference.kind) {
    case 'scheme-changed':
      return {
        name: '办法',
        what: '与生成时不同',
        sentence: `办法的表改过：生成时指纹为${difference.was}，现在为${difference.is}。下面凡因办法引起的不同都注明“办法改过”。`,
      };
    case 'rows-moved':
      return {
        name: '台账',
        what: `${difference.count}行移动了位置`,
        sentence: `台账有${difference.count}行移动了位置，内容没有变，例如原第${difference.from}行现在是第${difference.to}行。金额不受影响。`,
      };
    case 'line-changed': {
      const changes = difference.changes.map(({ field, was, is }) => from(field, was, is));
      const where = trackerCell === undefined ? '' : `（台账${trackerCell}）`;
      return {
        name: difference.person,
        what: difference.changes.map(({ field }) => fieldsZh[field]).join('、'),
        sentence: `${changes.join('；')}${where}。`,
      };
    }
    case 'line-new':
      return {
        name: difference.person,
        what: '本表没有',
        sentence: `台账这一行现在应计${difference.amount}，本表没有。请重新生成。`,
      };
    case 'line-gone':
      return {
        name: difference.person,
        what: '现在不应计',
        sentence: `本表计了${difference.amount}，按现在的台账和办法没有这一笔。`,
      };
    case 'line-edited': {
      const { field, was, is } = difference.change;
      return {
        name: difference.person,
        what: `${fieldsZh[field]}被改`,
        sentence: `有人在本表改了这一行：${fieldsZh[field]}现为${shown(was)}，应为${shown(is)}。`,
      };
    }
    case 'line-deleted':
      return {
        name: difference.person,
        what: '被删去',
        sentence: `生成时有这一行（${difference.amount}），后来在本表被删去。`,
      };
    case 'line-added':
      return {
        name: difference.person,
        what: '手工加的行',
        sentence: `这一行（${difference.amount}）不是按台账生成的，是手工加上的。请核实依据。`,
      };
    case 'formula-replaced':
      return {
        name: difference.label,
        what: `${reckonedZh[difference.what]}不再是公式`,
        sentence: `${reckonedZh[difference.what]}的公式被换成了固定的${shown(difference.shown)}，应为${shown(difference.due)}。`,
      };
    case 'formula-changed':
      return {
        name: difference.label,
        what: `${reckonedZh[difference.what]}的公式被改`,
        sentence: `${reckonedZh[difference.what]}的公式改过：现在得${shown(difference.shown)}，应得${shown(difference.due)}。`,
      };
    case 'sum-missing':
      return { name: '合计', what: '没有了', sentence: '本表的合计一行没有了。' };
    case 'count-missing':
      return {
        name: '行数',
        what: '记数被改',
        sentence: `生成时记下的行数读不出来（现为${shown(difference.shown)}），有没有人删过行无法判断，“本表没有”的行请逐一核实。`,
      };
    case 'upper-wrong':
      return {
        name: '大写',
        what: '与合计不符',
        sentence: `大写现为“${shown(difference.shown)}”，合计的大写应为“${difference.due}”。`,
      };
    case 'figure-changed':
      return {
        name: difference.person,
        what: difference.column,
        sentence: `${difference.column}现为${difference.was}，应为${difference.is}。复核奖励明细可以查明原因。`,
      };
    case 'person-new':
      return { name: difference.person, what: '本表没有', sentence: '现在应有此人，本表没有。请重新生成。' };
    case 'person-gone':
      return { name: difference.person, what: '现在没有', sentence: '按现在的台账和办法没有此人。' };
  }
}

function sayEn(difference: Difference, trackerCell: string | undefined): SaidDifference {
  const shown = (text: string): string => nothing('en', text);
  switch (difference.kind) {
    case 'scheme-changed':
      return {
        name: 'Rules',
        what: 'not the same as when written',
        sentence: `The tables of the rules were changed: their fingerprint was ${difference.was} and is ${difference.is}. Differences that come from it say so.`,
      };
    case 'rows-moved':
      return {
        name: 'Tracker',
        what: `${difference.count} rows moved`,
        sentence: `${difference.count} rows of the tracker stand elsewhere with the same content: row ${difference.from} is row ${difference.to} now. No amount changes by it.`,
      };
    case 'line-changed': {
      const changes = difference.changes.map(
        ({ field, was, is }) => `${fieldsEn[field]} was ${shown(was)}, comes to ${shown(is)}`,
      );
      const where = trackerCell === undefined ? '' : ` (tracker ${trackerCell})`;
      return {
        name: difference.person,
        what: difference.changes.map(({ field }) => fieldsEn[field]).join(', '),
        sentence: `${changes.join('; ')}${where}.`,
      };
    }
    case 'line-new':
      return {
        name: difference.person,
        what: 'not on the sheet',
        sentence: `This row of the tracker comes to ${difference.amount} now and is not on the sheet. Write the sheet anew.`,
      };
    case 'line-gone':
      return {
        name: difference.person,
        what: 'not due now',
        sentence: `The sheet has ${difference.amount}; by the tracker and rules of today there is no such line.`,
      };
    case 'line-edited': {
      const { field, was, is } = difference.change;
      return {
        name: difference.person,
        what: `${fieldsEn[field]} edited`,
        sentence: `Somebody edited this line: the ${fieldsEn[field]} is ${shown(was)} and should be ${shown(is)}.`,
      };
    }
    case 'line-deleted':
      return {
        name: difference.person,
        what: 'deleted',
        sentence: `This line (${difference.amount}) was on the sheet when it was written and was deleted since.`,
      };
    case 'line-added':
      return {
        name: difference.person,
        what: 'added by hand',
        sentence: `This line (${difference.amount}) does not come from the tracker: it was added by hand.`,
      };
    case 'formula-replaced':
      return {
        name: difference.label,
        what: `${reckonedEn[difference.what]} no longer a formula`,
        sentence: `The formula of the ${reckonedEn[difference.what]} was replaced by ${shown(difference.shown)}; it should give ${shown(difference.due)}.`,
      };
    case 'formula-changed':
      return {
        name: difference.label,
        what: `formula of the ${reckonedEn[difference.what]} changed`,
        sentence: `The formula of the ${reckonedEn[difference.what]} was changed: it gives ${shown(difference.shown)} and should give ${shown(difference.due)}.`,
      };
    case 'sum-missing':
      return { name: 'Total', what: 'gone', sentence: 'The row with the total is gone.' };
    case 'count-missing':
      return {
        name: 'Number of lines',
        what: 'changed',
        sentence: `The number of lines noted when the sheet was made cannot be read (it says ${shown(difference.shown)}), so nobody can tell whether lines were taken away. Look at each line that is not on the sheet.`,
      };
    case 'upper-wrong':
      return {
        name: 'Total in words',
        what: 'does not fit',
        sentence: `It says “${shown(difference.shown)}”; the total reads “${difference.due}”.`,
      };
    case 'figure-changed':
      return {
        name: difference.person,
        what: difference.column,
        sentence: `${difference.column} is ${difference.was} and should be ${difference.is}. Checking the award details shows why.`,
      };
    case 'person-new':
      return {
        name: difference.person,
        what: 'not on the sheet',
        sentence: 'This person is due something now and is not on the sheet.',
      };
    case 'person-gone':
      return {
        name: difference.person,
        what: 'not due now',
        sentence: 'By the tracker and rules of today this person has nothing.',
      };
  }
}
