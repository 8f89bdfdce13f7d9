import { ratio } from '../../../src/facts/exact';
import { scheme } from './support';

describe('奖励', () => {
  const rule = (cells: Record<string, unknown>) =>
    scheme([
      ['奖项', '金额', ...Object.keys(cells).filter((name) => name !== '金额')],
      ['甲', cells.金额 ?? '500', ...Object.entries(cells).flatMap(([name, cell]) => (name === '金额' ? [] : [cell]))],
    ]).rules[0];

  it.each<[unknown, unknown]>([
    ['500', { kind: 'figure', expression: { kind: 'number', value: 500 } }],
    [500, { kind: 'figure', expression: { kind: 'number', value: 500 } }],
    ['0元', { kind: 'figure', expression: { kind: 'number', value: 0 } }],
    ['每篇200元', { kind: 'figure', expression: { kind: 'number', value: 200 } }],
    ['=稿费的1.5倍', { kind: 'figure', expression: expect.objectContaining({ kind: 'binary', op: '*' }) as unknown }],
    ['200元/篇', { kind: 'figure', expression: { kind: 'number', value: 200 } }],
    ['一百元', { kind: 'figure', expression: { kind: 'number', value: 100 } }],
    [4 / 3, { kind: 'figure', expression: { kind: 'number', value: ratio(4n, 3n) } }],
    [1 / 3, { kind: 'figure', expression: { kind: 'number', value: ratio(1n, 3n) } }],
    ['-20', { kind: 'figure', expression: { kind: 'number', value: -20 } }],
    [0, { kind: 'open' }],
    ['', { kind: 'open' }],
    [null, { kind: 'open' }],
    ['-', { kind: 'open' }],
    ['未规定', { kind: 'open' }],
    ['未規定', { kind: 'open' }],
    ['待定', { kind: 'pending' }],
    ['退回', { kind: 'refused' }],
  ])('金额 %j', (cell, amount) =>
    expect(
      scheme([
        ['奖项', '金额', '条款'],
        ['甲', cell, '一'],
      ]).rules[0]?.amount,
    ).toMatchObject(amount as object),
  );

  it.each([
    ['', 'highest'],
    ['取高', 'highest'],
    ['累加', 'add'],
    ['倍乘', 'multiply'],
    ['否则', 'otherwise'],
    ['否則', 'otherwise'],
  ])('方式 %s is %s', (cell, mode) => expect(rule({ 方式: cell })?.mode).toBe(mode));

  it.each<[unknown, unknown, boolean]>([
    ['', { kind: 'quantity' }, false],
    [0, { kind: 'quantity' }, false],
    ['-', { kind: 'none' }, false],
    ['人数', { kind: 'fact', fact: '人数' }, false],
    ['人數', { kind: 'fact', fact: '人数' }, false],
    ['荣誉', { kind: 'none' }, true],
    ['榮譽', { kind: 'none' }, true],
  ])('计量 %j', (cell, measure, honour) => expect(rule({ 计量: cell })).toMatchObject({ measure, honour }));

  it.each<[string, readonly string[] | undefined]>([
    ['甲', ['甲']],
    ['甲、乙', ['甲', '乙']],
    ['甲|乙,丙;丁', ['甲', '乙', '丙', '丁']],
    ['', undefined],
  ])('奖项 %j', (cell, awards) => {
    const [read] = scheme([
      ['奖项', '金额', '条款'],
      [cell, '500', '一'],
    ]).rules;
    expect(read?.awards).toEqual(awards);
  });

  it('单位, 组, 起 and 止', () => {
    expect(rule({})).toMatchObject({ unit: '元', group: '', span: {} });
    expect(rule({ 单位: '分', 组: '出勤', 起: '2012-9-3', 止: 41182 })).toMatchObject({
      unit: '分',
      group: '出勤',
      span: { from: 41155, until: 41182 },
    });
  });

  it('rows are numbered through all tables, with clause, note and cell', () => {
    const { rules } = scheme(`
      | 奖项 | 金额 | 条款 | 备注 |
      | 甲   | 500  | 三②  | 每篇 |

      | 条款 | 奖项 | 级别 | 金额 |
      | 四   | 乙   | 省   | 100  |`);
    expect(rules.map(({ id, source }) => ({ id, ...source }))).toEqual([
      { id: '奖励1', clause: '三②', note: '每篇', at: { row: 1, column: 1 } },
      { id: '奖励2', clause: '四', note: '', at: { row: 4, column: 3 } },
    ]);
  });
});
