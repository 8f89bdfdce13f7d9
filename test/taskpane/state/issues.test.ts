import { toNumber } from '../../../src/facts/exact';
import { ALL_ROWS, rowsPassing } from '../../../src/taskpane/state/filter';
import { issueTexts, issueTitle } from '../../../src/taskpane/views/issue-words';
import { sentenceOf } from '../../../src/taskpane/state/sentence';
import { articles, oneAward, read, sheetOf, source } from '../sheets';

const titles = (...given: Parameters<typeof read>): readonly string[] =>
  read(...given).result.issues.map(({ detail, rows, count, weight }) =>
    [weight, issueTitle(detail, 'zh'), count, rows.join('+')].join(' '),
  );

test('what is worth a look, the weightiest first, with its rows', () => {
  expect(titles('澧县', oneAward('上稿'), articles)).toEqual([
    'check 缺字数 1 3',
    'note 同稿已在别行计奖 1 1',
    'note 没有条款适用 1 4',
    'note 未计算的行 1 ',
  ]);
});

test('a count that stands blank in its column was taken for one: said, so that nobody is fined for the blank of the punctual', () => {
  const tables = [
    ['奖项', '满勤', '金额'],
    ['迟到', '', '扣20元/次'],
    ['旷工', '', '扣100元/天'],
    ['全勤奖', '是', '100元'],
  ];
  const fines = { ...source('淅川'), name: '考勤奖惩', id: 'fines', tables };
  const cells = sheetOf('考勤', '姓名|迟到次数|旷工天数\n甲|2|\n乙||1\n丙|-|\n丁|无|\n戊|0|\n己|1|', []);
  const issues = read(fines, oneAward('迟到'), cells).result.issues;
  expect(issues.map(({ detail, weight, rows }) => [issueTitle(detail, 'zh'), weight, rows])).toEqual([
    ['迟到次数空着，按1算', 'check', [1, 2]],
  ]);
  expect(issues.flatMap(({ detail }) => issueTexts(detail, 'zh'))).toEqual([expect.stringMatching(/请在格子里填0/)]);
  expect(read(fines, oneAward('旷工'), cells).result.issues.map(({ detail }) => issueTitle(detail, 'zh'))).toEqual([
    '缺旷工天数',
  ]);
  const none = sheetOf('考勤', '姓名|日期\n甲|46000', []);
  expect(read(fines, oneAward('迟到'), none).result.issues).toEqual([]);
});

test('a count that another column may hold: asked about, for each row was taken for one', () => {
  const tables = [
    ['奖项', '金额'],
    ['火情报告', '50元/次'],
  ];
  const fires = { ...source('淅川'), name: '护林奖励', id: 'fires', tables };
  const issues = (list: string) =>
    read(fires, oneAward('火情报告'), sheetOf('火情', list)).result.issues.map(({ detail, weight, rows }) => [
      issueTitle(detail, 'zh'),
      weight,
      rows,
      ...issueTexts(detail, 'zh'),
    ]);
  expect(issues('姓名|报告次数\n甲|3\n乙|1')).toEqual([
    ['火情报告次数按1算', 'check', [0, 1], expect.stringMatching(/“报告次数”要是它，请点开“列”/)],
  ]);
  expect(issues('姓名|火情报告次数\n甲|3\n乙|1')).toEqual([]);
  expect(issues('姓名|地点\n甲|东山\n乙|西山')).toEqual([]);
});

