import { honoursOf } from '../../../src/rules/honours/honours';
import { rowOf } from '../row-of';
import { scheme } from '../tables/support';

const RULES = `
  | 奖项     | 失误次数 | 出勤天数  | 金额 | 计量 | 释义    |
  | 无差错奖 | 0        |           | 0    | 荣誉 |         |
  | 全勤奖   |          | 200以上   | 0    | 荣誉 |         |
  | 标兵     | 0        | 250以上   | 0    | 荣誉 | 口径=严 |
  | 标兵     | 0        | 200以上   | 0    | 荣誉 | 口径=宽 |
  | 能手     | 0        |           | 0    | 荣誉 | 口径=严 |
  | 先锋、后备 | 5      |           | 0    | 荣誉 |         |
  | 奖金     | 0        |           | 100  |      |         |

  | 编号 | 可选   | 采用 |
  | 口径 | 严、宽 | OPEN |

  | 事实     | 类型 |
  | 失误次数 | 数   |
  | 出勤天数 | 数   |`;

function honours(reading: string, ...facts: readonly unknown[]): readonly unknown[] {
  const of = scheme(RULES.replace('OPEN', reading));
  const row = rowOf(of, facts);
  const { names, faults } = honoursOf(of, row);
  return [...names, ...faults];
}

/** A value that cannot be keeps an honour open; no fact that is missing does. */
const unread = (given: string) => ({ code: 'not-a-number', fact: '失误次数', given });

describe('honours', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['', ['失误次数', '0次', '出勤天数', 199], ['无差错奖']],
    ['', ['失误次数', '0次', '出勤天数', 200], ['无差错奖', '全勤奖']],
    ['', ['失误次数', '0次', '出勤天数', 250], ['无差错奖', '全勤奖', '标兵']],
    ['', ['失误次数', 1, '出勤天数', 250], ['全勤奖']],
    ['', ['出勤天数', 250], ['全勤奖']],
    ['', ['姓名', '甲'], []],
    ['', ['失误次数', 5], ['先锋']],
    ['严', ['失误次数', '0次', '出勤天数', 200], ['无差错奖', '全勤奖', '能手']],
    ['宽', ['失误次数', '0次', '出勤天数', 200], ['无差错奖', '全勤奖', '标兵']],
    ['', ['失误次数', '很多', '出勤天数', 199], [unread('很多')]],
    ['', ['失误次数', '很多', '出勤天数', 250], ['全勤奖', unread('很多')]],
    ['严', ['失误次数', '很多'], [unread('很多')]],
  ])('under %p with %p: %p', (reading, facts, wanted) => expect(honours(reading, ...facts)).toEqual(wanted));
});
