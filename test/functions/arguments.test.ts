import { call, type Answer, dialects, type Dialect } from './call';

const plain = (answer: Answer): unknown =>
  Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.map((cell) => plain(cell as Answer))) : typeof answer === 'object' && 'error' in answer ? answer.error : answer; // prettier-ignore

const upload = [['作者', '标题', '级别', '字数'], ['甲', 'A', '省级', 500], ['乙', 'B', '市级', 1200]]; // prettier-ignore
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
  const mixed = [['奖项', '级别', '字数', '数量'], ['上稿', '省级', 500, ''], ['单项考核', '', '', ''], ['', '', '', '']]; // prettier-ignore

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

describe('blank rows and blank cells', () => {
  it.each(Object.keys(dialects) as Dialect[])('as %s', (dialect) => {
    const gaps = [...upload.slice(0, 2), ['', '', '', ''], ...upload.slice(2), ['', '', '', '']];
    expect(plain(call('AWARD', ['澧县', '上稿', gaps], dialect))).toEqual([[200], [''], [300], ['']]);
    expect(plain(call('EXPLAIN', ['澧县', '上稿', gaps.slice(0, 3)], dialect))).toEqual([
      [expect.stringContaining('200')],
      [''],
    ]);
    expect(
      plain(
        call(
          'ELIGIBLE',
          [
            '淅川',
            '评先资格',
            [
              ['姓名', '迟到'],
              ['甲', 11],
              ['', ''],
            ],
          ],
          dialect,
        ),
      ),
    ).toEqual([[false], ['']]);
    expect(
      plain(
        call(
          'SCORE',
          [
            '海永',
            '指挥组竞赛',
            [
              ['姓名', '工作成效'],
              ['', ''],
            ],
          ],
          dialect,
        ),
      ),
    ).toBe('');
    expect(
      plain(
        call(
          'HONORS',
          [
            '澧县',
            [
              ['岗位', '失误次数'],
              ['机要室', '0次'],
              ['', ''],
            ],
          ],
          dialect,
        ),
      ),
    ).toEqual([['工作无差错奖'], ['']]);
  });

  it('a 0 that may have been a blank is named where it counts', () => {
    const explained = call('EXPLAIN', [
      '淅川',
      '任务奖罚',
      [
        ['项目', '科室类别', '任务数', '完成数'],
        ['调研', '中心', 3, 0],
      ],
    ]);
    expect(explained).toContain('完成数为0');
    // A field may point at a cell as well.
    expect(
      call('EXPLAIN', ['淅川', '任务奖罚', '项目', '调研', '科室类别', '中心', '任务数', 3, '完成数', 0]),
    ).toContain('也可能是空白单元格');
  });
});

describe('errors in cells', () => {
  const wrong = { code: '#REF!' };

  it('stay in their row', () =>
    expect(plain(call('AWARD', ['澧县', '上稿', [...upload, ['丙', 'C', '省级', wrong]]]))).toEqual([
      [200],
      [300],
      ['#VALUE!'],
    ]));

  it('in a column that the award does not ask for do not matter', () =>
    expect(
      plain(call('AWARD', ['澧县', '上稿', upload.map((row, index) => [...row, index === 0 ? '备注' : wrong])])),
    ).toEqual([[200], [300]]));

  it('name the error they came from', () => {
    const answer = call('AWARD', ['澧县', '上稿', '级别', '省级', '字数', wrong]);
    expect(answer).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('#REF!') as string });
  });

  it('under 奖项 are no award', () =>
    expect(
      call('AWARD', [
        '澧县',
        '',
        [
          ['奖项', '级别'],
          [wrong, '省级'],
        ],
      ]),
    ).toMatchObject({ error: '#N/A', message: expect.stringContaining('#REF!') as string }));
});

describe('the outlets that all schemes share', () => {
  it('give the level of a row, beside those of the scheme', () => {
    const own = [['奖项', '级别', '金额'], ['奖', '省', 100], ['', '', ''], ['媒体', '级别', ''], ['乡音报', '省', '']]; // prettier-ignore
    const tracker = [['媒体', '级别'], ['《乡音报》', ''], ['湖南日报', ''], ['常德日报', ''], ['乡音报', '市']]; // prettier-ignore
    const rows = call('AWARD', [own, '奖', tracker]);
    expect(rows).toEqual([[100], [100], [0], [expect.objectContaining({ error: '#VALUE!' })]]);
  });

  it('are spilled where they are asked for, the own ones of the scheme behind them', () => {
    const own = [['奖项', '级别', '金额'], ['奖', '省', 100], ['', '', ''], ['媒体', '级别', ''], ['乡音报', '省', '']]; // prettier-ignore
    expect(call('RULES', ['桂阳', '媒体名录'])).toContainEqual(['湖南日报', '省', '中共湖南省委机关报']);
    const rows = call('RULES', [own, '媒体名录']);
    expect(rows).toEqual(expect.arrayContaining([['人民日报', '中央', '中共中央机关报'], ['乡音报', '省', '']])); // prettier-ignore
  });
});

describe('answers depend on the arguments alone', () => {
  it('calls in any order, again and again, give the same', () => {
    const calls = [['澧县', '上稿', upload], ['淅川', '优秀文稿', '数量', 2], [[['奖项', '金额'], ['甲', '5']], '甲'], [[['奖项', '金额'], ['甲', '6']], '甲']]; // prettier-ignore
    const first = calls.map((args) => plain(call('AWARD', args)));
    const again = [...calls].reverse().map((args) => plain(call('AWARD', args)));
    expect([...again].reverse()).toEqual(first);
    expect(first.slice(2)).toEqual([5, 6]);
  });

  it('no argument is changed', () => {
    const [scheme, table] = [[['奖项', '级别', '金额'], ['甲', '省', 5]], [['级别', '数量'], ['省级', ''], [null, 0]]]; // prettier-ignore
    const before = JSON.stringify([scheme, table]);
    call('AWARD', [scheme, '甲', table]);
    expect(JSON.stringify([scheme, table])).toBe(before);
  });
});
