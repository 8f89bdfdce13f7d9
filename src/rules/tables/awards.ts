import { ownEntry } from '../../facts/own';
import { textKey } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import { type Expression, factsIn } from '../expressions/expression';
import { parseExpression } from '../expressions/parse';
import type { Report } from '../finding';
import type { Amount, Measure, Mode, Reading, Rule } from '../scheme/scheme';
import { listOf, readingNamed, readingTestOf, sourceOf, spanOf } from './common';
import { readConditions } from './conditions';
import type { Table, TableRow } from './table';
import type { Vocabulary } from './vocabulary';

/** 计量 says so where an award is an honour, listed by HONORS. */
const HONOUR = '荣誉';

/** 方式, by its word in the tables. */
export const modes: Readonly<Record<string, Mode>> = {
  '': 'highest',
  取高: 'highest',
  累加: 'add',
  倍乘: 'multiply',
  乘后加: 'addAfter',
  否则: 'otherwise',
};

/** The mode of that name; undefined for any other word. */
export const modeNamed = (text: string): Mode | undefined => ownEntry(modes, toSimplified(text));

/** The rows of 奖励, numbered through all tables of the kind. */
export function readAwards(
  tables: readonly Table[],
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly Rule[] {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  return rows.map(({ table, row }, index) => {
    const awards = listOf(row.text('奖项'));
    const reading = readingTestOf(row, readings, report);
    return {
      id: `${table.title}${index + 1}`,
      ...(awards.length ? { awards } : {}),
      when: readConditions(table, row, vocabulary, report),
      amount: readAmount(row, vocabulary, report),
      ...readMode(row, readings, report),
      group: row.text('组'),
      measure: readMeasure(row, vocabulary, report),
      unit: row.text('单位') || '元',
      honour: row.text('计量') === HONOUR,
      ...(reading ? { reading } : {}),
      span: spanOf(row, report),
      source: sourceOf(row, '金额'),
    };
  });
}

/** Names that amounts reckon with: numbers, whatever the cells under them look like. */
export function figureNames(tables: readonly Table[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const expression = parseExpression(withoutPer(toSimplified(row.text('金额'))));
    if (expression) factsIn(expression).forEach((name) => names.add(name));
  }
  return names;
}

/** 方式: a mode, or a reading whose value in force is the mode. */
function readMode(
  row: TableRow,
  readings: readonly Reading[],
  report: Report,
): Pick<Rule, 'mode' | 'modeReading' | 'namesReadings'> {
  const text = row.text('方式');
  const mode = modeNamed(text);
  if (mode) return { mode };
  const reading = readingNamed(readings, text);
  if (reading?.options.every((option) => modeNamed(option))) {
    return { mode: 'highest', modeReading: reading.id, namesReadings: [reading.id] };
  }
  const words = Object.keys(modes).filter((word) => word !== '');
  report(row.at('方式'), { code: 'word-unknown', column: '方式', text, words });
  return { mode: 'highest' };
}

function readMeasure(row: TableRow, vocabulary: Vocabulary, report: Report): Measure {
  const text = row.text('计量');
  if (text === '') return { kind: 'quantity' };
  if (/^[-—–]+$/.test(text) || text === HONOUR) return { kind: 'none' };
  if (parseExpression(text)?.kind !== 'fact') {
    report(row.at('计量'), { code: 'measure-unknown', text });
    return { kind: 'none' };
  }
  return { kind: 'fact', fact: vocabulary.fact(text).name };
}

/** A blank amount names no figure; 待定 and 退回 are words of the tables; everything else is an expression. */
function readAmount(row: TableRow, vocabulary: Vocabulary, report: Report): Amount {
  const cell = row.cell('金额');
  const text = toSimplified(row.text('金额'));
  if (cell === undefined || /^[-—–]$/.test(text) || textKey(text) === '未规定') return { kind: 'open' };
  if (text === '待定') return { kind: 'pending' };
  if (text === '退回') return { kind: 'refused' };
  const expression = parseExpression(withoutPer(text));
  if (!expression) {
    report(row.at('金额'), { code: 'amount-unreadable', text });
    return { kind: 'open' };
  }
  namedFacts(expression, vocabulary);
  return { kind: 'figure', expression, text };
}

/** 每篇200元 and 200元/篇 say 200 for each 数量; 稿费的1.5倍 is 稿费*1.5倍. */
export const withoutPer = (text: string): string =>
  text
    .replace(/^=/, '')
    .replace(/的(?=\d)/, '*')
    .replace(/^(?:每|按)[篇条人次件个项](?=[\d一二两三四五六七八九十])/, '')
    .replace(/\/[篇条人次件个项]$/, '');

const namedFacts = (expression: Expression, vocabulary: Vocabulary): void =>
  factsIn(expression).forEach(vocabulary.fact);
