import type { Chance } from '../random';
import type { CellInput, TableInput } from '../sheet';
import { type Member, members } from './office';

interface Record {
  readonly member: Member;
  readonly party: boolean;
  readonly late: number;
  /** Days, halves included. */
  readonly absent: number;
  readonly criticised: number;
  readonly disciplined: boolean;
  readonly notesFailed: number;
}

/** Whether a person may be named for an honour, and what bars (四(七)). */
export interface ExpectedEligibility {
  readonly row: number;
  readonly person: string;
  readonly eligible: boolean;
  readonly barredBy: readonly string[];
}

/** 四(七), worked out plainly. */
function bars(record: Record): readonly string[] {
  return [
    ...(record.late > 10 ? ['迟到次数'] : []),
    ...(record.absent > 3 ? ['旷工天数'] : []),
    ...(record.criticised >= 2 ? ['受批评失误次数'] : []),
    ...(record.disciplined ? ['党政纪处分'] : []),
    ...(record.notesFailed >= 2 ? ['笔记不合格次数'] : []),
  ];
}

/** People who stand exactly at a limit or just beyond it, by their place in the list. */
const telling: Readonly<{ [place: number]: Partial<Record> }> = {
  2: { late: 10 },
  5: { late: 11 },
  8: { absent: 3 },
  11: { absent: 3.5 },
  14: { criticised: 1 },
  17: { criticised: 2 },
  20: { disciplined: true },
  23: { notesFailed: 1 },
  26: { notesFailed: 2 },
  29: { late: 10, absent: 3, criticised: 1, notesFailed: 1 },
  32: { late: 12, absent: 4 },
  38: { criticised: 3, disciplined: true },
};

const HEADER_ROW = 3;

/** 考勤: one line a person, with the facts that bar people from honours. */
export function attendanceSheet(chance: Chance): { table: TableInput; eligibility: readonly ExpectedEligibility[] } {
  const records = members.map((member, i): Record => ({
    member,
    party: chance.happens(0.6),
    late: chance.between(0, 6),
    absent: chance.happens(0.1) ? 1 : 0,
    criticised: 0,
    disciplined: false,
    notesFailed: 0,
    ...telling[i],
  }));
  const rows = records.map((record, i): readonly CellInput[] => [
    i + 1,
    record.member.name,
    record.member.section,
    record.party ? (i % 4 === 0 ? '√' : '是') : '否',
    i % 13 === 6 ? `${record.late}次` : record.late,
    record.absent,
    record.criticised,
    record.disciplined ? '有' : i % 2 === 0 ? '无' : undefined,
    record.notesFailed,
  ]);
  return {
    table: {
      name: '考勤',
      title: '2007年度考勤和学习笔记检查汇总表',
      subtitle: ['汇总:党办室', '2007年1月—12月'],
      columns: [
        { header: '序号', width: 6 },
        { header: '姓名', width: 12 },
        { header: '科室', width: 12 },
        { header: '党员?', width: 8 },
        { header: '迟到', width: 8 },
        { header: '旷工(天)', width: 9 },
        { header: '受批评失误', width: 10 },
        { header: '党政纪处分', width: 10 },
        { header: '笔记不合格', width: 10 },
      ],
      rows,
      closing: [['注:迟到超过10次、旷工超过3天、受批评失误2次、受处分、笔记2次不合格的,取消年度评先资格。']],
      orientation: 'portrait',
    },
    eligibility: records.map((record, i) => ({
      row: HEADER_ROW + 1 + i,
      person: record.member.name,
      eligible: bars(record).length === 0,
      barredBy: bars(record),
    })),
  };
}
