import { scheme } from './support';

describe('媒体名录', () => {
  const drawing = `
    | 奖项 | 级别 | 媒体 | 金额 |
    | 甲   | 省   |      | 5    |

    | 媒体       | 级别 |
    | 《甲报》   | 省级 |
    | 常德日报   | 省   |`;

  it('extends the shared one, and counts where both name an outlet', () => {
    const { outlets } = scheme(drawing);
    expect(outlets.get('甲报')).toMatchObject({ level: '省' });
    expect(outlets.get('常德日报')).toMatchObject({ level: '省' });
    expect(outlets.get('人民日报')).toMatchObject({ level: '中央' });
    expect(outlets.get('乙报')).toBeUndefined();
  });

  it('knows the levels that the scheme has of its own, and no others', () => {
    const own = `
      | 奖项 | 级别 | 媒体 | 金额 |
      | 甲   | 一类 |      | 5    |

      | 事实 | 取值           |
      | 级别 | 一类、二类     |

      | 媒体 | 级别 |
      | 甲报 | 二类 |`;
    expect(scheme(own).findings).toEqual([]);
    expect(scheme(own).outlets.get('甲报')).toMatchObject({ level: '二类' });
    expect(scheme(own.replace('| 甲报 | 二类 |', '| 甲报 | 省级 |')).findings).toMatchObject([
      { code: 'value-not-in-set', value: '省级', values: ['一类', '二类'] },
    ]);
  });
});
