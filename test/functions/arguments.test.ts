import { call, type Dialect, plain } from './call';
import { typed } from '../rules/tables/support';

const upload = [
  ['作者', '标题', '级别', '字数'],
  ['甲', 'A', '省级', 500],
  ['乙', 'B', '市级', 1200],
];
const [header = [], ...body] = upload;

describe('facts come in three shapes that say the same', () => {
  const wanted = [[200], [300]];

  it.each<[string, readonly unknown[]]>([
    ['one range, header first', [upload]],
    ['a header and a body', [[header], body]],
    ['two ranges side by side', [upload.map((row) => row.slice(0, 2)), upload.map((row) => row.slice(2))]],
    [
      'a range, and a header with its body',
      [upload.map((row) => row.slice(0, 2)), [header.slice(2)], body.map((row) => row.slice(2))],
    ],
    ['a range and fields with columns', [upload.map((row) => row.slice(0, 3)), '字数', [[500], [1200]]]],
    ['fields with columns alone', ['级别', [['省级'], ['市级']], '字数', [[500], [1200]]]],
    ['a field before and behind the range', ['形式', '文稿', upload, '体裁', '新闻']],
    ['columns in another order, with others between', [upload.map((row) => [row[3], '', row[2], 'x', row[1], row[0]])]],
  ])('%s', (_name, facts) => expect(plain(call('AWARD', ['澧县', '上稿', ...facts]))).toEqual(wanted));

  it('a field holds for every row and comes before the column', () => {
    expect(plain(call('AWARD', ['澧县', '上稿', upload, '字数', 1200, '正面推介', '否']))).toEqual([[600], [300]]);
    expect(plain(call('AWARD', ['澧县', '上稿', '数量', 2, upload]))).toEqual([[400], [600]]);
  });

  it('one row of a table is that row alone, the others taken into account', () => {
    expect(plain(call('AWARD', ['澧县', '上稿', upload, '行', 2]))).toBe(300);
    expect(plain(call('AWARD', ['澧县', '上稿', '行', 1, upload]))).toBe(200);
    expect(plain(call('ELIGIBLE', ['淅川', '评先资格', [['迟到'], [11], [12]], '行', 2]))).toBe(false);
  });

  it('a table with one row answers with one row', () =>
    expect(plain(call('AWARD', ['澧县', '上稿', upload.slice(0, 2)]))).toBe(200));

  it('gaps at the end are left out, as Excel passes them', () => {
    expect(plain(call('AWARD', ['澧县', '上稿', upload, null, null, null]))).toEqual(wanted);
    expect(plain(call('QUOTA', ['淅川', '优秀共产党员', 40, null, null]))).toBe(6);
    expect(plain(call('QUOTA', ['澧县', '学习星', null, null]))).toBe(1);
    expect(
      plain(
        call('WINNERS', [
          '淅川',
          '先进工作者',
          [['甲'], ['乙'], ['丙'], ['丁'], ['戊']],
          [[5], [4], [3], [2], [1]],
          null,
          null,
        ]),
      ),
    ).toHaveLength(2);
  });

  it('a field typed with a unit is read in it', () => {
    expect(plain(call('AWARD', ['澧县', '上稿', '级别', '市级', '字数(千字)', 1.2]))).toBe(300);
    expect(plain(call('AWARD', ['澧县', '上稿', '级别', '市级', '字数（千字）', '900字']))).toBe('#VALUE!');
  });

  it('a field with a column that no fact knows is a typo too', () =>
    expect(plain(call('AWARD', ['澧县', '上稿', '级別', [['省级'], ['市级']], '字竖', [[500], [1200]]]))).toBe(
      '#VALUE!',
    ));

  it('an unknown column of a table is simply not used', () =>
    expect(
      plain(call('AWARD', ['澧县', '上稿', upload.map((row, index) => [...row, index === 0 ? '字竖' : 9])])),
    ).toEqual(wanted));
});

describe('the award', () => {
  const mixed = typed('奖项 | 级别 | 字数 | 数量', '上稿 | 省级 | 500 |', '单项考核 | | |', ' | | |');

  it.each<[string, unknown]>([
    ['omitted', null],
    ['""', ''],
    ['a blank cell', [['']]],
  ])('%s reads the column 奖项 of each row', (_name, award) =>
    expect(plain(call('AWARD', ['澧县', award, mixed]))).toEqual([[200], ['#VALUE!'], ['']]),
  );

  it('may be a column beside the table, or beside fields alone', () => {
    expect(
      plain(
        call('AWARD', [
          '淅川',
          [['优秀文稿'], ['优秀信息']],
          [
            ['数量', '级别'],
            [1, ''],
            [1, '国办'],
          ],
        ]),
      ),
    ).toEqual([[200], [200]]);
    expect(plain(call('AWARD', ['淅川', [['优秀文稿'], ['优秀调研'], ['先进科室']], '数量', 2]))).toEqual([
      [400],
      [400],
      [0],
    ]);
  });

  it('comes before the column 奖项 where both are given', () =>
    expect(
      plain(
        call('AWARD', [
          '淅川',
          '优秀文稿',
          [
            ['奖项', '数量'],
            ['优秀共产党员', 2],
          ],
        ]),
      ),
    ).toBe(400));

  it('without a column and without a name is asked for', () =>
    expect(plain(call('AWARD', ['淅川', '', [['数量'], [2]]]))).toBe('#N/A'));
});

