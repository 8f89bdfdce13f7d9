import { passesFor, passOf, rulesForItem, verdictFor } from '../../../src/rules/eligibility/eligible';
import { rowOf } from '../row-of';
import { scheme } from '../tables/support';

const RULES = `
  | 项目 | 条件                       | 后果     | 释义    |
  | 评先 | 迟到次数超过10次           | 不得     |         |
  | 评先 | 旷工天数超过3天            | 不得     |         |
  | 评先 | 出勤天数不少于200          | 不达标   |         |
  | 评优 | 迟到次数超过10次           | 不得     | 口径=严 |
  | 评优 | 旷工天数超过3天            | 不得     |         |
  | 先进 | 完成数>=3                  | 直接入选 |         |
  | 先进 | 任务数>=3                  | 直接入选 | 口径=宽 |
  | 先进 | 迟到次数超过10次           | 不得     |         |

  | 编号 | 可选   | 采用 |
  | 口径 | 严、宽 | OPEN |

  | 事实     | 类型 |
  | 出勤天数 | 数   |
  | 迟到次数 | 数   |
  | 旷工天数 | 数   |`;

/** The verdict in short; the rows that bar by their place among those of the item. */
function verdict(item: string, facts: readonly unknown[], reading = ''): string {
  const of = scheme(RULES.replace('OPEN', reading));
  const rules = rulesForItem(of, item);
  const found = verdictFor(of, rules, rowOf(of, facts));
  switch (found.kind) {
    case 'barred':
      return `不得${found.bars.map((bar) => rules.indexOf(bar) + 1).join()}`;
    case 'undecided':
      return `缺${found.missing.join('、')}`;
    case 'unread':
      return `未选${found.readings.join('、')}`;
    case 'bad':
      return `误${found.faults.map(({ fact }) => fact).join('、')}`;
    default:
      return found.kind;
  }
}

describe('who may be considered', () => {
  it.each<[readonly unknown[], string]>([
    [['迟到次数', 10, '旷工天数', 3, '出勤天数', 200], 'eligible'],
    [['迟到次数', 11, '旷工天数', 3, '出勤天数', 200], '不得1'],
    [['迟到次数', 11, '旷工天数', 4, '出勤天数', 199], '不得1,2,3'],
    [['迟到次数', 10, '旷工天数', 3, '出勤天数', 199], '不得3'],
    [['迟到次数', 11], '不得1'],
    [['出勤天数', 199], '不得3'],
    [['迟到次数', 10, '出勤天数', 200], '缺旷工天数'],
    [['出勤天数', 200], '缺迟到次数、旷工天数'],
    [['迟到次数', '很多', '旷工天数', 3, '出勤天数', 200], '误迟到次数'],
    [['迟到次数', '很多', '旷工天数', 4], '不得2'],
    [['迟到次数', 10, '旷工天数', 3, '出勤天数', 200, '完成数', '很多'], 'eligible'],
  ])('%p: %s', (facts, wanted) => expect(verdict('评先', facts)).toBe(wanted));

  it('hangs on a reading that nobody chose only where it makes a difference', () => {
    expect(verdict('评优', ['迟到次数', 11, '旷工天数', 3])).toBe('未选口径');
    expect(verdict('评优', ['迟到次数', 11, '旷工天数', 4])).toBe('不得1,2');
    expect(verdict('评优', ['迟到次数', 10, '旷工天数', 3])).toBe('eligible');
    expect(verdict('评优', ['迟到次数', 11, '旷工天数', 3], '严')).toBe('不得1');
    expect(verdict('评优', ['迟到次数', 11, '旷工天数', 3], '宽')).toBe('eligible');
  });
});

describe('who is in whatever the places', () => {
  const pass = (facts: readonly unknown[], reading = ''): string => {
    const of = scheme(RULES.replace('OPEN', reading));
    const rules = passesFor(of, '先进');
    const found = passOf(of, rules, rowOf(of, facts));
    return found.kind === 'yes'
      ? `${rules.indexOf(found.rule) + 1}`
      : found.kind === 'no'
        ? ''
        : `缺${found.missing.join('、')}`;
  };

  it.each<[readonly unknown[], string, string]>([
    [['完成数', 3], '', '1'],
    [['完成数', 2], '', ''],
    [['姓名', '甲'], '', '缺完成数'],
    [['完成数', 2, '任务数', 3], '', ''],
    [['完成数', 2, '任务数', 3], '宽', '2'],
    [['完成数', 2, '任务数', 3], '严', ''],
    [['完成数', 2], '宽', '缺任务数'],
    [['姓名', '甲'], '宽', '缺完成数、任务数'],
    [['任务数', 3], '宽', '2'],
  ])('%p under %s: %s', (facts, reading, wanted) => expect(pass(facts, reading)).toBe(wanted));

  it('takes no row of another kind', () => {
    const of = scheme(RULES.replace('OPEN', ''));
    expect(passesFor(of, '评先')).toEqual([]);
    expect(rulesForItem(of, '先进').map(({ effect }) => effect)).toEqual(['bars']);
  });
});
