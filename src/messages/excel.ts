import type { Words } from './language';

/** What the pane says when Excel refuses: what is wrong, where, and what to do. */
interface ExcelWords {
  readonly cellEdit: string;
  readonly dialogOpen: string;
  readonly protectedWorkbook: string;
  protectedSheet(sheet: string): string;
  sheetMissing(sheet: string): string;
  nameTaken(sheet: string): string;
  tooLarge(sheet: string): string;
  readonly accessDenied: string;
  notSupported(member: string): string;
  readonly busy: string;
  readonly noAnswer: string;
  readonly cancelled: string;
  halfMade(sheets: readonly string[], cause: string): string;
  halfEntered(sheet: string, cells: readonly string[], cause: string): string;
  /** Stands before the name of a sheet until all of it is written. */
  readonly unfinished: string;
  unknown(code: string, message: string): string;
}

/** So many cells are named. */
const NAMED = 12;

const firstOf = (cells: readonly string[], comma: string, more: string): string =>
  cells.slice(0, NAMED).join(comma) + (cells.length > NAMED ? more : '');

const zh: ExcelWords = {
  cellEdit: '有一个单元格正在编辑，Excel暂时不接受操作。请按回车键结束编辑，再点一次。',
  dialogOpen: 'Excel里开着一个对话框。请先关闭它，再点一次。',
  protectedWorkbook: '工作簿的结构受保护，不能新增或删除工作表。请在“审阅”里点“保护工作簿”取消保护，再点一次。',
  protectedSheet: (sheet) => `工作表“${sheet}”受保护，不能改动。请在“审阅”里点“撤消工作表保护”，再点一次。`,
  sheetMissing: (sheet) => `找不到工作表“${sheet}”，可能已改名或删除。请在“台账”里重新选择工作表。`,
  nameTaken: (sheet) => `刚才有人新建了同名的工作表“${sheet}”，本次没有写入。请再点一次。`,
  tooLarge: (sheet) =>
    `工作表“${sheet}”的内容超过Excel一次能传送的数量。请把台账拆成几张表，或清空表格之外的单元格后再试。`,
  accessDenied: 'Excel不允许这项操作，工作簿可能是只读的或受保护的。请点“启用编辑”或另存一份，再试。',
  notSupported: (member) => `这个版本的Excel缺少所需的功能（${member}）。请用Excel 2021或更新的版本打开。`,
  busy: 'Excel正忙，多次尝试都没有成功。请等计算或保存结束后再点一次。',
  noAnswer: 'Excel一直没有回应，本次操作停了下来。请看一看Excel是否正在计算或等您确认，稍后再点一次。',
  cancelled: '已取消，没有改动工作簿。',
  halfMade: (sheets, cause) =>
    `写入没有完成，留下了未写完的工作表：${sheets.join('、')}。请手工删除这些表后重试。原因：${cause}`,
  halfEntered: (sheet, cells, cause) =>
    `填公式没有完成，工作表“${sheet}”里这${cells.length}格没能恢复原样：${firstOf(cells, '、', '等')}。请逐格看一看，可按Ctrl+Z撤消，再重试。原因：${cause}`,
  unfinished: '未完成-',
  unknown: (code, message) =>
    `Excel报告了一个错误（${code}：${message}）。请再试一次；仍不行，请保存工作簿后重新打开Excel。`,
};

const en: ExcelWords = {
  cellEdit: 'A cell is being edited, so Excel takes no orders. Press Enter to finish it, then try again.',
  dialogOpen: 'A dialog is open in Excel. Close it, then try again.',
  protectedWorkbook:
    'The structure of the workbook is protected: no sheet can be added or removed. Choose Review > Protect Workbook to lift it, then try again.',
  protectedSheet: (sheet) =>
    `The sheet “${sheet}” is protected and cannot be changed. Choose Review > Unprotect Sheet, then try again.`,
  sheetMissing: (sheet) => `There is no sheet “${sheet}”: it may have been renamed or deleted. Choose the sheet again.`,
  nameTaken: (sheet) => `Someone has just made a sheet “${sheet}”, so nothing was written. Try again.`,
  tooLarge: (sheet) =>
    `The sheet “${sheet}” holds more than Excel can hand over at once. Divide the tracker over several sheets, or clear the cells outside it.`,
  accessDenied:
    'Excel does not allow this: the workbook may be read-only or protected. Enable editing or save a copy, then try again.',
  notSupported: (member) =>
    `This Excel lacks something that is needed (${member}). Open the workbook in Excel 2021 or later.`,
  busy: 'Excel stayed busy through several attempts. Wait until it has calculated or saved, then try again.',
  noAnswer:
    'Excel did not answer, so the work was stopped. See whether Excel is calculating or waiting for you, then try again.',
  cancelled: 'Cancelled; the workbook was not changed.',
  halfMade: (sheets, cause) =>
    `Writing did not finish and left unfinished sheets: ${sheets.join(', ')}. Delete them by hand and try again. Cause: ${cause}`,
  halfEntered: (sheet, cells, cause) =>
    `Entering formulas did not finish, and ${cells.length} cells of the sheet “${sheet}” could not be put back: ${firstOf(cells, ', ', ' and more')}. Look at each, undo with Ctrl+Z if need be, and try again. Cause: ${cause}`,
  unfinished: 'unfinished-',
  unknown: (code, message) =>
    `Excel reported an error (${code}: ${message}). Try again; if it stays, save the workbook and reopen Excel.`,
};

export const excelWords: Words<ExcelWords> = { zh, en };
