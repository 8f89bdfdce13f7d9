import type { Exact } from './exact';
import { factors } from './quantity';
import { cleanText, textKey } from './text';

/** A column's header, taken apart: the words, and what the unit in brackets does to the figures below it. */
export interface Header {
  /** The header as it reads, for people. */
  readonly text: string;
  /** Its words without brackets, for comparing. */
  readonly key: string;
  readonly unit: HeaderUnit;
}

/**
 * What the unit does to the figures of the column: `scale` multiplies them by `factor` (万 by 10000, % by 1/100), `plain`
 * (元, 字, or none) leaves them, and so does a `measure` (小时), which a fact of another measure refuses. A `refused` unit
 * (美元, 百分制) must not be ignored nor guessed: no figure is read under it.
 */
export type HeaderUnit =
  | { readonly kind: 'plain' }
  | { readonly kind: 'scale'; readonly unit: string; readonly factor: Exact }
  | { readonly kind: 'measure' | 'refused'; readonly unit: string };

const MEASURES = /^[字词元块篇条件次天人名个分期周年月日小时位岁票份]{1,3}$/;
/** Not 周, 月 and 年: 旷工天数(年) counts days within a year. */
const MEASURE = /^(?:小时|学时|课时|分钟|天|日|个月|页|版|张)$/;
const REFUSED = /^(?:百|十|五|千)分制?$|^(?:美元|港元|英镑|欧元|万?美元|角|厘|分钱)$/;

/** Marks before the words: * for a column that must be filled, the number of a question (1、). */
const MARKED = /^\s*[*※★]*\s*(?:\d{1,2}[、.)]\s*(?=[^\d\s]))?/;
/** The words themselves in brackets: 【姓名】. */
const FRAMED = /^[〔【[]/;

/** Takes a header cell apart: 字数(千字) is 字数 in thousands, *1、姓名 is 姓名, 金额/万元 is 金额 in ten thousands. */
export function readHeader(cell: unknown): Header {
  const text = typeof cell === 'string' ? cleanText(cell) : cell === null || cell === undefined ? '' : String(cell);
  const bracketed = [...text.matchAll(/[(〔【[{]([^()〔〕【】[\]{}]*)[)〕】\]}]/g)].map((match) => match[1] ?? '');
  const unbracketed = text.replace(/[(〔【[{][^()〔〕【】[\]{}]*[)〕】\]}]/g, '').replace(MARKED, '');
  const bare = unbracketed.trim() === '' && FRAMED.test(text) ? (bracketed.shift() ?? '') : unbracketed;
  const units = [...bracketed, ...(/[/:]([^/:]{1,3})$/.exec(bare)?.slice(1) ?? [])].map(unitOf);
  const unit = units.find((u) => u.kind !== 'plain') ?? { kind: 'plain' as const };
  const withoutUnit = bare.replace(/[/:][字元篇条件次天人名个分%千万百亿]{1,3}$/, '');
  return { text, key: textKey(withoutUnit).replace(/(?<![*:、,。?！!])[*:、,。?！!]+$/, ''), unit };
}

function unitOf(raw: string): HeaderUnit {
  const unit = textKey(raw).replace(/^(?:单位|计量单位):?|(?<=^[百千万亿]元?)\/.*/g, '');
  if (REFUSED.test(unit)) return { kind: 'refused', unit };
  const factor = factors[unit.charAt(0)];
  const rest = unit.slice(1);
  if (factor !== undefined && (rest === '' || MEASURES.test(rest))) return { kind: 'scale', unit, factor };
  return MEASURE.test(unit) ? { kind: 'measure', unit } : { kind: 'plain' };
}
