import { type FactBook, namedBy } from '../facts/book';
import { type ColumnUse, mapColumns } from '../facts/columns';
import type { Fact } from '../facts/fact';
import { type Header, readHeader } from '../facts/headers';
import { isAmountHeader } from './amount';
import { byValues } from './by-values';
import type { Candidate } from './candidate';
import type { ColumnFit } from './column-fit';
import type { ColumnLabel } from './header-rows';
import { alike } from './likeness';
import { clashes, isMeasure } from './measures';
import { isSum } from './row-words';
import { spellings } from './spellings';

/** A header as a whole for people: the lines of all its rows. */
export const headerOf = (label: ColumnLabel): Header => readHeader(label.lines.map((line) => line.text).join(' '));

/** Whether a column goes by a name that passes, whole or in part. */
export const goesBy = (label: ColumnLabel, passes: (key: string) => boolean): boolean =>
  spellings(label).some((text) => passes(readHeader(text).key));

/** The header as it is looked at for amounts: by the part of its label that heads amounts, with the label's unit. */
export function amountHeaderOf(label: ColumnLabel): Header {
  const whole = headerOf(label);
  const names = spellings(label).map((text) => ({ ...whole, key: readHeader(text).key }));
  return names.find(isAmountHeader) ?? whole;
}

interface Spelling {
  readonly column: number;
  readonly header: Header;
}

/** Every name a column may go by, with the unit that stands anywhere in its label. */
function spellingsOf(candidate: Candidate): readonly Spelling[] {
  return candidate.labels.flatMap((label, column) => {
    const whole = headerOf(label);
    if (label.lines.length === 0) return [{ column, header: whole }];
    return spellings(label).map((text) => ({ column, header: { ...whole, key: readHeader(text).key } }));
  });
}

/**
 * Which column serves which fact; columns count from 0 within the header. Of columns that name a fact one with cells
 * goes before one without. Facts of the award that no column names are given the column whose header comes nearest,
 * or whose cells are its values, where there is one.
 */
export function mapLabels(
  book: FactBook,
  candidate: Candidate,
  fit: ColumnFit,
  chosen: ReadonlyMap<string, number | undefined> = new Map(),
  awardFacts: readonly string[] = [],
): readonly ColumnUse[] {
  const names = spellingsOf(candidate);
  const places = new Map(
    [...chosen].map(([fact, column]) => [fact, column === undefined ? undefined : placeOf(names, column)]),
  );
  const mapped = (filledOnly: boolean): readonly ColumnUse[] =>
    mapColumns(
      book,
      names.map(({ header, column }) => (filledOnly && fit.values(column).length === 0 ? NAMELESS : header)),
      places,
    )
      .filter((use) => use.by === 'chosen' || !clashes(use.fact, names[use.column]?.header.text ?? ''))
      .flatMap((use) => summing(book, candidate, { ...use, column: names[use.column]?.column ?? use.column }) ?? []);
  const [filled, any] = [mapped(true), mapped(false)];
  const named = any.map((use) => filled.find(({ fact, by }) => fact === use.fact && by !== 'chosen') ?? use);
  const open = book.facts.filter(
    ({ name }) => awardFacts.includes(name) && !chosen.has(name) && !named.some(({ fact }) => fact.name === name),
  );
  return [...named, ...likely(book, names, named, open, fit)];
}

const NAMELESS: Header = { text: '', key: '', unit: { kind: 'plain' } };

/** Columns without a cell that name the fact as well as the one that serves it, or better. */
export const passedOver = (book: FactBook, candidate: Candidate, fit: ColumnFit, use: ColumnUse): readonly number[] =>
  use.by === 'chosen' || use.by === 'likeness' || fit.values(use.column).length === 0
    ? []
    : [
        ...new Set(
          spellingsOf(candidate)
            .filter(
              ({ header, column }) =>
                column !== use.column &&
                fit.values(column).length === 0 &&
                namedBy(book, use.fact, header) !== undefined,
            )
            .map(({ column }) => column),
        ),
      ];

function likely(
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
  const free = new Map(
    plain
      .filter(({ column }) => !taken.has(column) && !like.some((use) => use.column === column))
      .map(({ column, header }) => [column, header.key]),
  );
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

/** 媒体类别(级别): what stands in brackets may be what the column is called elsewhere. */
function asideOf<N extends { readonly text: string; readonly key: string }>(name: N): readonly (N & { aside: true })[] {
  const [, inside = ''] = /[(〔【[]([^()〔〕【】[\]]{2,8})[)〕】\]]$/.exec(name.text) ?? [];
  const key = name.key === '' || isMeasure(inside) ? '' : readHeader(inside).key;
  return key === '' ? [] : [{ ...name, key, aside: true }];
}

const placeOf = (names: readonly Spelling[], column: number): number | undefined => {
  const place = names.findIndex((name) => name.column === column);
  return place < 0 ? undefined : place;
};

/** 上半年, 3月: the part of the year that a group of columns is about. */
const PART =
  /^(?:[上下]半年|第?[一二三四1-4]季度?|[1-9一二三四五六七八九十]{1,3}月份?|[上中下]旬|第[一二三四五六1-6][周期])$/;

/** Of columns headed alike under several groups (一季度, 二季度, 全年合计) the one under the sum holds the figure. */
function summing(book: FactBook, candidate: Candidate, use: ColumnUse): ColumnUse | undefined {
  const same = [use.column, ...rivals(book, candidate, use)];
  if (same.length < 2) return use;
  const under = (passes: (text: string) => boolean): readonly number[] =>
    same.filter((column) => candidate.labels[column]?.lines.some(({ text, shared }) => shared && passes(text)));
  const sums = under((text) => isSum(text));
  const [sum] = sums;
  if (same.length > 2 && sum !== undefined && sums.length === 1) return { ...use, column: sum };
  // Halves of a year without the whole: none of them is the figure.
  return use.by !== 'chosen' && under((text) => PART.test(text)).length === same.length ? undefined : use;
}

/** Other columns that name the fact just as well as the one taken. */
export function rivals(book: FactBook, candidate: Candidate, use: ColumnUse): readonly number[] {
  if (use.by === 'chosen' || use.by === 'likeness') return [];
  const names = spellingsOf(candidate);
  const taken = names.find((name) => name.column === use.column && namedBy(book, use.fact, name.header)?.by === use.by);
  const columns = names
    .filter((name) => name.column !== use.column && name.header.key === taken?.header.key)
    .map((name) => name.column);
  return [...new Set(columns)];
}
