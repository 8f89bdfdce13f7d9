import { awardLinesOf } from '../../../src/sheets/money/from-assessment';
import { toNumber } from '../../../src/facts/exact';
import { articles, oneAward, type Read, read, sheetOf, source } from '../../taskpane/sheets';

const lines = ({ reckoning, tracker }: Read, language: 'zh' | 'en' = 'zh') => {
  const lineAt = awardLinesOf(reckoning.assessment, tracker, language);
  return tracker.rows.flatMap((_, index) => lineAt(index) ?? []);
};

const shown = (given: Read): readonly string[] =>
  lines(given).map((line) => {
    const base = `${line.sourceRow} ${line.person} ${line.section} ${line.award} ${line.reason} ${line.clause}`;
    const factors =
      line.state === 'certain'
        ? `${toNumber(line.unitPrice)}×${toNumber(line.quantity)}=${toNumber(line.amount)}`
        : line.note;
    return `${base} ${factors}`;
  });

test('rows that are paid, and rows without an amount; nothing for what is paid elsewhere or comes to 0', () => {
  expect(shown(read('澧县', oneAward('上稿'), articles))).toEqual([
    '3 甲 综合组 上稿 《葡萄》，湖南日报，省级，1200字 三② 600×1=600',
    '5 乙 督查组 上稿 《柑橘》，常德晚报，市级，800字 三② 50×1=50',
    '6 丙 信息组 上稿 《稻虾》，红网，省级  缺字数',
    '8 戊 信息组 上稿 《渔歌》，求是，中央级，900字 三② 500×1=500',
  ]);
});

test('the rule’s own price and count where one rule made the amount', () => {
  const cells = sheetOf(
    '信息采用',
    '姓名|科室|信息标题|级别|是否批示|条数\n甲|调研科|秸秆利用|国办||3\n乙|督查科|林果基地|市级|是|1',
  );
  expect(shown(read('淅川', oneAward('信息采用'), cells))).toEqual([
    '2 甲 调研科 信息采用 《秸秆利用》，国办 三(六)、四(四) 200×3=600',
    '3 乙 督查科 信息采用 《林果基地》，领导批示 三(六)、四(四) 100×1=100',
  ]);
});

test('only what made the amount is named beside title and outlet', () => {
  const cells = sheetOf(
    '上稿',
    '作者|标题|媒体|级别|字数|体裁|正面推介|形式|稿费\n甲|葡萄|红网|省|1200|新闻|是|文稿|135\n乙|茶山|湖南卫视|省||新闻|是|电视|50\n丙|稻虾|红网|省||新闻|是|文稿|60',
  );
  expect(shown(read('澧县', oneAward('上稿'), cells))).toEqual([
    '2 甲  上稿 《葡萄》，红网，省级，1200字 三② 600×1=600',
    '3 乙  上稿 《茶山》，湖南卫视，省级，电视新闻，稿费50 三② 250×1=250',
    '4 丙  上稿 《稻虾》，红网，省级，新闻，正面推介，稿费60  缺字数',
  ]);
});

test('a formula’s result is the price of one; penalties are negative', () => {
  const cells = sheetOf(
    '任务',
    '姓名|科室类别|项目|目标数|实完成\n甲|中心|信息|12|9\n乙|中心|调研|2|4\n丙|中心|信息|12|12',
  );
  expect(shown(read('淅川', oneAward('任务奖罚'), cells))).toEqual([
    '2 甲  任务奖罚 中心，信息，任务数12，完成数9 四(五) -30×1=-30',
    '3 乙  任务奖罚 中心，调研，任务数2，完成数4 四(五) 200×1=200',
  ]);
});

test('ranks and grades in words, the room’s people as quantity alone', () => {
  const cells = sheetOf('考核', '姓名|组室|项目|名次|档次|人数\n甲|信息组|信息|1||4\n乙|政工组|政工||二|2');
  expect(shown(read('澧县', oneAward('单项考核'), cells))).toEqual([
    '2 甲 信息组 单项考核 信息，第1名 二 500×4=2000',
    '3 乙 政工组 单项考核 政工，档次二 二 300×2=600',
  ]);
});

