import { ask } from './support';

describe('facts that are days, without a 类型', () => {
  it('by a name that ends in 日期, where amounts and bounds reckon with it', () => {
    const early = '| 奖项 | 金额 |\n| 早报 | (截止日期-报送日期)*10 |';
    expect(ask('AWARD', early, '早报', '截止日期', '2024-8-1', '报送日期', '2024年7月29日')).toBe(30);
    const intime = '| 奖项 | 报送日期 | 金额 |\n| 奖 | 不超过截止日期 | 100 |';
    expect(ask('AWARD', intime, '奖', '截止日期', '2024-8-1', '报送日期', 45505)).toBe(100);
    expect(ask('AWARD', intime, '奖', '截止日期', '2024-8-1', '报送日期', '2024.8.2')).toBe(0);
    const declared = '| 事实 | 同义 |\n| 报送日期 | 上报日 |\n\n| 奖项 | 金额 |\n| 奖 | 月份(报送日期) |';
    expect(ask('AWARD', declared, '奖', '上报日', '2024-8-1')).toBe(8);
  });

  it('by the days in its conditions, also where amounts reckon with it', () => {
    const tables = '| 奖项 | 立项日 | 金额 |\n| 奖 | >=2024-7-1 | 月份(立项日)*10 |';
    expect([45473, 45474, '2024-8-1'].map((day) => ask('AWARD', tables, '奖', '立项日', day))).toEqual([0, 70, 80]);
  });

  it('never by 日 alone: 旷工日 and 值班日 are counts', () => {
    const tables = '| 奖项 | 旷工日 | 金额 |\n| 旷工 | 3天以上 | -100 |\n| 值班 | - | 值班日*50 |';
    expect(ask('AWARD', tables, '旷工', '旷工日', '4天')).toBe(-100);
    expect(ask('AWARD', tables, '值班', '值班日', 4)).toBe(200);
  });

  it('with the time of day, on the day itself', () => {
    const tables = '| 奖项 | 报送日 | 金额 |\n| 奖 | 2024年6月30日以前 | 100 |\n| 奖 | 2024年7月1日以后 | 50 |';
    const at = (day: unknown): unknown => ask('AWARD', tables, '奖', '报送日', day);
    expect(['2024-6-30', '2024-6-30 17:30', 45473.75, '2024-7-1', '2024年7月1日'].map(at)).toEqual([
      100, 100, 100, 50, 50,
    ]);
  });

  it('其他 is every other day, whatever the time', () => {
    const tables = '| 奖项 | 活动日 | 金额 |\n| 奖 | 2024-6-30 | 100 |\n| 奖 | 其他 | 30 |';
    const at = (day: unknown): unknown => ask('AWARD', tables, '奖', '活动日', day);
    expect(['2024-6-30 8:00', '2024-7-1 8:00', '2024-6-29'].map(at)).toEqual([100, 30, 30]);
  });
});
