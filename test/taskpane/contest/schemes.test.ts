import { builtIns, builtInNamed, schemeFrom } from '../../../src/rules/schemes/catalog';
import { listBook, type Lists } from '../../../src/taskpane/contest/state/lists';
import { sheetCount } from '../../../src/taskpane/contest/state/pack';
import { factsAsked } from '../../../src/taskpane/contest/state/roster';
import { EMPTY_CONTEST, withAward } from '../../../src/taskpane/contest/state/setup';
import { type AwardView, contestView, type ContestView } from '../../../src/taskpane/contest/state/view';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetOf, source } from '../sheets';

function viewOf(
  scheme: string,
  sheets: Readonly<Record<string, string>>,
  setup = EMPTY_CONTEST,
  readings: Readonly<Record<string, string>> = {},
): ContestView {
  const under = schemeUnder(source(scheme), new Map(Object.entries(readings)));
  const lists: Lists = new Map(
    Object.entries(sheets).flatMap(([name, text]) => {
      const tracker = readTracker(sheetOf(name, text), listBook(under.book), {
        awardFacts: factsAsked(under.eligibility),
      });
      return tracker.kind === 'list' ? [[name, tracker] as const] : [];
    }),
  );
  return contestView(under, lists, setup);
}

function award(view: ContestView, name: string): AwardView {
  const found = view.awards.find((one) => one.award === name);
  if (!found) throw new Error(name);
  return found;
}

const kinds = ({ pool, outcome }: AwardView): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(pool.candidates.map(({ name }, index) => [name, outcome.result?.standings[index]?.kind]));

test.each(builtIns.map(({ name }) => name))(
  '%s: every award with places has its own line, with no sheets at all',
  (name) => {
    const scheme = builtInNamed(name);
    if (!scheme) throw new Error(name);
    const { awards } = contestView(schemeFrom(scheme), new Map(), EMPTY_CONTEST);
    expect(awards.every(({ progress }) => progress.kind === 'lacks')).toBe(true);
  },
);

describe('海永', () => {
  const sheets = {
    名册: '姓名|指挥组\n甲|一组\n乙|一组\n丙|一组\n丁|二组\n戊|二组\n己|二组',
    实绩末位成员得分: '姓名|指挥组|得分\n甲|一组|90\n乙|一组|60\n丙|一组|70\n丁|二组|50\n戊|二组|55\n己|二组|95',
  };

  test('the last two of the township', () => {
    const last = award(viewOf('海永', sheets), '实绩末位成员');
    expect(last.rule.end).toBe('last');
    expect(kinds(last)).toEqual({ 甲: 'loses', 乙: 'loses', 丙: 'loses', 丁: 'wins', 戊: 'wins', 己: 'loses' });
  });

  test('the last two of each group, under the other reading', () => {
    const view = viewOf('海永', sheets, EMPTY_CONTEST, {
      末位范围: '各组',
    });
    const last = award(view, '实绩末位成员');
    expect(last.choice.perSection).toBe(true);
    expect(kinds(last)).toEqual({ 甲: 'loses', 乙: 'wins', 丙: 'wins', 丁: 'wins', 戊: 'wins', 己: 'loses' });
  });
});

describe('what scores decide is not voted on', () => {
  const roster = { 名册: '姓名|指挥组\n甲|一组\n乙|二组\n丙|三组' };

  test('海永: an award that an assessment elects, and the last ones', () => {
    const view = viewOf('海永', roster);
    expect(view.awards.map(({ award: name, progress }) => [name, progress])).toEqual([
      ['先进指挥组', { kind: 'lacks', what: 'assessment' }],
      ['末位指挥组', { kind: 'lacks', what: 'assessment' }],
      ['实绩末位成员', { kind: 'lacks', what: 'figures' }],
    ]);
    expect([sheetCount(view, 'ballot'), sheetCount(view, 'tally')]).toEqual([0, 0]);
  });

  test('a list of its final scores may be taken all the same', () => {
    const view = viewOf('海永', { ...roster, 先进指挥组得分: '指挥组|得分\n一组|90\n二组|80\n三组|85' });
    expect(kinds(award(view, '先进指挥组'))).toEqual({ 一组: 'wins', 二组: 'loses', 三组: 'loses' });
  });

  test('桂阳 has scores that elect nobody: its awards are voted on', () => {
    const view = viewOf('桂阳', { 名册: '姓名|科室\n甲|一科\n乙|二科' });
    expect(award(view, '十佳秘书').progress).toEqual({ kind: 'lacks', what: 'votes' });
    expect(sheetCount(view, 'ballot')).toBeGreaterThan(0);
  });
});

