import { createBook, type FactBook } from '../../facts/book';
import { closedValue, withoutBand, withoutNoun } from '../../facts/closed';
import type { Fact, FactKind } from '../../facts/fact';
import { unitsIn } from '../../facts/other-unit';
import { isLevel, ladder, ladderWith } from '../../facts/levels';
import { entryOf } from '../../base/entries';
import { cleanText, textKey } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import { commonFacts, knownFact } from '../../facts/vocabulary';
import { boundOf, type Condition, factsOfCondition, piecesOf } from '../conditions/condition';
import { parseCondition, withoutNot } from '../conditions/parse';
import { inFull, SEPARATORS, spread } from '../conditions/list';
import { boundsIn } from '../conditions/rank';
import { isOnceARow } from './amount/count';
import { type DeclaredFacts, emptyFact, type FigureLike, inferKind } from './facts';
import { saysOthers } from './others';
import type { Table } from './table';
import { WHOLE } from './whole-conditions';

/**
 * Text facts that are closed wherever a scheme conditions on them: the values it names are all there are beside the
 * usual, unless a row is for 其他.
 */
const CLOSED: readonly string[] = ['项目', '科室类别', '档次', '形式'];

/** The facts of a scheme while its tables are being read: by name, made when first asked for. */
export interface Vocabulary {
  readonly fact: (name: string) => Fact;
  readonly names: () => readonly string[];
  /** Whether the table 事实 lists the values of this fact. */
  readonly lists: (name: string) => boolean;
  readonly book: () => FactBook;
}

/** The condition cells under each fact's name, each once: columns of conditions, and the 条件 of each 指标 of 资格. */
export function conditionCells(tables: readonly Table[]): ReadonlyMap<string, readonly unknown[]> {
  const cells = new Map<string, unknown[]>();
  const note = (name: string, values: readonly unknown[]): void => {
    if (name !== '') cells.set(name, [...new Set([...(cells.get(name) ?? []), ...values])]);
  };
  for (const table of tables) {
    // Examples give values, not conditions: they say nothing about a closed set.
    if (table.kind === 'examples') continue;
    for (const name of table.conditionColumns.filter((column) => column !== WHOLE))
      note(
        name,
        table.rows.map((row) => row.cell(name)),
      );
    if (table.kind === 'eligibility') table.rows.forEach((row) => note(row.text('指标'), [row.cell('条件')]));
  }
  return cells;
}

/** Columns in which nothing is written while the bound of another names them: `<=组员总数*0.4` beside an empty 组员总数. */
export function boundNames(columns: ReadonlyMap<string, readonly unknown[]>): readonly string[] {
  const empty = [...columns].flatMap(([name, cells]) => (valuesIn(cells).length === 0 ? [name] : []));
  if (empty.length === 0) return [];
  const probe = emptyFact('', 'number');
  const named = [...columns.values()].flat().flatMap((cell) => {
    if (!empty.some((name) => String(cell).includes(name))) return [];
    const parsed = parseCondition(cell, probe);
    return parsed.ok ? factsOfCondition(parsed.condition) : [];
  });
  return empty.filter((name) => named.includes(name));
}

/**
 * What each condition column's fact is: as declared in 事实, else as the vocabulary knows it, else as its cells
 * show. `figures` are names that stand in amounts and bounds: numbers unless declared otherwise. `labels` are names
 * that only tell rows apart: texts. `counts` are what amounts are paid for each of, with the headers for it: one, where
 * nobody says and a row may be one.
 */
export function createVocabulary(
  columns: ReadonlyMap<string, readonly unknown[]>,
  declared: DeclaredFacts,
  figures: ReadonlySet<string>,
  labels: ReadonlySet<string>,
  counts: ReadonlyMap<string, readonly string[]>,
  wholes: string,
): Vocabulary {
  const facts = new Map<string, Fact>();
  const made = (name: string): Fact => {
    const cells = figures.has(name) ? undefined : columns.get(name);
    const bare = {
      ...makeFact(name, cells, declared, labels.has(name) && !figures.has(name) ? 'text' : 'number'),
      unit: unitsIn(toSimplified([columns.get(name) ?? [], behind(wholes, name)].join()))[0],
    };
    const headers = declared.facts.has(name) ? undefined : counts.get(name);
    const once = headers && isOnceARow(name) && cells === undefined && !figures.has(name) ? { fallback: 1 } : {};
    return headers ? { ...bare, ...once, headers: [...bare.headers, ...headers] } : bare;
  };
  const fact = (name: string): Fact => entryOf(facts, name, made);
  for (const name of [...declared.facts.keys(), ...columns.keys()]) fact(name);
  const names = (): readonly string[] => [...facts.keys()];
  return {
    fact,
    names,
    lists: (name) => declared.facts.get(name)?.values !== undefined,
    book: () => {
      const own = names();
      const common = commonFacts.filter((known) => !facts.has(known.name));
      return createBook(
        [...facts.values(), ...common],
        own.filter((name) => !isCommon(name)),
        declared.synonyms,
      );
    },
  };
}

/** What stands behind a name in conditions that name their facts themselves: 超过15天 of 请假超过15天且…. */
const behind = (wholes: string, name: string): readonly unknown[] =>
  wholes
    .split(name)
    .slice(1)
    .map((text) => text.split(/[且或,;、]/, 1));

