import { finish } from '../../src/base/steps';
import { multiply, ratio, roundTo } from '../../src/facts/exact';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import type { AwardLine } from '../../src/sheets/money/award-line';
import { planBallots } from '../../src/sheets/contest/ballot';
import { planBoardInSteps } from '../../src/sheets/contest/board';
import { planCertificates } from '../../src/sheets/contest/certificates';
import { planCommendation } from '../../src/sheets/contest/commendation';
import { planDisqualified } from '../../src/sheets/contest/disqualified';
import type { HonourRoll } from '../../src/sheets/contest/honour-roll';
import { planNotice } from '../../src/sheets/contest/notice';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { planTally } from '../../src/sheets/contest/tally';
import { planWinners, type WinnerRow } from '../../src/sheets/contest/winners-list';
import { certain, header, undecided } from './lines';
import { head } from './people';

/** Words that a sheet must hold without cutting them off. */
export const longName = '阿卜杜拉·买买提·艾合买提江·吾买尔·托合提·肉孜·沙吾提';
const longSection = '农业农村和乡村振兴综合协调科（挂政策研究室牌子）';
export const longReason =
  '《关于加快推进县域葡萄产业高质量发展的调查与思考——以某某镇为例兼论农村合作社联结机制建设》湖南日报头版头条，省级，3200字';
const sections = ['综合科', '秘书科', '信息科', longSection, '政工科', ''];

export const nameAt = (index: number): string =>
  index % 41 === 7 ? longName : `员工${String(index + 1).padStart(3, '0')}`;
export const sectionAt = (index: number): string => sections[index % sections.length] ?? '';
const person = (index: number): { readonly person: string; readonly section: string } => ({
  person: nameAt(index),
  section: sectionAt(index),
});

/** So many of something. */
export const many = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));

/** Two hundred and forty lines over sixty people: penalties, thirds, a very large amount, limits, undecided ones. */
const manyLines: readonly AwardLine[] = Array.from({ length: 240 }, (_, index): AwardLine[] => {
  const base = { ...person(index % 60), sourceRow: index + 4 };
  if (index === 5) return [certain({ ...base, amount: roundTo(ratio(123_456_789n, 100n), 2) })];
  if (index % 29 === 0) return [undecided({ ...base, reason: '《柑橘产业调研报告》' })];
  if (index % 13 === 0) return [certain({ ...base, award: '任务奖罚', amount: -200, unitPrice: -100, quantity: 2 })];
  const unitPrice = index % 9 === 0 ? ratio(100n, 3n) : ([50, 200, 500, 300][index % 4] ?? 50);
  const quantity = 1 + (index % 2);
  const award = ['上稿', '优秀信息', '重大宣传报道奖', '优秀调研'][index % 4] ?? '上稿';
  const reason = index % 11 === 0 ? longReason : `《葡萄之${index}》湖南日报`;
  const amount = roundTo(multiply(unitPrice, quantity), 2);
  const line = certain({ ...base, award, reason, unitPrice, quantity, amount });
  const limit = {
    ...base,
    state: 'limit',
    clause: '五',
    amount: -40,
    reason: '每人上限：累计1040元，限额后1000元',
  } as const;
  return index % 60 === 22 && index < 60 ? [line, limit] : [line];
}).flat();

const longTitle = '中共某某县委某某县人民政府二〇二四年度目标管理考核暨信息宣传调研督查综合奖励';
export const moneyHead = {
  ...header,
  title: longTitle,
  office: '中共某某县委办公室（县委机要和保密局、县档案局、县国家保密局）',
  preparedBy: '员工001',
  date: '2025年1月6日',
};

const candidates = many(60, (index): WinnerRow => {
  const { person: name, section } = person(index);
  const result = index < 12 ? 'wins' : index < 15 ? 'ties' : 'loses';
  return {
    rank: index < 12 ? index + 1 : 13,
    name,
    section,
    score: index < 12 ? 300 - index : 280,
    result,
    decision: undefined,
  };
});
const named = candidates.map(({ name, section }) => ({ name, section }));
const groups = ['科技创意园区', '休闲旅游景区', '生态宜居城区', '重大项目', '招商引资', '社会稳定', longSection];

