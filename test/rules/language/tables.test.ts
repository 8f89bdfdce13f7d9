import { ask } from './support';

const said = (tables: unknown, award = '奖', ...facts: readonly unknown[]): unknown =>
  ask('AWARD', tables, award, ...facts);

describe('a table is known by its header row; the order of columns is free', () => {
  it.each([
    '| 奖项 | 级别 | 金额 | 条款 |\n| 奖 | 省 | 100 | 一 |',
    '| 条款 | 金额 | 级别 | 奖项 |\n| 一 | 100 | 省 | 奖 |',
    '| 獎項 | 級別 | 金額 | 條款 |\n| 奖 | 省 | 100 | 一 |',
    '| 奖项 | 级别 | 金额（元） | 序号 | 说明 |\n| 奖 | 省 | 100 | 1 | 甲 |',
    '| 某县某局奖励办法 | | |\n\n| 奖励 | | |\n| 奖项 | 级别 | 金额 |\n| 奖 | 省 | 100 |',
    '| 奖项 | 级别 | 金额 |\n\n| 奖 | 省 | 100 |\n',
    '| | 奖项 | 级别 | 金额 |\n| | 奖 | 省 | 100 |',
  ])('%j', (tables) => {
    expect(said(tables, '奖', '级别', '省')).toBe(100);
    expect(said(tables, '奖', '级别', '市')).toBe(0);
  });
});

describe('a range may hold several tables one under another, a blank row between them', () => {
  const all = `
    | 编号 | 可选   | 采用 |
    | 读   | 甲、乙 | 甲   |

    | 奖项 | 级别 | 金额 | 释义  |
    | 奖   | 省   | 100  | 读=甲 |
    | 奖   | 省   | 200  | 读=乙 |

    | 奖项 | 比例 | 取整 |
    | 先进 | 10%  | 舍去 |

    | 项目 | 指标     | 条件     | 后果 |
    | 评先 | 迟到次数 | 超过10次 | 取消 |

    | 考核 | 分项 | 权重 |
    | 考   | 德   | 100% |

    | 事项 | 周期 | 期限 |
    | 会   | 每月 | 26日 |

    | 事实 | 类型 | 缺省 |
    | 级别 | 文字 |      |

    | 奖项 | 归并 | 取       |
    | 奖   | 标题 | 级别最高 |

    | 媒体 | 级别 |
    | 某报 | 省   |

    | 日期     | 性质 |
    | 2049-3-2 | 放假 |

    | 奖项 | 级别 | 应得 |
    | 奖   | 省   | 100  |`;
  it('each is read', () => {
    expect(said(all, '奖', '级别', '省')).toBe(100);
    expect(ask('QUOTA', all, '先进', 29)).toBe(2);
    expect(ask('ELIGIBLE', all, '评先', '迟到次数', 11)).toBe(false);
    expect(ask('SCORE', all, '考', '德', 91)).toBe(91);
    expect(ask('DUE', all, '会', '2024-5-3')).toBe(45438);
  });
  it('what RULES spills, passed back, gives the same answers', () => {
    const spilled = ask('RULES', all);
    expect(said(spilled, '奖', '级别', '省')).toBe(100);
    expect(ask('RULES', spilled)).toEqual(spilled);
    expect(ask('QUOTA', spilled, '先进', 29)).toBe(2);
  });
});

describe('条款 and 备注 stand in every table and reach the explanations', () => {
  it.each<readonly [string, string]>([
    ['奖励', '| 奖项 | 任务数 | 金额 | 条款 | 备注 |\n| 奖 | 2 | 完成数 | 第九条 | 按年 |'],
    ['汇总', '| 奖项 | 金额 |\n| 奖 | 100 |\n\n| 奖项 | 门槛 | 条款 | 备注 |\n| 奖 | 完成数>=任务数 | 第九条 | 按年 |'],
  ])('%s', (_kind, tables) => expect(ask('EXPLAIN', tables, '奖', '完成数', 1, '任务数', 2)).toMatch(/第九条[^]*按年/));
});
