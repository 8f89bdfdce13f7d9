import { paneWords } from '../../../src/messages/pane/pane';
import { sheetWords } from '../../../src/messages/sheets/sheets';
import { headOf } from '../../../src/taskpane/state/sheet-head';
import { fingerprintOf } from '../../../src/taskpane/state/fingerprint';
import { articles, oneAward, type Read, read, sheetOf, source } from '../sheets';

const now = new Date(2009, 0, 5, 8, 7);
const head = (scheme: string, { reckoning, cells, result }: Read, language: 'zh' | 'en' = 'zh') =>
  headOf(
    { source: source(scheme), reckoning, choice: result.choice, columns: new Map([['媒体', 3]]), cells, now },
    paneWords[language].head,
  );

test('the heading says period, document, tracker, time and the readings that the award asks for', () => {
  expect(head('澧县', read('澧县', oneAward('上稿'), articles))).toEqual({
    title: '2008年度上稿',
    office: '中共澧县县委办公室',
    scheme: '强化激励机制 推进优质服务',
    documentNumber: '',
    period: '2008年2月至4月',
    preparedBy: '',
    reviewedBy: '',
    approvedBy: '',
    date: '',
    basis: {
      schemeId: 'lixian',
      fingerprint: fingerprintOf(source('澧县').tables),
      readings: [
        { id: '重大宣传', option: '三者均须推介' },
        { id: '电视计奖', option: '稿费倍数' },
        { id: '同稿计奖', option: '级别最高' },
        { id: '外单位稿件', option: '不计奖' },
      ],
      award: oneAward('上稿'),
      trackerSheet: '上稿登记',
      trackerRange: 'A2:I8',
      headerRows: { first: 2, last: 2 },
      columns: [{ fact: '媒体', column: 3 }],
      time: '2009-01-05 08:07',
    },
  });
});

test('without dates the year comes from the title above the header', () => {
  const cells = sheetOf(
    '任务',
    '2007年度调研信息任务完成情况表\n姓名|科室类别|项目|任务数|完成数\n甲|中心|信息|12|9\n乙|中心|信息|12|14',
  );
  expect(head('淅川', read('淅川', oneAward('任务奖罚'), cells))).toMatchObject({
    title: '2007年度任务奖罚',
    period: '',
  });
});

test('without dates the months come from there as well, and the office that the list says it is of', () => {
  const listed = (title: string) => {
    const cells = sheetOf('任务', `${title}\n姓名|科室类别|项目|任务数|完成数\n甲|中心|信息|12|9`);
    return head('淅川', read('淅川', oneAward('任务奖罚'), cells));
  };
  expect(listed('2007年6月信息任务\n填报单位：某镇党政办公室')).toMatchObject({
    title: '2007年6月任务奖罚',
    period: '2007年6月',
    office: '某镇党政办公室',
  });
  expect(listed('2007年1-6月信息任务')).toMatchObject({
    title: '2007年度任务奖罚',
    period: '2007年1月至6月',
    office: '淅川县人民政府办公室',
  });
});

test('a sheet of several awards is called so that 明细表, 个人汇总表 and 签领表 may follow', () => {
  const cells = sheetOf('任务', '2007年6月台账\n姓名|奖项|科室类别|项目|任务数|完成数\n甲|任务奖罚|中心|信息|12|9');
  const { title } = head('淅川', read('淅川', { kind: 'column' }, cells));
  expect(title).toBe('2007年6月各项奖励');
  expect([sheetWords.zh.detailTitle(title), sheetWords.zh.summaryTitle(title)]).toEqual([
    '2007年6月各项奖励明细表',
    '2007年6月各项奖励个人汇总表',
  ]);
});

