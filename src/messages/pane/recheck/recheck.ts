import type { Cause } from '../../../recheck/difference';
import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import type { Words } from '../../language';

/** The words of 复核 in the pane. */
interface RecheckWords {
  readonly intro: string;
  readonly sheet: string;
  readonly none: string;
  /** Beside the button, where there is no sheet to choose. */
  readonly nothing: string;
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
    broken(name: string, faults: number): string;
    tracker(sheet: string): string;
    trackerGone(sheet: string): string;
    readonly head: string;
  };
}

const zh: RecheckWords = {
  intro: '按表上记下的办法、释义和台账重新算一遍，列出每处不同及原因。只看不改。',
  sheet: '要复核的表',
  none: '这个工作簿里没有本加载项生成的表。请先在“计奖”里生成奖励明细。',
  nothing: '没有可以复核的表',
  choose: '请选择一张表。',
  button: '复核',
  effect: '只看不改',
  again: '重新复核',
  record: '写成复核记录',
  recordEffect: '新增1张表，不改原表',
  figures: { differences: '不同', lines: '核对行数' },
  equal: '复核完毕，没有不同。',
  basis: (scheme, fingerprint, tracker, time) =>
    `依据${scheme}（校验码${fingerprint}），台账${tracker}，生成于${time}。`,
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
  row: rowZh,
  problems: {
    damaged: '这张表末尾的核算说明被改动过，读不出依据，无法复核。请按Ctrl+Z撤消，恢复那一格，或重新生成这张表。',
    scheme: (id) => `生成这张表的办法（${id}）现在找不到。如果它放在工作表上，请恢复那张工作表，再复核。`,
    broken: (name, faults) =>
      `办法“${name}”现在有${faults}处错误，不能据以计算，无法复核。请在“办法”页看检查的结果，改好后再复核。`,
    tracker: (sheet) => `工作表“${sheet}”里找不到台账的表头，无法重算。请恢复表头后再复核。`,
    trackerGone: (sheet) =>
      `生成这张表的台账“${sheet}”现在找不到，可能改了名或删除了。请在窗格最上面的“台账”里按现在的名字选它，再回“更多”点“复核”。`,
    head: '这张表的表头改动过，认不出各列，无法复核。请恢复表头，或重新生成这张表。',
  },
};

const en: RecheckWords = {
  intro:
    'Reckons the sheet anew by the rules, readings and tracker that it names, and lists every difference with its cause. Nothing is changed.',
  sheet: 'Sheet to check',
  none: 'This workbook has no sheet that the add-in wrote. Write the award details first, on the tab with the rows.',
  nothing: 'no sheet to check',
  choose: 'Choose a sheet.',
  button: 'Check again',
  effect: 'changes nothing',
  again: 'Check once more',
  record: 'Write a record',
  recordEffect: 'adds one sheet, changes none',
  figures: { differences: 'Differences', lines: 'Lines checked' },
  equal: 'Checked: no difference.',
  basis: (scheme, fingerprint, tracker, time) =>
    `By ${scheme} (check code ${fingerprint}), tracker ${tracker}, made at ${time}.`,
  goTo: 'A click selects',
  goToSheet: 'cell of this sheet',
  goToTracker: 'row of the tracker',
  causes: {
    tracker: 'tracker changed',
    scheme: 'rules changed',
    sheet: 'sheet edited by hand',
    decision: 'what was decided changed',
    unclear: 'tracker, rules or details changed',
  },
  list: 'Differences',
  row: (row) => `Row ${placeName(row)}`,
  problems: {
    damaged:
      'The note at the end of this sheet was changed and cannot be read. Undo that change, or write the sheet anew.',
    scheme: (id) =>
      `The rules by which the sheet was made (${id}) are not found. If they stood on a sheet, restore that sheet and check again.`,
    broken: (name, faults) =>
      `The rules “${name}” have ${faults} faults now, so nothing can be reckoned by them. See the checks on the tab of the rules, mend them and check again.`,
    tracker: (sheet) => `The header of the tracker is not found on the sheet “${sheet}”. Restore it and check again.`,
    trackerGone: (sheet) =>
      `The tracker “${sheet}” is not found: it may have been renamed or deleted. Choose it, by its name of today, as the tracker at the top of the pane, then come back here and check again.`,
    head: 'The head of this sheet was changed, so its columns are not known. Restore it, or write the sheet anew.',
  },
};

export const recheckWords: Words<RecheckWords> = { zh, en };
