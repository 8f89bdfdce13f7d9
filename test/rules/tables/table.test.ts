import { wordsIn } from '../../../src/base/words-in';
import fc from 'fast-check';
import { toSimplified } from '../../../src/facts/traditional';
import { spillTables } from '../../../src/rules/tables/spill';
import { splitTables } from '../../../src/rules/tables/table';
import { grid, outline, scheme } from './support';

describe('several tables in one range', () => {
  const many = grid(`
    | 奖励   |      |      |
    | 奖项   | 级别 | 金额 |
    | 甲奖   | 省   | 100  |
    | 乙奖   | 市   | 50   |

    | 名额   |      |      |
    | 奖项   | 名额 | 条款 |
    | 甲奖   | 3    | 二   |

    | 编号 | 可选  | 采用 |
    | 算法 | 甲、乙 | 甲  |`);

  it('are split where their headers stand', () =>
    expect(outline(many)).toEqual([
      { kind: 'awards', conditions: ['级别'], rows: ['甲奖', '乙奖'] },
      { kind: 'places', conditions: [], rows: ['甲奖'] },
      { kind: 'readings', conditions: [], rows: [''] },
    ]));

  it('are the same with blanks as text, null, undefined or 0', () => {
    for (const blank of ['', null, undefined, 0, ' ', '\u3000']) {
      const dialect = many.map((row) => (row.length ? row : ['', '', '']).map((cell) => (cell === '' ? blank : cell)));
      expect(outline(dialect)).toEqual(outline(many));
    }
  });

  it('may stand without blank rows between them', () =>
    expect(outline(many.filter((row) => row.length > 0))).toEqual(outline(many)));

  it('may have blank rows within them', () => {
    const spaced = many.flatMap((row) => [row, [], ['', '', '']]);
    expect(outline(spaced).map(({ kind, rows }) => [kind, rows])).toEqual(
      outline(many).map(({ kind, rows }) => [kind, rows]),
    );
  });

  it('may have merged title rows and words above, but no table of their own', () => {
    const titled = [['××县委办公室奖励办法', '', ''], ['(2012年修订)', '', ''], [], ...many];
    expect(outline(titled)).toEqual(outline(many));
    const prose = [['说明', '本表由办公室填写', ''], [], ...many];
    expect(outline(prose)).toEqual(outline(many));
  });

  it('go on below a header repeated for printing', () => {
    const repeated = grid(`
      | 奖项 | 级别 | 金额 |
      | 甲奖 | 省   | 100  |
      | 奖项 | 级别 | 金额 |
      | 乙奖 | 市   | 50   |`);
    expect(outline(repeated)).toEqual([{ kind: 'awards', conditions: ['级别'], rows: ['甲奖', '乙奖'] }]);
  });

  it('may have different conditions where they are of one kind', () => {
    const two = grid(`
      | 奖项 | 级别 | 金额 |
      | 甲奖 | 省   | 100  |
      | 奖项 | 名次 | 金额 |
      | 乙奖 | 1    | 50   |`);
    expect(outline(two)).toEqual([
      { kind: 'awards', conditions: ['级别'], rows: ['甲奖'] },
      { kind: 'awards', conditions: ['名次'], rows: ['乙奖'] },
    ]);
  });

  it('keep a row with one filled cell, which is not the title of the next', () => {
    const honours = grid(`
      | 奖项   | 级别 | 金额 |
      | 甲奖   | 省   | 100  |
      | 学习星 |      |      |
      | 贡献星 |      |      |

      | 名额   |      |      |

      | 奖项   | 名额 | 条款 |
      | 学习星 | 1    |      |`);
    expect(outline(honours).map(({ rows }) => rows)).toEqual([['甲奖', '学习星', '贡献星'], ['学习星']]);
  });

  it('take no title for a row, though several stand there, apart from the table or over one of two columns', () => {
    const titled = grid(`
      | 奖项     | 级别 | 金额 |
      | 甲奖     | 省   | 100  |

      | 名额     |      |      |
      | 2012年起 |      |      |

      | 奖项     | 名额 | 条款 |
      | 甲奖     | 1    | 二   |
      | 媒体名录 |      |      |
      | 媒体     | 级别 |      |
      | 求是     | 中央 |      |`);
    expect(outline(titled).map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['awards', 1],
      ['places', 1],
      ['outlets', 1],
    ]);
  });

  it('keep a row with one filled cell that only ends like a note', () =>
    expect(outline(grid('| 奖项 | 级别 | 金额 |\n| 关注:星 | | |\n| 注:无 | | |')).map(({ rows }) => rows)).toEqual([
      ['关注:星'],
    ]));

  it('pass over columns for reading; all others are conditions', () => {
    const [table] = splitTables([['序号', '依据', '奖项', '级别', '说明', '金额', '条款', '备注', '版面']]);
    expect(table?.conditionColumns).toEqual(['级别', '版面']);
  });
});

