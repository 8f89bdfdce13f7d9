import { ask } from './support';

describe('计量 names the fact that multiplies the amount', () => {
  const tables = `
    | 奖项 | 金额 | 计量 |
    | 空   | 100  |      |
    | 人   | 100  | 人数 |
    | 无   | 100  | -    |
    | 册   | 100  | 册数 |`;
  it.each<readonly [string, readonly unknown[], number]>([
    ['空', [], 100],
    ['空', ['数量', 3], 300],
    ['人', ['人数', 4], 400],
    ['人', ['人数', 4, '数量', 3], 400],
    ['人', [], 100],
    ['无', ['数量', 3], 100],
    ['册', ['册数', 2], 200],
    ['册', ['册数', 0], 0],
  ])('%s %j: %p', (award, facts, wanted) => expect(ask('AWARD', tables, award, ...facts)).toBe(wanted));
  it('that fact missing is told', () =>
    expect(ask('AWARD', tables, '册')).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('缺册数') }));
});

describe('单位 is 元 unless it says 分, 篇 …: exact, and never added to yuan', () => {
  const tables = `
    | 奖项 | 金额 | 单位 | 方式 |
    | 分   | 1/3  | 分   |      |
    | 分   | 1/3  | 分   | 累加 |
    | 分   | 1/3  | 分   | 累加 |
    | 混   | 100  |      |      |
    | 混   | 5    | 分   | 累加 |`;
  it('three thirds are one', () => expect(ask('AWARD', tables, '分')).toBe(1));
  it('mixed units are an error that says so', () =>
    expect(ask('AWARD', tables, '混')).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('单位') }));
});
