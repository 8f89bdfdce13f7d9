import { finish } from '../../../src/base/steps';
import { glanceAt } from '../../../src/taskpane/state/propose';
import { sheetOf } from '../sheets';
import { scheme } from '../../rules/tables/support';

const rules = scheme(`
  | 奖项 | 级别 | 金额 |
  | 信息 | 省级 | 200元 |
  | 信息 | 市级 | 100元 |
  | 调研 | 省级 | 800元 |
  | 调研 | 市级 | 300元 |`);

/** A scheme of which 项目 is a fact: the column says which kind, and no award. */
const byItem = scheme(`
  | 奖项 | 项目 | 级别 | 金额 |
  | 信息 | 快讯 | 省级 | 200元 |
  | 调研 | 专报 | 省级 | 800元 |`);

const glance = (text: string, of = rules) => {
  const seen = finish(glanceAt(sheetOf('登记', text), of));
  const use = seen?.tracker.uses.find(({ fact }) => fact.name === '奖项');
  return { column: use && [use.column, use.by], choice: seen?.fit?.choice.kind };
};

const rows = (...items: readonly string[]): string =>
  items.map((item, at) => `员工0${at}|${item}|甲${at}|市级`).join('\n');

describe('which award a row is about', () => {
  it.each([
    ['项目 with the awards in it', `姓名|项目|题目|级别\n${rows('信息', '调研', '信息')}`],
    ['one that is something else among them', `姓名|类型|题目|级别\n${rows('信息', '调研', '信息', '简报')}`],
  ])('is said by %s', (_, text) => expect(glance(text)).toEqual({ column: [1, 'likeness'], choice: 'column' }));

  it('is said by its own column before others', () =>
    expect(glance(`姓名|奖项|项目|级别\n员工01|信息|调研|市级\n员工02|调研|信息|市级`)).toEqual({
      column: [1, 'name'],
      choice: 'column',
    }));

  it.each([
    ['where every row says the same', `姓名|项目|题目|级别\n${rows('信息', '信息', '信息')}`, rules],
    ['where most cells are no awards', `姓名|项目|题目|级别\n${rows('信息', '调研', '简报', '动态', '通报')}`, rules],
    ['by two columns that both could', '姓名|项目|类型|级别\n员工01|信息|调研|市级\n员工02|调研|信息|市级', rules],
    ['by a column that is a fact of the rules', `姓名|项目|题目|级别\n${rows('信息', '调研', '信息')}`, byItem],
  ])('is not said %s', (_, text, of) => expect(glance(text, of).column).toBeUndefined());
});