test('the column of sections is headed as in the list, where that is not 科室', () => {
  const listed = (column: string) => {
    const cells = sheetOf('任务', `姓名|${column}|科室类别|项目|任务数|完成数\n甲|一村|中心|信息|12|9`);
    return head('淅川', read('淅川', oneAward('任务奖罚'), cells)).section;
  };
  expect(['村', '所在社区', '单位', '科 室', '职务'].map(listed)).toEqual([
    '村',
    '所在社区',
    '单位',
    undefined,
    undefined,
  ]);
});

test('under a heading over several columns only the column’s own words are its head', () => {
  const listed = (column: string) => {
    const text = `报送情况||科室类别|项目|任务数|完成数\n${column}|姓名||||\n一村|甲|中心|信息|12|9`;
    const down = [2, 3, 4, 5].map((at) => ({ top: 0, left: at, bottom: 1, right: at }));
    const cells = sheetOf('任务', text, [{ top: 0, left: 0, bottom: 0, right: 1 }, ...down]);
    return head('淅川', read('淅川', oneAward('任务奖罚'), cells)).section;
  };
  expect(['单位', '科室'].map(listed)).toEqual(['单位', undefined]);
});

test('dates come before what the title says', () => {
  const rows = '姓名|标题|媒体|级别|字数|日期\n甲|葡萄|红网|省|900|39800\n甲|柑橘|红网|省|900|39810';
  const cells = sheetOf('上稿', `2008年6月上稿登记\n${rows}`);
  expect(head('澧县', read('澧县', oneAward('上稿'), cells))).toMatchObject({
    title: '2008年度上稿',
    period: '2008年12月',
  });
});

test('a reading chosen in the pane is stated, one that nobody chose is not', () => {
  const cells = sheetOf('信息采用', '姓名|信息标题|级别|领导批示\n甲|葡萄|省专题|否\n乙|柑橘|市|否');
  const before = head('淅川', read('淅川', oneAward('信息采用'), cells));
  const after = head('淅川', read('淅川', oneAward('信息采用'), cells, {}, { 市级采用: '凡采用' }));
  expect(before.basis.readings).toContainEqual({ id: '同条信息', option: '取高' });
  expect(before.basis.readings.map(({ id }) => id)).not.toContain('市级采用');
  expect(after.basis.readings).toEqual(
    expect.arrayContaining([
      { id: '同条信息', option: '取高' },
      { id: '市级采用', option: '凡采用' },
    ]),
  );
});

test('dates over two years', () => {
  const cells = sheetOf('上稿', '作者|标题|媒体|级别|字数|日期\n甲|葡萄|红网|省|900|39800\n甲|柑橘|红网|省|900|40200');
  expect(head('澧县', read('澧县', oneAward('上稿'), cells))).toMatchObject({
    title: '上稿',
    period: '2008年12月至2010年1月',
  });
  expect(head('澧县', read('澧县', oneAward('上稿'), cells), 'en').period).toBe('December 2008 to January 2010');
});

test('a fingerprint holds as long as the tables do', () => {
  const { tables } = source('澧县');
  const fingerprint = fingerprintOf(tables);
  expect(fingerprint).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
  expect(fingerprintOf(tables.map((row) => [...row, '', null]))).toBe(fingerprint);
  const changed = tables.map((row) => row.map((cell) => (cell === '5000' ? '5001' : cell)));
  expect(fingerprintOf(changed)).not.toBe(fingerprint);
});

test.each([
  // 39483 is 2008-02-05, 39510 is 2008-03-03.
  [39483, 39484, '2008年2月上稿', '2008年2月'],
  [39483, 39510, '2008年度上稿', '2008年2月至3月'],
])('a month in the title is that of the sheets where the dates %i and %i lie in it', (first, last, title, period) => {
  const cells = sheetOf(
    '2月',
    `2008年2月上稿登记表\n作者|标题|媒体|级别|字数|日期\n甲|葡萄|红网|省级|1200|${first}\n乙|柑橘|红网|省级|900|${last}`,
  );
  expect(head('澧县', read('澧县', oneAward('上稿'), cells))).toMatchObject({ title, period });
});
