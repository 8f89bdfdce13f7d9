import { closedValue } from '../../facts/closed';
import { ownEntry } from '../../base/entries';
import type { ClosedValue, Fact, FactKind } from '../../facts/fact';
import { flagUnder } from '../../facts/flags';
import { readStatement } from '../../facts/statement';
import { knownFact } from '../../facts/vocabulary';
import { aggregatesIn, factsIn } from '../expressions/expression';
import { parseFormula } from '../expressions/parse';
import type { Report } from '../scheme/finding';
import type { CellRef } from '../scheme/range';
import type { DerivedFact } from '../scheme/scheme';
import { listOf, nameIn, unreadable } from './common';
import { saysOthers } from './others';
import type { Table } from './table';
import type { TableRow } from './table-row';

/** 类型, by its word in the tables. */
export const kinds: Readonly<Record<string, FactKind>> = { 数: 'number', 文字: 'text', 是否: 'flag', 日期: 'date' };

/** What a scheme's 事实 table declares: its facts, and the synonyms that count even where they are another's name. */
export interface DeclaredFacts {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly derived: readonly DerivedFact[];
  /** The awards that 奖额 asks for, and where. */
  readonly asked: readonly { readonly award: string; readonly at: CellRef }[];
}

/** The columns that say what a fact is. */
const declaring = ['类型', '取值', '同义', '缺省', '算式', '按'];

/** `kindOf` is what a fact's conditions and the amounts show of its kind, where no 类型 says it. */
export function readFacts(
  tables: readonly Table[],
  kindOf: (name: string) => FactKind | undefined,
  report: Report,
): DeclaredFacts {
  const facts = new Map<string, Fact>();
  const synonyms = new Map<string, readonly string[]>();
  const derived: DerivedFact[] = [];
  const asked: { award: string; at: CellRef }[] = [];
  const rows = tables.flatMap((table) => table.rows);
  for (const [place, row] of rows.entries()) {
    const name = nameIn(row, '事实', report);
    if (name === '') continue;
    const before = rows.slice(0, place).find((other) => other.text('事实') === name);
    if (before && declaring.some((column) => before.text(column) !== row.text(column)))
      report(row.at('事实'), { code: 'fact-twice', fact: name });
    const headers = listOf(row.text('同义'));
    if (headers.length) synonyms.set(name, headers);
    facts.set(name, declared(row, name, headers, kindOf(name), report));
    const formula = readFormula(row, name, report);
    if (!formula) continue;
    derived.push(formula);
    for (const node of aggregatesIn(formula.expression))
      if (node.name === '奖额') asked.push({ award: node.award, at: row.at('算式') });
  }
  return { facts, synonyms, derived: inOrder(derived), asked };
}

/** The rows in their order, but each behind those it is reckoned from. */
function inOrder(derived: readonly DerivedFact[]): readonly DerivedFact[] {
  const ordered = new Set<DerivedFact>();
  const open = new Set<DerivedFact>();
  const place = (fact: DerivedFact): void => {
    if (open.has(fact)) return;
    open.add(fact);
    const needs = [...factsIn(fact.expression), ...fact.by];
    derived.filter(({ name }) => needs.includes(name)).forEach(place);
    ordered.add(fact);
  };
  derived.forEach(place);
  return [...ordered];
}

/** 算式: the fact reckoned from others. */
function readFormula(row: TableRow, name: string, report: Report): DerivedFact | undefined {
  const text = row.text('算式');
  if (text === '') return undefined;
  const expression = parseFormula(text);
  if (expression) return { name, expression, by: listOf(row.text('按')) };
  report(row.at('算式'), { code: 'amount-unreadable', text });
  return undefined;
}

