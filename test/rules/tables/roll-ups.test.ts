import { scheme } from './support';

describe('汇总', () => {
  const rollUp = (cells: Record<string, string>) =>
    scheme([
      ['奖项', '归属', ...Object.keys(cells)],
      ['甲', '', ...Object.values(cells)],
    ]).rollUps[0];

  it.each<[string, readonly (readonly string[])[]]>([
    ['作者、标题', [['作者', '标题']]],
    ['稿件编号或作者、标题', [['稿件编号'], ['作者', '标题']]],
    ['作者、標題', [['作者', '标题']]],
    ['', []],
  ])('归并 %j', (cell, keys) => expect(rollUp({ 归并: cell, 取: '' })?.keys).toEqual(keys));

  it.each<[string, readonly unknown[]]>([
    ['', [{ by: 'amount' }]],
    ['金额最高', [{ by: 'amount' }]],
    ['级别最高', [{ by: 'fact', fact: '级别' }]],
    ['級別最高、金額最高', [{ by: 'fact', fact: '级别' }, { by: 'amount' }]],
    ['稿费最高', [{ by: 'fact', fact: '稿费' }]],
    ['全部', [{ by: 'all' }]],
  ])('取 %j', (cell, picks) => expect(rollUp({ 归并: '标题', 取: cell })?.picks).toEqual(picks));

  it('每人上限, 门槛, 归属', () => {
    const read = scheme([
      ['奖项', '每人上限', '门槛', '归属'],
      ['甲', '5000元', '完成数>=任务数', '姓名'],
    ]).rollUps[0];
    expect(read).toMatchObject({
      cap: { kind: 'number', value: 5000 },
      gate: { kind: 'comparison', comparison: '>=' },
      owner: '姓名',
    });
  });
});
