import type { FactBook } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import type { Fact } from '../../facts/fact';
import { type Header, readHeader } from '../../facts/headers';
import { isAmountHeader } from '../words/amounts';
import { byValues } from './by-values';
import type { ColumnFit } from './column-fit';
import { alike } from './likeness';
import { isUnit } from './header-unit';

/** A name that a column may go by. */
export interface Spelling {
  readonly column: number;
  readonly header: Header;
}

/** Facts that no column names, by the column whose header comes nearest or whose cells are their values. */
export function likely(
  book: FactBook,
  names: readonly Spelling[],
  named: readonly ColumnUse[],
  open: readonly Fact[],
  fit: ColumnFit,
): readonly ColumnUse[] {
  const plain = names.map(({ header, column }) => {
    const key = isAmountHeader(header) ? '' : header.key;
    return { key, column, text: header.text, header, aside: false };
  });
  const all = [...plain, ...plain.flatMap(asideOf)];
  const taken = new Set(named.map(({ column }) => column));
  const like = alike(book, all, open, taken, fit.of).flatMap(({ fact, name }): readonly ColumnUse[] => {
    const from = all[name];
    return from ? [{ fact, column: from.column, by: 'likeness', header: from.header }] : [];
  });
  const free = freeColumns({ names, uses: [...named, ...like] });
  const still = open.filter((fact) => !like.some((use) => use.fact === fact));
  return [
    ...like,
    ...still.flatMap((fact): readonly ColumnUse[] => {
      const column = byValues(fact, free, fit);
      const from = plain.find((name) => name.column === column);
      return from ? [{ fact, column: from.column, by: 'likeness', header: from.header }] : [];
    }),
  ];
}

/** The names of the columns, and those that serve a fact already. */
export interface Mapped {
  readonly names: readonly Spelling[];
  readonly uses: readonly ColumnUse[];
}

/** Keys of the columns that serve nothing yet, amounts aside. */
export const freeColumns = ({ names, uses }: Mapped): ReadonlyMap<number, string> =>
  new Map(
    names
      .filter(({ column, header }) => !isAmountHeader(header) && !uses.some((use) => use.column === column))
      .map(({ column, header }) => [column, header.key]),
  );

/** 媒体类别(级别): what stands in brackets may be what the column is called elsewhere. */
function asideOf<N extends { readonly text: string; readonly key: string }>(name: N): readonly (N & { aside: true })[] {
  const [, inside = ''] = /[(〔【[]([^()〔〕【】[\]]{2,8})[)〕】\]]$/.exec(name.text) ?? [];
  const key = name.key === '' || isUnit(inside) ? '' : readHeader(inside).key;
  return key === '' ? [] : [{ ...name, key, aside: true }];
}
