import ExcelJS from 'exceljs';
import type { PackSheet } from '../../../src/messages/pane/contest/pack';
import { contestWords } from '../../../src/messages/pane/contest/contest';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { xichuan } from '../../../src/rules/schemes/xichuan';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { stampOf } from '../../sheets/stamp-of';
import { contestHead } from '../../../src/taskpane/contest/state/head';
import { listBook, type Lists } from '../../../src/taskpane/contest/state/lists';
import { planPack, sheetCount } from '../../../src/taskpane/contest/state/pack';
import { factsAsked } from '../../../src/taskpane/contest/state/roster';
import { type ContestSetup, EMPTY_CONTEST, withAward } from '../../../src/taskpane/contest/state/setup';
import { contestView } from '../../../src/taskpane/contest/state/view';
import { deciderOf } from '../../../src/rules/places/decider';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetCells } from '../../samples/workbook';

const scheme = schemeFrom(xichuan);
const KINDS: readonly PackSheet[] = [
  'winners',
  'disqualified',
  'ballot',
  'tally',
  'notice',
  'commendation',
  'certificates',
  'signOff',
];
let lists: Lists;
beforeAll(async () => {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile('assets/samples/xichuan-contest.xlsx');
  lists = new Map(
    workbook.worksheets.flatMap((sheet) => {
      const options = { awardFacts: factsAsked(scheme.eligibility) };
      const tracker = readTracker(sheetCells(sheet), listBook(scheme.book), options);
      return tracker.kind === 'list' ? [[sheet.name, tracker] as const] : [];
    }),
  );
});

function pack(kinds: readonly PackSheet[], setup: ContestSetup = EMPTY_CONTEST): readonly SheetPlan[] {
  const view = contestView(scheme, lists, setup);
  const words = { title: (year: number | undefined, award: string) => `${year ?? ''}年度${award}`, contests: '评先' };
  return planPack({
    view,
    kinds,
    head: (award) =>
      contestHead({ source: xichuan, view, lists, award, year: 2007, now: new Date(2008, 0, 5, 9, 0) }, words),
    language: 'zh',
    year: '2007',
    words: contestWords.zh.pack,
  });
}

const textOf = ({ rows }: SheetPlan): string =>
  rows
    .map(({ cells }) =>
      cells
        .map((cell) => (cell.kind === 'blank' ? '' : cell.kind === 'text' ? cell.text : String(cell.value)))
        .join('|'),
    )
    .join('\n');

test('who would be in and is not settled: the list of winners and the notice say so, until somebody settled it', () => {
  const sheets = (setup?: ContestSetup): readonly string[] => pack(['winners', 'notice'], setup).map(textOf);
  const said = /员工07资格待定，如可参评会进入名额：认定以后请重新生成本表。/;
  const open = sheets();
  expect(open.filter((text) => said.test(text)).map((text) => text.split('|')[0])).toEqual([
    '2007年度先进工作者拟入选名单',
  ]);
  expect(open.at(-1)).toMatch(/先进工作者（\d+名[^）]*，另有1名资格待定）/);
  const settled = sheets({ ...EMPTY_CONTEST, settled: [{ name: '员工07', eligible: true, note: '笔记已补交' }] });
  expect(settled.join('\n')).not.toContain('资格待定');
});

const decided: ContestSetup = ['优秀共产党员', '先进工作者', '先进科室', '优秀文稿', '优秀调研', '优秀信息'].reduce(
  (setup, award) => withAward(setup, award, { approved: { by: '主任办公会议', note: '' } }),
  withAward(
    withAward({ ...EMPTY_CONTEST, settled: [{ name: '员工07', eligible: true, note: '笔记已补交' }] }, '先进科室', {
      decision: { among: ['信息科', '督查科'], chosen: ['督查科'], by: '主任办公会议', note: '' },
    }),
    '先进工作者',
    {
      decision: {
        among: ['员工24', '员工25', '员工29', '员工31', '员工35'],
        chosen: ['员工24', '员工29', '员工31'],
        by: '主任办公会议',
        note: '举手表决',
      },
    },
  ),
);

test('what is counted beforehand is what is planned', () => {
  const view = contestView(scheme, lists, EMPTY_CONTEST);
  for (const kind of KINDS) expect([kind, pack([kind]).length]).toEqual([kind, sheetCount(view, kind)]);
});

test('names are told apart and short enough for Excel', () => {
  const names = pack(KINDS).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});

test('before the meeting: ties are for those who decide, and nobody is stamped as approved', () => {
  const [sections] = pack(['winners']).filter(({ name }) => name.endsWith('先进科室'));
  const text = sections ? textOf(sections) : '';
  expect(text).toMatch(/秘书科\|36\|6\|拟入选/);
  expect(text).toMatch(/督查科\|25\|5\|并列待审定/);
  expect(text).toContain('由主任办公会从并列的2名中确定1名入选');
});

test('after the meeting: who decided stands on the sheet, the date is left blank', () => {
  const [staff] = pack(['winners'], decided).filter(({ name }) => name.endsWith('先进工作者'));
  const text = staff ? textOf(staff) : '';
  expect(text).toMatch(/员工24\|[^|]*\|26\|审定入选/);
  expect(text).toMatch(/员工25\|[^|]*\|26\|审定不入选/);
  expect(text).toContain('审定：主任办公会议（举手表决）');
  expect(text).toMatch(/日期：\s+年/);
});

