import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import { type Words, counted } from '../../language';
import { cited } from '../cited';

/** Words that all tools of the daily work share. */
export interface DailyWords {
  readonly noScheme: string;
  readonly noSheet: string;
  lacksColumns(facts: readonly string[]): string;
  row(row: number): string;
  goTo(row: number): string;
  byClause(clause: string): string;
  lacks(facts: readonly string[]): string;
  reading(ids: readonly string[]): string;
  readonly findings: string;
  kinds(count: number): string;
  /** A long list is being looked at; the clerk cancelled that; to begin anew. */
  readonly working: string;
  readonly stopped: string;
  readonly resume: string;
  readonly nothing: string;
  /** Beside the main button of a tool for which the rules say nothing: what to do first. */
  readonly otherRules: string;
  readonly noName: string;
  /** What the main button will do. */
  adds(count: number): string;
  readonly heads: {
    readonly number: string;
    readonly person: string;
    readonly section: string;
    readonly clause: string;
  };
}

const zh: DailyWords = {
  noScheme: '请先在上面选定办法。',
  noSheet: '请先在“台账”里选定工作表。',
  lacksColumns: (facts) =>
    `这张表没有${facts.map((fact) => `“${fact}”`).join('、')}列。请在“台账”里改选工作表，或在表里补上这一列后重新读取。`,
  row: rowZh,
  goTo: (row) => `在表中选中${rowZh(row)}`,
  byClause: cited.zh,
  lacks: (facts) => `缺${facts.join('、')}`,
  reading: (ids) => `释义“${ids.join('、')}”还没有选定，请在“办法”页选定。`,
  findings: '需要看一看',
  kinds: (count) => `${count}处`,
  working: '正在逐行整理，请稍候；可以取消。',
  stopped: '已取消，没有整理完。',
  resume: '重新整理',
  nothing: '没有可以写入的内容',
  otherRules: '请先在“办法”里改选',
  noName: '未填姓名',
  adds: (count) => `新增${count}张表，不改原表`,
  heads: { number: '序号', person: '姓名', section: '科室', clause: '条款' },
};

const en: DailyWords = {
  noScheme: 'Choose the rules above first.',
  noSheet: 'Choose a sheet under “Tracker” first.',
  lacksColumns: (facts) =>
    `This sheet has no column ${facts.map((fact) => `“${fact}”`).join(', ')}. Choose another sheet under “Tracker”, or add the column and read the sheet again.`,
  row: (row) => `Row ${placeName(row)}`,
  goTo: (row) => `Select row ${placeName(row)} on the sheet`,
  byClause: cited.en,
  lacks: (facts) => `${facts.join(', ')} missing`,
  reading: (ids) => `No reading of ${ids.join(', ')} is chosen yet. Choose it on the tab “Rules”.`,
  findings: 'Worth a look',
  kinds: (count) => counted(count, 'place'),
  working: 'Going through the rows. You can cancel.',
  stopped: 'Cancelled before the end.',
  resume: 'Begin again',
  nothing: 'There is nothing to write',
  otherRules: 'Choose other rules first',
  noName: 'no name',
  adds: (count) => `Adds ${counted(count, 'sheet')}, changes none`,
  heads: { number: 'No.', person: 'Name', section: 'Section', clause: 'Clause' },
};

export const dailyWords: Words<DailyWords> = { zh, en };