test('what the document leaves open says so', () => {
  const cells = sheetOf('信息采用', '姓名|信息标题|级别|领导批示\n甲|秸秆利用|省|否\n乙|林果基地|市|否');
  const [open, unread] = lines(read('淅川', oneAward('信息采用'), cells));
  expect(open).toMatchObject({ state: 'undecided', clause: '四(四)', quantity: 1 });
  expect(open?.note).toMatch(/^办法未规定金额：/);
  expect(unread).toMatchObject({ state: 'undecided', note: '释义“市级采用”未选定' });
});

test('an award on which nothing is asked is what its line is for', () => {
  const cells = sheetOf('表彰', '姓名|科室\n甲|调研科');
  expect(shown(read('淅川', oneAward('优秀共产党员'), cells))).toEqual([
    '2 甲 调研科 优秀共产党员 优秀共产党员 四(一) 500×1=500',
  ]);
});

test('a line without an amount says what is missing, and the award in its own column alone', () => {
  const cells = sheetOf('上稿', '作者|标题|级别|字数\n甲||省|');
  const tables = [
    ['奖项', '字数', '金额'],
    ['上稿', '100字以上', 5],
  ];
  const [line] = lines(read({ ...source('淅川'), id: 'own', tables }, oneAward('上稿'), cells));
  expect(line).toMatchObject({ state: 'undecided', award: '上稿', reason: '', note: '缺字数' });
});

test('who is paid is whom the rules name under 归属, before 姓名 and without it', () => {
  const tables = [
    ['奖项', '级别', '金额'],
    ['信息', '市级', 5],
    [],
    ['奖项', '归属', '每人上限'],
    ['信息', '报送人', '50元'],
  ];
  const people = (sheet: string) =>
    lines(read({ ...source('淅川'), id: 'own', tables }, oneAward('信息'), sheetOf('信息', sheet))).map(
      ({ person }) => person,
    );
  expect(people('报送人|级别\n甲|市级\n乙|市级')).toEqual(['甲', '乙']);
  expect(people('姓名|报送人|级别\n丙|甲|市级\n丙|乙|市级')).toEqual(['甲', '乙']);
});

test('what the tracker says under 事由 stands there as it was written, once, and gives way to a title', () => {
  const reasons = (header: string, row: string) =>
    lines(
      read('淅川', oneAward('任务奖罚'), sheetOf('任务', `姓名|科室类别|项目|目标数|实完成|${header}\n${row}`)),
    ).map(({ reason }) => reason);
  expect(reasons('事由', '甲|中心|信息|12|9|半年检查')).toEqual(['半年检查，中心，信息，任务数12，完成数9']);
  expect(reasons('事项|标题', '甲|中心|信息|12|9|半年检查|葡萄')).toEqual(['《葡萄》，中心，信息，任务数12，完成数9']);
  const tables = [
    ['奖项', '事由', '金额'],
    ['值班', '防汛', 100],
  ];
  const own = read({ ...source('淅川'), id: 'own', tables }, oneAward('值班'), sheetOf('值班', '姓名|事由\n甲|防汛'));
  expect(lines(own).map(({ reason }) => reason)).toEqual(['防汛']);
  expect(reasons('备注', '甲|中心|信息|12|9|半年检查')).toEqual(['中心，信息，任务数12，完成数9']);
});

test('an award that the rules lack stands on the sheet without an amount, and so does a row without one', () => {
  const cells = sheetOf('评先', '姓名|奖项|数量|事由\n甲|优秀文稿|2|葡萄\n乙|优秀诗歌|1|柑橘\n丙||1|\n|||');
  const given = read('淅川', { kind: 'column' }, cells);
  expect(shown(given).slice(1)).toEqual(['3 乙  优秀诗歌 柑橘  办法里没有奖项“优秀诗歌”', '4 丙     没有填奖项']);
  expect(lines(given).map(({ state }) => state)).toEqual(['certain', 'undecided', 'undecided']);
});