describe('rows that are none of the table', () => {
  it('are totals, notes, and rows with nothing in its columns', () => {
    const cells = [
      ['', '金额', '', '奖项', '条款', '级别'],
      ['', 200, '', '上稿', '一', '省级'],
      ['注：市级以下不奖', '', '', '', '', ''],
      ['', '', '', '', '二', ''],
      ['', 100, '', '上稿', '二', '市级'],
      ['合计', 300, '', '', '', ''],
      ['', '', '', '说明：见附件', '', ''],
    ];
    expect(outline(cells)).toEqual([{ kind: 'awards', conditions: ['级别'], rows: ['上稿', '上稿'] }]);
  });

  it('may be the second half of a header with merged cells', () => {
    const cells = [
      ['奖项', '条件', '', '金额'],
      ['', '级别', '字数', ''],
      ['上稿', '省级', '1000字以上', 200],
    ];
    expect(outline(cells)).toEqual([{ kind: 'awards', conditions: ['级别', '字数'], rows: ['上稿'] }]);
    expect(spillTables(cells, '奖励')).toEqual([
      ['奖项', '级别', '字数', '金额'],
      ['上稿', '省级', '1000字以上', 200],
    ]);
    const rows = [
      ['奖项', '级别', '', '金额'],
      ['', '省级', '', 200],
    ];
    expect(outline(rows)).toEqual([{ kind: 'awards', conditions: ['级别'], rows: [''] }]);
  });
});

describe('tables in traditional characters', () => {
  const traditional = `
    | 獎項     | 級別   | 版面     | 字數        | 金額         | 方式 | 計量 | 條款 |
    | 優秀文稿 | 國家級 |          |             | 500          |      |      | 三   |
    | 優秀文稿 | 省級   |          | 超過1000字  | 稿費*2       |      |      | 三   |
    | 優秀文稿 |        | 頭版頭條 |             | 本獎*0.5     | 累加 |      | 三   |
    | 遲到     |        |          |             | 遲到次數*-20 |      | -    | 五   |

    | 獎項     | 歸併       | 取       | 門檻           |
    | 優秀文稿 | 作者、標題 | 級別最高 | 完成數>=任務數 |

    | 獎項     | 基數 | 比例 | 取整     |
    | 優秀文稿 | 總數 | 10%  | 四捨五入 |

    | 項目     | 指標     | 條件       | 後果     |
    | 評先資格 | 遲到次數 | 超過10次   | 取消評先 |
    | 自學     | 自學時間 | 不少於20小時 | 不達標 |

    | 事實     | 類型 | 取值 | 同義 | 缺省 |
    | 自學時間 | 數   |      | 學時 |      |
    | 參評     | 是否 |      |      | 是   |`;

  it('are the same scheme as in simplified ones', () => {
    const told = scheme(traditional);
    const simplified = scheme(toSimplified(traditional).replaceAll('不少於', '不少于'));
    expect(told.findings).toEqual([]);
    const rulesOf = ({ rules, rollUps, eligibility, book, derived }: typeof told) => ({
      rules,
      rollUps,
      eligibility,
      book,
      derived,
    });
    expect(rulesOf(told)).toEqual(rulesOf(simplified));
    expect(told.places).toMatchObject([{ base: '總數', rounding: { kind: 'fixed', rounding: 'half-up' } }]);
    expect(told.rollUps[0]).toMatchObject({ keys: [['作者', '标题']], picks: [{ by: 'fact', fact: '级别' }] });
    expect(told.book.facts.find((fact) => fact.name === '自学时间')?.kind).toBe('number');
  });
});

describe('any range', () => {
  const words = wordsIn(`
    奖项 金额 级别 比例 名额 归并 取 门槛 项目 指标 条件 事实 类型 取值 编号 可选 采用 释义 方式 起 应得 考核 分项
    权重 事项 期限 日期 性质 媒体 算式 按
  `);
  const written = wordsIn('500 甲 省级 超过10次 稿费*5 算法=甲 1/3 待定 退回 累加 2012-9-3 合计(字数)');
  const contents = [...written, 0, 3, 0.5, null, '', true, { code: '#N/A' }];
  const cell = fc.oneof(
    fc.constantFrom<unknown>(...words),
    fc.constantFrom<unknown>(...contents),
    fc.string({ maxLength: 6 }),
  );

  it('is read without throwing, and what is found in it lies in it', () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (cells) => {
        const read = splitTables(cells).length > 0 ? scheme(cells) : undefined;
        for (const { at } of read?.findings ?? []) {
          expect(at.row).toBeLessThan(cells.length);
          expect(at.column).toBeLessThan(8);
        }
      }),
      { numRuns: 500 },
    ));
});
