import { readsAlike } from '../../../src/rules/award/rows';
import { scheme } from '../tables/support';

const drawn = (amount: string, more = ''): string => `
  | 奖项 | 级别 | 字数 | 金额 |
  | 奖   | 省   | 1/3以上 | ${amount} |

  ${more}`;

describe('a table reads alike under two schemes', () => {
  const one = scheme(drawn('3'));

  it('that differ in an amount', () => {
    expect(readsAlike(one, one)).toBe(true);
    expect(readsAlike(one, scheme(drawn('4')))).toBe(true);
  });

  it.each<[string, string]>([
    ['a fact', '| 事实 | 类型 | 缺省 |\n| 级别 | 文字 | 省 |'],
    ['a default of another exact figure', '| 事实 | 类型 | 缺省 |\n| 字数 | 数 | 1/3 |'],
    ['a fact that is reckoned', '| 事实 | 类型 | 算式 |\n| 字数 | 数 | 甲数*2 |'],
    ['an outlet', '| 媒体 | 级别 |\n| 求是 | 省 |'],
  ])('but not that differ in %s', (_, more) => {
    expect(readsAlike(one, scheme(drawn('3', more)))).toBe(false);
    expect(readsAlike(scheme(drawn('3', more)), scheme(drawn('3', more)))).toBe(true);
  });

  it('nor where an outlet has another level', () => {
    const listed = (level: string) => scheme(drawn('3', `| 媒体 | 级别 |\n| 求是 | ${level} |`));
    expect(readsAlike(listed('省'), listed('市'))).toBe(false);
  });

  it('nor where a fact is reckoned in another way', () => {
    const reckoned = (how: string) => scheme(drawn('3', `| 事实 | 类型 | 算式 |\n| 字数 | 数 | ${how} |`));
    expect(readsAlike(reckoned('甲数*2'), reckoned('甲数*3'))).toBe(false);
  });
});
