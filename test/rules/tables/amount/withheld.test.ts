import { ask } from '../../language/support';
import { scheme } from '../support';

const table = (...rows: readonly string[]): string =>
  ['| 奖项 | 级别 | 受处分 | 组 | 方式 | 金额 |', ...rows.map((row) => `| 奖 | ${row} |`)].join('\n');

const modes = (tables: string): readonly string[] => scheme(tables).rules.map(({ mode }) => mode);

describe('a row that pays nothing', () => {
  it.each([
    ['不予奖励', '不予奖励'],
    ['不发', '不发'],
    ['0元', '再乘0'],
  ])('takes away what rows pay that ask for something else: %s', (nothing, said) => {
    const tables = table('省级 | | | | 300', '| | | 累加 | 50', `| 是 | | | ${nothing}`);
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '是')).toBe(0);
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '否')).toBe(350);
    expect(ask('EXPLAIN', tables, '奖', '级别', '省', '受处分', '是')).toBe(
      `级别为省：300元。另加50元。受处分为是：${said}。合计0元。`,
    );
  });

  it('also where it asks for more than the row that pays', () =>
    expect(modes(table('省级 | | | | 300', '省级 | 是 | | | 0元'))).toEqual(['highest', 'void']));

  it.each([
    ['every award', `${table('| 是 | | | 不发')}\n| | 省级 | | | | 300 |`],
    ['two awards of which it is one', `${table('| 是 | | | 不发')}\n| 乙、奖 | 省级 | | | | 300 |`],
    ['one of every award', `${table('省级 | | | | 300')}\n| | | 是 | | | 不发 |`],
  ])('takes away what a row of %s pays', (_, tables) => expect(modes(tables)).toContain('withhold'));

  it.each([
    ['bands inside its own', '超过15日不超过30日', '60日以内'],
    ['a band that it shares in part', '20日以上', '不满30日'],
    ['a band from the figure up to which it goes', '60日以上', '60日以内'],
    ['one of its values', '15', '10、15日'],
    ['what it does not leave out', '15', '非10'],
    ['a bound that only the row tells', '>=任务数', '60日以内'],
  ])('takes away what rows pay of %s', (_, paid, withheld) => {
    const days = (...rows: readonly string[]): string => table(...rows).replace('组 | 方式', '天数 | 方式');
    expect(modes(days(`| | ${paid} | | 300`, `| 是 | ${withheld} | | 不予奖励`))).toEqual(['highest', 'withhold']);
  });

  it.each([
    ['超过60日', '60日以内'],
    ['15', '10、20日'],
    ['15', '非15'],
  ])('is one of the rows of which the highest is paid beside bands of their own: %s, %s', (paid, withheld) => {
    const days = (...rows: readonly string[]): string => table(...rows).replace('组 | 方式', '天数 | 方式');
    expect(modes(days(`| | ${paid} | | 300`, `| 是 | ${withheld} | | 不予奖励`))).toEqual(['highest', 'highest']);
  });

  it('takes away what is paid by level where it names several', () => {
    const tables = table('省级 | | | | 300', '省级、市级 | 是 | | | 不予奖励');
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '是')).toBe(0);
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '否')).toBe(300);
  });

  it.each([
    ['of other cases', table('省级 | | | | 300', '县级 | | | | 0元')],
    ['of another case and more', table('省级 | | | | 300', '县级 | 是 | | | 0元')],
    ['that asks for nothing', table('省级 | | | | 300', '| | | | 0元')],
    ['beside one that asks for nothing, whose condition is its own', table('| | | 否则 | 300', '| 是 | | | 0元')],
    ['in a group', table('省级 | | 一 | | 300', '| 是 | 一 | | 0元')],
    ['that says so', table('省级 | | | | 300', '| 是 | | 取高 | 0元')],
    ['of another award', `${table('| 是 | | | 0元')}\n| 乙 | 省级 | | | | 300 |`],
    ['beside one that asks for the same and more', table('省级 | 是 | | | 300', '| 是 | | | 0元')],
    ['beside others that pay nothing', table('省级 | | | | 0', '| 是 | | | 0元')],
    [
      'of other cases of two facts',
      table('省级 | | 文稿 | | | 300', '县级 | 是 | | | | 0元').replaceAll('组 | 方式', '形式 | 组 | 方式'),
    ],
  ])('is one of the rows of which the highest is paid: %s', (_, tables) =>
    expect(modes(tables)).not.toContainEqual(expect.stringMatching(/withhold|void/)),
  );

  it('takes away what comes on top of the product', () => {
    const tables = table('省级 | | | | 300', '| | | 倍乘 | 2', '| | | 乘后加 | 50', '| 是 | | | 不予奖励');
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '否')).toBe(650);
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '是')).toBe(0);
    expect(ask('EXPLAIN', tables, '奖', '级别', '省', '受处分', '是')).toContain('不予奖励。合计0元');
    expect(ask('AWARD', tables, '奖', '受处分', '是')).toBe(0);
    expect(ask('AWARD', tables, '奖', '级别', '县')).toMatchObject({ message: expect.stringContaining('受处分') });
  });

  it('a written factor of 0 leaves what comes on top', () => {
    const tables = table('省级 | | | | 300', '| | | 乘后加 | 50', '| 是 | | 倍乘 | 0倍');
    expect(ask('AWARD', tables, '奖', '级别', '省', '受处分', '是')).toBe(50);
  });

  describe('beside a fine', () => {
    const fined = (nothing: string, mode: string): string =>
      `| 奖项 | 级别 | 缺席 | 受处分 | 方式 | 金额 |
       | 奖 | 省级 | | | | 300 |
       | 奖 | | 是 | | ${mode} | 扣500元 |
       | 奖 | | | 是 | | ${nothing} |`;
    const facts = ['级别', '省', '缺席', '是'];

    it.each([
      ['不予奖励', '取高', -500],
      ['取消当月奖金', '取高', -500],
      ['不予奖励', '累加', 0],
      ['不扣', '取高', 300],
      ['不予扣发', '累加', 300],
      ['免罚', '累加', 300],
      ['0元', '取高', 0],
      ['不计', '取高', 0],
      ['扣0元', '取高', 0],
    ])('%s leaves what it does not speak of, %s', (nothing, mode, left) => {
      expect(ask('AWARD', fined(nothing, mode), '奖', ...facts, '受处分', '是')).toBe(left);
      expect(ask('AWARD', fined(nothing, mode), '奖', ...facts, '受处分', '否')).toBe(mode === '取高' ? -500 : -200);
    });
  });

  it('beside deductions takes them away as well', () => {
    const tables = '| 奖项 | 假别 | 有证明 | 金额 |\n| 考勤 | 病假 | | 每天扣30元 |\n| 考勤 | | 是 | 不扣 |';
    expect(ask('AWARD', tables, '考勤', '假别', '病假', '天数', 2, '有证明', '否')).toBe(-60);
    expect(ask('AWARD', tables, '考勤', '假别', '病假', '天数', 2, '有证明', '是')).toBe(0);
  });
});

describe('a ratio of 不超过', () => {
  const places = (ratio: string, rounding: string): unknown =>
    ask('QUOTA', `| 奖项 | 比例 | 取整 |\n| 优秀 | ${ratio} | ${rounding} |`, '优秀', 27);

  it.each(['不超过40%', '至多40%', '40%以内'])('leaves out a fraction of a place: %s', (ratio) =>
    expect(places(ratio, '')).toBe(10),
  );

  it('rounds as the table says where it does', () => expect(places('不超过40%', '四舍五入')).toBe(11));

  it('is as ever without the words', () => expect(places('40%', '')).toBe(11));
});

it.each(['补贴标准', '补助金额', '补贴金额', '发放标准', '奖罚金额', '奖惩金额'])('%s stands for 金额', (word) =>
  expect(ask('AWARD', `| 奖项 | ${word} |\n| 奖 | 100 |`, '奖')).toBe(100),
);
