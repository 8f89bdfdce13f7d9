import fc from 'fast-check';
import { signatures } from '../../../src/rules/tables/kinds';
import { recognizeHeader } from '../../../src/rules/tables/header';
import { type Grid, splitTables } from '../../../src/rules/tables/table';
import { spillTables } from '../../../src/rules/tables/spill';
import { toSimplified } from '../../../src/facts/traditional';
import { ratio } from '../../../src/facts/exact';
import { award } from '../../../src/functions/award';
import type { Answer } from '../../../src/functions/answer';
import { short } from '../award/support';
import { faults, grid, scheme } from './support';

/** Kind, condition columns and the 奖项 (or first column) of each row of every table of a range. */
const outline = (cells: Grid) =>
  splitTables(cells).map((table) => ({
    kind: table.kind,
    conditions: table.conditionColumns,
    rows: table.rows.map((row) => row.text('奖项')),
  }));

describe('the header by which a table is known', () => {
  it.each<[string, readonly unknown[]]>([
    ['awards', ['奖项', '金额']],
    ['awards', ['条款', '金额', '级别', '奖项', '备注']],
    ['awards', ['獎項', '金額']],
    ['awards', [' 奖 项 ', '金\n额']],
    ['awards', ['奖项', '金额（元）']],
    ['rollUps', ['奖项', '归并', '取']],
    ['rollUps', ['獎項', '歸併']],
    ['rollUps', ['奖项', '门槛']],
    ['rollUps', ['獎項', '門檻']],
    ['rollUps', ['奖项', '每人上限']],
    ['rollUps', ['奖项', '归属']],
    ['places', ['奖项', '比例']],
    ['places', ['奖项', '名额']],
    ['places', ['名額', '獎項', '審定']],
    ['eligibility', ['项目', '指标', '条件']],
    ['eligibility', ['項目', '條件', '後果']],
    ['scoring', ['考核', '分项', '权重']],
    ['scoring', ['考核', '分項']],
    ['calendar', ['事项', '周期', '期限']],
    ['calendar', ['事項', '週期']],
    ['facts', ['事实', '类型']],
    ['facts', ['事實', '同義']],
    ['readings', ['编号', '问题', '可选', '采用']],
    ['readings', ['編號', '採用']],
    ['examples', ['奖项', '级别', '应得']],
    ['examples', ['獎項', '應得']],
    ['outlets', ['媒体', '级别']],
    ['outlets', ['媒體', '級別', '備註']],
    ['days', ['日期', '性质']],
  ])('%s: %j', (kind, cells) => expect(recognizeHeader(cells)?.kind).toBe(kind));

  it.each([
    [['奖项']],
    [['奖项', '说明']],
    [['金额', '级别']],
    [['奖项', 500]],
    [['项目', '条件']],
    [['序号', '媒体', '级别', '作者', '标题', '字数']],
    [['甲', '乙']],
    [['', null, undefined, 0]],
    [[]],
  ])('%j is none', (cells) => expect(recognizeHeader(cells)).toBeUndefined());

  it('stands in any order of columns, alone or with others', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...signatures).chain((signature) =>
          fc.record({
            signature: fc.constant(signature),
            cells: fc
              .subarray([...signature.columns, '条款', '备注'])
              .map((some) => [...new Set([...signature.all, ...signature.any.slice(0, 1), ...some])])
              .chain((cells) => fc.shuffledSubarray(cells, { minLength: cells.length })),
          }),
        ),
        ({ signature, cells }) => {
          const header = recognizeHeader(cells);
          // A header that holds two tables' columns is the more telling one.
          const first = signatures.find((other) => other.all.every((name) => cells.includes(name)) && (other.any.length === 0 || other.any.some((name) => cells.includes(name))) && (other.kind !== 'outlets' || cells.length <= 4)); // prettier-ignore
          expect(header?.kind).toBe(first?.kind);
          expect(['outlets', first?.kind]).toContain(signature.kind === first?.kind ? first.kind : 'outlets');
          cells.forEach((name, column) => expect(header?.columns.get(name)).toBe(column));
        },
      ),
    ));
});

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

  it('a header repeated for printing goes on with the same table', () => {
    const repeated = grid(`
      | 奖项 | 级别 | 金额 |
      | 甲奖 | 省   | 100  |
      | 奖项 | 级别 | 金额 |
      | 乙奖 | 市   | 50   |`);
    expect(outline(repeated)).toEqual([{ kind: 'awards', conditions: ['级别'], rows: ['甲奖', '乙奖'] }]);
  });

  it('two tables of one kind may have different conditions', () => {
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

  it('a row with one filled cell is a row of its table, not the title of the next', () => {
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

  it('columns for reading are passed over, all others are conditions', () => {
    const [table] = splitTables([['序号', '依据', '奖项', '级别', '说明', '金额', '条款', '备注', '版面']]);
    expect(table?.conditionColumns).toEqual(['级别', '版面']);
  });
});

describe('cells of a table', () => {
  const [table] = splitTables([
    ['奖项', '级别', '金额', '条款'],
    ['優秀文稿', '１級', 0, ' 三② '],
    ['乙', true, 1 / 3, ''],
    ['丙', '', 0.1 + 0.2, null],
  ]);
  const rows = table?.rows ?? [];

  it('are text with full-width forms folded and traditional characters simplified', () => {
    expect(rows.map((row) => row.text('奖项'))).toEqual(['优秀文稿', '乙', '丙']);
    expect(rows.map((row) => row.text('级别'))).toEqual(['1级', 'true', '']);
  });

  it('a numeric 0 is a blank, other numbers are what they stand for', () => {
    expect(rows.map((row) => row.cell('金额'))).toEqual([undefined, 1 / 3, 0.1 + 0.2]);
    expect(rows.map((row) => row.text('金额'))).toEqual(['', '1/3', '0.3']);
  });

  it('have their words as the document has them, and their place', () => {
    expect(rows.map((row) => row.words('条款'))).toEqual(['三②', '', '']);
    expect(rows.map((row) => row.at('金额'))).toEqual([1, 2, 3].map((row) => ({ row, column: 2 })));
  });

  it('of a column that is not there are blank', () => {
    expect(rows.map((row) => row.cell('方式'))).toEqual([undefined, undefined, undefined]);
    expect(rows.map((row) => row.text('方式'))).toEqual(['', '', '']);
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
  it('is read without throwing', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.constantFrom<unknown>('奖项', '金额', '级别', '比例', '名额', '归并', '取', '门槛', '项目', '指标', '条件', '事实', '类型', '取值', '编号', '可选', '采用', '释义', '方式', '起', '应得', '考核', '分项', '权重', '事项', '期限', '日期', '性质', '媒体', '算式', '按'),
              fc.constantFrom<unknown>('500', '甲', '省级', '超过10次', '稿费*5', '算法=甲', '1/3', '待定', '退回', '累加', '2012-9-3', '合计(字数)', 0, 3, 0.5, null, '', true, { code: '#N/A' }),
              fc.string({ maxLength: 6 }),
            ),
            { maxLength: 8 },
          ),
          { maxLength: 12 },
        ),
        (cells) => {
          const read = splitTables(cells).length > 0 ? scheme(cells) : undefined;
          for (const finding of read?.findings ?? []) {
            expect(finding.at.row).toBeLessThan(cells.length);
            expect(finding.at.column).toBeLessThan(8);
          }
        },
      ),
      { numRuns: 500 },
    )); // prettier-ignore
});

