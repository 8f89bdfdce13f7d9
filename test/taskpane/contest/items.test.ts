import { planDisqualified } from '../../../src/sheets/contest/disqualified';
import { barredLines, listsCases, listsUnmet } from '../../../src/taskpane/contest/state/barred';
import { barredAmong, meetingAmong, undecidedAmong } from '../../../src/taskpane/contest/state/item-counts';
import type { ItemView } from '../../../src/taskpane/contest/state/items';
import { EMPTY_CONTEST, withItem } from '../../../src/taskpane/contest/state/setup';
import { itemOf, viewOf } from './views';

const split = ({ candidates }: ItemView): readonly (readonly string[])[] =>
  [meetingAmong, barredAmong, undecidedAmong].map((among) => among(candidates).map(({ name }) => name));

describe('衡阳, whose rules give no places', () => {
  const training = {
    培训登记: '姓名|科室|参训小时|授课次数\n甲|秘书科|12|1\n乙|秘书科|8|1\n丙|信息科|10|\n丁|信息科|10|2',
  };

  test('everybody is held against the hours and the lessons', () => {
    const view = viewOf('衡阳', training);
    expect(view.awards).toEqual([]);
    expect(view.items.map(({ item }) => item)).toEqual(['培训', '重点课题']);
    const item = itemOf(view, '培训');
    expect(item).toMatchObject({ by: 'people', sheet: undefined, lacking: [], listed: true });
    expect(split(item)).toEqual([['甲', '丁'], ['乙'], ['丙']]);
    expect(barredLines(view)).toEqual([
      {
        person: '乙',
        section: '秘书科',
        item: '培训',
        fact: '参训小时',
        value: '8小时',
        requirement: '10小时以上',
        clause: '一(一)',
        reading: '',
        consequence: '不达标',
        demands: true,
      },
    ]);
  });

  test('who does not meet a demand is barred from nothing; under rules that bar, who is listed is', () => {
    const view = viewOf('衡阳', training);
    expect(listsUnmet(view)).toBe(true);
    const eligibility = view.scheme.eligibility.map((rule) => ({ ...rule, effect: 'bars' as const }));
    expect(listsUnmet({ ...view, scheme: { ...view.scheme, eligibility } })).toBe(false);
    expect(listsUnmet(viewOf('淅川', training))).toBe(false);
  });

  test('sections and people are listed as the roster has them, not as they are first barred', () => {
    const view = viewOf('衡阳', {
      名册: '姓名|科室\n甲|秘书科\n乙|信息科\n丙|秘书科\n丁|信息科',
      培训: '姓名|参训小时|授课次数\n丁|8|1\n乙|3|1\n丙|9|1\n甲|12|1',
    });
    expect(barredLines(view).map(({ person, section }) => [section, person])).toEqual([
      ['秘书科', '丙'],
      ['信息科', '乙'],
      ['信息科', '丁'],
    ]);
  });

  test('hours of several lines are put together, unless somebody says that one of them must be wrong', () => {
    const twice = {
      名册: '姓名|科室\n甲|秘书科\n乙|秘书科',
      培训: '姓名|参训小时|授课次数\n甲|6|1\n甲|6|0\n乙|3|1\n乙|9|0',
    };
    expect(viewOf('衡阳', twice).factSheets).toEqual([{ sheet: '培训', repeats: 'add', counts: '' }]);
    expect(split(itemOf(viewOf('衡阳', twice), '培训'))).toEqual([['甲', '乙'], [], []]);
    const facts = [{ sheet: '培训', repeats: 'conflict', counts: '' } as const];
    expect(split(itemOf(viewOf('衡阳', twice, { ...EMPTY_CONTEST, facts }), '培训'))[0]).toEqual([]);
  });

  test('research projects are judged line by line; what no sheet gives is said', () => {
    const projects = {
      重点课题: '课题|负责人|调研方案|调研成果\n城区市场|甲|有|有\n农网建设|乙|有|无\n真烟内流|丙|有|',
    };
    const view = viewOf('衡阳', projects);
    const item = itemOf(view, '重点课题');
    expect(item).toMatchObject({ by: 'lines', sheet: '重点课题' });
    // A blank under a yes-or-no header is a no.
    expect(split(item)).toEqual([['城区市场（甲）'], ['农网建设（乙）', '真烟内流（丙）'], []]);
    const people = viewOf('衡阳', projects, withItem(EMPTY_CONTEST, '重点课题', { by: 'people' }));
    expect(itemOf(people, '重点课题').candidates).toEqual([]);
    expect(itemOf(view, '培训').lacking).toEqual(['参训小时', '授课次数']);
  });
});

describe('registers are judged line by line', () => {
  test('县委办2007: each sign-in by itself, a time with its day beside office hours alone', () => {
    const view = viewOf('县委办2007', {
      签到登记:
        '日期|姓名|签到方式|签到时间|上班\n45352|甲|本人|7:50|8:00\n45352|乙|代签|7:50|8:00\n45353|甲|本人|8:00|8:00\n45353|乙|值班室代签||8:00',
    });
    const item = itemOf(view, '签到');
    expect(item).toMatchObject({ by: 'lines', sheet: '签到登记' });
    expect(item.candidates.map(({ name, verdict, sheetRow }) => `${sheetRow}${name} ${verdict.kind}`)).toEqual([
      '2甲 2024-03-01 eligible',
      '3乙 2024-03-01 barred',
      // Exactly at the start of work is not before it.
      '4甲 2024-03-02 barred',
      '5乙 2024-03-02 eligible',
    ]);
  });

  test('烟草2007: a task that is not done needs its reason; the list counts cases, not people', () => {
    const view = viewOf('烟草2007', {
      督办事项: '序号|事项|责任人|完成|未完成原因\n1|修路|甲|是|\n2|建库|乙|否|\n3|换表|乙|否|等货',
    });
    const item = itemOf(view, '督办');
    expect(item.by).toBe('lines');
    expect(item.candidates.map(({ verdict }) => verdict.kind)).toEqual(['eligible', 'barred', 'eligible']);
    expect(listsCases(view)).toBe(true);
    const head = {
      title: '督办',
      office: '',
      scheme: '',
      documentNumber: '',
      period: '',
      preparedBy: '',
      reviewedBy: '',
      approvedBy: '',
      date: '',
      basis: undefined,
    };
    const plan = planDisqualified(barredLines(view), head, 'zh', { of: 'cases' });
    const texts = JSON.stringify(plan.rows);
    expect(texts).toContain('姓名或事项');
    expect(texts).toContain('共2条');
    expect(texts).not.toContain('共1人');
  });

  test('桂阳: minutes that are reckoned from two times hold in their own line', () => {
    const view = viewOf('桂阳', {
      考勤: '姓名|上班|签到|下班|签退\n甲|8:00|7:50|17:30|17:40\n甲|8:00|7:55|17:30|17:40\n乙|8:00|7:45|17:30|',
    });
    const item = itemOf(view, '两个十');
    expect(item).toMatchObject({ by: 'lines', lacking: [], listed: false });
    expect(item.candidates.map(({ verdict }) => verdict.kind)).toEqual(['eligible', 'barred', 'undecided']);
    expect(barredLines(view)).toEqual([]);
  });
});

test('an item that decides about awards is shown with them, the others beside', () => {
  const view = viewOf('淅川', { 花名册: '姓名|科室|迟到|每月自学时间\n甲|秘书科|0|25\n乙|秘书科|12|10' });
  expect(view.items.map(({ item }) => item)).toEqual(['自学']);
  expect(split(itemOf(view, '自学'))).toEqual([['甲'], ['乙'], []]);
});
