import { ask } from './support';

const quota = (header: string, row: string, ...rest: readonly unknown[]): unknown =>
  ask('QUOTA', `| 奖项 | ${header} |\n| 先进 | ${row} |`, '先进', ...rest);

describe('比例: a ratio of the base', () => {
  it.each<readonly [string, number, number]>([
    ['15%', 40, 6],
    ['1/3', 30, 10],
    ['三分之一', 30, 10],
    ['百分之二十', 30, 6],
    ['0.2', 30, 6],
    ['约10%', 30, 3],
    ['10%左右', 30, 3],
    ['100%', 30, 30],
  ])('%s of %p: %p', (ratio, base, wanted) => expect(quota('比例', ratio, base)).toBe(wanted));
  it('a double such as =1/3 is the fraction it stands for', () =>
    expect(
      ask(
        'QUOTA',
        [
          ['奖项', '比例', '取整'],
          ['先进', 1 / 3, '舍去'],
        ],
        '先进',
        30,
      ),
    ).toBe(10));
  it.each([[46025], ['2026-1-3'], ['1月3日']])('%p is a date, and reported', (cell) =>
    expect(
      ask(
        'QUOTA',
        [
          ['奖项', '比例'],
          ['先进', cell],
        ],
        '先进',
        30,
      ),
    ).toMatchObject({ error: '#VALUE!', message: expect.stringMatching(/日期[^]*1\/3/) }),
  );
  it('needs the base', () => expect(quota('比例', '15%')).toMatchObject({ error: '#VALUE!' }));
});

describe('名额: a count', () => {
  it.each<readonly [unknown, number]>([
    ['3', 3],
    ['3名', 3],
    [3, 3],
    ['三名', 3],
    ['十名', 10],
  ])('%p: %p', (count, wanted) =>
    expect(
      ask(
        'QUOTA',
        [
          ['奖项', '名额'],
          ['先进', count],
        ],
        '先进',
      ),
    ).toBe(wanted),
  );
  it('may be reckoned', () => expect(quota('名额', '人数/组数', null, null, '人数', 10, '组数', 2)).toBe(5));
});

describe('取整: 四舍五入, 舍去 or 进一, 四舍五入 where nobody says', () => {
  it.each<readonly [string, number, number]>([
    ['', 25, 3],
    ['', 24, 2],
    ['四舍五入', 25, 3],
    ['四舍五入', 24, 2],
    ['舍去', 29, 2],
    ['进一', 21, 3],
    ['进一', 20, 2],
  ])('%s of 10%% of %p: %p', (rounding, base, wanted) =>
    expect(quota('比例 | 取整', `10% | ${rounding}`, base)).toBe(wanted),
  );
  it.each([
    ['舍去', 2],
    ['进一', 3],
    ['四舍五入', 3],
  ])('%s in the function goes before the table', (word, wanted) =>
    expect(quota('比例 | 取整', '10% | 四舍五入', 25, word)).toBe(wanted),
  );
});

describe('至少 and 至多', () => {
  it.each<readonly [string, string, number, number]>([
    ['1', '', 3, 1],
    ['1人', '', 3, 1],
    ['不少于1人', '', 3, 1],
    ['不低于一名', '', 3, 1],
    ['至少2名', '', 5, 2],
    ['最少2名', '', 5, 2],
    ['不得少于2名', '', 5, 2],
    ['2名以上', '', 5, 2],
    ['', '5', 90, 5],
    ['', '5名', 90, 5],
    ['', '不超过5名', 90, 5],
    ['', '不多于五人', 90, 5],
    ['', '至多5人', 90, 5],
    ['', '最多5人', 90, 5],
    ['', '不得超过5人', 90, 5],
    ['', '5人以内', 90, 5],
    ['2', '5', 30, 3],
    ['不少于1人', '不超过5人', 0, 0],
    ['3', '', 2, 2],
  ])('至少 %j 至多 %j: 10%% of %p is %p', (least, most, base, wanted) =>
    expect(quota('比例 | 至少 | 至多', `10% | ${least} | ${most}`, base)).toBe(wanted),
  );
  it.each(['若干', '超过5人', '不超过5人', '2-3人', '3至5人'])('%j as 至少 is a fault of its cell', (least) =>
    expect(quota('比例 | 至少', `10% | ${least}`, 30)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('第2行第3列'),
    }),
  );
});

describe('an n × 1 base gives each group its own', () => {
  it('15% each', () =>
    expect(ask('QUOTA', '| 奖项 | 比例 |\n| 先进 | 20% |', '先进', [[10], [20], [33]])).toEqual([[2], [4], [7]]));
});

describe('condition columns decide which row holds', () => {
  const tables = '| 奖项 | 科室类别 | 比例 |\n| 先进 | 中心 | 20% |\n| 先进 | 后勤 | 10% |';
  it.each([
    ['中心', 6],
    ['后勤', 3],
  ])('%s: %p', (kind, wanted) => expect(ask('QUOTA', tables, '先进', 30, null, '科室类别', kind)).toBe(wanted));
  it('missing, it is named', () =>
    expect(ask('QUOTA', tables, '先进', 30)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('科室类别'),
    }));
});

const winners = (row: string, ...rest: readonly unknown[]): unknown =>
  ask(
    'WINNERS',
    `| 奖项 | 名额 | 方向 | 不得兼得 | 审定 |\n| 先进 | ${row} |`,
    '先进',
    [['甲'], ['乙'], ['丙'], ['丁']],
    [[90], [80], [90], [70]],
    ...rest,
  );
const header = ['名次', '姓名', '得分', '结果'];

describe('方向: 前 takes the first, 末 the last; 名次 counts from the highest', () => {
  it('前', () => expect(winners('2 | 前 | | ')).toEqual([header, [1, '甲', 90, '拟入选'], [1, '丙', 90, '拟入选']]));
  it('blank is 前', () =>
    expect(winners('2 | | | ')).toEqual([header, [1, '甲', 90, '拟入选'], [1, '丙', 90, '拟入选']]));
  it('末', () => expect(winners('1 | 末 | | ')).toEqual([header, [4, '丁', 70, '拟入选']]));
});

it.each([
  ['前2名', '乙、甲'],
  ['末位两名', '丁、丙'],
  ['后2名', '丁、丙'],
  ['不超过2名', '乙、甲'],
  ['约2名', '乙、甲'],
])('名额 %s: %s', (count, wanted) => {
  const answer = ask(
    'WINNERS',
    `| 奖项 | 名额 |\n| 先进 | ${count} |`,
    '先进',
    [['甲'], ['乙'], ['丙'], ['丁']],
    [[80], [90], [70], [60]],
  ) as unknown[][];
  const won = answer.slice(1).filter(([, , , result]) => result === '拟入选');
  expect(won.map(([, name]) => name).join('、')).toBe(wanted);
});

it('any other 方向 is a fault of its cell', () =>
  expect(winners('2 | 中间 | | ')).toMatchObject({
    error: '#VALUE!',
    message: expect.stringMatching(/第2行第3列[^]*前、末/),
  }));

describe('ties across the last place are left to 审定', () => {
  it('并列待审定', () => {
    const answer = winners('1 | | | 主任办公会议') as unknown[][];
    expect(answer.slice(1).map((row) => [row[1], String(row[3]).slice(0, 5)])).toEqual([
      ['甲', '并列待审定'],
      ['丙', '并列待审定'],
    ]);
  });
});

describe('不得兼得: names that may not win are given as excluded', () => {
  it('the next moves up', () =>
    expect(winners('1 | | 标兵 | ', null, [['甲']])).toEqual([header, [1, '丙', 90, '拟入选']]));
});
