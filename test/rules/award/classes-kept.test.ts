import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { type Classes, classesFor } from '../../../src/rules/award/classes';
import { programFor } from '../../../src/rules/award/program';
import { isTable } from '../../../src/rules/award/rows';
import { rowsOf } from '../../../src/rules/award/rows-of';
import type { TableRows } from '../../../src/rules/award/table-rows';
import type { Scheme } from '../../../src/rules/scheme/scheme';
import { scheme, typed } from '../tables/support';

const HEAD = '| 奖项 | 字数 | 级别 | 金额 | 方式 | 组 | 计量 | 起 | 止 |\n';
const FACTS = '| 事实 | 类型 | 算式 |\n| 折后 | 数 | 字数*2 |\n| 甲数 | 数 | |';

const rules = (row: string, rollUp = '| 奖 | 标题 | 完成数>=1 |', more = FACTS): Scheme =>
  scheme(`${HEAD}| ${row} |\n\n| 奖项 | 归并 | 门槛 |\n${rollUp}\n\n${more}`);

const first = rules('奖 | >=1/3 | 省 | 折后*2 | | | | 2024-1-1 |');

function tableUnder({ book }: Scheme): TableRows {
  const uses = mapColumns(book, ['姓名', '字数', '级别', '人数', '日期'].map(readHeader));
  const rows = rowsOf(first, uses, [], typed('甲 | 1 | 省 | 2 | 2024-3-1', '乙 | 2 | 市 | 2 | 2024-3-1'));
  if (!isTable(rows)) throw new Error('read already');
  return rows;
}

const table = tableUnder(first);

function classesOf(of: Scheme, awards: object, rows = table): Classes {
  const [award = '奖'] = of.rules[0]?.awards ?? [];
  const program = programFor(of, award);
  if (!program) throw new Error('no program');
  return classesFor(program, rows, awards, () => true);
}

describe('the classes of a table', () => {
  it.each<[string, Scheme]>([
    ['nothing', first],
    ['a figure in an amount', rules('奖 | >=1/3 | 省 | 折后*3 | | | | 2024-1-1 |')],
    ['the unit', rules('奖 | >=1/3 | 省 | 折后*2分 | | | | 2024-1-1 |')],
  ])('are kept while %s differs', (_, other) => {
    const awards = ['奖', '奖'];
    expect(classesOf(other, awards)).toBe(classesOf(first, awards));
  });

  it.each<[string, Scheme]>([
    ['the award', rules('他奖 | >=1/3 | 省 | 折后*2 | | | | 2024-1-1 |')],
    ['a bound', rules('奖 | >=1/4 | 省 | 折后*2 | | | | 2024-1-1 |')],
    ['another condition', rules('奖 | >=1/3 | 市 | 折后*2 | | | | 2024-1-1 |')],
    ['the day from which a row holds', rules('奖 | >=1/3 | 省 | 折后*2 | | | | 2024-4-1 |')],
    ['the mode', rules('奖 | >=1/3 | 省 | 折后*2 | 累加 | | | 2024-1-1 |')],
    ['the group', rules('奖 | >=1/3 | 省 | 折后*2 | | 甲 | | 2024-1-1 |')],
    ['the measure', rules('奖 | >=1/3 | 省 | 折后*2 | | | 人数 | 2024-1-1 |')],
    ['a fact in an amount', rules('奖 | >=1/3 | 省 | 字数*2 | | | | 2024-1-1 |')],
    ['what a row says instead of an amount', rules('奖 | >=1/3 | 省 | 待定 | | | | 2024-1-1 |')],
    ['a gate', rules('奖 | >=1/3 | 省 | 折后*2 | | | | 2024-1-1 |', '| 奖 | 标题 | 完成数>=2 |')],
    [
      'a fact that rows are joined by',
      rules('奖 | >=1/3 | 省 | 折后*2 | | | | 2024-1-1 |', '| 奖 | 姓名 | 完成数>=1 |'),
    ],
    [
      'how a fact is reckoned',
      rules('奖 | >=1/3 | 省 | 折后*2 | | | | 2024-1-1 |', undefined, FACTS.replace('*2', '*3')),
    ],
  ])('are made anew where %s differs', (_, other) => {
    const awards = ['奖', '奖'];
    expect(classesOf(other, awards)).not.toBe(classesOf(first, awards));
  });

  it('are made anew where two rows exchange the facts in their amounts', () => {
    const awards = ['奖', '奖'];
    const two = (one: string, other: string) =>
      classesOf(
        rules(`奖 | | 县 | 字数+人数 | | | | |\n| 奖 | | 省 | ${one} | | | | |\n| 奖 | | 市 | ${other} | | | | `),
        awards,
      );
    expect(two('字数*2', '人数*2')).toBe(two('字数*3', '人数*3'));
    expect(two('字数*2', '人数*2')).not.toBe(two('人数*2', '字数*2'));
  });

  it('tell an amount that is open from one that is pending', () => {
    const awards = ['奖', '奖'];
    const [open, pending] = ['未规定', '待定'].map((words) => rules(`奖 | >=1/3 | 省 | ${words} | | | | 2024-1-1 |`));
    if (!open || !pending) throw new Error('no scheme');
    expect(classesOf(open, awards)).not.toBe(classesOf(pending, awards));
  });

  it('are those of one table and of one array of awards', () => {
    const awards = ['奖', '奖'];
    const known = classesOf(first, awards);
    expect(classesOf(first, ['奖', '奖'])).not.toBe(known);
    expect(classesOf(first, awards, tableUnder(first))).not.toBe(known);
  });

  it('are kept for the last 32 programs', () => {
    const awards = ['奖', '奖'];
    const under = (figure: number) => classesOf(rules(`奖 | >=${figure} | 省 | 折后*2 | | | | 2024-1-1 |`), awards);
    const known = Array.from({ length: 32 }, (_, figure) => under(figure + 1));
    known.forEach((classes, figure) => expect(under(figure + 1)).toBe(classes));
    const another = under(33);
    expect(under(33)).toBe(another);
    expect(under(2)).toBe(known[1]);
    expect(under(1)).not.toBe(known[0]);
    expect(under(2)).not.toBe(known[1]);
  });
});