const rolls: readonly HonourRoll[] = [
  { award: '先进工作者', winners: named.slice(0, 30), amountEach: 300 },
  { award: '先进科室', winners: sections.slice(0, 3).map((name) => ({ name, section: '' })), amountEach: undefined },
  { award: '优秀文稿', winners: named.slice(30, 150), amountEach: 200 },
];

/** The award sheets of many lines: 奖励明细, 个人汇总, 签领表. */
export const awardSheets = (): readonly SheetPlan[] =>
  planAwardSheets(manyLines, moneyHead, 'zh', ['summary', 'sign-off']);

/** One of each kind of sheet about choosing people. */
export const selectionSheets = (): readonly SheetPlan[] => [
  planWinners({ subject: 'people', places: 14, decidedBy: '主任办公会议', scoreName: '得票', candidates }, head, 'zh'),
  planDisqualified(
    named.slice(0, 30).map(({ name, section }, index) => ({
      person: name,
      section,
      item: '年度评先',
      fact: '受批评失误次数',
      value: `${index + 2}次`,
      requirement: '2次以上，取消年度评先资格',
      clause: '四(七)',
      reading: index % 3 ? '' : '取消范围=仅荣誉',
    })),
    { ...head, title: '2024年度评先' },
    'zh',
  ),
  planNotice(
    { rolls, from: '', until: '', days: undefined, contact: '', phone: '' },
    { ...head, title: '2024年度评先评优' },
    'zh',
  ),
  planCommendation(
    { rolls: rolls.slice(0, 2), addressees: '各科室', decidedBy: '主任办公会议' },
    { ...head, title: '2024年度评先评优' },
    'zh',
  ),
  ...planBallots(
    {
      subject: 'sections',
      candidates: sections.slice(0, 5).map((name) => ({ name, section: '' })),
      choose: 2,
      voters: ['staff', 'leaders'],
    },
    { ...head, title: '2024年度先进科室' },
    'zh',
  ),
  ...planBallots({ subject: 'people', candidates: named, choose: 12, voters: ['all'] }, head, 'zh'),
  planTally(
    {
      subject: 'sections',
      candidates: sections.slice(0, 5).map((name, index) => ({
        name,
        section: '',
        votes: [
          [30 - index, 20],
          [index, 5],
        ],
      })),
      lists: [
        { voters: 'staff', batches: 2 },
        { voters: 'leaders', batches: 2 },
      ],
      places: 2,
    },
    { ...head, title: '2024年度先进科室' },
    'zh',
  ),
  {
    ...planTally(
      {
        subject: 'people',
        candidates: named.map((candidate) => ({ ...candidate, votes: [[undefined]] })),
        lists: [{ voters: 'all', batches: 1 }],
        places: 12,
      },
      head,
      'zh',
    ),
    name: '计票表（全体）',
  },
  planCertificates(
    named.slice(0, 30).map((candidate) => ({ ...candidate, award: '先进工作者', year: '2024' })),
    head,
    'zh',
  ),
  finish(
    planBoardInSteps(
      {
        published: 'month',
        parts: ['工作成效', '计划完成情况', '时间节点', '民主测评', '稳定因素'].map((name) => ({
          name,
          weight: 1,
          full: undefined,
        })),
        weightsOpen: true,
        groups: groups.map((group, index) => ({
          group,
          scores: [95 - index, 90, 88 - index, index === 6 ? undefined : 91, 100],
          mark: index === 0 ? 'first' : index === 5 ? 'last' : 'none',
        })),
        lastMembers: [
          { name: '员工001', group: '社会稳定', score: 60, result: 'wins' },
          { name: longName, group: '招商引资', score: 61, result: 'ties' },
        ],
        decidedBy: '效能竞赛组织评比领导组',
      },
      {
        ...head,
        title: '指挥组竞赛',
        scheme: '强化督查 跟踪考核 服务海永发展大局',
        documentNumber: '',
        period: '2012年5月',
      },
      'zh',
    ),
  ),
];
