import { slotOf } from '../../facts/book';
import { fractionText } from '../../facts/exact';
import { isFigure } from '../../facts/fact';
import { entryOf } from '../../base/entries';
import type { Row } from '../../facts/row';
import { sameText } from '../../facts/text';
import { aggregates } from '../expressions/aggregates';
import { evaluate, figure, type Figure } from '../expressions/evaluate';
import type { Aggregate } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { joinsAwards } from './across';
import { assess } from './assess';
import { settledAmount } from './outcome';
import { speaksOf } from './program';
import { reckoningScope } from './row-facts';

/**
 * Reckons aggregates over the rows that agree with a row in the facts of `by`, all rows where there are none; each
 * group once. A row that lacks what is added up makes the sum missing, never smaller in silence.
 */
export function aggregator(
  scheme: Scheme,
  rows: readonly Row[],
  by: readonly string[],
): (node: Aggregate, index: number) => Figure {
  const awardSlot = slotOf(scheme.book, '奖项');
  // A body without the column 奖项 is all of one award.
  const oneAward = rows.every((row) => row.values[awardSlot] === undefined);
  const slots = by.map((name) => slotOf(scheme.book, name)).filter((slot) => !(slot === awardSlot && oneAward));
  const keys = rows.map((row) => (row.blank ? undefined : keyOf(row, slots)));
  const groups = groupsOf(keys);
  const amounts = new Map<string, readonly Figure[]>();
  const known = new Map<Aggregate, Map<string, Reckoned>>();

  const amountsFor = (award: string): readonly Figure[] =>
    entryOf(amounts, award, () => amountsOf(scheme, rows, award));

  /** What is added up of one row: 奖额 within another aggregate is the row's own amount. */
  const valueAt = (node: Aggregate, index: number): Figure => {
    if (node.name === '奖额') return amountsFor(node.award)[index] ?? figure(0);
    const row = rows[index];
    if (!node.of || !row) return figure(1);
    return evaluate(node.of, { ...reckoningScope(scheme, row), aggregate: (inner) => valueAt(inner, index) });
  };

  return (node, index) => {
    const key = keys[index];
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || !group) {
      const lacks = by.filter((name) => rows[index]?.values[slotOf(scheme.book, name)] === undefined);
      return { kind: 'missing', facts: lacks };
    }
    const ofNode = entryOf(known, node, () => new Map<string, Reckoned>());
    return entryOf(ofNode, key, () => reckon(node, group, (member) => valueAt(node, member)))(index);
  };
}

/** What each row has of an award, in yuan. */
function amountsOf(scheme: Scheme, rows: readonly Row[], award: string): readonly Figure[] {
  const slot = slotOf(scheme.book, '奖项');
  /** What the tracker gives a row as its 奖项; a row with another one has nothing of this. */
  const givenIn = (row: Row): string | undefined => {
    const given = row.values[slot];
    return typeof given === 'string' ? given : undefined;
  };
  const isFor = (row: Row): boolean => sameText(givenIn(row) ?? award, award);
  // Where rows of several awards may be one thing, the others have their say; nothing of them is counted here.
  const joined = scheme.rollUps.some((rollUp) => joinsAwards(rollUp) && speaksOf(rollUp.awards, award));
  const awards = rows.map((row) => (isFor(row) ? award : joined ? givenIn(row) : undefined));
  const { outcomes } = assess(scheme, awards, rows);
  return outcomes.map((outcome, index): Figure => {
    if (awards[index] !== award) return figure(0);
    const amount = settledAmount(outcome);
    return amount === undefined ? { kind: 'missing', facts: [`奖额(${award})`] } : figure(amount);
  });
}

/** What rows of one group have in common; undefined for a row that lacks a fact of it: it agrees with none. */
function keyOf(row: Row, slots: readonly number[]): string | undefined {
  const values = slots.map((slot) => row.values[slot]);
  if (values.includes(undefined)) return undefined;
  return values.map((value) => (isFigure(value) ? fractionText(value) : String(value))).join('\u0000');
}

/** The rows of each key, by number. */
function groupsOf(keys: readonly (string | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key !== undefined) entryOf(groups, key, () => []).push(index);
  });
  return groups;
}

/** What a group comes to for each of its rows. */
type Reckoned = (index: number) => Figure;

/** A row that lacks what is counted does not count; every other function needs it in each row. */
function reckon(node: Aggregate, group: readonly number[], valueOf: Reckoned): Reckoned {
  const values = group.map(valueOf);
  const lacking = node.name === '件数' ? undefined : lackingIn(group, values);
  if (lacking) return () => lacking;
  const figures = aggregates[node.name](values.map((value) => (value.kind === 'figure' ? value.value : 0)));
  const places = new Map(group.map((index, at) => [index, at]));
  return (index) => figure(figures[places.get(index) ?? 0] ?? 0);
}

/** Why a group cannot be reckoned: the facts that are missing, with the rows that lack them. */
function lackingIn(
  group: readonly number[],
  values: readonly Figure[],
): Exclude<Figure, { kind: 'figure' }> | undefined {
  const facts = new Set<string>();
  const rows = new Set<number>();
  values.forEach((value, at) => {
    if (value.kind !== 'missing') return;
    value.facts.forEach((fact) => facts.add(fact));
    for (const row of value.rows ?? [group[at] ?? 0]) rows.add(row);
  });
  if (rows.size > 0) return { kind: 'missing', facts: [...facts], rows: [...rows] };
  return values.some((value) => value.kind !== 'figure') ? { kind: 'division-by-zero' } : undefined;
}
