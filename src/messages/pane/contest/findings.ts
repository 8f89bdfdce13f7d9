import { placeName } from '../../../trackers/grid/place';
import { rowNames, rowZh } from '../../row-names';
import type { Words } from '../../language';

/** What is worth a look on the lists of a contest. Rows come as Excel numbers them. */
export interface ContestFindingWords {
  readonly findings: string;
  nameTwice(sheet: string, name: string, rows: readonly number[]): string;
  stranger(sheet: string, name: string, row: number, near: string | undefined): string;
  conflict(person: string, fact: string, said: readonly string[]): string;
  said(list: string, rows: readonly number[], value: string): string;
  voteTwice(sheet: string, name: string, rows: readonly number[]): string;
  voteUnread(sheet: string, name: string, row: number, given: string): string;
  goTo(sheet: string, row: number): string;
}

const zh: ContestFindingWords = {
  findings: '需要看一看',
  nameTwice: (sheet, name, at) =>
    `“${sheet}”里“${name}”出现${at.length}次（${rowNames.zh(at)}），只取第一行，只算一个。重复的请删去一行；确是两个，请在名字后注明区别，其他表照样写。`,
  stranger: (sheet, name, row, near) =>
    `“${sheet}”${rowZh(row)}的“${name}”不在名册里，没有采用。${near === undefined ? '' : `是不是“${near}”？`}`,
  conflict: (person, fact, said) => `${person}的${fact}两处不一致：${said.join('，')}。哪个都没有采用，请核对改正。`,
  said: (list, at, value) => `“${list}”${rowNames.zh(at)}为${value}`,
  voteTwice: (sheet, name, at) =>
    `票单“${sheet}”里“${name}”出现${at.length}次（${rowNames.zh(at)}），得票没有采用。请合并成一行。`,
  voteUnread: (sheet, name, row, given) => `票单“${sheet}”${rowZh(row)}“${name}”的得票“${given}”不是数字，没有采用。`,
  goTo: (sheet, row) => `到“${sheet}”${rowZh(row)}`,
};

const en: ContestFindingWords = {
  findings: 'Worth a look',
  nameTwice: (sheet, name, at) =>
    `${name} stands ${at.length} times on ${sheet} (${rowNames.en(at)}); the first counts, as one. Remove one, or if they are two, tell the names apart here and on the other sheets.`,
  stranger: (sheet, name, row, near) =>
    `${name} on ${sheet}, row ${placeName(row)}, is not on the roster and was not used.${near === undefined ? '' : ` Is it ${near}?`}`,
  conflict: (person, fact, said) => `${fact} of ${person} differs: ${said.join(', ')}. Neither was used; correct one.`,
  said: (list, at, value) => `${value} on ${list}, ${rowNames.en(at)}`,
  voteTwice: (sheet, name, at) =>
    `${name} stands ${at.length} times on the vote list ${sheet} (${rowNames.en(at)}); its votes were not used. Make it one row.`,
  voteUnread: (sheet, name, row, given) =>
    `The votes “${given}” of ${name} on ${sheet}, row ${placeName(row)}, are no number and were not used.`,
  goTo: (sheet, row) => `Go to ${sheet}, row ${placeName(row)}`,
};

export const contestFindingWords: Words<ContestFindingWords> = { zh, en };