test('a value that comes near one of the rules: asked about where no clause pays for it', () => {
  const tables = [
    ['奖项', '完成情况', '类别', '金额'],
    ['办结奖', '按时完成', '', 500],
    ['办结奖', '提前完成', '', 800],
    ['材料奖', '', '调研报告', 300],
    ['材料奖', '', '其他', 50],
  ];
  const own = { ...source('淅川'), name: '督办奖励', id: 'duties', tables };
  const issues = (award: string, list: string) =>
    read(own, oneAward(award), sheetOf('督办', list))
      .result.issues.filter(({ detail }) => detail.kind === 'unlisted-value')
      .map(({ detail, weight, rows }) => [issueTitle(detail, 'zh'), weight, rows, ...issueTexts(detail, 'zh')]);
  const list = '姓名|完成情况\n甲|按时\n乙|按时完成\n丙|未按时完成\n丁|逾期\n戊|已提前完成\n己|按时\n庚|';
  expect(issues('办结奖', list)).toEqual([
    [
      '完成情况与办法写法不同',
      'check',
      [0, 4, 5],
      expect.stringContaining('“按时”没有条款适用，办法里写的是“按时完成”'),
      expect.stringContaining('请把原表改成“提前完成”'),
    ],
  ]);
  expect(issues('材料奖', '姓名|类别\n甲|调研\n乙|调研报告')).toEqual([]);
});

test('a list in which no column says who is paid: how to point at the names; sections need none', () => {
  const issue = (head: string) =>
    read('淅川', oneAward('任务奖罚'), sheetOf('任务', `${head}|科室类别|项目|任务数|完成数\n甲|中心|信息|12|9`)).result
      .issues;
  expect(issue('护林员').map(({ detail }) => issueTitle(detail, 'zh'))).toEqual(['没有姓名列']);
  expect(issue('村')[0]?.weight).toBe('check');
  expect(issue('护林员').flatMap(({ detail }) => issueTexts(detail, 'zh'))).toEqual([
    expect.stringMatching(/请点开“列”，把那一列选作“姓名”/),
  ]);
  expect(['姓名', '科室'].map((head) => issue(head))).toEqual([[], []]);
});

test('bad values, several people in one cell, an amount that is no figure', () => {
  const cells = sheetOf(
    '上稿',
    '作者|标题|媒体|级别|字数|金额\n甲、乙|葡萄|红网|省|很多|约500\n丙|柑橘|红网|国际|900|200\n丙|茶山|人民日报|省|900|200',
  );
  expect(titles('澧县', oneAward('上稿'), cells)).toEqual([
    'check 字数填写有误 1 0',
    'check 级别填写有误 1 1',
    'check 媒体填写有误 1 2',
    'check 一格多人 1 0',
    'check 金额不是数字 1 0',
  ]);
});