describe('the outlets that all schemes share', () => {
  it('give the level of a row, beside those of the scheme', () => {
    const own = typed('奖项 | 级别 | 金额', '奖 | 省 | 100', ' | |', '媒体 | 级别 |', '乡音报 | 省 |');
    const tracker = typed('媒体 | 级别', '《乡音报》 |', '湖南日报 |', '常德日报 |', '乡音报 | 市');
    const rows = call('AWARD', [own, '奖', tracker]);
    expect(rows).toEqual([[100], [100], [0], [expect.objectContaining({ error: '#VALUE!' })]]);
  });

  it('are spilled where they are asked for, the own ones of the scheme behind them', () => {
    const own = typed('奖项 | 级别 | 金额', '奖 | 省 | 100', ' | |', '媒体 | 级别 |', '乡音报 | 省 |');
    expect(call('RULES', ['桂阳', '媒体名录'])).toContainEqual(['湖南日报', '省', '中共湖南省委机关报']);
    const rows = call('RULES', [own, '媒体名录']);
    expect(rows).toEqual(expect.arrayContaining(typed('人民日报 | 中央 | 中共中央机关报', '乡音报 | 省 |')));
  });
});

describe('answers depend on the arguments alone', () => {
  it('calls in any order, again and again, give the same', () => {
    const calls = [
      ['澧县', '上稿', upload],
      ['淅川', '优秀文稿', '数量', 2],
      [typed('奖项 | 金额', '甲 | 5'), '甲'],
      [typed('奖项 | 金额', '甲 | 6'), '甲'],
    ];
    const first = calls.map((args) => plain(call('AWARD', args)));
    const again = [...calls].reverse().map((args) => plain(call('AWARD', args)));
    expect([...again].reverse()).toEqual(first);
    expect(first.slice(2)).toEqual([5, 6]);
  });

  it('no argument is changed', () => {
    const [scheme, table] = [
      typed('奖项 | 级别 | 金额', '甲 | 省 | 5'),
      [
        ['级别', '数量'],
        ['省级', ''],
        [null, 0],
      ],
    ];
    const before = JSON.stringify([scheme, table]);
    call('AWARD', [scheme, '甲', table]);
    expect(JSON.stringify([scheme, table])).toBe(before);
  });
});

describe('where one value belongs', () => {
  it.each<[string, readonly unknown[], string]>([
    ['QUOTA', ['淅川', [['优秀共产党员'], ['先进工作者']], [[40], [30]]], '#N/A'],
    ['QUOTA', ['淅川', [['优秀共产党员'], ['先进工作者']], 40], '#N/A'],
    ['ALLOT', ['淅川', [['先进工作者'], ['优秀共产党员']], [[12], [9]]], '#N/A'],
    ['WINNERS', ['淅川', [['先进工作者', '优秀共产党员']], [['甲'], ['乙']], [[2], [1]], 5], '#N/A'],
    ['WINNERS', ['淅川', '先进工作者', [['甲'], ['乙']], [[2], [1]], [[5], [6]]], '#VALUE!'],
    ['ELIGIBLE', ['淅川', [['评先资格'], ['学习星']], '迟到次数', 11], '#N/A'],
    ['SCORE', ['海永', [['指挥组竞赛'], ['干部绩效']], '工作成效', 90], '#N/A'],
    ['DUE', ['衡阳', [['会议纪要'], ['行政办公会']], '2012-9-3'], '#N/A'],
  ])('%s(%j): the second is not passed over', (name, args, wanted) => expect(plain(call(name, args))).toBe(wanted));

  it.each<Dialect>(['text', 'zero', 'null'])('a merged cell is the value in it, the others being %s', (dialect) => {
    expect(plain(call('QUOTA', ['淅川', [['优秀共产党员', '', '']], 40], dialect))).toBe(6);
    expect(plain(call('DUE', ['衡阳', [['会议纪要', '']], '2012-9-26'], dialect))).toBe(41180);
  });
});

it('DUE answers for each date of a row as of a column, and for no block of them', () => {
  expect(plain(call('DUE', ['衡阳', '会议纪要', [['2012-9-26', '', '2012-9-27']]]))).toEqual([[41180], [''], [41181]]);
  expect(plain(call('DUE', ['衡阳', '会议纪要', typed('2012-9-26 | 1', '2012-9-27 | 2')]))).toBe('#VALUE!');
});

it('WINNERS leaves out several who are excluded in one cell', () =>
  expect(
    plain(call('WINNERS', ['淅川', '先进工作者', [['甲'], ['乙'], ['张 三']], [[3], [2], [1]], 5, '甲、乙'])),
  ).toEqual([
    ['名次', '姓名', '得分', '结果'],
    [1, '张 三', 1, '拟入选'],
  ]));