const isCommon = (name: string): boolean => commonFacts.some((known) => known.name === name);

/** `bare` is the kind of a fact of which no cell shows anything. */
function makeFact(
  name: string,
  cells: readonly unknown[] | undefined,
  declared: DeclaredFacts,
  bare: 'text' | 'number',
): Fact {
  const own = declared.facts.get(name);
  if (own) return own;
  const known = knownFact(name);
  if (known && known.values === ladder) return { ...known, values: ladderWith(newLevels(cells ?? [])) };
  if (known && CLOSED.includes(name)) {
    const { values: usual = [], ...open } = known;
    const others = valuesIn(cells ?? []).filter((value) => closedValue(usual, value) === undefined);
    const values = [...usual, ...others.map((value) => ({ name: value, synonyms: [] }))];
    return cells?.some((cell) => saysOthers(cell, name)) ? { ...open, named: values } : { ...open, values };
  }
  const shown = cells === undefined ? bare : kindShown(name, cells);
  // 事假天数 and 完成率 are figures: what cannot be read under them is a fault, not a text that no row will ever have.
  const isFigure = FIGURES.test(name) && shown === 'text';
  // How many they are decides: 11-20人 says nothing of one. 数量 is one where nobody says more.
  const counted = known?.name === '人数' && cells !== undefined;
  const fact = known && !counted ? known : emptyFact(name, isFigure ? 'number' : kindNamed(name, shown, cells));
  return cells === undefined || fact.kind !== 'text' || fact.values || fact.titled
    ? fact
    : { ...fact, named: namedIn(name, cells) };
}

/** Names of what is counted or measured. */
const FIGURES = /(?:[数率额龄]|年限|小时|面积)$/;

/** The values that a column of conditions names, the fullest spelling of each last; two that would be one in short stay apart. */
function namedIn(name: string, cells: readonly unknown[]): Fact['named'] {
  const values = [...valuesIn(cells)].sort((a, b) => a.length - b.length);
  const named = isLevel(name)
    ? ladderWith(newLevels(cells))
    : values.map((value) => ({ name: textKey(value), synonyms: [] }));
  const short = named.map((value) => withoutNoun(withoutBand(value.name).replace(/[“”"]|(?<=..)等..+$/g, ''), name));
  return named.map((value, at) => {
    const own = short[at] ?? '';
    return own !== value.name && short.filter((other) => other === own).length === 1
      ? { ...value, synonyms: [...value.synonyms, own] }
      : value;
  });
}

/**
 * What reckons like a number is a date where its name ends in 日期 or 年月: the days between two of them count. 日 alone tells
 * nothing: 报送日 is a day, 旷工日 and 值班日 are counts. Nor does 时间. Where conditions name years, 2020年以后 or 2024年6月底前,
 * all of these are dates: what cannot be read under them is a fault.
 */
export const kindNamed = (name: string, shown: FactKind, cells: readonly unknown[] = []): FactKind =>
  (shown === 'number' && /(?:日期|年月)$/.test(name)) ||
  (shown !== 'flag' && /(?:日期|年月|时间)$/.test(name) && cells.some((cell) => /\d{4}年/.test(String(cell))))
    ? 'date'
    : shown;

/** What a column of conditions shows of its fact's kind. */
export function kindShown(name: string, cells: readonly unknown[]): FactKind {
  const probe = emptyFact('', 'number');
  return inferKind(name, cells, (cell) => figureLike(cell, probe));
}

function figureLike(cell: unknown, probe: Fact): FigureLike {
  if (typeof cell === 'number') return 'figure';
  const parsed = parseCondition(cell, probe);
  // 一等 is a grade, which trackers also call 一等奖.
  if (!parsed.ok || isOfLevels(parsed.condition) || /等$/.test(String(cell))) return 'none';
  return hasBound(parsed.condition) ? 'bound' : 'figure';
}

/** 县级以上 bounds by no figure: 县级 is a level, not a fact. */
const isOfLevels = (condition: Condition): boolean =>
  condition.kind === 'bound' &&
  condition.limit.kind === 'fact' &&
  closedValue(ladder, condition.limit.name) !== undefined;

const hasBound = (condition: Condition): boolean => piecesOf(condition).some(boundOf);

/** The values that condition cells name, without the words around them. */
function valuesIn(cells: readonly unknown[]): readonly string[] {
  const values = cells.flatMap((cell) => {
    const text =
      cell === undefined
        ? ''
        : cleanText(
            String(cell)
              .trim()
              .replace(/\s*\n\s*/g, '、'),
          );
    return inFull(withoutNot(text) ?? text)
      .split(SEPARATORS)
      .map(cleanText)
      .flatMap(spread);
  });
  return [...new Set(values.filter((value) => value !== ''))];
}

/**
 * No level is called 以上: what is left with such words is no bound that can be read. 省级刊物 is 省级, unless both are named.
 */
function newLevels(cells: readonly unknown[]): readonly string[] {
  const named = valuesIn(cells).flatMap(boundsIn);
  const isApart = (value: string): boolean => /级..$/.test(value) && named.includes(value.slice(0, -2));
  return named.filter(
    (value) =>
      !/以[上下]|[高低]于|至少|超过/.test(value) && (closedValue(ladder, value) === undefined || isApart(value)),
  );
}
