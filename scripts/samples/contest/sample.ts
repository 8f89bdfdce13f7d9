import ExcelJS, { type Workbook } from 'exceljs';
import { addTable, type CellInput, dayOf, type SheetColumn, type TableInput } from '../sheet';
import { members } from '../xichuan/office';
import { type ExpectedContest, expectedContest, sectionVotes } from './expected';
import { information, type Paper, research, speeches } from './papers';
import { records } from './records';

const YEAR = 2007;

/** 淅川 at the end of the year: the roster, what bars people, the votes, and the papers that were entered. */
export function contestSample(): { workbook: Workbook; expected: ExpectedContest } {
  const workbook = new ExcelJS.Workbook();
  for (const table of tables()) addTable(workbook, table);
  return { workbook, expected: expectedContest() };
}

const column = (header: string, width = 10, more: Partial<SheetColumn> = {}): SheetColumn => ({
  header,
  width,
  ...more,
});

const table = (name: string, columns: readonly SheetColumn[], rows: readonly (readonly CellInput[])[]): TableInput => ({
  name,
  title: `${YEAR}年度${name}`,
  columns: [column('序号', 6), ...columns],
  rows: rows.map((row, i) => [i + 1, ...row]),
  closing: [],
  orientation: 'portrait',
});

function tables(): readonly TableInput[] {
  return [
    table(
      '花名册',
      [column('姓名', 12), column('科室', 12), column('政治面貌', 12), column('党政纪处分', 12)],
      records.map(({ member, party, disciplined }, i) => [
        member.name,
        member.section,
        party ? '中共党员' : i % 2 === 0 ? '群众' : '共青团员',
        disciplined ? '有' : '无',
      ]),
    ),
    table(
      '考勤',
      [column('姓名', 12), column('科室', 12), column('迟到'), column('旷工(天)')],
      [
        ...records.map(({ member, late, absent }): readonly CellInput[] => [member.name, member.section, late, absent]),
        // Left the office in the course of the year.
        ['员工41', '车队', 3, 0],
      ],
    ),
    table(
      '学习笔记检查',
      [column('姓名', 12), column('科室', 12), column('笔记不合格', 12)],
      records.map(({ member, notesFailed }) => [member.name, member.section, notesFailed]),
    ),
    table(
      '失误登记',
      [column('日期', 12, { format: 'yyyy-mm-dd' }), column('姓名', 12), column('事由', 24, { align: 'left' })],
      records.flatMap(({ member, mistakes }, i) =>
        Array.from({ length: mistakes }, (_, n): readonly CellInput[] => [
          dayOf(YEAR, 40 + i * 7 + n * 60),
          member.name,
          '文件错漏，受到领导批评',
        ]),
      ),
    ),
    table(
      '科室考勤',
      [column('科室', 12), column('全年迟到早退次数', 18)],
      Object.keys(sectionVotes).map((section) => [section, sectionVotes[section]?.late ?? 0]),
    ),
    table(
      '优秀共产党员得票',
      [column('姓名', 12), column('科室', 12), column('得票')],
      records.filter(({ party }) => party).map(({ member, partyVotes }) => [member.name, member.section, partyVotes]),
    ),
    table(
      '先进工作者得票',
      [column('姓名', 12), column('科室', 12), column('得票')],
      records.map(({ member, staffVotes }) => [member.name, member.section, staffVotes]),
    ),
    table(
      '先进科室得票',
      [column('科室', 12), column('全体人员票', 12), column('班子成员票', 12)],
      [...new Set(members.map(({ section }) => section))].map((section) => [
        section,
        sectionVotes[section]?.staff ?? 0,
        sectionVotes[section]?.leaders ?? 0,
      ]),
    ),
    papersTable('优秀文稿参评', speeches),
    papersTable('优秀调研参评', research),
    papersTable('优秀信息参评', information),
  ];
}

function papersTable(name: string, papers: readonly Paper[]): TableInput {
  const levels = papers.some(({ level }) => level !== undefined);
  const columns = [
    column('标题', 28, { align: 'left' }),
    column('作者', 12),
    column('科室', 12),
    ...(levels ? [column('级别', 10), column('领导批示', 10)] : []),
    column('得分'),
  ];
  return table(
    name,
    columns,
    papers.map(({ title, author, section, level, comment, score }) => [
      title,
      author,
      section,
      ...(levels ? [level, comment] : []),
      score,
    ]),
  );
}
