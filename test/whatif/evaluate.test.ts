import fc from 'fast-check';
import { assess } from '../../src/rules/award/assess';
import type { Scheme } from '../../src/rules/scheme/scheme';
import type { Body } from '../../src/whatif/body';
import { evaluator } from '../../src/whatif/evaluate';
import { scheme } from '../rules/tables/support';
import { articles, bodyFrom, type Sheet } from './support';

const amount = fc.constantFrom('0元', '10', '20', '20', '30', '40', '-20', '待定', '稿费', '稿费*2', '20分');

const cells: fc.Arbitrary<Cells> = fc.record({
  province: amount,
  city: amount,
  again: amount,
  long: amount,
  factor: fc.constantFrom('1', '2', '0.5', '0'),
  bound: fc.constantFrom('>999', '>500'),
  article: fc.constantFrom('金额最高', '金额最高', '级别最高', '全部', ''),
  pick: fc.constantFrom('同稿、金额最高', '金额最高', '金额最高', '稿费最高、同稿'),
  gate: fc.constantFrom('', '字数>=600'),
  cap: fc.constantFrom('', '40'),
});

/** Tables as a clerk may turn them: two awards that may hold the same article, a supplement, a factor, a gate, a cap. */
const under = ({ province, city, again, long, factor, bound, article, pick, gate, cap }: Cells): Scheme =>
  scheme(`
    | 编号 | 可选                     | 采用       |
    | 同稿 | 级别最高、金额最高、全部 | ${article} |

    | 奖项       | 级别 | 字数     | 形式     | 金额        | 方式 |
    | 上稿       | 省   |          |          | ${province} |      |
    | 上稿       | 市   |          |          | ${city}     |      |
    | 重稿       | 省   |          |          | ${again}    |      |
    | 上稿、重稿 |      | ${bound} |          | ${long}     | 累加 |
    | 上稿       |      |          | 电视新闻 | ${factor}   | 倍乘 |

    | 奖项       | 归并       | 取      | 门槛    | 每人上限 |
    | 上稿、重稿 | 作者、标题 | ${pick} | ${gate} |          |
    | 上稿       |            |         |         | ${cap}   |`);

type Cells = Readonly<
  Record<'province' | 'city' | 'again' | 'long' | 'factor' | 'bound' | 'article' | 'pick' | 'gate' | 'cap', string>
>;

/** From tables to tables by one cell at a time, as a slider goes, and back. */
const turns: fc.Arbitrary<readonly Cells[]> = fc
  .tuple(cells, fc.array(fc.tuple(fc.constantFrom<keyof Cells>('province', 'province', 'province', 'city', 'city', 'again', 'again', 'long', 'factor', 'bound', 'article', 'pick', 'gate', 'cap'), cells), { minLength: 1, maxLength: 8 }))
  .map(([first, changes]) => changes.reduce<readonly Cells[]>((all, [key, { [key]: cell }]) => [...all, { ...(all.at(-1) ?? first), [key]: cell }], [first])); // prettier-ignore

/** With nothing that was found out before. */
const plain = (body: Body, one: Scheme) => assess(one, [...body.awards], body.rowsUnder(one));

