import { type FactBook, namedBy } from '../facts/book';
import type { Fact } from '../facts/fact';
import { readHeader } from '../facts/headers';
import { type FormKind, formsOf, plainForm } from './header-forms';

/** Words too general for anyone to know what they mean, but that mean this where an award asks for it. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  项目: ['类别', '任务类别'],
  事项: ['任务', '工作', '工作任务', '重点工作', '重点任务', '任务内容', '具体事项', '会议议定事项'],
  笔记不合格次数: ['笔记检查不合格', '笔记检查'],
  受批评失误次数: ['批评', '受批评'],
  作者: ['作者姓名', '报道人'],
  稳定因素: ['信访维稳', '信访稳定', '维护稳定', '安全稳定', '信访稳定得分'],
};

/** A fact's own name is nearer than a synonym of it, and any of these than a word too general to know. */
const [SYNONYM, LAST] = [0.5, 2.5];

/** Whose unit is meant, no header but their own can say: 采用单位 is the paper's. */
const NEVER: ReadonlySet<string> = new Set(['科室', '单位类型']);
/** Figures of a month are not those of a year. */
const [MONTHLY, YEARLY] = [/^每月/, /全年|年度|累计|合计/];

type Forms = ReadonlyMap<string, number>;

const kindOf = (fact: Fact): FormKind => (fact.kind === 'number' ? 'number' : 'other');

const known = new WeakMap<Fact, readonly Forms[]>();

function namesOf(book: FactBook, fact: Fact): readonly Forms[] {
  const made = known.get(fact);
  if (made) return made;
  const kind = kindOf(fact);
  const names = [fact.name, ...(book.declared.get(fact.name) ?? []), ...fact.headers];
  const forms: Forms[] = names.map((name, place) => formsOf(readHeader(name).key, kind, place === 0 ? 0 : SYNONYM));
  forms.push(new Map((LOOSE[fact.name] ?? []).map((name) => [plainForm(name, kind), LAST])));
  known.set(fact, forms);
  return forms;
}

/** How far a header is from the names of a fact: 0 where only a word was changed for another; undefined for far. */
function distance(header: Forms, names: readonly Forms[]): number | undefined {
  const found = names.flatMap((name) =>
    [...header].flatMap(([form, cost]) => {
      const other = name.get(form);
      // A general word stands for the fact as it is written, not with something taken off.
      return other === undefined || (other === LAST && cost > 0) ? [] : [cost + other];
    }),
  );
  return found.length > 0 ? Math.min(...found) : undefined;
}

export interface Likeness {
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
 */
export function alike(
  book: FactBook,
  names: readonly { readonly key: string; readonly column: number }[],
  open: readonly Fact[],
  taken: ReadonlySet<number>,
): readonly Likeness[] {
  const free = names.map(({ key, column }) =>
    key === '' || taken.has(column) || isNamed(book, key)
      ? undefined
      : { key, number: formsOf(key, 'number'), other: formsOf(key, 'other') },
  );
  const found = open.flatMap((fact) => {
    if (NEVER.has(fact.name)) return [];
    const near = free.flatMap((forms, name): readonly Near[] => {
      if (!forms || (MONTHLY.test(fact.name) && YEARLY.test(forms.key))) return [];
      const far = distance(forms[kindOf(fact)], namesOf(book, fact));
      return far === undefined ? [] : [{ fact, name, far, column: names[name]?.column ?? -1 }];
    });
    return nearest(near);
  });
  return found.filter(
    (one) => !found.some((other) => other !== one && other.column === one.column && other.far <= one.far),
  );
}

/** The header is some fact's own name or synonym: nothing else is read into it. */
const isNamed = (book: FactBook, key: string): boolean =>
  book.facts.some((fact) => namedBy(book, fact, { text: key, key, unit: { kind: 'plain' } }) !== undefined);

function nearest(near: readonly Near[]): readonly Near[] {
  const least = Math.min(...near.map(({ far }) => far));
  const best = near.filter(({ far }) => far === least);
  const [first] = best;
  return first && best.every(({ column }) => column === first.column) ? [first] : [];
}
