import { bandsOf, questionsOf, wholeBands } from '../../../src/rules/award/bands';
import { type Program, programFor } from '../../../src/rules/award/program';
import { slotOf } from '../../../src/facts/book';
import { divide } from '../../../src/facts/exact';
import { scheme } from '../tables/support';

const programOf = (drawing: string): Program => {
  const program = programFor(scheme(drawing), '奖');
  if (!program) throw new Error('no award');
  return program;
};

/** What a program asks, by the names of the facts. */
function asks(drawing: string) {
  const program = programOf(drawing);
  const { asked, whole } = questionsOf(program);
  const { facts } = program.scheme.book;
  const name = (slot: number): string => facts[slot]?.name ?? String(slot);
  return {
    asked: Object.fromEntries([...asked].map(([slot, questions]) => [name(slot), questions.length])),
    whole: [...whole].map(name).sort(),
  };
}

describe('what a program asks of its facts', () => {
  it('is every condition once, as it is written', () =>
    expect(
      asks(`
        | 奖项 | 级别 | 字数       | 金额 |
        | 奖   | 省   | 1000字以上 | 3    |
        | 奖   | 省   | 500字以上  | 2    |
        | 奖   | 市   | 1000字以上 | 1    |
        | 他奖 | 县   | 2000字以上 | 1    |`),
    ).toEqual({ asked: { 级别: 2, 字数: 2 }, whole: [] }));

  it('is the value itself where a bound speaks of another fact', () =>
    expect(
      asks(`
        | 奖项 | 完成数   | 字数       | 金额 |
        | 奖   | >=任务数 | 1000字以上 | 3    |`),
    ).toEqual({ asked: { 完成数: 1, 字数: 1 }, whole: ['任务数', '完成数'].sort() }));

  it('is the date where a rule holds for a time', () => {
    const timed = (from: string, until: string) =>
      asks(`
      | 奖项 | 级别 | 金额 | 起 | 止 |
      | 奖   | 省   | 3    | ${from} | ${until} |`);
    expect(timed('', '').asked).toEqual({ 级别: 1 });
    expect(timed('2024-1-1', '').asked).toEqual({ 级别: 1, 日期: 1 });
    expect(timed('', '2024-6-30').asked).toEqual({ 级别: 1, 日期: 1 });
    expect(timed('2024-1-1', '2024-6-30').asked).toEqual({ 级别: 1, 日期: 1 });
  });

  it('is the value of all that a reckoned fact in use goes back to', () =>
    expect(
      asks(`
        | 奖项 | 得分率 | 金额 |
        | 奖   | >=80%  | 3    |
        | 他奖 | >=80%  | 偏差 |

        | 事实   | 类型 | 算式          |
        | 总数   | 数   | 甲数+乙数     |
        | 得分率 | 数   | 总数/任务数   |
        | 偏差   | 数   | 丙数-任务数   |`),
    ).toEqual({ asked: { 得分率: 1 }, whole: ['乙数', '任务数', '总数', '甲数'].sort() }));
});

describe('bands', () => {
  it('have the values that no question tells apart, and 0 what is missing', () => {
    const program = programOf(`
      | 奖项 | 字数       | 金额 |
      | 奖   | 1000字以上 | 3    |
      | 奖   | 500字以上  | 2    |`);
    const questions = questionsOf(program).asked.get(slotOf(program.scheme.book, '字数')) ?? [];
    expect([...bandsOf([200, 499, undefined, 500, 999, 1000, 5000, 1], questions)]).toEqual([1, 1, 0, 2, 2, 3, 3, 1]);
    expect([...bandsOf([200, undefined, 5000], [])]).toEqual([1, 0, 1]);
  });

  it('have each value by itself where the value itself counts', () =>
    expect([...wholeBands({ values: [7, 'a', undefined, 7, divide(1, 2), true, divide(1, 2), 'a'] })]).toEqual([
      1, 2, 0, 1, 5, 6, 5, 2,
    ]));
});
