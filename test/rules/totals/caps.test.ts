import { totals } from '../../../src/functions/totals';
import type { Answer } from '../../../src/functions/arguments/answer';
import { short } from '../award/support';
import { typed } from '../tables/support';

type Cells = readonly (readonly unknown[])[];

const awards: Cells = [
  ['奖项', '金额', '单位'],
  ['稿奖', '篇数*100', ''],
  ['信息奖', '篇数*10', ''],
  ['罚款', '篇数*-10', ''],
  ['扣分', '篇数*-1', '分'],
];
const tracker: Cells = [
  ['姓名', '奖项', '篇数', '工资'],
  ['甲', '稿奖', 3, 1000],
  ['甲', '信息奖', 4, 1000],
  ['乙', '稿奖', 1, 500],
  ['甲', '稿奖', 2, 1000],
  ['乙', '罚款', 2, 500],
];

const sums = (rollUps: Cells, more: Cells = [], body: Cells = tracker): unknown => {
  const answer = totals([...awards, [], ...rollUps, [], ...more], [['']], [body]);
  return Array.isArray(answer)
    ? (answer as readonly (readonly Answer[])[]).slice(1).map((row) => row.map(short))
    : answer;
};

describe('每人上限', () => {
  const cap = (name: string, most: unknown): Cells => [
    ['奖项', '每人上限'],
    [name, most],
  ];

  it.each<[string, Cells, number, number]>([
    ['none', typed('奖项 | 取', '稿奖 | 全部'), 540, 80],
    ['on one award', cap('稿奖', 300), 340, 80],
    ['not reached', cap('稿奖', 500), 540, 80],
    ['on several awards: on their sum', cap('稿奖、信息奖', 450), 450, 80],
    ['on all awards: on the whole sum', cap('', 200), 200, 80],
    ['reckoned from a fact of the person', cap('稿奖', '工资/10'), 140, 30],
    ['the narrower first', typed('奖项 | 每人上限', ' | 400', '稿奖 | 300'), 340, 80],
    ['the broader after it', typed('奖项 | 每人上限', ' | 320', '稿奖 | 300'), 320, 80],
  ])('%s', (_, rollUps, jia, yi) =>
    expect(sums(rollUps)).toEqual([
      ['甲', 3, jia],
      ['乙', 2, yi],
    ]),
  );

  it('reckoned from a fact that the rows of a person agree in, where they name it', () => {
    const body = (first: unknown, second: unknown): Cells => [
      ['姓名', '奖项', '篇数', '工资'],
      ['甲', '稿奖', 3, first],
      ['甲', '稿奖', 2, second],
    ];
    expect(sums(cap('稿奖', '工资/10'), [], body(1000, 1000))).toEqual([['甲', 2, 100]]);
    expect(sums(cap('稿奖', '工资/10'), [], body('', 1000))).toEqual([['甲', 2, 100]]);
    expect(sums(cap('稿奖', '工资/10'), [], body(1000, 3000))).toEqual([['甲', 2, 'caps-differ']]);
    expect(sums(cap('稿奖', 100), [], body(1000, 3000))).toEqual([['甲', 2, 100]]);
  });

  it('is not shared by rows that name nobody; one such row alone is held to it', () => {
    const nameless: Cells = [
      ['姓名', '奖项', '篇数'],
      ['', '稿奖', 3],
      ['甲', '稿奖', 3],
      ['', '稿奖', 2],
    ];
    expect(sums(cap('稿奖', 250), [], nameless)).toEqual([
      ['未填姓名', 2, 'undecided'],
      ['甲', 1, 250],
    ]);
    expect(sums(cap('稿奖', 250), [], nameless.slice(0, 3))).toEqual([
      ['未填姓名', 1, 250],
      ['甲', 1, 250],
    ]);
    expect(sums(cap('信息奖', 250), [], nameless)).toEqual([
      ['未填姓名', 2, 500],
      ['甲', 1, 300],
    ]);
  });

  it('that cannot be reckoned leaves no sum: its fact is missing, it divides by 0, nobody chose its reading', () => {
    const none: Cells = [
      ['姓名', '奖项', '篇数', '工资', '扣数'],
      ['甲', '稿奖', 1, '', 0],
    ];
    expect(sums(cap('稿奖', '工资/10'), [], none)).toEqual([['甲', 1, 'undecided']]);
    expect(sums(cap('稿奖', '100/扣数'), [], none)).toEqual([['甲', 1, 'cap-divides']]);
    const rows: Cells = [
      ['奖项', '每人上限', '释义'],
      ['稿奖', 50, '封顶=五十'],
      ['稿奖', 80, '封顶=八十'],
    ];
    const readings = (chosen: string): Cells => [
      ['编号', '可选', '采用'],
      ['封顶', '五十、八十、不封顶', chosen],
    ];
    expect(sums(rows, readings(''), none)).toEqual([['甲', 1, 'unread']]);
    expect(sums(rows, readings('八十'), none)).toEqual([['甲', 1, 80]]);
    expect(sums(rows, readings('不封顶'), none)).toEqual([['甲', 1, 100]]);
  });
});

describe('每人上限 that nobody chose a reading of', () => {
  const rollUps = (first: unknown, second: unknown): Cells => [
    ['奖项', '每人上限', '释义'],
    ['稿奖', first, '封顶=甲种'],
    ['稿奖', second, '封顶=乙种'],
  ];
  const readings: Cells = [
    ['编号', '可选', '采用'],
    ['封顶', '甲种、乙种', ''],
  ];

  it.each<[string, unknown, unknown, number, unknown, unknown]>([
    ['is no matter where no cap is reached', 500, 800, 1, 300, 100],
    ['is no matter where both come to the same', 50, '工资/10', 1, 500, 50],
    ['matters where they differ', 50, '工资/10', 1, 300, 'unread'],
    ['matters where one of them cannot be reckoned', 50, '工资/10', 1, '', 'unread'],
    ['matters where the other one cannot be reckoned', '工资/10', 50, 1, '', 'unread'],
    [
      'is no matter where neither can be reckoned: the fact is what is missing',
      '工资/5',
      '工资/10',
      1,
      '',
      'undecided',
    ],
  ])('%s', (_, first, second, pieces, wage, sum) => {
    const body: Cells = [
      ['姓名', '奖项', '篇数', '工资'],
      ['甲', '稿奖', pieces, wage],
    ];
    expect(sums(rollUps(first, second), readings, body)).toEqual([['甲', 1, sum]]);
  });
});

describe('a total of one person', () => {
  it('adds no yuan to points', () => {
    const body: Cells = typed('姓名 | 奖项 | 篇数', '甲 | 稿奖 | 1', '甲 | 扣分 | 2', '乙 | 扣分 | 3');
    expect(sums(typed('奖项 | 取', '稿奖 | 全部'), [], body)).toEqual(typed('甲 | 2 | units-differ', '乙 | 1 | -3'));
  });

  it('is none while a row of theirs is not settled', () => {
    const body: Cells = [
      ['姓名', '奖项', '篇数'],
      ['甲', '稿奖', ''],
      ['乙', '稿奖', 1],
    ];
    expect(sums(typed('奖项 | 取', '稿奖 | 全部'), [], body)).toEqual(typed('甲 | 0 | rows-unsettled', '乙 | 1 | 100'));
  });
});