test('a row whose article stands again in a row that is not settled is not to be paid yet', () => {
  const cells = sheetOf('上稿', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|市|900\n甲|葡萄|红网|省|\n乙|柑橘|红网|市|900');
  expect(titles('澧县', oneAward('上稿'), cells)).toEqual([
    'check 同稿的另一行还没有定，先别发 1 0',
    'check 缺字数 1 1',
  ]);
  expect(sentenceOf(read('澧县', oneAward('上稿'), cells).result, 0, 'zh')).toContain('同一项还有第3行没有定');
});

test('bad values of one fact are one kind, whatever is wrong with them', () => {
  const cells = sheetOf('上稿', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|省|约1000\n丙|柑橘|红网|省|-5');
  expect(titles('澧县', oneAward('上稿'), cells)).toEqual(['check 字数填写有误 2 0+1']);
});

test('amounts that the document leaves open, and readings that nobody chose', () => {
  const cells = sheetOf('信息采用', '姓名|信息标题|级别|领导批示\n甲|葡萄|省|否\n乙|柑橘|市|否\n丙|茶山|国办|否');
  const { result } = read('淅川', oneAward('信息采用'), cells);
  expect(result.issues.map(({ detail }) => issueTitle(detail, 'zh'))).toEqual([
    '办法未规定金额',
    '释义“市级采用”未选定',
  ]);
  expect(result.asked.map(({ id, options }) => [id, options])).toEqual([['市级采用', ['仅评为优秀者', '凡采用']]]);
  const chosen = read('淅川', oneAward('信息采用'), cells, {}, { 市级采用: '凡采用' });
  expect(chosen.result.asked).toEqual([]);
  expect(toNumber(chosen.result.totals.certain.yuan)).toBe(250);
});

test('awards row by row: an award that the scheme does not know is named', () => {
  const cells = sheetOf('评先', '姓名|奖项|数量\n甲|优秀文稿|2\n乙|优秀诗歌|1\n丙||1\n丁|先进工作者|1');
  const { result } = read('淅川', { kind: 'column' }, cells);
  expect(result.issues.map(({ detail, rows }) => `${issueTitle(detail, 'zh')} ${rows.join('+')}`)).toContain(
    '办法里没有的奖项 1+2',
  );
  expect(toNumber(result.totals.certain.yuan)).toBe(700);
  expect([1, 2].map((index) => sentenceOf(result, index, 'zh'))).toEqual([
    '办法里没有奖项“优秀诗歌”。请改正B3，或在“奖项”里选定奖项。',
    '这一行没有填奖项。请在B4填写。',
  ]);
  expect(result.totals.undecided).toBe(2);
  expect(rowsPassing(result.reckoning, { kind: 'undecided' }, '')).toEqual([1, 2]);
});

test('sentences name rows as the sheet numbers them and say which cell to fill in', () => {
  const { result } = read('澧县', oneAward('上稿'), articles);
  expect(sentenceOf(result, 1, 'zh')).toContain('第3行');
  expect(sentenceOf(result, 3, 'zh')).toBe('第6行缺字数，无法确定“上稿”的金额。请在G6填写字数。');
  expect(sentenceOf(result, 3, 'en')).toBe('Row 6 lacks 字数: the amount of 上稿 cannot be told. Fill in 字数 in G6.');
  expect(sentenceOf(result, 0, 'zh')).toMatch(/600元.*三②/);
});

test('a missing fact without a column is to be chosen or added', () => {
  const cells = sheetOf('上稿', '作者|标题|媒体|级别\n甲|葡萄|红网|省\n乙|柑橘|红网|省');
  const { result } = read('澧县', oneAward('上稿'), cells);
  expect(sentenceOf(result, 0, 'zh')).toBe(
    '第2行缺字数，无法确定“上稿”的金额。台账里没有字数这一列，请在“列”里指定，或在台账里加上。',
  );
});

test.each([
  ['', [0, 1, 2, 3, 4, 5]],
  ['葡萄', [0, 1]],
  ['葡萄 常德', [1]],
  ['信息组 省', [3]],
  ['上稿', [0, 1, 2, 3, 4, 5]],
  ['没有的词', []],
  ['１２００', [0, 1]],
])('looking for “%s”', (query, rows) => {
  expect(rowsPassing(read('澧县', oneAward('上稿'), articles).reckoning, ALL_ROWS, query)).toEqual(rows);
});

test('only undecided rows, and only those of an issue', () => {
  const { reckoning, result } = read('澧县', oneAward('上稿'), articles);
  expect(rowsPassing(reckoning, { kind: 'undecided' }, '')).toEqual([3]);
  const issue = result.issues.find(({ detail }) => detail.kind === 'same-thing');
  if (!issue) throw new Error('no such issue');
  expect(rowsPassing(reckoning, { kind: 'issue', issue }, '')).toEqual([1]);
  expect(rowsPassing(reckoning, { kind: 'issue', issue }, '湖南')).toEqual([]);
});

test('figures kept as text are counted cell by cell', () => {
  const cells = sheetOf(
    '上稿',
    '作者|标题|媒体|级别|字数|稿费\n甲|葡萄|红网|省|900字|30元\n乙|柑橘|红网|省|800字|40\n丙|茶山|红网|省|700|50',
  );
  expect(titles('澧县', oneAward('上稿'), cells)).toEqual(['note 数字存成文本 3 ']);
});

test('a value that cannot be read is told with its cell', () => {
  const cells = sheetOf('上稿', '作者|标题|媒体|级别|字数\n甲|葡萄|红网|国际|很多\n乙|柑橘|红网|省|900');
  const sentence = sentenceOf(read('澧县', oneAward('上稿'), cells).result, 0, 'zh');
  expect(sentence).toMatch(/^D2：级别“国际”办法里没有。请改为：.*E2：字数“很多”不是一个数字/);
});
