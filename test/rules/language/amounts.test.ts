import { ask } from './support';

/** What an amount cell comes to for these facts. */
const pays = (cell: unknown, ...facts: readonly unknown[]): unknown =>
  ask(
    'AWARD',
    [
      ['奖项', '金额', '计量'],
      ['奖', cell, '-'],
    ],
    '奖',
    ...facts,
  );

describe('a number', () => {
  it.each<readonly [unknown, number]>([
    [500, 500],
    ['500', 500],
    ['500元', 500],
    ['１，２００元', 1200],
    ['1,200', 1200],
    ['1.2万', 12000],
    ['3千元', 3000],
    ['-100', -100],
    ['0元', 0],
    ['五百元', 500],
    ['每篇200元', 200],
    ['200元/篇', 200],
    [0.5, 0.5],
  ])('%p pays %p', (cell, wanted) => expect(pays(cell)).toBe(wanted));
});

describe('an expression over facts, with + - * / ( ) and the functions', () => {
  it.each<readonly [string, readonly unknown[], number]>([
    ['稿费*5', ['稿费', 80], 400],
    ['(完成数-任务数)*100', ['完成数', 1, '任务数', 3], -200],
    ['向上取整(字数/100)*10', ['字数', 801], 90],
    ['向上取整(字数/100)*10', ['字数', 800], 80],
    ['向下取整(字数/1000)*50', ['字数', 2999], 100],
    ['向下取整(完成数-任务数)', ['完成数', 1, '任务数', 2.5], -2],
    ['向上取整(完成数-任务数)', ['完成数', 1, '任务数', 2.5], -1],
    ['四舍五入(得分*1.5)', ['得分', 7], 11],
    ['四舍五入(得分)', ['得分', 2.5], 3],
    ['四舍五入(得分)', ['得分', -2.5], -3],
    ['最大(稿费*2,50)', ['稿费', 20], 50],
    ['最小(字数*0.1,300)', ['字数', 5000], 300],
    ['最大(1,3,2)', [], 3],
    ['最小(1,3,2)', [], 1],
    ['绝对值(完成数-任务数)*10', ['完成数', 1, '任务数', 3], 20],
    ['100+20*3', [], 160],
    ['(100+20)*3', [], 360],
    ['100-20-30', [], 50],
    ['稿费/4/5', ['稿费', 100], 5],
    ['-(20-50)', [], 30],
    ['稿费×2÷4', ['稿费', 10], 5],
    ['稿费*15%', ['稿费', 90], 13.5],
    ['（稿费＋10）＊2', ['稿费', 10], 40],
    ['最大（稿费，50）', ['稿费', 10], 50],
    ['稿费的1.5倍', ['稿费', 10], 15],
    ['稿费的50%', ['稿费', 10], 5],
  ])('%s with %j: %p', (cell, facts, wanted) => expect(pays(cell, ...facts)).toBe(wanted));
});

describe('money and ratios are exact, rounded half away from zero to the fen, once, at the end', () => {
  it.each<readonly [string, readonly unknown[], number]>([
    ['0.1+0.2', [], 0.3],
    ['9/3', [], 3],
    ['9*1/3', [], 3],
    ['1/3*9', [], 3],
    ['得分*14.5%', ['得分', 100], 14.5],
    ['稿费*份额', ['稿费', 9, '份额', 1 / 3], 3],
    ['稿费*份额', ['稿费', 900, '份额', 2 / 3], 600],
    ['1.005*1', [], 1.01],
    ['-1.005', [], -1.01],
    ['(0-1.005)*1', [], -1.01],
    ['2.675', [], 2.68],
    ['0.004+0.004', [], 0.01],
    ['稿费/3', ['稿费', 100], 33.33],
    ['稿费/3*3', ['稿费', 100], 100],
    ['稿费*1.1', ['稿费', 1.1 * 3], 3.63],
  ])('%s with %j: %p', (cell, facts, wanted) => expect(pays(cell, ...facts)).toBe(wanted));
});

describe('本奖 is what the 取高 rows came to', () => {
  const tables = `
    | 奖项 | 级别 | 版面 | 首发 | 金额     | 方式 |
    | 稿   | 省   |      |      | 200      |      |
    | 稿   | 市   |      |      | 100      |      |
    | 稿   |      | 头版 |      | 本奖*0.5 | 累加 |
    | 稿   |      |      | 是   | 30       | 累加 |
    | 稿   |      |      | 是   | 本奖     | 累加 |`;
  it.each<readonly [readonly unknown[], number]>([
    [['级别', '省', '版面', '头版', '首发', '否'], 300],
    [['级别', '市', '版面', '头版', '首发', '否'], 150],
    [['级别', '市', '版面', '头版', '首发', '是'], 280],
    [['级别', '市', '版面', '头版', '首发', '否', '数量', 2], 300],
    [['级别', '县', '版面', '头版', '首发', '否'], 0],
  ])('%j: %p', (facts, wanted) => expect(ask('AWARD', tables, '稿', ...facts)).toBe(wanted));
});

describe('an expression reaches its facts and these functions, nothing else', () => {
  it.each([
    'SUM(A1:A3)',
    'A1',
    'Math.max(1,2)',
    'constructor',
    '稿费.length',
    '稿费["a"]',
    '=HYPERLINK("x")',
    '稿费;alert(1)',
    '全表(稿费)',
    '合计(稿费)',
    '向上取整()',
    '最大()',
    '__proto__(1)',
    'toString(1)',
    '5+',
    '若干字*',
    '约200',
    '100-200元',
  ])('%s is a fault of its cell, or a fact like any other', (cell) => {
    const answer = pays(cell) as { error?: string; message?: string };
    expect(answer.error).toBe('#VALUE!');
    expect(answer.message).toMatch(/第2行第2列|缺/);
  });
});

describe('a division by zero is told', () => {
  it('names it', () =>
    expect(pays('稿费/任务数', '稿费', 5, '任务数', 0)).toMatchObject({ error: expect.stringMatching(/^#/) }));
});

describe('what the document leaves to people or does not allow', () => {
  it.each<readonly [unknown, string, string]>([
    ['', '#N/A', '未规定'],
    ['-', '#N/A', '未规定'],
    ['未规定', '#N/A', '未规定'],
    ['待定', '#N/A', '待定'],
    ['退回', '#VALUE!', '不予受理'],
  ])('%j gives %s %s', (cell, error, text) =>
    expect(
      ask(
        'AWARD',
        [
          ['奖项', '金额', '方式', '条款', '备注'],
          ['奖', cell, '取高', '第九条', '另走渠道'],
        ],
        '奖',
      ),
    ).toMatchObject({
      error,
      message: expect.stringContaining(text),
    }),
  );
  it('退回 tells clause and note', () =>
    expect(
      ask(
        'AWARD',
        [
          ['奖项', '金额', '条款', '备注'],
          ['奖', '退回', '第九条', '另走纪检渠道'],
        ],
        '奖',
      ),
    ).toMatchObject({ message: expect.stringMatching(/第九条[^]*另走纪检渠道/) }));
});
