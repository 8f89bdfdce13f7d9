import { excelWords } from '../../messages/excel';

/** Whether a sheet bears the mark of a writing that is not finished, whatever language Excel spoke then. */
export const isUnfinished = (sheet: string): boolean =>
  Object.values(excelWords).some(({ unfinished }) => sheet.startsWith(unfinished));
