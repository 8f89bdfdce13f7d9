import { scheme } from './support';

describe('资格', () => {
  it('取消… bars where the condition holds, 不达标 where it does not', () =>
    expect(
      scheme(`
        | 项目 | 指标     | 条件         | 后果     |
        | 评先 | 迟到次数 | 超过10次     | 取消评先 |
        | 自学 | 自学小时 | 不少于20小时 | 不达标   |
        | 评先 |          | 迟到次数>10且旷工天数>3 | 取消 |`).eligibility.map(({ item, effect, consequence }) => [item, effect, consequence]),
    ).toEqual([
      ['评先', 'bars', '取消评先'],
      ['自学', 'demands', '不达标'],
      ['评先', 'bars', '取消'],
    ])); // prettier-ignore
});
