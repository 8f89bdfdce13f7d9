import { ownEntry } from '../../base/entries';
import { type Exact, isWhole, toNumber } from '../../facts/exact';
import { exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { toSimplified } from '../../facts/traditional';
import { boundOf } from '../conditions/condition';
import { parseCondition } from '../conditions/parse';
import { factsIn } from '../expressions/expression';
import { parseAmount } from '../expressions/parse';
import type { Report } from '../scheme/finding';
import type { Places, Reading, Rounding } from '../scheme/scheme';
import { listOf, nameIn, readingNamed, readingTestOf, sourceOf, spanOf, unreadable } from './common';
import { readConditions } from './conditions';
import { emptyFact } from './facts';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** 取整, by its word in the tables. */
export const roundings: Readonly<Record<string, Rounding>> = { 四舍五入: 'half-up', 舍去: 'down', 进一: 'up' };

/** 四舍五入, 舍去 or 进一, in either script; undefined for any other word. */
export const roundingNamed = (text: string): Rounding | undefined => ownEntry(roundings, toSimplified(text).trim());

/** 不超过20% bounds the number of places: a fraction more would be too many. */
const AT_MOST = /^(?:不得?[超高多][过于]|至多|最[多高])|以[内下]$/;
/** 约5名, 共10名, 按人数的20%: the number itself. */
const ABOUT = /^(?:约|按(?![时期])|[总合]?[共计]+)|左右$/g;
/** 前3名, 后2名, 末位2名: the number, and from which end. */
const END = /^(?:前|后|末尾?位?|倒数|最后)(?=[\d一二两三四五六七八九十])/;
const DOWN: Places['rounding'] = { kind: 'fixed', rounding: 'down' };

/** The rows of 名额, and those of 奖励 with a 名额 beside their 金额. */
export function readPlaces(
  tables: readonly Table[],
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly Places[] {
  const rows = tables.flatMap((table) =>
    table.rows.filter((row) => table.kind === 'places' || row.text('名额') !== '').map((row) => ({ table, row })),
  );
  return rows.flatMap(({ table, row }, index) => {
    // What is wrong with a row of 奖励 was said where its amount was read.
    const said = table.kind === 'places' ? report : (): void => undefined;
    const share = readShare(row, vocabulary, report);
    const reading = readingTestOf(row, readings, said);
    const rounding = readRounding(row, readings, report) ?? (AT_MOST.test(row.text('比例')) ? DOWN : undefined);
    const place: Omit<Places, 'share'> = {
      id: `名额${index + 1}`,
      awards: listOf(nameIn(row, '奖项', said)),
      when: readConditions(table, row, vocabulary, said),
      base: row.words('基数'),
      rounding,
      ...readLeast(row, report),
      atMost: readNumber(row, '至多', row.text('至多'), report),
      end: readEnd(row, report),
      within: row.text('范围') === '' ? undefined : vocabulary.fact(row.text('范围')).name,
      notWith: listOf(row.text('不得兼得')),
      decidedBy: row.words('审定'),
      span: spanOf(row, said),
      reading,
      source: sourceOf(row, '奖项'),
    };
    return share ? [{ ...place, share }] : [];
  });
}

function readShare(row: TableRow, vocabulary: Vocabulary, report: Report): Places['share'] | undefined {
  const count = row.text('名额');
  if (count !== '') {
    const written = count.replace(ABOUT, '').replace(AT_MOST, '').replace(END, '');
    const expression = parseAmount(written);
    const figure = toNumber(exactFromText(written) ?? 1);
    // 15% is no count; 3-5 became a date.
    if (!expression || (figure < 1 && figure !== 0) || figure > 36525) {
      const into = figure > 0 && figure < 1 ? '比例' : limitIn(count, '>=') === undefined ? undefined : '至少';
      unreadable(row, '名额', report, { code: 'entry-unreadable', into });
      return undefined;
    }
    factsIn(expression).forEach(vocabulary.fact);
    return { kind: 'count', count: expression, text: count };
  }
  const cell = row.cell('比例');
  const text = row.text('比例');
  if (cell === undefined) {
    report(row.at('奖项'), { code: 'share-missing' });
    return undefined;
  }
  const ratio =
    typeof cell === 'number' ? exactFromDouble(cell) : exactFromText(text.replace(ABOUT, '').replace(AT_MOST, ''));
  const fault = ratioFault(cell, text, ratio);
  if (fault) report(row.at('比例'), { code: fault, text });
  return fault || ratio === undefined ? undefined : { kind: 'ratio', ratio, text };
}

/** A ratio typed as 1/3 into a cell that is not text becomes a date: a serial number of tens of thousands. */
function ratioFault(
  cell: unknown,
  text: string,
  ratio: Exact | undefined,
): 'ratio-is-date' | 'ratio-out-of-range' | undefined {
  if ((typeof cell === 'number' && cell > 366) || /^\d{4}[-/年]|月/.test(text)) return 'ratio-is-date';
  // 0.15 under 比例(%) is 15% that Excel kept as a number: less than 1% must be written as a share.
  const least = /[%‰/]|分之/.test(text) ? 0 : 0.01;
  const share = toNumber(ratio ?? 0);
  return share > 0 && share >= least && share <= 1 ? undefined : 'ratio-out-of-range';
}

function readRounding(row: TableRow, readings: readonly Reading[], report: Report): Places['rounding'] {
  const text = row.text('取整');
  if (text === '') return undefined;
  const rounding = roundingNamed(text);
  if (rounding) return { kind: 'fixed', rounding };
  const reading = readingNamed(readings, text);
  if (reading) return { kind: 'by-reading', id: reading.id };
  unreadable(row, '取整', report, { code: 'word-unknown', words: Object.keys(roundings) });
  return undefined;
}

/** 方向: 前 where nobody says, here or beside the number (后三名). 后三名 and 倒数 are the last as well. */
function readEnd(row: TableRow, report: Report): Places['end'] {
  const text = row.text('方向') || (END.exec(row.text('名额'))?.[0] ?? '');
  if (/^(?:[末后倒]|最后)/.test(text)) return 'last';
  if (!/^(?:[前先首]|$)/.test(text)) unreadable(row, '方向', report, { code: 'word-unknown', words: ['前', '末'] });
  return 'first';
}

/** 10名 holds for the award, 每组1名 for every group among which its places are shared out; both may stand there. */
function readLeast(row: TableRow, report: Report): Pick<Places, 'atLeast' | 'eachAtLeast'> {
  const found: { atLeast?: Exact; eachAtLeast?: Exact } = {};
  for (const part of listOf(row.text('至少'))) {
    const each = /^[每各][^\d一二两三四五六七八九十]*/.exec(toSimplified(part))?.[0] ?? '';
    const number = readNumber(row, '至少', part.slice(each.length), report);
    if (number !== undefined) found[each === '' ? 'atLeast' : 'eachAtLeast'] = number;
  }
  return found;
}

function readNumber(row: TableRow, column: '至少' | '至多', text: string, report: Report): Exact | undefined {
  if (text === '') return undefined;
  const [wanted, turned, other] = column === '至少' ? (['>=', '<=', '至多'] as const) : (['<=', '>=', '至少'] as const);
  const number = exactFromText(text) ?? limitIn(text, wanted);
  if (number !== undefined && isWhole(number)) return number;
  const into = limitIn(text, turned) === undefined ? undefined : other;
  unreadable(row, column, report, { code: 'entry-unreadable', into });
  return undefined;
}

/** 不少于1人, 2名以上, 不超过5人: the number, where the words say what the column does. */
function limitIn(text: string, wanted: '>=' | '<='): Exact | undefined {
  const parsed = parseCondition(text, PLACES);
  const bound = parsed.ok ? boundOf(parsed.condition) : undefined;
  return bound?.comparison === wanted ? bound.limit : undefined;
}

const PLACES = emptyFact('名额', 'number');
