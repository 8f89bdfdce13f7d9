import fc from 'fast-check';
import { type Answer, call, type Dialect, dialects } from './call';

/** Ways in which a wrong sum could come about without anyone seeing it. */

const header = ['作者', '标题', '媒体', '级别', '字数', '形式', '稿费', '正面推介'];
const articles = fc.array(
  fc
    .record({
      author: fc.constantFrom('甲', '乙'),
      title: fc.constantFrom('水乡', '渡船', '牧歌', ''),
      outlet: fc.constantFrom('', '湖南日报', '常德日报', '国际在线'),
      level: fc.constantFrom('省', '市级', '中央', '县'),
      length: fc.constantFrom(400, 999, 1000, 2400),
      kind: fc.constantFrom('文稿', '电视新闻'),
      fee: fc.constantFrom(20, 33.3),
    })
    .filter(
      ({ outlet, level }) =>
        outlet === '' ||
        (outlet === '常德日报' ? level === '市级' : outlet === '国际在线' ? level === '中央' : level === '省'),
    )
    .map(({ author, title, outlet, level, length, kind, fee }) => [
      author,
      title,
      outlet,
      level,
      length,
      kind,
      fee,
      '否',
    ]),
  { minLength: 2, maxLength: 6 },
);

const columnOf = (answer: Answer): readonly unknown[] => (Array.isArray(answer) ? answer.flat() : [answer]);
const figure = (cell: unknown): number => {
  if (typeof cell !== 'number') throw new Error(`no figure: ${JSON.stringify(cell)}`);
  return cell;
};
const fen = (cells: readonly unknown[]): number =>
  cells.reduce<number>((sum, cell) => sum + Math.trunc(figure(cell) * 100 + 0.5 * Math.sign(figure(cell))), 0);

const names = Object.keys(dialects) as readonly Dialect[];

test('single-row calls add up to the table, or each of them warns that copies were not checked', () => {
  fc.assert(
    fc.property(articles, fc.constantFrom(...names), (rows, dialect) => {
      const table = columnOf(call('AWARD', ['澧县', '上稿', [header, ...rows]], dialect));
      const singles = rows.map((row) => call('AWARD', ['澧县', '上稿', [header], [row]], dialect));
      if (fen(singles) === fen(table)) return;
      for (const row of rows) {
        const sentence = columnOf(call('EXPLAIN', ['澧县', '上稿', [header], [row]], dialect)).join('');
        expect(sentence).toMatch(/未查同稿/);
      }
      // And never less for the single rows: what the table leaves out was paid in another row.
      expect(fen(singles)).toBeGreaterThan(fen(table));
    }),
    { numRuns: 300 },
  );
});

test('what is owed is never paid: the sign of a task’s amount is that of done minus owed', () => {
  const tasks = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(tasks, fc.constantFrom('调研', '信息'), (pairs, item) => {
      const body = pairs.map(([owed, done]) => ['中心', item, owed, done]);
      const table = [['科室类别', '项目', '任务数', '完成数'], ...body];
      const amounts = columnOf(call('AWARD', ['淅川', '任务奖罚', table])).map(figure);
      pairs.forEach(([owed, done], place) => expect(Math.sign(amounts[place] ?? NaN)).toBe(Math.sign(done - owed)));
      const rate = item === '调研' ? 100 : 10;
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(
        rate * pairs.reduce((sum, [owed, done]) => sum + done - owed, 0),
      );
    }),
  );
});

test('TOTALS adds up what AWARD gives, penalties as penalties', () => {
  const people = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.nat(9), fc.nat(9)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(people, (list) => {
      const table = [
        ['姓名', '科室类别', '项目', '任务数', '完成数'],
        ...list.map(([name, owed, done]) => [name, '中心', '信息', owed, done]),
      ];
      const amounts = columnOf(call('AWARD', ['淅川', '任务奖罚', table])).map(figure);
      const totals = call('TOTALS', ['淅川', '任务奖罚', table]) as readonly (readonly unknown[])[];
      for (const [name, , total] of totals.slice(1)) {
        const own = amounts.filter((_, place) => list[place]?.[0] === name);
        expect(total).toBe(own.reduce((sum, amount) => sum + amount, 0));
      }
    }),
  );
});
