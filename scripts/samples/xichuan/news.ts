import { type ExpectedRow, type ExpectedSheet, totalsOf } from '../expected';
import type { Chance } from '../random';
import { type CellInput, dayOf, type TableInput } from '../sheet';
import { type Member, members } from './office';

interface News {
  readonly member: Member;
  readonly title: string;
  readonly level: string;
  /** Commented on by a superior leader. */
  readonly comment: boolean;
  readonly pieces: number;
}

/** 四(四), worked out plainly: yuan for one line, or why the document names no figure. */
function right({ level, comment, pieces }: News): number | '未规定' {
  if (level === '国办') return 200 * pieces;
  if (level === '省级') return '未规定';
  if (level === '省级专题' || comment) return 100 * pieces;
  return level === '市级' ? 50 * pieces : 0;
}

const subjects = [
  '春耕备播',
  '移民安置',
  '库区水质',
  '林果基地',
  '扶贫搬迁',
  '防汛准备',
  '返乡就业',
  '乡村道路',
  '食品安全',
  '秸秆利用',
  '校舍改造',
  '医保服务',
];
const angles = ['的做法', '情况反映', '值得关注', '进展顺利', '的几点建议', '调查', '见成效', '问题与对策'];

const LEVELS = ['市级', '市级', '市级', '市级', '县级', '县级', '省级专题', '国办', '省级专题', '市级'];
const LINES = 80;
const HEADER_ROW = 3;
const AMOUNT = 'I';

function inventNews(chance: Chance): readonly News[] {
  const titles = chance.shuffled(subjects.flatMap((subject) => angles.map((angle) => `${subject}${angle}`)));
  const writers = members.filter((member) => member.kind === '中心' || member.section === '行政科');
  return Array.from({ length: LINES }, (_, i): News => ({
    member: chance.pick(writers),
    title: titles[i] ?? '',
    level: i === 25 || i === 57 ? '省级' : chance.pick(LEVELS),
    comment: i !== 25 && i !== 57 && chance.happens(0.15),
    pieces: chance.happens(0.12) ? chance.between(2, 3) : 1,
  }));
}

interface Slip {
  readonly mistake: string;
  readonly times: number;
  readonly paid: (news: News) => number | undefined;
}

const slips: readonly Slip[] = [
  { mistake: '国办按省级专题', times: 2, paid: (news) => (news.level === '国办' ? 100 * news.pieces : undefined) },
  {
    mistake: '漏计领导批示',
    times: 2,
    paid: (news) => (news.level === '市级' && news.comment ? 50 * news.pieces : undefined),
  },
  {
    mistake: '多条只计一条',
    times: 1,
    paid: (news) => (news.pieces > 1 && news.level === '市级' && !news.comment ? 50 : undefined),
  },
  {
    mistake: '县级误奖',
    times: 1,
    paid: (news) => (news.level === '县级' && !news.comment ? 50 * news.pieces : undefined),
  },
  {
    mistake: '省级专题与批示累加',
    times: 1,
    paid: (news) => (news.level === '省级专题' && news.comment ? 200 * news.pieces : undefined),
  },
  { mistake: '省级按省级专题', times: 1, paid: (news) => (news.level === '省级' ? 100 * news.pieces : undefined) },
];

/** 信息采用: eighty pieces that higher offices took, with the clerk's own award for each. */
export function newsSheet(chance: Chance): { table: TableInput; expected: readonly ExpectedSheet[] } {
  const news = inventNews(chance);
  const entries = news.map((item) => {
    const yuan = right(item);
    return { item, yuan: yuan === '未规定' ? undefined : yuan, mistake: undefined as string | undefined };
  });
  for (const slip of slips) {
    const open = entries.filter(
      ({ item, yuan, mistake }) => mistake === undefined && slip.paid(item) !== undefined && slip.paid(item) !== yuan,
    );
    for (const entry of chance.shuffled(open).slice(0, slip.times)) {
      entry.yuan = slip.paid(entry.item);
      entry.mistake = slip.mistake;
    }
  }
  const rows = entries.map(({ item, yuan }, i): readonly CellInput[] => [
    i + 1,
    item.member.name,
    item.member.section,
    item.title,
    item.level,
    item.comment ? '是' : i % 3 === 0 ? '否' : undefined,
    i % 19 === 7 ? `${item.pieces}条` : item.pieces,
    dayOf(2007, 3 + Math.floor((i * 355) / LINES)),
    yuan,
  ]);
  const last = HEADER_ROW + LINES;
  const total = entries.reduce((sum, { yuan }) => sum + (yuan ?? 0), 0);
  const expected = entries.map(({ item, yuan, mistake }, i): ExpectedRow => {
    const owed = right(item);
    return {
      row: HEADER_ROW + 1 + i,
      person: item.member.name,
      right: owed === '未规定' ? null : owed,
      undecided: owed === '未规定' ? owed : undefined,
      clerk: yuan ?? null,
      mistake,
    };
  });
  const sheet = {
    sheet: '信息采用',
    header: [HEADER_ROW, HEADER_ROW] as const,
    range: `A${HEADER_ROW}:${AMOUNT}${last}`,
    amountColumn: AMOUNT,
    rows: expected,
    totals: totalsOf(expected),
  };
  return {
    table: {
      name: '信息采用',
      title: '2007年度信息采用情况登记表',
      subtitle: ['登记:信息科', '单位:元'],
      columns: [
        { header: '序号', width: 6 },
        { header: '撰稿人', width: 12 },
        { header: '科室', width: 12 },
        { header: '信息标题', width: 30, align: 'left' },
        { header: '采用级别', width: 12 },
        { header: '是否批示', width: 10 },
        { header: '条数', width: 8 },
        { header: '采用日期', width: 13, format: 'yyyy-mm-dd' },
        { header: '奖金(元)', width: 12, align: 'right', format: '#,##0' },
      ],
      rows: [
        ...rows,
        [
          '合计',
          ...new Array<CellInput>(7).fill(undefined),
          { formula: `SUM(${AMOUNT}${HEADER_ROW + 1}:${AMOUNT}${last})`, result: total },
        ],
      ],
      closing: [['备注:是否批示指上级领导批示,县领导批示不计。']],
      orientation: 'landscape',
    },
    expected: [
      { ...sheet, award: '优秀信息', readings: {} },
      { ...sheet, award: '信息采用', readings: { 市级采用: '凡采用' } },
    ],
  };
}