test('取消资格名单 has every reason with its clause', () => {
  const [sheet] = pack(['disqualified']);
  const text = sheet ? textOf(sheet) : '';
  expect(text).toMatch(/员工06\|[^|]*\|评先资格\|迟到次数\|11次\|超过10次，取消年度评先资格\|四\(七\)1/);
  expect(text).toMatch(/员工12\|[^|]*\|评先资格\|旷工天数\|3\.5天\|超过3天/);
  expect(text).toMatch(/员工18\|[^|]*\|评先资格\|受批评失误次数\|2次/);
  expect(text).toMatch(/调研科\|调研科\|先进科室\|全年迟到早退次数\|2次\|0次，否则不达标/);
  expect(text).toContain('共6人、3个科室。');
});

test('取消资格名单 says of how many it says nothing, until somebody settled it', () => {
  const list = (setup?: ContestSetup): string => pack(['disqualified'], setup).map(textOf).join('');
  expect(list().match(/.*还有.*个待定，没有列入。/g)).toEqual(['先进工作者还有1个待定，没有列入。']);
  expect(list({ ...EMPTY_CONTEST, settled: [{ name: '员工07', eligible: true, note: '笔记已补交' }] })).not.toContain(
    '没有列入',
  );
});

test('取消资格名单 has who was found not to qualify, with the grounds', () => {
  const settled = [{ name: '员工07', eligible: false, note: '全年未交笔记' }];
  const [sheet] = pack(['disqualified'], { ...EMPTY_CONTEST, settled });
  expect(sheet && textOf(sheet)).toMatch(/员工07\|[^|]*\|评先资格\|笔记不合格次数\|\|全年未交笔记/);
});

test('签领表: winners of all awards with their money, and no code that 复核 would reckon anew', () => {
  const plans = pack(['signOff'], decided);
  expect(plans.map(({ name }) => name)).toEqual(['奖励明细', '签领表']);
  expect(plans.map((plan) => stampOf(plan).kind)).toEqual(['none', 'none']);
  expect(plans[0] && textOf(plans[0])).toMatch(/员工02\|秘书科\|优秀共产党员/);
});

test('nothing is signed for and no certificate is printed before an award is approved', () => {
  const view = contestView(scheme, lists, EMPTY_CONTEST);
  expect([sheetCount(view, 'certificates'), sheetCount(view, 'signOff')]).toEqual([0, 0]);
  const one = withAward(EMPTY_CONTEST, '优秀文稿', { approved: { by: '主任办公会议', note: '' } });
  const [details] = pack(['signOff'], one);
  expect(details && textOf(details)).toContain('《库区防汛讲话稿1》');
  expect(details && textOf(details)).not.toContain('优秀共产党员');
});

test('公示 counts papers as papers and sections as sections', () => {
  const [notice] = pack(['notice'], decided).map(textOf);
  expect(notice).toContain('三、先进科室（2个）');
  expect(notice).toContain('四、优秀文稿（2篇，每篇奖励200元）');
});

test('公示 and 表彰通报 write the titles of papers between 《 and 》, names of people and sections plainly', () => {
  const plans = pack(['notice', 'commendation'], decided);
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    expect(textOf(plan)).toContain('秘书科：《库区防汛讲话稿1》（员工02）');
    expect(textOf(plan)).not.toMatch(/《(员工|督查科)/);
  }
});

test('公示 and 表彰通报 name everybody who is in', () => {
  const texts = pack(['notice', 'commendation'], decided).map(textOf);
  expect(texts).toHaveLength(2);
  for (const text of texts) {
    for (const name of ['员工02', '员工31', '督查科']) expect(text).toContain(name);
    expect(text).not.toContain('员工35');
  }
});

test('before the meeting 公示 says for which places some tie, 表彰通报 whom nobody has approved', () => {
  const [notice, commendation] = pack(['notice', 'commendation']).map(textOf);
  expect(notice).toContain('二、先进工作者（4名，每名奖励300元，另有4个名额并列待审定，另有1名资格待定）');
  expect(notice).toContain('一、优秀共产党员（4名，每名奖励500元）');
  expect(commendation).toContain('一、优秀共产党员（4名，每名奖励500元，待审定）');
  for (const plan of pack(['notice', 'commendation'], decided)) expect(textOf(plan)).not.toContain('待审定');
});

test('拟入选名单: those who pass by rule have no place in the ranking and are counted apart', () => {
  const [list] = pack(['winners']).filter(({ name }) => name.endsWith('优秀信息'));
  expect(list && textOf(list)).toMatch(/\n\|县城防汛情况反映4\|督查科 员工20\|70\|直接入选/);
  expect(list && textOf(list)).toContain('拟入选4名，直接入选3名（不占名额）。');
});

test('papers that are ranked by scores are not voted on', () => {
  const voted = pack(['ballot', 'tally']).map(({ name }) => name.replace(/^.* /, ''));
  expect(new Set(voted)).toEqual(new Set(['优秀共产党员', '先进工作者', '先进科室']));
});

test('选票: two where staff and leaders vote apart; nobody who is barred', () => {
  const ballots = pack(['ballot']);
  expect(ballots.filter(({ name }) => name.endsWith('先进科室'))).toHaveLength(2);
  const staff = ballots.find(({ name }) => name.endsWith('先进工作者'));
  expect(staff && textOf(staff)).not.toContain('员工06');
});

test.each([
  ['支部党员大会推荐，主任办公会议审定', '主任办公会议'],
  ['全体人员和班子成员分别投票，主任办公会审定', '主任办公会'],
  ['全体干部职工评选', '全体干部职工评选'],
  ['', ''],
])('%s is decided by %s', (said, by) => expect(deciderOf(said)).toBe(by));
