import { reckon } from './support';

const tables = (nothing: string, fine: string): string => `
  | 奖项 | 级别 | 缺席 | 受处分 | 方式 | 金额      |
  | 奖   | 省级 |      |        |      | 稿费*5    |
  | 奖   |      | 是   |        |      | ${fine}   |
  | 奖   |      |      | 是     |      | ${nothing} |`;

describe('a row that takes away what others give', () => {
  it.each<[string, readonly unknown[], number | string]>([
    // Nobody needs to know how much is withheld, nor whether a fine is spared that nobody pays.
    ['不予奖励', ['级别', '省', '受处分', '是', '缺席', '否'], 0],
    ['不予奖励', ['级别', '县', '缺席', '否'], 0],
    ['不予奖励', ['级别', '县', '缺席', '是', '天数', 2], -40],
    ['不扣', ['级别', '县', '缺席', '否'], 0],
    ['不扣', ['级别', '县', '受处分', '是'], 0],
    ['0元', ['受处分', '是'], 0],
    ['不予奖励', ['级别', '省', '缺席', '否'], '缺稿费、受处分'],
    ['不予奖励', ['级别', '省', '稿费', 10, '缺席', '否'], '缺受处分'],
    ['不予奖励', ['级别', '县'], '缺缺席、奖天数'],
    ['不予奖励', ['级别', '省', '缺席', '是', '受处分', '是'], '缺奖天数'],
    ['不扣', ['级别', '省', '缺席', '是', '受处分', '是'], '缺稿费'],
  ])('%s, %j: %p', (nothing, facts, wanted) =>
    expect(reckon(tables(nothing, '扣20元/天'), '奖', ...facts)).toBe(wanted),
  );

  it('asks which way an amount goes that may go either', () => {
    const facts = ['级别', '县', '缺席', '是', '任务数', 5];
    const either = tables('不予奖励', '(完成数-任务数)*10');
    expect(reckon(either, '奖', ...facts, '受处分', '是')).toBe('缺完成数');
    expect(reckon(either, '奖', ...facts, '受处分', '是', '完成数', 8)).toBe(0);
    expect(reckon(either, '奖', ...facts, '受处分', '是', '完成数', 3)).toBe(-20);
    expect(reckon(either, '奖', ...facts, '完成数', 3)).toBe(-20);
    expect(reckon(either, '奖', ...facts, '完成数', 8)).toBe('缺受处分');
    expect(reckon(either, '奖', ...facts)).toBe('缺完成数、受处分');
  });

  it('multiplies a fine as it did before', () => {
    const twice = `${tables('不予奖励', '扣20元')}\n| 奖 | | | | 倍乘 | 2 |\n| 奖 | | | | 乘后加 | 50 |`;
    const facts = ['级别', '县', '缺席', '是'];
    expect(reckon(twice, '奖', ...facts, '受处分', '否')).toBe(10);
    expect(reckon(twice, '奖', ...facts, '受处分', '是')).toBe(-40);
  });

  it('keeps to the largest of what is left', () => {
    const highest = tables('不予奖励', '扣20元');
    expect(reckon(highest, '奖', '级别', '省', '稿费', 10, '缺席', '是', '受处分', '否')).toBe(50);
    expect(reckon(highest, '奖', '级别', '省', '稿费', 10, '缺席', '是', '受处分', '是')).toBe(-20);
  });

  it('leaves no amount that nobody can reckon: what divides by zero is withheld where it is surely paid', () => {
    const facts = ['级别', '省', '完成数', 0, '缺席', '否', '受处分'];
    expect(reckon(tables('0元', '扣20元').replace('稿费*5', '10/完成数'), '奖', ...facts, '是')).toBe(0);
    expect(reckon(tables('0元', '扣20元').replace('稿费*5', '10/完成数'), '奖', ...facts, '否')).toBe(
      'division-by-zero',
    );
  });

  it('takes what is taken off an award away with the award', () => {
    const reduced = `${tables('不予奖励', '扣20元')}\n| 奖 | | 是 | | 累加 | 扣20元/天 |`;
    const facts = ['级别', '省', '稿费', 10, '缺席'];
    expect(reckon(reduced, '奖', ...facts, '是', '奖天数', 2, '受处分', '否')).toBe(10);
    expect(reckon(reduced, '奖', ...facts, '是', '受处分', '是')).toBe(-20);
    expect(reckon(reduced, '奖', ...facts, '是', '奖天数', 2)).toBe('缺受处分');
    expect(reckon(reduced, '奖', '级别', '县', '受处分', '是')).toBe('缺缺席');
    expect(reckon(reduced, '奖', '级别', '县')).toBe('缺缺席、奖天数、受处分');
  });

  it('of several rows one is enough', () => {
    const two = `${tables('不予奖励', '扣20元')}\n| 奖 | 县级 | | | | 不予奖励 |\n| 奖 | | | 否 | | 不予奖励 |`;
    expect(reckon(two, '奖', '级别', '省', '稿费', 10, '缺席', '否', '受处分', '否')).toBe(0);
  });

  it.each([
    ['不予奖励', '0元'],
    ['0元', '不予奖励'],
  ])('a row that spares the fine too counts beside one that withholds the award: %s, %s', (first, last) => {
    const both = `${tables(first, '扣20元')}\n| 奖 | | | 是 | | ${last} |`;
    expect(reckon(both, '奖', '级别', '县', '缺席', '是', '受处分', '是')).toBe(0);
    expect(reckon(both, '奖', '级别', '县', '缺席', '是', '受处分', '否')).toBe(-20);
  });

  it('many such rows are not tried in all their combinations', () => {
    const names = Array.from({ length: 40 }, (_, index) => `违规${index + 1}`);
    const rows = names.map(
      (name) => `| 奖 | ${names.map((other) => (other === name ? '是' : '')).join(' | ')} | 不予奖励 |`,
    );
    const blanks = names.map(() => '').join(' | ');
    const many = [`| 奖项 | ${names.join(' | ')} | 金额 |`, `| 奖 | ${blanks} | 100 |`, ...rows].join('\n');
    expect(reckon(many, '奖', ...names.flatMap((name) => [name, '是']))).toBe(0);
    expect(reckon(many, '奖', ...names.flatMap((name) => [name, '否']))).toBe(100);
    expect(reckon(many, '奖')).toBe(`缺${names.join('、')}`);
  });
});
