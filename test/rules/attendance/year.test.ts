import { finish } from '../../../src/base/steps';
import { divide } from '../../../src/facts/exact';
import { showExact } from '../../../src/facts/show';
import { limitsOf } from '../../../src/rules/attendance/limits';
import { monthIn } from '../../../src/rules/attendance/months';
import { yearInSteps } from '../../../src/rules/attendance/year';
import { rulesForItem } from '../../../src/rules/eligibility/eligible';
import { listOf } from '../../taskpane/tools/list';

test.each([
  ['3月', 3],
  ['十二月份考勤', 12],
  ['2024年3月', 3],
  ['考勤2024-03', 3],
  ['2024.11', 11],
  ['202403考勤', 3],
  ['20240315', undefined],
  ['7', 7],
  ['考勤', undefined],
  ['13月', undefined],
  ['2007年1月—12月', undefined],
  ['12', 12],
])('the month in %s', (text, month) => expect(monthIn(text)).toBe(month));

test('limits come from the rows of 资格, whole counts below 以上', () => {
  const { scheme } = listOf('淅川', '姓名|迟到\n甲|1', []);
  const shown = limitsOf(rulesForItem(scheme, '评先资格')).map(
    ({ rule, fact, allowed, joint }) => `${rule.source.clause} ${fact} ${showExact(allowed)}${joint ? ' joint' : ''}`,
  );
  expect(shown).toEqual([
    '四(七)1 迟到次数 10',
    '四(七)1 旷工天数 3',
    '四(七)1 迟到次数 10 joint',
    '四(七)1 旷工天数 3 joint',
    '四(七)2 受批评失误次数 1',
    '四(七)4 笔记不合格次数 1',
  ]);
});

describe('the year', () => {
  const MONTHS = `
姓名|月份|迟到|旷工(天)|受批评失误|党政纪处分|笔记不合格
甲|1月|4|0|0|否|0
甲|2月|4|0.5|0|否|0
乙|1月|6|0|0||0
乙|2月|5|0|0||0
丙|1月|7|2.5|1|否|0
丁|1月|0|0|0|有|0
丁|2月|0|0|0|否|0
戊|1月|很多|0|0|否|0
己|1月|10|3|0|否|0
`;
  const facts = ['姓名', '月份', '迟到次数', '旷工天数', '受批评失误次数', '党政纪处分', '笔记不合格次数'];

  function year(
    text: string,
    share = divide(4, 5),
    readings: Readonly<Record<string, string>> = {},
  ): readonly string[] {
    const { scheme, tracker, rows } = listOf('淅川', text, facts, readings);
    const months = tracker.rows.map((at, index) => ({
      person: at.person,
      section: at.section,
      month: monthIn(String(at.cells[1])),
      sheet: '表',
      sheetRow: at.sheetRow,
      row: rows[index] ?? {
        values: [],
        faults: new Map(),
        defaulted: new Set<number>(),
        zeros: new Set<number>(),
        blank: true,
      },
    }));
    return finish(yearInSteps(scheme, rulesForItem(scheme, '评先资格'), months, share)).map(
      ({ person, counts, verdict, byMonth }) => {
        const seen = counts.filter(({ state, limit }) => state !== 'fine' && !limit.joint);
        const bars = verdict.kind === 'barred' ? verdict.bars.map(({ requirement }) => requirement.text).join() : '';
        const perMonth = [...(byMonth.get('迟到次数') ?? [])].map(([month, count]) => `${month}:${showExact(count)}`);
        return `${person} ${verdict.kind}${bars} ${seen.map(({ limit, total, state }) => `${limit.fact}${showExact(total)}${state}`).join(' ')} [${perMonth.join()}]`;
      },
    );
  }

  test('counts add up over the months; near, reached and passed limits differ', () => {
    expect(year(MONTHS)).toEqual([
      '甲 eligible 迟到次数8near [1:4,2:4]',
      '乙 barred迟到次数超过10次 迟到次数11passed [1:6,2:5]',
      '丙 eligible 旷工天数2.5near 受批评失误次数1near [1:7]',
      '丁 barred党政纪处分是  [1:0,2:0]',
      '戊 bad  []',
      '己 eligible 迟到次数10near 旷工天数3near [1:10]',
    ]);
  });

  test('the share is the clerk’s to set', () => {
    expect(year(MONTHS, divide(9, 10))[0]).toBe('甲 eligible  [1:4,2:4]');
    expect(year(MONTHS, divide(7, 10))[2]).toContain('迟到次数7near');
  });

  test('under 同时 one of the two alone bars nobody', () => {
    expect(year(MONTHS, divide(4, 5), { 迟到旷工: '同时' })[1]).toMatch(/^乙 eligible/);
  });

  test('a column that is missing leaves the person undecided, not cleared', () => {
    expect(year('姓名|月份|迟到|旷工\n甲|1月|1|0\n乙|1月|11|0')).toEqual([
      '甲 undecided  [1:1]',
      '乙 barred迟到次数超过10次 迟到次数11passed [1:11]',
    ]);
  });
});
