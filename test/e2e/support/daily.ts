import path from 'node:path';
import ExcelJS from 'exceljs';

/** One sheet of a made-up office: a title, a header, rows. */
interface Daily {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly (string | number | Date)[])[];
}

const day = (month: number, date: number): Date => new Date(Date.UTC(2024, month - 1, date));
/** A time of day as Excel keeps it. */
const time = (hour: number, minute: number): number => (hour * 60 + minute) / 1440;

const sheets: readonly Daily[] = [
  {
    name: '6月竞赛',
    title: '6月指挥组竞赛打分表',
    rows: [
      ['序号', '指挥组', '组长', '工作成效', '计划完成情况', '时间节点', '民主测评', '稳定因素'],
      [1, '甲组', '员工01', 90, 85, 80, 88, 95],
      [2, '乙组', '员工02', 92, 81, 83, 86, 95],
      [3, '丙组', '员工03', 70, 75, 60, 65, 80],
      [4, '丁组', '员工04', 78, 75, 60, '', 90],
    ],
  },
  ...['1月', '2月', '3月'].map((name, month): Daily => ({
    name,
    title: `2024年${name}考勤登记表`,
    rows: [
      ['序号', '姓名', '科室', '迟到', '旷工(天)', '受批评失误', '党政纪处分', '笔记不合格'],
      [1, '员工01', '秘书科', month + 2, 0, 0, '否', 0],
      [2, '员工02', '秘书科', 4, month === 1 ? '半天' : 0, 0, '否', 0],
      [3, '员工03', '信息科', 1, 1, 0, '', 0],
      [4, '员工04', '后勤科', 0, 0, month === 2 ? 1 : 0, '否', 0],
      [5, '员工05', '后勤科', 0, 0, 0, month === 0 ? '有' : '否', 0],
    ],
  })),
  {
    name: '任务',
    title: '2024年度调研信息任务表',
    rows: [
      ['姓名', '科室', '科室性质', '项目', '目标数', '实完成'],
      ['员工01', '秘书科', '中心科室', '信息', 12, 15],
      ['员工01', '秘书科', '中心科室', '调研', 2, ''],
      ['员工02', '秘书科', '中心科室', '信息', 12, 9],
      ['员工02', '秘书科', '中心科室', '调研', 2, ''],
      ['员工05', '后勤科', '后勤科室', '调研', '', 1],
    ],
  },
  {
    name: '调研登记',
    title: '调研文章登记表',
    rows: [
      ['序号', '姓名', '标题', '日期'],
      [1, '员工01', '葡萄', day(2, 3)],
      [2, '员工01', '柑橘', day(5, 6)],
      [3, '员工01', '茶山', day(6, 7)],
      [4, '员工02', '渔歌', day(8, 9)],
    ],
  },
  {
    name: '督办',
    title: '2024年9月督办事项登记表',
    rows: [
      ['序号', '督办事项', '承办部门', '完成时限', '办理情况', '未完成原因'],
      [1, '门店改造', '专卖科', day(9, 10), '已完成', ''],
      [2, '资产盘点和清查结果上报', '财务科', '9月20日前', '正在办理', '等待清单'],
      [3, '档案移交', '办公室', '2024年9月底', '未完成', ''],
      [4, '车辆年审', '后勤科', '10.15', '否', ''],
      [5, '网站改版', '信息科', '尽快', '否', '供应商未定'],
    ],
  },
  {
    name: '科室',
    title: '先进工作者推荐基数',
    rows: [
      ['科室', '人数', '上年余数'],
      ['秘书科', 8, ''],
      ['信息科', 8, ''],
      ['督查科', 4, ''],
    ],
  },
  {
    name: '签到',
    title: '9月签到登记表',
    rows: [
      ['日期', '姓名', '科室', '签到时间', '签退时间'],
      [day(9, 2), '员工01', '秘书科', time(7, 50), time(17, 40)],
      [day(9, 2), '员工02', '秘书科', time(7, 55), time(17, 45)],
      [day(9, 3), '员工01', '秘书科', '7:48', '下午5:41'],
      [day(9, 3), '员工02', '秘书科', '7:45', ''],
    ],
  },
];

/** Writes a workbook with the lists of an office's daily work; its path. */
export async function dailyWorkbook(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, title, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow([title]);
    sheet.mergeCells(1, 1, 1, rows[0]?.length ?? 1);
    for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)));
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
        else if (typeof cell.value === 'number' && cell.value < 1 && cell.value > 0) cell.numFmt = 'h:mm';
      }),
    );
  }
  const file = path.join(folder, 'daily.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}
