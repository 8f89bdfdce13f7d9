import type { Words } from '../language';

/** What the workbook keeps for the pane, as far as the clerk is told by a notice where it cannot be read. */
export type KeptThing = 'columns' | 'sheets' | 'scheme' | 'signs' | 'days' | 'stamps';

/** What is said where the workbook keeps it in a form that is not ours: that it was not used, and what to do. */
export const ignoredWords: Words<Readonly<Record<KeptThing, string>>> = {
  zh: {
    columns: '工作簿里存的列对应关系无法识别，没有采用，现按列名重新查找。改选一次即可重新保存。',
    sheets: '工作簿里存的“生成哪几张表”无法识别，没有采用，现按通常的几张。重新勾选一次即可保存。',
    scheme: '工作簿里存的办法来历和名称、文号无法识别，没有采用。重新选填一次即可保存。',
    signs: '工作簿里存的考勤符号含义无法识别，没有采用。请重新选一次，即可保存。',
    days: '工作簿里存的考勤日期有的无法识别，没有采用。请重新填一次，即可保存。',
    stamps: '工作簿里存的表格来历有的无法识别，没有采用，相应的表（如证书名单）不能复核。需要复核请重新生成。',
  },
  en: {
    columns:
      'The workbook holds a choice of columns that cannot be read. It was not used; the columns were found by their names. Change one to save it anew.',
    sheets:
      'The workbook holds a choice of sheets to make that cannot be read. It was not used; the usual ones are made. Tick one anew to save it.',
    scheme:
      'What the workbook holds of the rules’ origin, title and number cannot be read and was not used. Choose or type it anew to save it.',
    signs:
      'What the workbook holds of the meaning of attendance signs cannot be read and was not used. Choose them anew to save them.',
    days: 'Some of the attendance days that the workbook holds cannot be read and were not used. Type them anew to save them.',
    stamps:
      'Some of what the workbook holds on where sheets come from cannot be read and was not used: such sheets (certificates, for one) cannot be checked again. Make them anew for that.',
  },
};
