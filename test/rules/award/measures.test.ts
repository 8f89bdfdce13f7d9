import { cases } from './cases';
import { reckon } from './support';

describe('计量 and 单位', () => {
  cases(
    `
    | 奖项   | 项目 | 名次 | 金额           | 计量 | 单位 |
    | 竞赛   | 督查 | 1    | 500            | 人数 |      |
    | 任务   | 调研 |      | (完成数-任务数)*100 | - |      |
    | 稿     | 信息 |      | 20             |      |      |
    | 积分   | 信息 |      | 1/3            |      | 分   |
    | 混     | 信息 |      | 1/3            |      | 分   |
    | 倍     | 信息 |      | 100            |      |      |`,
    [
      ['竞赛', ['项目', '督查', '名次', 1, '人数', 6], 3000],
      ['竞赛', ['项目', '督查', '名次', 1], 500],
      ['竞赛', ['项目', '督查', '名次', 1, '数量', 3], 500],
      ['任务', ['项目', '调研', '任务数', 3, '完成数', 5, '数量', 2], 200],
      ['任务', ['项目', '调研', '任务数', 3, '完成数', 1], -200],
      ['稿', ['项目', '信息', '数量', '三篇'], 60],
      ['稿', ['项目', '信息', '数量', 1.5], 30],
      ['积分', ['项目', '信息', '数量', 3], 1],
    ],
  );

  it('amounts other than yuan stay exact, yuan are rounded to the fen once, at the end', () => {
    const scheme = `
      | 奖项 | 金额   | 方式 | 单位 |
      | 分   | 1/3    |      | 分   |
      | 元   | 1/3    |      |      |
      | 和   | 1/3    |      |      |
      | 和   | 1/3    | 累加 |      |
      | 和   | 1/3    | 累加 |      |
      | 半   | 0.005  |      |      |
      | 负   | -0.005 |      |      |
      | 积   | 稿费*1.5 |    |      |`;
    expect(reckon(scheme, '分')).toBe(1 / 3);
    expect(reckon(scheme, '元')).toBe(0.33);
    expect(reckon(scheme, '和')).toBe(1);
    expect(reckon(scheme, '半')).toBe(0.01);
    expect(reckon(scheme, '负')).toBe(-0.01);
    expect(reckon(scheme, '积', '稿费', 0.1)).toBe(0.15);
    expect(reckon(scheme, '积', '稿费', 0.1 + 0.2)).toBe(0.45);
  });

  it('are never added where they differ', () => {
    expect(reckon('| 奖项 | 金额 | 方式 | 单位 |\n| 混 | 100 | | |\n| 混 | 0分 | 累加 | 分 |', '混')).toBe(100);
    expect(reckon('| 奖项 | 首发 | 金额 | 单位 |\n| 混 | 是 | 100 | |\n| 混 | | 100 | 分 |', '混')).toBe('缺首发');
    expect(reckon('| 奖项 | 金额 | 方式 | 单位 |\n| 混 | 100 | | |\n| 混 | 5 | 累加 | 分 |', '混')).toBe('mixed-units');
  });

  it('a factor has no unit', () =>
    expect(reckon('| 奖项 | 金额 | 方式 | 单位 |\n| 甲 | 100 | | 分 |\n| 甲 | 2 | 倍乘 | |', '甲')).toBe(200));
});
