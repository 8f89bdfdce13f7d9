import fc from 'fast-check';
import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { rowReader } from '../../../src/facts/row';
import { sentences } from '../../../src/functions/explain';
import { assess } from '../../../src/rules/award/assess';
import { completeRows } from '../../../src/rules/award/complete-rows';
import { awardNames } from '../../../src/rules/award/program';
import { isTable } from '../../../src/rules/award/rows';
import { rowsOf } from '../../../src/rules/award/rows-of';
import { tableRows } from '../../../src/rules/award/table-rows';
import { traceOf } from '../../../src/rules/award/trace';
import { readScheme } from '../../../src/rules/tables/read';
import type { Scheme } from '../../../src/rules/scheme/scheme';
import { builtIns, schemeFrom } from '../../../src/rules/schemes/catalog';
import { lixian } from '../../../src/rules/schemes/lixian';
import { totalsOf } from '../../../src/rules/totals/totals';
import { domains } from '../../oracle/written/domains';
import { joiningOffices, offices } from '../../oracle/written/offices';

/** Cells that a column may hold beside good values: blanks of all kinds, errors, what cannot be read. */
const odd: readonly unknown[] = ['', null, 0, -1, '很多', '#N/A', '-', '１２００字', '1,000', 0.1, true, '见附件', ' '];

type Cells = readonly (readonly unknown[])[];

/** Rows of few distinct cells, so that many share a class and many are one thing. */
const trackers = (columns: Readonly<Record<string, readonly unknown[]>>): fc.Arbitrary<Cells> =>
  fc
    .shuffledSubarray(Object.keys(columns), { minLength: 2 })
    .chain((header) =>
      fc
        .array(
          fc.tuple(
            ...header.map((name) =>
              fc.oneof(
                { weight: 12, arbitrary: fc.constantFrom(...(columns[name] ?? [''])) },
                { weight: 1, arbitrary: fc.constantFrom(...odd) },
              ),
            ),
          ),
          { minLength: 1, maxLength: 24 },
        )
        .map((rows) => [header, ...rows]),
    );

/** The same rows twice, under one award or several in turn: as a table that is judged by classes, and read one by one. */
function bothWays(scheme: Scheme, award: string | readonly string[], [header = [], ...cells]: Cells) {
  const uses = mapColumns(scheme.book, header.map(readHeader));
  const inTurn = [award].flat();
  const awards = cells.map((_, index) => inTurn[index % inTurn.length]);
  const one = completeRows(scheme, cells.map(rowReader(scheme.book, uses, [])));
  const table = tableRows(scheme, uses, [], cells);
  return { byClass: assess(scheme, awards, table), oneByOne: assess(scheme, awards, one) };
}

function expectSame(scheme: Scheme, award: string | readonly string[], cells: Cells): void {
  const { byClass, oneByOne } = bothWays(scheme, award, cells);
  expect(byClass.outcomes).toEqual(oneByOne.outcomes);
  expect(cells.slice(1).map((_, index) => traceOf(byClass, index))).toEqual(
    cells.slice(1).map((_, index) => traceOf(oneByOne, index)),
  );
  expect(totalsOf(byClass)).toEqual(totalsOf(oneByOne));
  for (const language of ['zh', 'en'] as const) {
    const [told, wanted] = [byClass, oneByOne].map((assessment) => sentences(language, assessment));
    cells.slice(1).forEach((_, index) => expect(told?.(index)).toBe(wanted?.(index)));
  }
}

const shown = (value: unknown): unknown =>
  typeof value === 'object' ? 20.5 : typeof value === 'boolean' ? (value ? '是' : '否') : value;
const drawn = Object.fromEntries(Object.entries(domains).map(([name, values]) => [name, values.map(shown)]));

