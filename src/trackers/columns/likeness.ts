import { type FactBook, factsNamed } from '../../facts/book';
import type { Fact } from '../../facts/fact';
import { readHeader } from '../../facts/headers';
import { entryOf } from '../../base/entries';
import type { Fit } from './column-fit';
import { type FormKind, formKindOf, formsOf } from './forms';
import { endsIn, isTailOf } from './endings';
import { withoutSlips } from './slips';
import { plainForm } from './same-words';
import { LOOSE } from './loose-words';
import { otherUnit } from './header-unit';

/** A fact's own name is nearer than a synonym of it, and any of these than a word too general to know. */
const [SYNONYM, LAST] = [0.5, 2.5];
/** The same characters in another order; a slip of the pen; a name in brackets; only the end of the header is a name. */
const [TURNED, SLIP, ASIDE, ENDING] = [0.5, 1, 1, 3];

/** Whose unit is meant, no header but their own can say: 采用单位 is the paper's. */
const NEVER: ReadonlySet<string> = new Set(['科室', '单位类型']);
/** Figures of a month are not those of a year. */
const [MONTHLY, THIS_MONTH, YEARLY] = [/^每月/, /^(?:本月|当月|\d{1,2}月份?)/, /全年|年度|累计|合计|总/];

/** How many of a month stand beside those of the year: the year's are no row's own number. */
const STRETCH = /^(?:本[月季周次期]|当月|[上下]半年|第?[一二三四]季度)/;

/** Words that are nobody's own: they name no fact once a part of the name was taken off. */
const ANYBODYS = /^(?:单位|人员|名称|时间|日期|内容|情况|结果|类别|级别)$/;

/** The ways to read a header, and how far each is from its own words (`formsOf`). */
type Forms = ReadonlyMap<string, number>;

/** The forms of a fact's names, and those of words too general to be its name. */
interface Names {
  readonly forms: readonly Forms[];
  readonly general: readonly Forms[];
}

/** By book: it may declare further names for a fact that others have too. */
const known = new WeakMap<FactBook, Map<Fact, Names>>();

const namesOf = (book: FactBook, fact: Fact): Names =>
  entryOf(
    entryOf(known, book, () => new Map<Fact, Names>()),
    fact,
    () => madeNames(book, fact),
  );

function madeNames(book: FactBook, fact: Fact): Names {
  const kind = formKindOf(fact);
  const names = [fact.name, ...(book.declared.get(fact.name) ?? []), ...fact.headers];
  const forms = names.map((name, place) => {
    const from = place === 0 ? 0 : SYNONYM;
    // What is left of 采用单位 without 采用 may be anybody's.
    return new Map(
      [...formsOf(readHeader(name).key, kind, from)].filter(([form, cost]) => cost === from || !ANYBODYS.test(form)),
    );
  });
  const general = (LOOSE[fact.name] ?? []).map((name) => new Map([[plainForm(name, kind), LAST]]));
  return { forms, general };
}

const inOrder = (text: string): string => [...text].sort().join('');

/** How far two sets of forms are from one another, both rewritten in the same way; Infinity for far. */
function between(header: Forms, names: readonly Forms[], rewritten: (form: string) => string = (form) => form): number {
  let least = Infinity;
  const there = new Map<string, number>();
  for (const forms of names)
    for (const [form, cost] of forms) {
      const key = rewritten(form);
      there.set(key, Math.min(there.get(key) ?? Infinity, cost));
    }
  for (const [form, cost] of header) least = Math.min(least, cost + (there.get(rewritten(form)) ?? Infinity));
  return least;
}

/** Words of fewer characters are other words when turned round or mistyped in one. */
const LONG = 4;
const longOnes = (forms: Forms): Forms =>
  new Map([...forms].filter(([form, cost]) => form.length >= LONG && cost <= 1));