describe('a unit in the header of a column of the table', () => {
  const amounts = (header: string, cells: readonly unknown[]): readonly unknown[] => {
    const rows = cells.map((cell, index) => ['奖', index + 1, cell]);
    const tables = [['奖项', '档', header], ...rows];
    return cells.map((_, index) => short(award(tables, [['奖']], [[['档']], [[index + 1]]]) as Answer));
  };

  it('scales plain figures and expressions', () => {
    expect(amounts('金额(百元)', [20, '2.5', '20*2', '待定'])).toEqual([2000, 250, 4000, 'pending']);
    expect(amounts('金额（万元）', [1.2, ''])).toEqual([12000, 'open']);
    expect(amounts('金额(元)', [20, '5百元'])).toEqual([20, 500]);
    expect(amounts('金额/元', [20])).toEqual([20]);
  });

  it('is no guess beside another unit', () =>
    expect(faults([['奖项', '金额(百元)'], ['奖', '20元'], ['奖', '2万']])).toEqual(['amount-unreadable 2:2', 'amount-unreadable 3:2'])); // prettier-ignore

  it.each([
    ['字数(千字)', '1以上', 1000, 999],
    ['字数（千字）', '>=1', 1000, 999],
    ['字数/千字', '0.5至1.5', 1500, 1501],
    ['到账额（万元）', '[50..80)', 799999, 800000],
    ['到账额（万元）', 50, 500000, 50],
    ['完成率(%)', '80以上', '80%', '79%'],
  ])('scales the figures of conditions: %s %s', (header, condition, met, unmet) => {
    const [name = ''] = header.split(/[(（/]/);
    const paid = (given: unknown) => award([['奖项', header, '金额'], ['奖', condition, 100]], [['奖']], [[[name]], [[given]]]); // prettier-ignore
    expect([paid(met), paid(unmet)]).toEqual([100, 0]);
  });

  it('is no guess beside another unit in a condition', () =>
    expect(faults([['奖项', '到账额(万元)', '金额'], ['奖', '5000元以上', 100]])).toEqual(['condition-unreadable 2:2'])); // prettier-ignore

  it('makes per cent of ratios and weights', () => {
    expect(scheme([['奖项', '比例（%）'], ['奖', 15]]).places[0]?.share).toMatchObject({ ratio: ratio(3n, 20n) }); // prettier-ignore
    expect(scheme([['考核', '分项', '权重(%)'], ['年终', '德', 40], ['年终', '能', 60]]).scoreParts.map(({ weight }) => weight)).toEqual([ratio(2n, 5n), ratio(3n, 5n)]); // prettier-ignore
  });
});

describe('the column of amounts', () => {
  it.each(['奖金', '奖励金额', '奖励标准', '奖金标准', '獎金', '獎勵金額', '奖励标准（元/篇）', '奖金(元)'])(
    'may be headed %s',
    (header) => {
      const cells = [['奖项名称', '级别', header], ['上稿', '省级', 200]]; // prettier-ignore
      expect(award(cells, [['上稿']], [[['级别']], [['省']]])).toBe(200);
    },
  );

  it('is 金额 where both stand', () =>
    expect(outline([['奖项', '奖金', '金额'], ['上稿', '2000以上', 200]])).toEqual([{ kind: 'awards', conditions: ['奖金'], rows: ['上稿'] }])); // prettier-ignore
});

describe('rows that are none of the table', () => {
  it('are totals, notes, and rows with nothing in its columns', () => {
    const cells = [['', '金额', '', '奖项', '条款', '级别'], ['', 200, '', '上稿', '一', '省级'], ['注：市级以下不奖', '', '', '', '', ''], ['', '', '', '', '二', ''], ['', 100, '', '上稿', '二', '市级'], ['合计', 300, '', '', '', ''], ['', '', '', '说明：见附件', '', '']]; // prettier-ignore
    expect(outline(cells)).toEqual([{ kind: 'awards', conditions: ['级别'], rows: ['上稿', '上稿'] }]);
  });

  it('may be the second half of a header with merged cells', () => {
    const cells = [['奖项', '条件', '', '金额'], ['', '级别', '字数', ''], ['上稿', '省级', '1000字以上', 200]]; // prettier-ignore
    expect(outline(cells)).toEqual([{ kind: 'awards', conditions: ['级别', '字数'], rows: ['上稿'] }]);
    expect(spillTables(cells, '奖励')).toEqual([['奖项', '级别', '字数', '金额'], ['上稿', '省级', '1000字以上', 200]]); // prettier-ignore
    const rows = [['奖项', '级别', '', '金额'], ['', '省级', '', 200]]; // prettier-ignore
    expect(outline(rows)).toEqual([{ kind: 'awards', conditions: ['级别'], rows: [''] }]);
  });
});
