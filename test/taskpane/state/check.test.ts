import fc from 'fast-check';
import { add, equal, subtract, toNumber } from '../../../src/facts/exact';
import type { Check, CheckEntry } from '../../../src/taskpane/state/check';
import { articles, oneAward, read, sheetOf } from '../sheets';

const checkOf = (cells: Parameters<typeof read>[2], merges = cells.merges): Check => {
  const { check } = read('澧县', oneAward('上稿'), { ...cells, merges }).result;
  if (!check) throw new Error('nothing to compare with');
  return check;
};

const shown = (entry: CheckEntry): string => {
  const clerk = entry.clerk === undefined ? '空' : toNumber(entry.clerk);
  if (entry.kind === 'unknown') return `${entry.rows.join('+')} ${entry.why} ${clerk}`;
  const by = 'by' in entry ? ` ${toNumber(entry.by)}` : '';
  return `${entry.rows.join('+')} ${entry.kind} ${clerk}→${toNumber(entry.ours)}${by}`;
};

test('every row beside the clerk’s amount', () => {
  const { entries, sums, writtenTotal } = checkOf(articles);
  expect(entries.map(shown)).toEqual([
    '0 under 500→600 100',
    '1 over 300→0 300',
    '2 equal 50→50',
    '3 undecided 200',
    '4 equal 空→0',
    '5 under 空→500 500',
  ]);
  expect(Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, JSON.stringify(value)]))).toEqual({
    ours: '1150',
    clerk: '850',
    over: '{"count":1,"yuan":300}',
    under: '{"count":2,"yuan":600}',
    equal: '2',
    unknown: '{"count":1,"clerk":200}',
    clerkInAll: '1050',
  });
  expect(writtenTotal).toEqual({ sheetRow: 9, yuan: 1050 });
});

describe('one article in two rows of one person', () => {
  const twice = (...rows: readonly string[]): readonly string[] =>
    checkOf(
      sheetOf('上稿登记', ['作者 | 标题 | 媒体 | 级别 | 字数 | 稿件编号 | 金额', ...rows].join('\n')),
    ).entries.map(shown);

  test('is paid once, beside whichever of its rows the clerk wrote it', () => {
    expect(twice('甲|葡萄|红网|市|800||', '甲|葡萄|红网|市|900||50')).toEqual(['0+1 equal 50→50']);
    expect(twice('甲|葡萄|红网|市|800||0', '甲|葡萄|红网|市|900||50')).toEqual(['0+1 equal 50→50']);
    expect(twice('甲|葡萄|红网|市|800||50', '甲|葡萄|红网|市|900||0')).toEqual(['0 equal 50→50', '1 equal 0→0']);
  });

  test('and paid beside both it is paid once too often', () => {
    expect(twice('甲|葡萄|红网|市|800||50', '甲|葡萄|红网|市|900||50')).toEqual(['0 equal 50→50', '1 over 50→0 50']);
    expect(twice('甲|葡萄|红网|市|800||', '甲|葡萄|红网|市|900||50', '甲|葡萄|红网|市|700||50')).toEqual([
      '0+1 equal 50→50',
      '2 over 50→0 50',
    ]);
  });

  test('with another amount, or paid to another person, it differs in both rows', () => {
    expect(twice('甲|葡萄|红网|市|800||', '甲|葡萄|红网|市|900||40')).toEqual(['0 under 空→50 50', '1 over 40→0 40']);
    expect(twice('甲|葡萄|红网|市|800|9|', '乙|葡萄|红网|市|900|9|50')).toEqual(['0 under 空→50 50', '1 over 50→0 50']);
  });
});

test('an amount merged over rows is compared with all of them together', () => {
  const merged = sheetOf(
    '上稿登记',
    `
    作者 | 标题 | 媒体 | 级别 | 字数 | 金额
    甲 | 葡萄 | 红网 | 省 | 1200 | 800
    甲 | 柑橘 | 红网 | 省 | 900 |
    乙 | 茶山 | 红网 | 省 | 900 | 100
    `,
    [{ top: 1, bottom: 2, left: 5, right: 5 }],
  );
  expect(checkOf(merged).entries.map(shown)).toEqual(['0+1 equal 800→800', '2 under 100→200 100']);
});

