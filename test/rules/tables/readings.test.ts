import { grid, scheme, unbar } from './support';

describe('释义', () => {
  it('has its question, its readings and the one in force', () => {
    const drawing = `
      | 编号 | 问题         | 可选         | 采用 | 条款 |
      | 同稿 | 两家采用?   | 取高、累加   | 取高 | 四   |
      | 取整 | 小数?       | 舍去¦进一    |      |      |
      | 同稿 | 后一行为准   | 取高、累加   | 累加 |      |`;
    expect(scheme(unbar(grid(drawing))).readings.map(({ id, options, chosen }) => [id, options, chosen])).toEqual([
      ['同稿', ['取高', '累加'], '累加'],
      ['取整', ['舍去', '进一'], undefined],
    ]);
  });

  it('a row holds under the readings it names', () => {
    const drawing = `
      | 编号 | 可选       | 采用 |
      | 同稿 | 甲、乙、丙 | 甲   |
      | 奖项 | 金额 | 释义        |
      | 甲   | 5    | 同稿=甲     |
      | 甲   | 6    | 同稿=乙¦丙  |
      | 甲   | 7    | 同稿：丙    |
      | 甲   | 8    |             |`;
    expect(scheme(drawing).rules.map(({ reading }) => reading)).toEqual([
      { id: '同稿', readings: ['甲'] },
      { id: '同稿', readings: ['乙', '丙'] },
      { id: '同稿', readings: ['丙'] },
      undefined,
    ]);
  });
});
