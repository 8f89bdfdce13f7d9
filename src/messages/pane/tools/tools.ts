import type { Words } from '../../language';

/** The tools behind 更多, by what a clerk wants done. */
export type ToolId =
  | 'scores'
  | 'allot'
  | 'calendar'
  | 'attendance'
  | 'tasks'
  | 'duties'
  | 'recheck'
  | 'freeze'
  | 'repair'
  | 'copies'
  | 'formula'
  | 'selftest';

export type ToolGroup = 'work' | 'sheets' | 'formulas' | 'machine';

interface ToolsWords {
  readonly back: string;
  readonly groups: Readonly<Record<ToolGroup, string>>;
  /** What a tool is called, and in one line what it does. */
  readonly tools: Readonly<Record<ToolId, { readonly title: string; readonly hint: string }>>;
}

const zh: ToolsWords = {
  back: '返回',
  groups: { work: '日常事务', sheets: '已有的表', formulas: '公式', machine: '本机' },
  tools: {
    scores: { title: '考核计分', hint: '按办法的分项和权重计分、排名' },
    allot: { title: '名额分配', hint: '把名额分到各科室' },
    calendar: { title: '全年日程', hint: '办法规定的事项，逐条列出到期日' },
    attendance: { title: '考勤汇总', hint: '把各月考勤合成全年，快到上限的提前提醒' },
    tasks: { title: '任务进度', hint: '还欠多少、超了多少、折合多少钱' },
    duties: { title: '督办事项', hint: '到期、逾期、未说明原因、转入下月' },
    recheck: { title: '复核', hint: '重算一张已生成的表，列出每处不同' },
    freeze: { title: '冻结', hint: '另存一张只有数值的副本' },
    repair: { title: '修复', hint: '重新填入显示为#NAME?的公式' },
    copies: { title: '未查同稿', hint: '找出逐行计算、可能重复计奖的公式' },
    formula: { title: '公式助手', hint: '选一选，生成可用的公式' },
    selftest: { title: '自检', hint: '试一试这台电脑的Excel，生成报告' },
  },
};

const en: ToolsWords = {
  back: 'Back',
  groups: { work: 'Daily work', sheets: 'Sheets at hand', formulas: 'Formulas', machine: 'This computer' },
  tools: {
    scores: { title: 'Scores', hint: 'Scores and ranks by the parts and weights of the rules' },
    allot: { title: 'Share out places', hint: 'Divides the places among the sections' },
    calendar: { title: 'Calendar of the year', hint: 'Every duty of the rules with the day it falls due' },
    attendance: { title: 'Attendance', hint: 'Adds up the months and warns before a limit is reached' },
    tasks: { title: 'Task progress', hint: 'What is owed, what is over, and the money so far' },
    duties: { title: 'Supervised tasks', hint: 'Due, overdue, without a reason, carried over' },
    recheck: { title: 'Check again', hint: 'Reckons a written sheet anew and lists every difference' },
    freeze: { title: 'Freeze', hint: 'Makes a copy that holds values only' },
    repair: { title: 'Repair', hint: 'Enters formulas again that show #NAME?' },
    copies: { title: 'Copies not checked', hint: 'Finds single-row formulas that may pay an article twice' },
    formula: { title: 'Formula helper', hint: 'Pick, and get a formula that works' },
    selftest: { title: 'Self-test', hint: 'Tries this Excel and writes a report' },
  },
};

export const toolsWords: Words<ToolsWords> = { zh, en };