describe('澧县', () => {
  const sheets = {
    花名册: '姓名|科室|本人申报\n甲|秘书科|是\n乙|信息科|否\n丙|督查科|是',
    技能星得票: '姓名|得票\n甲|10\n乙|30\n丙|20',
  };

  test('技能星 asks for an application of its own: who has none is out', () => {
    const star = award(viewOf('澧县', sheets), '技能星');
    expect(star.choice.items).toEqual(['技能星']);
    expect(kinds(star)).toEqual({ 甲: 'loses', 乙: 'barred', 丙: 'wins' });
    expect(star.money.map((outcome) => outcome?.kind)).toEqual([undefined, undefined, 'open']);
  });

  test('贡献星 asks for nothing', () => {
    const view = viewOf('澧县', { ...sheets, 贡献星得票: '姓名|得票\n甲|10\n乙|30\n丙|20' });
    expect(kinds(award(view, '贡献星'))).toMatchObject({ 乙: 'wins' });
  });
});

describe('淅川', () => {
  const roster =
    '姓名|科室|党员|迟到|旷工|受批评失误|党政纪处分|笔记不合格\n' +
    ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']
      .map((name, i) => `${name}|${i < 5 ? '秘书科' : '信息科'}|${i < 7 ? '是' : '否'}|0|0|0|无|0`)
      .join('\n');
  const votes = (count: number): string =>
    `姓名|得票\n${['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']
      .slice(0, count)
      .map((name, i) => `${name}|${20 - i}`)
      .join('\n')}`;
  const sheets = { 花名册: roster, 优秀共产党员得票: votes(7), 先进工作者得票: votes(10) };

  test('who is 优秀共产党员 is not 先进工作者 as well, the next moves up', () => {
    const view = viewOf('淅川', sheets);
    expect(award(view, '优秀共产党员').counted).toBe(7);
    expect(kinds(award(view, '优秀共产党员'))).toMatchObject({ 甲: 'wins', 乙: 'loses' });
    expect(kinds(award(view, '先进工作者'))).toMatchObject({ 甲: 'excluded', 乙: 'wins', 丙: 'wins', 丁: 'loses' });
  });

  test('in principle: switched off, one may have both; or the other award comes first', () => {
    const both = viewOf('淅川', sheets, {
      ...EMPTY_CONTEST,
      combined: ['优秀共产党员|先进工作者'].map((pair) => pair.split('|').sort().join('|')),
    });
    expect(kinds(award(both, '先进工作者'))).toMatchObject({ 甲: 'wins', 乙: 'wins', 丙: 'loses' });
    const turned = viewOf('淅川', sheets, { ...EMPTY_CONTEST, first: ['先进工作者'] });
    expect(kinds(award(turned, '先进工作者'))).toMatchObject({ 甲: 'wins', 乙: 'wins' });
    expect(kinds(award(turned, '优秀共产党员'))).toMatchObject({ 甲: 'excluded', 乙: 'excluded', 丙: 'wins' });
  });

  test('a base that is typed, and one that is no number', () => {
    const typed = (base: string): AwardView =>
      award(viewOf('淅川', sheets, withAward(EMPTY_CONTEST, '先进工作者', { base })), '先进工作者');
    expect(typed('37').outcome.result?.places).toBe(7);
    expect(typed('许多').progress).toEqual({ kind: 'lacks', what: 'base' });
  });

  test('a name that is likely mistyped is asked about', () => {
    const view = viewOf('淅川', {
      花名册: '姓名|科室|迟到\n张小明|秘书科|0\n李建国|信息科|0',
      考勤: '姓名|迟到|旷工\n张晓明|3|0\n李建国|1|0',
    });
    expect(view.findings).toContainEqual({
      kind: 'stranger',
      sheet: '考勤',
      name: '张晓明',
      sheetRow: 2,
      near: '张小明',
    });
  });

  test('an award that is left out has no result and keeps nobody from another', () => {
    const view = viewOf('淅川', sheets, withAward(EMPTY_CONTEST, '优秀共产党员', { skipped: true }));
    expect(award(view, '优秀共产党员').progress).toEqual({ kind: 'skipped' });
    expect(kinds(award(view, '先进工作者'))).toMatchObject({ 甲: 'wins' });
  });
});
