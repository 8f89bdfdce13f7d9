import fc from 'fast-check';
import { mapColumns } from '../../src/facts/columns';
import { readHeader } from '../../src/facts/headers';
import { rowReader } from '../../src/facts/row';
import type { Cell } from '../../src/facts/statement';
import { assess } from '../../src/rules/award/assess';
import { completeRows } from '../../src/rules/award/complete-rows';
import { rowsOf } from '../../src/rules/award/rows-of';
import { builtInNamed, schemeFrom } from '../../src/rules/schemes/catalog';
import type { Scheme } from '../../src/rules/scheme/scheme';
import { type Body, bodyOf } from '../../src/whatif/body';
import type { NumberParameter } from '../../src/whatif/parameter';
import { parametersOf } from '../../src/whatif/parameters';

/** The scheme under which scenarios are tried. */
export const lixian = schemeFrom(builtInNamed('澧县') ?? fail());

/** Its numbers and readings that a scenario may change. */
export const parameters = parametersOf(lixian);

/** The figures of its amounts. */
export const numbers = parameters.filter(
  (one): one is NumberParameter => one.kind === 'number' && one.table === 'awards',
);

function fail(): never {
  throw new Error('no such scheme');
}

/** A table of a tracker, header first. */
export type Sheet = readonly (readonly Cell[])[];

/**
 * The rows of a sheet under a scheme, all of one award or of several in turn: judged one by one for the baseline, by classes
 * for scenarios.
 */
export function bodyFrom(scheme: Scheme, award: string | readonly string[], [header = [], ...lines]: Sheet): Body {
  const uses = (under: Scheme) => mapColumns(under.book, header.map(readHeader));
  const inTurn = [award].flat();
  const awards = lines.map((_, index) => inTurn[index % inTurn.length]);
  const rows = completeRows(scheme, lines.map(rowReader(scheme.book, uses(scheme), [])));
  return bodyOf(assess(scheme, awards, rows), awards, (under) => rowsOf(under, uses(under), [], lines));
}

const HEADER: readonly Cell[] = ['作者', '标题', '形式', '级别', '字数', '稿费', '数量'];

const line = fc.tuple(
  fc.constantFrom('甲', '乙', '丙', '丁', ''),
  fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  fc.constantFrom('文稿', '文稿', '电视新闻'),
  fc.constantFrom('中央', '省', '市', '县', ''),
  fc.constantFrom<Cell>(500, 999, 1000, 1500, '', '很多'),
  fc.constantFrom<Cell>(10, 20.5, 100, ''),
  fc.constantFrom<Cell>(1, 2, ''),
);

/** Trackers of articles, with what trackers have: blanks, words where figures belong, the same title twice. */
export const articles: fc.Arbitrary<Sheet> = fc
  .array(line, { minLength: 1, maxLength: 30 })
  .map((lines) => [HEADER, ...lines]);
