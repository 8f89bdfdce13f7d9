import { type Answer, call, type Dialect } from './call';
import { typed } from '../rules/tables/support';

const plain = (answer: Answer): unknown =>
  Array.isArray(answer)
    ? answer.map((row: readonly unknown[]) => row.map((cell) => plain(cell as Answer)))
    : typeof answer === 'object' && 'error' in answer
      ? `${answer.error} ${answer.message}`
      : answer;

const header = ['作者', '标题', '级别', '字数', '备注'];
const first = ['甲', 'A', '市级', 500, ''];
const table = (...rows: readonly (readonly unknown[])[]) => [header, first, ...rows];
const ask = (name: string, facts: unknown, dialect?: Dialect) => plain(call(name, ['澧县', '上稿', facts], dialect));

describe.each<Dialect>(['text', 'zero', 'null'])(
  '同上 in a table is what stands above it, a blank being %s',
  (dialect) => {
    it.each(['同上', '同 上', '同前', '〃', '″', '"', '＂', '”', "''", ' 〃 '])('%p', (mark) =>
      expect(ask('AWARD', table(['乙', 'B', mark, mark, mark]), dialect)).toEqual([[50], [50]]),
    );

    it('several below each other, blank rows and sums between them passed over', () =>
      expect(
        ask(
          'AWARD',
          table(
            ['乙', 'B', '〃', 600, ''],
            ['', '', '', '', ''],
            ['小计', '', '', 1100, ''],
            ['丙', 'C', '〃', 1200, ''],
          ),
          dialect,
        ),
      ).toEqual([[50], [50], [''], [''], [300]]));

    it('a person, an article: paid once, under one name', () => {
      const rows = table(['〃', '〃', '省级', 500, ''], ['〃', 'B', '〃', 500, '']);
      expect(ask('AWARD', rows, dialect)).toEqual([[0], [200], [200]]);
      expect(ask('TOTALS', rows, dialect)).toEqual([
        ['姓名', '件数', '金额'],
        ['甲', 2, 400],
      ]);
    });

    it('the award of each row', () => {
      const rows = [
        ['奖项', '级别', '字数'],
        ['上稿', '市级', 500],
        ['〃', '〃', 500],
      ];
      expect(plain(call('AWARD', ['澧县', '', rows], dialect))).toEqual([[50], [50]]);
    });
  },
);

describe('同上 of which nobody knows what stands above it is an error, where it matters', () => {
  it.each<[string, readonly unknown[]]>([
    ['in a field', ['媒体', '〃', '级别', '中央', '字数', 1500]],
    ['in the first row of a table', [typed('媒体 | 级别 | 字数', '〃 | 中央 | 1500')]],
    ['in a row that a formula hands over by itself', [[['媒体', '级别', '字数']], [['同上', '中央', 1500]]]],
    ['below a blank', [typed('媒体 | 级别 | 字数', ' | 中央 | 1500', '〃 | 〃 | 〃'), '行', 2]],
  ])('%s', (_name, facts) =>
    expect(plain(call('AWARD', ['澧县', '上稿', ...facts]))).toMatch(
      /^#VALUE! 媒体“(?:〃|同上)”看不出与哪一行相同。请写全，或选整张台账。/,
    ),
  );

  it('also of whom and of what: nobody is paid under such a name', () => {
    const rows = [header, ['〃', 'A', '市级', 500, ''], ['甲', 'B', '市级', 500, '〃']];
    expect(ask('AWARD', rows)).toEqual([[expect.stringContaining('作者“〃”看不出与哪一行相同')], [50]]);
  });
});

it('a formula that is suggested for a row has in it what stands above', () =>
  expect(ask('AWARD', table(['〃', 'B', '〃', '很多', '']))).toEqual([
    [50],
    [expect.stringContaining('"作者","甲","标题","B","级别","市级"')],
  ]));
