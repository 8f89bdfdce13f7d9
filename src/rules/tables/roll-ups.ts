import { knownFact } from '../../facts/vocabulary';
import type { Report } from '../scheme/finding';
import type { Pick, Reading, RollUp } from '../scheme/scheme';
import { readCaps } from './caps';
import { listOf, readingNamed, readingTestOf, readRequirement, sourceOf } from './common';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** The rows of 汇总. */
export function readRollUps(
  tables: readonly Table[],
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly RollUp[] {
  return tables
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .flatMap(({ table, row }, index): readonly RollUp[] => {
      const awards = listOf(row.text('奖项'));
      const reading = readingTestOf(row, readings, report);
      const [cap, ...caps] = readCaps(table, row, vocabulary, report);
      const gate = row.text('门槛') === '' ? undefined : readRequirement(row, '门槛', vocabulary, report);
      const owner = row.text('归属');
      const picks = readPicks(row, vocabulary, readings, report);
      const base = {
        id: `汇总${index + 1}`,
        awards: awards.length ? awards : undefined,
        reading,
        source: sourceOf(row, '奖项'),
      };
      const own = {
        ...base,
        ...cap,
        keys: readKeys(row, vocabulary),
        picks,
        namesReadings: picks.flatMap((pick) => (pick.by === 'reading' ? [pick.id] : [])),
        gate,
        owner: owner ? vocabulary.fact(owner).name : undefined,
      };
      return [own, ...caps.map((more) => ({ ...base, ...more, keys: [], picks: [] }))];
    });
}

/** Names in 归并 and 归属: they tell rows apart and say who receives them. */
export const labelNames = (tables: readonly Table[]): readonly string[] =>
  tables
    .flatMap((table) => table.rows)
    .flatMap((row) => [...keysIn(row).flat(), row.text('归属')])
    .filter((name) => name !== '');

/** 作者+标题, 同一作者同一标题 are 作者、标题. */
const keysIn = (row: TableRow): readonly (readonly string[])[] =>
  row.text('归并') === ''
    ? []
    : row
        .text('归并')
        .replace(/[+和]|同一/g, '、')
        .split('或')
        .map(listOf);

/** 稿件编号或作者、标题: the number where there is one, else author and title. */
function readKeys(row: TableRow, vocabulary: Vocabulary): readonly (readonly string[])[] {
  return keysIn(row).map((key) => key.map((name) => vocabulary.fact(name).name));
}

/** 级别最高、金额最高: by level, among equals by amount. 全部 pays every row. A reading may stand for a word. */
function readPicks(
  row: TableRow,
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly Pick[] {
  const words = listOf(row.text('取'));
  if (words.length === 0) return [{ by: 'amount' }];
  const known = (word: string): boolean =>
    PICK.test(word) || knownFact(word) !== undefined || vocabulary.names().includes(word);
  return words.map((word): Pick => {
    const reading = readingNamed(readings, word);
    if (!reading && !known(word))
      report(row.at('取'), { code: 'word-unknown', column: '取', text: word, words: ['级别最高', '金额最高', '全部'] });
    if (!reading) return pickNamed(word, (name) => vocabulary.fact(name).name);
    reading.options.forEach((option) => pickNamed(option, (name) => vocabulary.fact(name).name));
    return { by: 'reading', id: reading.id };
  });
}

/** A fact and 最高, or a word of the tables. */
const PICK = /^(?!取|奖金)(?:全部|金额|.+最[高大多])$/;

/** 级别最高, 金额最高, 全部. */
export function pickNamed(word: string, factNamed: (name: string) => string = (name) => name): Pick {
  if (word === '全部') return { by: 'all' };
  const name = word.replace(/最[高大多]$/, '');
  return name === '金额' ? { by: 'amount' } : { by: 'fact', fact: factNamed(name) };
}
