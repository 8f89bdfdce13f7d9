import type { Words } from '../../language';

/** The words of the sheet 复核记录. */
interface RecordWords {
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

const zh: RecordWords = {
  sheetName: '复核记录',
  title: (sheet) => `“${sheet}”复核记录`,
  heads: { number: '序号', cause: '原因', cell: '本表位置', trackerRow: '台账行', name: '对象', sentence: '说明' },
  note: (sheet, time) => `复核对象：${sheet}。复核时间：${time}。复核只作比较，没有改动任何表。`,
};

const en: RecordWords = {
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

export const recordWords: Words<RecordWords> = { zh, en };