function declared(
  row: TableRow,
  name: string,
  headers: readonly string[],
  seen: FactKind | undefined,
  report: Report,
): Fact {
  const known = knownFact(name);
  const { values, named } = valuesIn(row.text('取值'));
  const implied = values.length || named.length ? 'text' : row.text('算式') === '' ? (known?.kind ?? seen) : 'number';
  const kind = ownEntry(kinds, row.text('类型')) ?? implied;
  if (kind === undefined || (row.text('类型') !== '' && !(row.text('类型') in kinds))) {
    unreadable(row, '类型', report, { code: 'word-unknown', words: Object.keys(kinds) });
  }
  const base: Fact = {
    ...(known && known.kind === kind ? known : emptyFact(name, kind ?? 'text')),
    headers: [...headers, ...(known?.headers ?? [])],
    ...(values.length ? { values: values.map((value) => withUsual(value, values, known?.values ?? [])) } : {}),
    ...(named.length ? { named } : {}),
  };
  const written = row.text('缺省');
  if (written === '') return base;
  const fallback = readStatement(base, written, 'pair');
  if (fallback.kind === 'given') return { ...base, fallback: fallback.value };
  report(row.at('缺省'), { code: 'condition-unreadable', fact: name, text: written });
  return base;
}

/**
 * 取值: the closed set, highest first; 中心=中心科室 declares another way to write a value. A list that ends in 等 closes
 * nothing: it names values with their other spellings.
 */
function valuesIn(text: string): { readonly values: readonly ClosedValue[]; readonly named: readonly ClosedValue[] } {
  const listed = text
    .split(/[>＞]/)
    .flatMap(listOf)
    .map((part) => {
      const [name = '', ...synonyms] = part.split(/[=＝]/).map((word) => word.trim());
      return { name, synonyms };
    });
  const named = listed.filter(({ name }) => name !== '等');
  return named.length < listed.length ? { values: [], named } : { values: listed, named: [] };
}

/** A value with the other ways to write it that are usual everywhere, where the set does not read them otherwise. */
function withUsual(value: ClosedValue, values: readonly ClosedValue[], usual: readonly ClosedValue[]): ClosedValue {
  const others = usual.find(({ name }) => name === value.name)?.synonyms ?? [];
  const free = others.filter((other) => closedValue(values, other) === undefined);
  return free.length ? { ...value, synonyms: [...value.synonyms, ...free] } : value;
}

/** Names that say a count: never negative. */
const COUNT = /(?:数|次数|天数|人数|小时|篇数|条数|件数|年限)$/;

/** Names of what is never 0, as 名次 and 字数 are not: a 0 is a blank cell. */
const NEVER_ZERO = /(?:名次|排名|位次|字数)$/;

/** What may be written in book-title marks. */
const TITLE = /(?:标题|题目|名称|篇名|作品|论文|著作)$/;

/** A fact that only this scheme knows. */
export const emptyFact = (name: string, kind: FactKind): Fact => ({
  name,
  kind,
  headers: [],
  zero: kind === 'number' && !NEVER_ZERO.test(name) ? 'value' : 'blank',
  range: kind === 'number' && COUNT.test(name) ? 'nonnegative' : 'any',
  ...(kind === 'text' && TITLE.test(name) ? { titled: true } : {}),
});

/** 1 and 0, x and y alone say no more than that they are a number or a letter. */
const isBare = (cell: unknown): boolean => typeof cell === 'string' && /^[01a-z]$/i.test(cell.trim());

/** 2024-7-1, 二〇二四年七月一日, 2024年7月 as a bound. */
const DAY = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|[〇零一二三四五六七八九]{4}年|\d{4}年\d{1,2}月.{0,4}(?:以[前后]|[起止])/;

/** How a cell reads as a condition on a number: a figure or a list of them, bounds, or not at all. */
export type FigureLike = 'figure' | 'bound' | 'none';

/**
 * The kind a column of conditions speaks of, where nobody declared it: yes/no words, days, figures, or text. One bound among
 * its cells makes it figures: a cell beside it that cannot be read is a fault, not a text that no row will ever have.
 */
export function inferKind(
  name: string,
  cells: readonly unknown[],
  figureLike: (cell: unknown) => FigureLike,
): FactKind {
  const written = cells.filter((cell) => cell !== undefined && !saysOthers(cell));
  if (written.length === 0) return 'text';
  const isFlag = (cell: unknown): boolean =>
    typeof cell === 'boolean' || (typeof cell === 'string' && flagUnder(name, cell) !== undefined);
  if (written.every(isFlag) && !written.every(isBare)) return 'flag';
  if (written.every((cell) => DAY.test(String(cell)))) return 'date';
  const read = written.map(figureLike);
  return read.includes('bound') || !read.includes('none') ? 'number' : 'text';
}
