import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import type { Fact, Fault } from '../../../src/facts/fact';
import { showExact } from '../../../src/facts/show';
import type { Pair } from '../../../src/facts/row';
import { assess, type Assessment } from '../../../src/rules/award/assess';
import { settledAmount } from '../../../src/rules/award/outcome';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { grid, scheme, unbar } from '../tables/support';

/** A tracker of 奖 under drawn tables, judged by classes; `pairs` are what fields by hand say. */
function judged(tables: string, tracker: string, pairs: (fact: (name: string) => Fact) => readonly Pair[] = () => []) {
  const of = scheme(tables);
  const [header = [], ...cells] = unbar(grid(tracker));
  const factOf = (name: string): Fact => {
    const fact = of.book.facts.find((one) => one.name === name);
    if (!fact) throw new Error(name);
    return fact;
  };
  const rows = rowsOf(of, mapColumns(of.book, header.map(readHeader)), pairs(factOf), cells);
  return assess(
    of,
    cells.map(() => '奖'),
    rows,
  );
}

const classesOf = ({ classes }: Assessment) => {
  const [groups] = classes?.values() ?? [];
  if (!groups) throw new Error('no classes');
  return groups;
};

const amountsOf = ({ outcomes }: Assessment) =>
  outcomes.map((outcome) => {
    const amount = settledAmount(outcome);
    return amount === undefined ? '' : showExact(amount);
  });

const RULES = `
  | 奖项 | 级别 | 字数     | 金额   |
  | 奖   | 省   | 1000以上 | 稿费*3 |
  | 奖   | 市   |          | 50     |`;

const TRACKER = `
  | 级别 | 字数 | 稿费 |
  | 省   | 1000 | 0.1  |
  | 省   | 1001 | 0.1  |
  | 省   | 1000 | 0.2  |
  | 县   | 1000 | 0.1  |
  | 乡   | 1000 | 0.2  |
  | 市   | 1000 | 0.1  |
  | 市   | 1000 | 0.2  |
  | 市   | 很多 | 0.1  |
  | 县   | 10   | 0.1  |
  | 省   | 10   | 0.1  |
  | 市   | 10   | 0.1  |
  |      |      |      |`;

describe('rows are one class', () => {
  it('where they meet the same rules and agree in the amounts that they may get, and in none with a fault or nothing said', () => {
    const assessment = judged(RULES, TRACKER);
    const { of, first, samples, alike } = classesOf(assessment);
    // 市 is one class, long or short; so are all that meet no row of 奖励.
    expect([...of]).toEqual([0, 0, 1, 2, 2, 3, 3, -1, 2, 2, 3, -1]);
    expect(first).toEqual([0, 2, 3, 5]);
    expect(samples.map((row) => row?.values)).toEqual(first.map((index) => assessment.rows.at(index)?.values));
    expect([...alike.of]).toEqual([0, 0, 0, 1, 1, 2, 2, -1, 3, 4, 5, -1]);
    expect(amountsOf(assessment)).toEqual(['0.3', '0.3', '0.6', '0', '0', '50', '50', '', '0', '0', '50', '']);
  });

  it('not where all of them have a fault: each has its own', () => {
    const { outcomes } = judged(RULES, '| 级别 | 字数 | 稿费 |\n| 省 | 很多 | 1 |\n| 省 | 不少 | 1 |');
    expect(outcomes).toMatchObject(['很多', '不少'].map((given) => ({ kind: 'bad', faults: [{ given }] })));
  });

  it('where a field by hand has a fault, which is that of all', () => {
    const fault: Fault = { code: 'not-a-number', fact: '字数', given: '很多' };
    const byHand = (fact: (name: string) => Fact): readonly Pair[] => [
      { slot: scheme(RULES).book.slots.get('字数') ?? -1, fact: fact('字数'), statement: { kind: 'bad', fault } },
    ];
    const { outcomes } = judged(RULES, '| 级别 | 稿费 |\n| 省 | 1 |\n| 省 | 2 |\n| 市 | 3 |\n| | |', byHand);
    expect(outcomes).toEqual([...[0, 1, 2].map(() => ({ kind: 'bad', faults: [fault] })), { kind: 'blank' }]);
  });
});