test.each([
  ['约500', '0 no-figure 空'],
  ['-', '0 under 空→600 600'],
  ['600元', '0 equal 600→600'],
])('a written amount of %s', (amount, entry) => {
  const cells = sheetOf(
    '上稿登记',
    `作者|标题|媒体|级别|字数|金额\n甲|葡萄|红网|省|1200|${amount}\n乙|茶山|红网|省|1200|600`,
  );
  expect(checkOf(cells).entries.map(shown)[0]).toBe(entry);
});

test.each([
  ['a 小计 adds up only some rows', '小计'],
  ['an 合计 adds up all', '合计'],
])('%s', (_, label) => {
  const cells = sheetOf(
    '上稿登记',
    `作者|标题|媒体|级别|字数|金额\n甲|葡萄|红网|省|1200|600\n乙|茶山|红网|省|900|200\n${label}| | | | |900`,
  );
  expect(checkOf(cells).writtenTotal?.yuan).toBe(label === '合计' ? 900 : undefined);
});

test('a penalty that was not taken is overpaid', () => {
  const cells = sheetOf(
    '任务',
    '姓名|科室类别|项目|任务数|完成数|奖罚金额\n甲|中心|信息|12|9|0\n乙|中心|信息|12|9|-40\n丙|中心|信息|12|9|-30',
  );
  const { check } = read('淅川', oneAward('任务奖罚'), cells).result;
  expect(check?.entries.map(shown)).toEqual(['0 over 0→-30 30', '1 under -40→-30 10', '2 equal -30→-30']);
});

test('the clerk’s sum is ours and what was paid too much, less what was paid too little', () => {
  const row = fc.record({
    amount: fc.oneof(
      fc.constant(''),
      fc.integer({ min: -900, max: 9000 }),
      fc.integer({ min: 1, max: 99999 }).map((fen) => fen / 100),
    ),
    level: fc.constantFrom('省', '市', '中央', '县', '不明'),
    words: fc.constantFrom('', 400, 1000, 1800),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      const lines = rows.map(
        ({ amount, level, words }, i) => `员工${10 + (i % 5)}|题${i}|某报|${level}|${words}|${amount}`,
      );
      const { sums } = checkOf(sheetOf('上稿登记', ['作者|标题|媒体|级别|字数|金额', ...lines].join('\n')));
      expect(equal(sums.clerk, subtract(add(sums.ours, sums.over.yuan), sums.under.yuan))).toBe(true);
      expect(equal(sums.clerkInAll, add(sums.clerk, sums.unknown.clerk))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('an award that the rules lack, or none: nobody can tell what is due, so that nothing is too much', () => {
  const cells = sheetOf('评先', '姓名|奖项|数量|金额\n甲|优秀文稿|2|400\n乙|优秀诗歌|1|300\n丙||1|200\n丁||1|\n|||');
  const { check } = read('淅川', { kind: 'column' }, cells).result;
  expect(check?.entries.map(shown)).toEqual([
    '0 equal 400→400',
    '1 undecided 300',
    '2 undecided 200',
    '3 undecided 空',
  ]);
  expect(check && [check.sums.over.count, toNumber(check.sums.unknown.clerk)]).toEqual([0, 500]);
});

test('a tick in one of the columns of levels is what the row is paid for', () => {
  const list =
    '作者|标题|刊物|中央级|省级|市级|字数|金额\n甲|早稻|红网|||√|600|50\n乙|夜色|新华网||√||1700|500\n丙|路|红网||||800|50';
  const cells = sheetOf('上稿', list);
  expect(checkOf(cells).entries.map(shown)).toEqual(['0 equal 50→50', '1 under 500→600 100', '2 undecided 50']);
});
