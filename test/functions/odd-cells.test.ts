import { call, type Dialect, dialects, plain } from './call';

const upload = [
  ['作者', '标题', '级别', '字数'],
  ['甲', 'A', '省级', 500],
  ['乙', 'B', '市级', 1200],
];

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
