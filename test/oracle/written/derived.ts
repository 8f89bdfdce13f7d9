import fc from 'fast-check';
import { add, compare, divide, type Exact, isZero, multiply } from '../../../src/facts/exact';
import type { Derived } from '../complete';
import type { Figure } from '../office';

/** Facts of 算式 as a clerk types them, each with what it means. */
interface WrittenFact {
  readonly cells: readonly [fact: string, formula: string, by: string];
  readonly derived: Derived;
}

const sum = (figures: readonly Exact[]): Exact => figures.reduce<Exact>(add, 0);
const forAll =
  (of: (figures: readonly Exact[]) => Exact) =>
  (figures: readonly Exact[]): readonly Exact[] =>
    figures.map(() => of(figures));
const notZero = forAll((figures) => figures.filter((figure) => !isZero(figure)).length);

/** What one row says: a fact of it times or through a number. */
const fact =
  (name: string, reckon: (x: Exact) => Exact = (x) => x): Derived['of'] =>
  (facts): Figure => {
    const value = facts[name];
    return typeof value === 'number' || typeof value === 'object' ? { figure: reckon(value) } : { lacks: [name] };
  };
const one: Derived['of'] = () => ({ figure: 1 });
const paid: Derived['of'] = (_, amount) => (amount === undefined ? { lacks: [] } : { figure: amount });

const written: readonly WrittenFact[] = [
  { cells: ['百字', '字数/100', ''], derived: { name: '百字', of: fact('字数', (x) => divide(x, 100)) } },
  { cells: ['倍百字', '百字*2', ''], derived: { name: '倍百字', of: fact('百字', (x) => multiply(x, 2)) } },
  { cells: ['合酬', '合计(稿费)', '作者'], derived: { name: '合酬', of: fact('稿费'), over: { by: ['作者'], comes: forAll(sum) } } },
  { cells: ['均字', '平均(字数)', ''], derived: { name: '均字', of: fact('字数'), over: { by: [], comes: forAll((all) => divide(sum(all), all.length)) } } },
  { cells: ['同栏篇', '件数()', '作者、栏别'], derived: { name: '同栏篇', of: one, over: { by: ['作者', '栏别'], counts: true, comes: notZero } } },
  { cells: ['有酬数', '件数(稿费)', ''], derived: { name: '有酬数', of: fact('稿费'), over: { by: [], counts: true, comes: notZero } } },
  { cells: ['第几', '序号()', '作者'], derived: { name: '第几', of: one, over: { by: ['作者'], comes: (all) => all.map((_, at) => at + 1) } } },
  { cells: ['字次', '名次(字数)', ''], derived: { name: '字次', of: fact('字数'), over: { by: [], comes: (all) => all.map((x) => 1 + all.filter((y) => compare(y, x) > 0).length) } } },
  { cells: ['另额', '奖额(另)', '作者'], derived: { name: '另额', of: paid, over: { by: ['作者'], award: '另', comes: forAll(sum) } } },
  { cells: ['另件', '件数(奖额(另))', ''], derived: { name: '另件', of: paid, over: { by: [], award: '另', counts: true, comes: notZero } } },
]; // prettier-ignore

/** Bounds that a scheme sets to them; 另 itself must not hang on its own amounts. */
export const derivedBounds: Readonly<Record<string, number>> = {
  百字: 10,
  倍百字: 20,
  合酬: 100,
  均字: 800,
  同栏篇: 2,
  有酬数: 2,
  第几: 2,
  字次: 2,
  另额: 100,
  另件: 2,
};

/** Some of them, in an order in which each can be reckoned. */
export const derivedFacts: fc.Arbitrary<readonly WrittenFact[]> = fc.subarray([...written]);