describe('rows judged by classes', () => {
  it('come to what each comes to by itself, under random schemes', () =>
    fc.assert(
      fc.property(offices, trackers(drawn), ({ cells }, tracker) => {
        const scheme = readScheme('自编', cells);
        if (!scheme) throw new Error('no tables');
        expectSame(scheme, '奖', tracker);
      }),
      { numRuns: 400 },
    ));

  const columns: Readonly<Record<string, readonly unknown[]>> = {
    姓名: ['甲', '乙', '丙', ''],
    标题: ['一', '二', '三 ', '三'],
    稿件编号: ['', '', 1, '1', 2],
    媒体: ['人民日报', '《求是》', '湖南日报', '常德日报', '县政府网', ''],
    级别: ['省', '省级', '市', '中央', '县', '', ''],
    形式: ['文稿', '电视新闻', '', '电视'],
    版面: ['头版头条', '', '二版'],
    字数: [999, 1000, 1200, '1000字', ''],
    体裁: ['新闻', '调研文稿', ''],
    正面推介: ['是', '', '否'],
    稿费: [10, 20.5, '', 30],
    数量: [1, 2, ''],
    单位类型: ['外单位', ''],
    跟班: ['是', '否', ''],
    领导批示: ['是', ''],
    完成数: [0, 3, 5, ''],
    任务数: [3, 0, ''],
    科室类别: ['中心', '后勤'],
    项目: ['调研', '信息', '值班'],
    名次: [1, 2, 4, ''],
    档次: ['一', '二', ''],
    人数: [3, ''],
    日期: ['2012-3-1', 41000, ''],
  };
  const awards = builtIns.flatMap((source) =>
    awardNames(schemeFrom(source)).map((award) => [source.name, award, schemeFrom(source)] as const),
  );

  it('come to what each comes to by itself, under the built-in schemes', () =>
    fc.assert(
      fc.property(fc.constantFrom(...awards), trackers(columns), ([, award, scheme], tracker) =>
        expectSame(scheme, award, tracker),
      ),
      { numRuns: 400 },
    ));

  it('come to what each comes to by itself, where several awards may share a thing', () =>
    fc.assert(
      fc.property(
        trackers(columns),
        fc.shuffledSubarray(['上稿', '重大宣传报道奖', '单项考核'], { minLength: 2 }),
        (tracker, several) => expectSame(schemeFrom(lixian), several, tracker),
      ),
      { numRuns: 50 },
    ));

  it('come to what each comes to by itself, under random schemes that join awards', () =>
    fc.assert(
      fc.property(joiningOffices, trackers(drawn), ({ cells }, tracker) => {
        const scheme = readScheme('自编', cells);
        if (!scheme) throw new Error('no tables');
        expectSame(scheme, ['奖', '另'], tracker);
      }),
      { numRuns: 50 },
    ));

  it('come to what each comes to by itself, where facts follow from facts and last for a time', () => {
    const scheme = readScheme('自编', [
      ['奖项', '完成率', '日期', '级别', '金额', '起', '止'],
      ['奖', '>=80%', '', '', '完成率*100', '', ''],
      ['奖', '', '>=2024-7-1', '省', '300', '2024-1-1', '2024-6-30'],
      ['奖', '', '', '省', '200', '2024-7-1', ''],
      [],
      ['奖项', '归并', '取', '门槛', '每人上限'],
      ['奖', '姓名、月份', '完成率最高、金额最高', '任务数>0', '500'],
      [],
      ['事实', '类型', '算式', '缺省'],
      ['月份', '数', '月份(日期)', ''],
      ['完成率', '数', '完成数/任务数', '50%'],
    ]);
    if (!scheme) throw new Error('no tables');
    expect(scheme.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const dated = { ...columns, 日期: ['2024-6-30', '2024-7-1', 45500.5, ''], 完成率: ['', '', '', '90%'] };
    fc.assert(
      fc.property(trackers(dated), (tracker) => expectSame(scheme, '奖', tracker)),
      { numRuns: 300 },
    );
  });

  it('are judged once a class, not once a row', () => {
    const scheme = schemeFrom(lixian);
    const cells = Array.from({ length: 500 }, (_, index) => [`甲${index}`, '省', 1001 + index]);
    const { byClass } = bothWays(scheme, '上稿', [['姓名', '级别', '字数'], ...cells]);
    expect(new Set(byClass.outcomes).size).toBe(1);
  });

  it('are not looked for in a single row, as a formula that is filled down has it', () => {
    const { book } = schemeFrom(lixian);
    const uses = mapColumns(book, ['姓名', '级别', '字数'].map(readHeader));
    const rows = [
      ['甲', '省', 900],
      ['乙', '省', 900],
    ];
    const asTable = (cells: Cells): boolean => isTable(rowsOf(schemeFrom(lixian), uses, [], cells));
    expect([asTable(rows.slice(0, 1)), asTable(rows)]).toEqual([false, true]);
  });
});
