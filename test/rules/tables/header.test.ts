import fc from 'fast-check';
import { award } from '../../../src/functions/award';
import { recognizeHeader } from '../../../src/rules/tables/header';
import { signatures } from '../../../src/rules/tables/kinds';
import { outline } from './support';

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
  ])('is that of %s: %j', (kind, cells) => expect(recognizeHeader(cells)?.kind).toBe(kind));

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
  ])('is none: %j', (cells) => expect(recognizeHeader(cells)).toBeUndefined());

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
          // A header that holds two tables' columns is the more telling one; a wide one is no directory of outlets.
          const first = signatures.find(
            ({ kind, all, any }) =>
              all.every((name) => cells.includes(name)) &&
              (any.length === 0 || any.some((name) => cells.includes(name))) &&
              (kind !== 'outlets' || cells.length <= 4),
          );
          expect(header?.kind).toBe(first?.kind);
          expect(['outlets', first?.kind]).toContain(signature.kind === first?.kind ? first.kind : 'outlets');
          cells.forEach((name, column) => expect(header?.columns.get(name)).toBe(column));
        },
      ),
    ));
});

describe('the column of amounts', () => {
  it.each(['奖金', '奖励金额', '奖励标准', '奖金标准', '獎金', '獎勵金額', '奖励标准（元/篇）', '奖金(元)'])(
    'may be headed %s',
    (header) => {
      const cells = [
        ['奖项名称', '级别', header],
        ['上稿', '省级', 200],
      ];
      expect(award(cells, [['上稿']], [[['级别']], [['省']]])).toBe(200);
    },
  );

  it('is 金额 where both stand', () => {
    const cells = [
      ['奖项', '奖金', '金额'],
      ['上稿', '2000以上', 200],
    ];
    expect(outline(cells)).toEqual([{ kind: 'awards', conditions: ['奖金'], rows: ['上稿'] }]);
  });
});
