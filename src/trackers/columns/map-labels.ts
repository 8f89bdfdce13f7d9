import { type FactBook, namesOf } from '../../facts/book';
import { type ColumnUse, mapColumns } from '../../facts/columns';
import type { Fact } from '../../facts/fact';
import { readHeader } from '../../facts/headers';
import { AWARD, awardColumn } from './award-column';
import type { Candidate } from '../header/candidate';
import type { ColumnFit } from './column-fit';
import { headerOf } from '../header/labels';
import { likely, type Spelling } from './likely-columns';
import { otherUnit } from './header-unit';
import type { ColumnOptions } from './options';
import { isSum } from '../words/row-words';
import { spellings } from '../header/spellings';

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
  { chosen = new Map(), awardFacts = [], awards = [] }: ColumnOptions,
): readonly ColumnUse[] {
  const names = spellingsOf(candidate);
  const headers = names.map(({ header }) => header);
  const found = mapColumns(book, headers, (_, place) => fit.isEmpty(names[place]?.column ?? place));
  const named = book.facts
    .flatMap((fact) =>
      chosen.has(fact.name)
        ? picked(fact, names, chosen.get(fact.name))
        : found.filter((use) => use.fact === fact && otherUnit(fact, use.header.text) === undefined),
    )
    .flatMap((use) => summing(book, candidate, { ...use, column: names[use.column]?.column ?? use.column }) ?? []);
  const open = book.facts.filter(
    ({ name }) => awardFacts.includes(name) && !chosen.has(name) && !named.some(({ fact }) => fact.name === name),
  );
  const uses = [...named, ...likely(book, names, named, open, fit)];
  return chosen.has(AWARD) ? uses : [...uses, ...awardColumn(book, { names, uses }, awards, fit)];
}

/** The column that the clerk picked for a fact, by its place among the spellings; none where the clerk wants none. */
function picked(fact: Fact, names: readonly Spelling[], column: number | undefined): readonly ColumnUse[] {
  const place = names.findIndex((name) => name.column === column);
  const header = names[place]?.header;
  return header ? [{ fact, column: place, by: 'chosen', header }] : [];
}

/** A column whose name is a fact of the award, and whose figures are counted in something else. */
export interface OtherUnit {
  readonly column: number;
  readonly unit: string;
}

/** Columns that name a fact nobody gives, and say 分钟 or 小时 where it is a number of times or of days. */
export function otherUnits(
  book: FactBook,
  candidate: Candidate,
  uses: readonly ColumnUse[],
  awardFacts: readonly string[] = [],
): readonly OtherUnit[] {
  const open = book.facts.filter(
    ({ name }) => awardFacts.includes(name) && !uses.some(({ fact }) => fact.name === name),
  );
  const found = new Map<number, string>();
  for (const { column, header } of spellingsOf(candidate)) {
    const fact = open.find((one) => namesOf(book, header).has(one));
    const unit = fact && otherUnit(fact, header.text);
    if (unit !== undefined) found.set(column, unit);
  }
  return [...found].map(([column, unit]) => ({ column, unit }));
}

/** Columns without a cell that name the fact as well as the one that serves it, or better. */
export const passedOver = (book: FactBook, candidate: Candidate, fit: ColumnFit, use: ColumnUse): readonly number[] =>
  use.by === 'chosen' || use.by === 'likeness' || fit.isEmpty(use.column)
    ? []
    : [
        ...new Set(
          spellingsOf(candidate)
            .filter(
              ({ header, column }) =>
                column !== use.column && fit.isEmpty(column) && namesOf(book, header).has(use.fact),
            )
            .map(({ column }) => column),
        ),
      ];

/** 上半年, 3月, 上午: the part of the year or of the day that a group of columns is about. */
const PART =
  /^(?:[上下]半年|第?[一二三四1-4]季度?|[1-9一二三四五六七八九十]{1,3}月份?|[上中下]旬|[上下]午|第[一二三四五六1-6][周期])$/;

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
  const taken = names.find(
    (name) => name.column === use.column && namesOf(book, name.header).get(use.fact)?.by === use.by,
  );
  const columns = names
    .filter((name) => name.column !== use.column && name.header.key === taken?.header.key)
    .map((name) => name.column);
  return [...new Set(columns)];
}