/** How far a header is from the names of a fact: 0 where only a word was changed for another; Infinity for far. */
function distance(header: Forms, { forms, general }: Names, fact: Fact, fit: Fit): number {
  const plain = between(header, forms);
  if (plain < Infinity) return plain;
  const turned = between(longOnes(header), forms, inOrder) + TURNED;
  if (turned < Infinity) return turned;
  // A general word stands for the fact as it is written; with something taken off only where the cells agree.
  const loose = between(
    fit === 'fits' ? new Map([...header].filter(([, cost]) => cost <= 2)) : asWritten(header),
    general,
  );
  if (loose < Infinity) return loose;
  const slipped = between(header, forms, withoutSlips) + SLIP;
  if (slipped < Infinity) return slipped;
  return fit === 'fits' && (endsIn(header, forms, fact) || isTailOf(header, fact)) ? ENDING : Infinity;
}

const asWritten = (header: Forms): Forms => new Map([...header].slice(0, 1));

/** A name that a column may go by: words of its header, or of the brackets behind them. */
interface HeaderName {
  readonly key: string;
  readonly column: number;
  /** It stands in brackets behind the column's own name. */
  readonly aside?: boolean;
  /** The header as it reads, with its unit. */
  readonly text?: string;
}

/** A fact, and the header that all but names it. */
interface Likeness {
  readonly fact: Fact;
  /** Place among the names that were given. */
  readonly name: number;
}

interface Near extends Likeness {
  readonly far: number;
  readonly column: number;
}

/**
 * Facts that no column names but one column all but names: 采用层级 is 级别, 没有完成的原因 is 未完成原因. Each column
 * serves one fact at most, and where two columns are as near, or two facts, nobody is taken.
 *
 * @param names keys of headers with the column each belongs to
 * @param open facts that are asked for and that no column names
 * @param taken columns that serve a fact already
 * @param fit what the cells of a column say of a fact; columns whose cells cannot be its values are none of it
 */
export function alike(
  book: FactBook,
  names: readonly HeaderName[],
  open: readonly Fact[],
  taken: ReadonlySet<number>,
  fit: (fact: Fact, column: number) => Fit = () => 'empty',
): readonly Likeness[] {
  const named = new Set(names.filter(({ key, aside }) => !aside && isNamed(book, key)).map(({ column }) => column));
  const free = names.map((name) =>
    name.key === '' || taken.has(name.column) || (!name.aside && isNamed(book, name.key))
      ? undefined
      : formsByKind(name.key),
  );
  const found = open.flatMap((fact) => {
    if (NEVER.has(fact.name)) return [];
    const near = free.flatMap((forms, place): readonly Near[] => {
      const name = names[place];
      if (!forms || !name || otherUnit(fact, name.text ?? name.key) !== undefined) return [];
      if (fact.name === '数量' && YEARLY.test(name.key) && names.some(({ key }) => STRETCH.test(key))) return [];
      const fits = fit(fact, name.column);
      if (fits === 'unfit' || (name.aside && (fits !== 'fits' || named.has(name.column)))) return [];
      const far = distance(forms(fact), namesOf(book, fact), fact, fits) + (name.aside ? ASIDE : 0);
      return far === Infinity ? [] : [{ fact, name: place, far, column: name.column }];
    });
    return nearest(near);
  });
  return found.filter(
    (one) => !found.some((other) => other !== one && other.column === one.column && other.far <= one.far),
  );
}

/** The forms of a header for each kind of fact, made when asked for. */
function formsByKind(key: string): (fact: Fact) => Forms {
  const made = new Map<string, Forms>();
  return (fact) => {
    const monthly = MONTHLY.test(fact.name);
    const kind: FormKind = formKindOf(fact);
    const place = `${kind}${monthly ? 'm' : ''}`;
    const forms = made.get(place) ?? (monthly ? monthlyForms(key) : formsOf(key, kind));
    made.set(place, forms);
    return forms;
  };
}

function monthlyForms(key: string): Forms {
  const rest = key.replace(THIS_MONTH, '');
  if (rest === key) return YEARLY.test(key) ? new Map<string, number>() : formsOf(key, 'count');
  return formsOf(rest, 'count');
}

/** The header is some fact's own name or synonym: nothing else is read into it. */
const isNamed = (book: FactBook, key: string): boolean =>
  factsNamed(book, { text: key, key, unit: { kind: 'plain' } }).length > 0;

function nearest(near: readonly Near[]): readonly Near[] {
  const least = Math.min(...near.map(({ far }) => far));
  const best = near.filter(({ far }) => far === least);
  const [first] = best;
  return first && best.every(({ column }) => column === first.column) ? [first] : [];
}
