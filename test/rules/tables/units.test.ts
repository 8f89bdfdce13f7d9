import { ratio } from '../../../src/facts/exact';
import type { Answer } from '../../../src/functions/arguments/answer';
import { award } from '../../../src/functions/award';
import { short } from '../award/support';
import { faults, scheme } from './support';

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

  it('is no guess where it stands in the midst of a figure', () =>
    expect(
      faults([
        ['奖项', '到账额(万元)', '金额'],
        ['奖', '1亿5000万元以上', 1],
      ]),
    ).toEqual(['condition-unreadable 2:2']));

  it('is no guess beside another unit', () => {
    const cells = [
      ['奖项', '金额(百元)'],
      ['奖', '20元'],
      ['奖', '2万'],
    ];
    expect(faults(cells)).toEqual(['amount-unreadable 2:2', 'amount-unreadable 3:2']);
  });

  it.each([
    ['字数(千字)', '1以上', 1000, 999],
    ['字数（千字）', '>=1', 1000, 999],
    ['字数/千字', '0.5至1.5', 1500, 1501],
    ['到账额（万元）', '[50..80)', 799999, 800000],
    ['到账额（万元）', 50, 500000, 50],
    ['到账额（万元）', '5000万元以上不足1亿元', 99999999, 100000000],
    ['到账额（万元）', '1.5亿以上', 150000000, 149999999],
    ['完成率(%)', '80以上', '80%', '79%'],
  ])('scales the figures of conditions: %s, %s', (header, condition, met, unmet) => {
    const [name = ''] = header.split(/[(（/]/);
    const tables = [
      ['奖项', header, '金额'],
      ['奖', condition, 100],
    ];
    const paid = (given: unknown) => award(tables, [['奖']], [[[name]], [[given]]]);
    expect([paid(met), paid(unmet)]).toEqual([100, 0]);
  });

  it('is no guess beside another unit in a condition', () => {
    const cells = [
      ['奖项', '到账额(万元)', '金额'],
      ['奖', '5000元以上', 100],
    ];
    expect(faults(cells)).toEqual(['condition-unreadable 2:2']);
  });

  it.each(['收入*0.001', '最大(收入*0.001,0.2)'])(
    'is no guess where %s is of a fact in a unit of its own',
    (amount) => {
      const cells = (header: string) => [
        ['奖项', '收入(万元)', header],
        ['奖', '>=100', amount],
      ];
      expect(faults(cells('金额(万元)'))).toEqual(['amount-unreadable 2:3']);
      expect(faults(cells('金额(元)'))).toEqual([]);
    },
  );

  it('leaves bounds by a fact in the same unit alone', () => {
    const cells = [
      ['奖项', '到账额(万元)', '任务额(万元)', '金额(万元)'],
      ['奖', '>=任务额', '>=1', 0.5],
    ];
    expect(faults(cells)).toEqual([]);
  });

  it('makes per cent of ratios and weights', () => {
    const places = [
      ['奖项', '比例（%）'],
      ['奖', 15],
    ];
    expect(scheme(places).places[0]?.share).toMatchObject({ ratio: ratio(3n, 20n) });
    const parts = [
      ['考核', '分项', '权重(%)'],
      ['年终', '德', 40],
      ['年终', '能', 60],
    ];
    expect(scheme(parts).scoreParts.map(({ weight }) => weight)).toEqual([ratio(2n, 5n), ratio(3n, 5n)]);
  });
});
