import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { assess } from '../../../src/rules/award/assess';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { sharedTraces } from '../../../src/rules/award/shared-traces';
import { traceOf } from '../../../src/rules/award/trace';
import { grid, scheme, unbar } from '../tables/support';

/** Which rows of a list share one trace, by their numbers; what each row says of itself and what is shared. */
function told(rules: string, list: string) {
  const read = scheme(rules);
  const [header = [], ...cells] = unbar(grid(list));
  const table = rowsOf(read, mapColumns(read.book, header.map(readHeader)), [], cells);
  const assessment = assess(
    read,
    cells.map(() => '奖'),
    table,
  );
  const shared = sharedTraces(assessment);
  return cells.map((_, index) => ({ own: traceOf(assessment, index), shared: shared(index) }));
}

const names = (trace: ReturnType<typeof traceOf>) => trace?.defaults.map(({ fact }) => fact.name);

test('rows paid alike that go by different defaults are told apart', () => {
  const rows = told(
    `
    | 奖项 | 金额             | 计量 |
    | 奖   | 人数*50+数量*20  | -    |

    | 事实 | 类型 | 缺省 |
    | 人数 | 数   | 1    |`,
    `
    | 姓名 | 人数 | 数量 |
    | 甲   | 1    |      |
    | 乙   |      | 1    |
    | 丙   | 1    |      |
    | 丁   | 1    | 1    |`,
  );
  expect(rows.map(({ shared }) => names(shared))).toEqual([['数量'], ['人数'], ['数量'], []]);
  expect(rows.map(({ own }) => names(own))).toEqual(rows.map(({ shared }) => names(shared)));
  expect(rows[0]?.shared).toBe(rows[2]?.shared);
});

test('a task of nothing and no task are told apart beside an amount that is sure', () => {
  const rows = told(
    `
    | 奖项 | 完成率  | 金额 | 方式 | 计量 |
    | 奖   |         | 10   |      | -    |
    | 奖   | 80%以上 | 50   | 累加 | -    |

    | 事实   | 类型 | 算式          |
    | 完成率 | 数   | 完成数/任务数 |`,
    `
    | 姓名 | 完成数 | 任务数 |
    | 甲   | 5      | 0      |
    | 乙   | 5      |        |
    | 丙   | 5      | 5      |
    | 丁   | 5      | 0      |`,
  );
  expect(rows.map(({ shared }) => shared?.outcome.kind)).toEqual(['unreckonable', 'undecided', 'paid', 'unreckonable']);
  expect(rows.map(({ own }) => own?.outcome)).toEqual(rows.map(({ shared }) => shared?.outcome));
  expect(rows[0]?.shared).toBe(rows[3]?.shared);
});

/** The rows of each trace that several or one of them have, in the order of the list. */
function sharing(rules: string, list: string): readonly (readonly number[])[] {
  const of = new Map<unknown, number[]>();
  told(rules, list).forEach(({ shared }, index) => of.set(shared, [...(of.get(shared) ?? []), index]));
  return [...of.values()];
}

test.each<[string, string, string, readonly (readonly number[])[]]>([
  [
    'are apart where no rule pays and another one comes nearest',
    `
    | 奖项 | 级别 | 字数     | 金额 |
    | 奖   | 省   | 1000以上 | 5    |`,
    `
    | 级别 | 字数 |
    | 省   | 500  |
    | 县   | 2000 |
    | 县   | 500  |
    | 省   | 500  |`,
    [[0, 3], [1], [2]],
  ],
  [
    'are together where a rule pays, whatever others ask',
    `
    | 奖项 | 级别 | 字数     | 金额 |
    | 奖   | 省   |          | 5    |
    | 奖   | 市   | 1000以上 | 3    |`,
    `
    | 级别 | 字数 |
    | 省   | 500  |
    | 省   | 2000 |`,
    [[0, 1]],
  ],
  [
    'are apart where only a factor holds, which pays nothing by itself',
    `
    | 奖项 | 级别 | 字数     | 形式 | 金额 | 方式 |
    | 奖   | 省   | 1000以上 | 文稿 | 5    |      |
    | 奖   | 省   |          |      | 2    | 倍乘 |`,
    `
    | 级别 | 字数 | 形式 |
    | 省   | 500  | 文稿 |
    | 省   | 2000 | 电视 |`,
    [[0], [1]],
  ],
])('rows %s', (_, rules, list, wanted) => expect(sharing(rules, list)).toEqual(wanted));