describe('one scheme after another', () => {
  it('comes to what each comes to by itself, whatever was tried before', () => {
    const seen = { kept: 0, anew: 0 };
    fc.assert(
      fc.property(articles, turns, fc.constantFrom('上稿', ['上稿', '重稿']), (sheet, tables, awards) => {
        const schemes = tables.map(under);
        const [base] = schemes;
        if (!base) return;
        const body = bodyFrom(base, awards, sheet);
        const evaluate = evaluator(body);
        let before: Int32Array | undefined;
        for (const one of schemes.slice(1)) {
          const { outcomes, into, programs } = evaluate(one);
          const wanted = plain(body, one);
          expect(outcomes).toEqual(wanted.outcomes);
          expect([...into]).toEqual([...wanted.into]);
          expect(programs).toEqual(wanted.programs);
          if (into.length > 0) seen[into === before ? 'kept' : 'anew'] += 1;
          before = into;
        }
      }),
      { numRuns: 120 },
    );
    expect(Math.min(seen.kept, seen.anew)).toBeGreaterThan(50);
  });

  const usual: Cells = {
    province: '30',
    city: '20',
    again: '10',
    long: '0元',
    factor: '1',
    bound: '>999',
    article: '金额最高',
    pick: '同稿、金额最高',
    gate: '',
    cap: '',
  };
  const sheet: Sheet = [
    ['作者', '标题', '形式', '级别', '字数'],
    ['甲', 'A', '文稿', '省', 500],
    ['甲', 'A', '文稿', '市', 500],
    ['乙', 'B', '文稿', '市', 1200],
    ['丙', 'C', '文稿', '市', 700],
  ];

  it.each<[string, Partial<Cells>, boolean]>([
    ['another figure', { province: '40' }, true],
    ['a cap', { cap: '40' }, false],
    ['one that is now the same as another', { province: '20' }, false],
    ['one that now comes after another', { province: '10' }, false],
    ['one that is nothing now', { city: '0元' }, false],
    ['one that people must decide', { province: '待定' }, false],
    ['another unit', { province: '30分' }, false],
    ['another reading', { article: '级别最高' }, false],
    ['another bound, with the same amounts for other rows', { bound: '>600' }, false],
    ['a gate', { gate: '字数>=600' }, false],
  ])('pays the same rows, without a look at each, under %s: only where nothing else changes', (_, change, kept) => {
    const body = bodyFrom(under({ ...usual, again: '5' }), '上稿', sheet);
    const evaluate = evaluator(body);
    const first = evaluate(under(usual));
    const changed = under({ ...usual, ...change });
    const then = evaluate(changed);
    expect(then.into === first.into).toBe(kept);
    expect(then.outcomes).toEqual(plain(body, changed).outcomes);
    expect([...then.into]).toEqual([...plain(body, changed).into]);
  });

  it.each([
    ['a default', '缺省', '1'],
    ['a level of 媒体名录', '级别', '市'],
    ['a bound that shares are held against', '完成率', '>=2'],
    ['a value', '取值', '文稿=录像、电视新闻'],
    ['an 算式', '算式', '字数*3'],
  ])('reads the rows anew under %s', (_, column, cell) => {
    const own = (header: string, usual: string): string => (header === column ? cell : usual);
    const tables = (of: typeof own): Scheme =>
      scheme([
        ['奖项', '级别', '形式', '完成率', '金额'],
        ['上稿', '省', '文稿', '', '折算'],
        ['上稿', '市', '文稿', '', '折算*2'],
        ['上稿', '', '电视新闻', '', '次数*10'],
        ['上稿', '', '', of('完成率', '>=80'), '7'],
        [],
        ['事实', '类型', '取值', '缺省', '算式'],
        ['次数', '数', '', of('缺省', '3'), ''],
        ['形式', '', of('取值', '文稿、电视新闻=录像'), '', ''],
        ['折算', '', '', '', of('算式', '字数*2')],
        [],
        ['媒体', '级别'],
        ['县报', of('级别', '省')],
      ]);
    const base = tables((_, usual) => usual);
    const changed = tables(own);
    const body = bodyFrom(base, '上稿', [
      ['媒体', '形式', '字数', '次数', '完成率'],
      ['县报', '文稿', 500, '', ''],
      ['县报', '录像', 500, '', ''],
      ['县报', '文稿', 500, '', 85],
      ['县报', '电视新闻', '', 4, 85],
    ]);
    const { outcomes } = evaluator(body)(changed);
    expect(outcomes).toEqual(plain(body, changed).outcomes);
    expect(outcomes).not.toEqual(plain(body, base).outcomes);
  });
});
