import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import type { Words } from '../../language';

/** What a ruling on an item says. */
interface Ruled {
  readonly item: string;
  /** The person, or the row of a sheet. */
  readonly where: string;
  readonly by: string;
  readonly day: string;
  readonly meets: boolean;
  readonly note: string;
}

/** Words of the part of 评先 that says who qualifies where the rules give no places. Figures and names come as they shall be shown. */
export interface ContestItemWords {
  readonly heading: string;
  /** Items beside those that decide about awards. */
  readonly others: string;
  /** Over the names of the items on the sheet. */
  title(items: readonly string[]): string;
  counts(meets: number, fails: number, undecided: number): string;
  readonly noData: string;
  remain(all: number, meets: number, fails: number, undecided: number): string;
  fails(count: number): string;
  undecided(count: number): string;
  meets(count: number): string;
  row(row: number): string;
  readonly allItems: string;
  readonly by: string;
  readonly ways: Readonly<Record<'people' | 'lines', string>>;
  readonly sheet: string;
  /** Into the list of that name. */
  listed(list: string): string;
  lacking(facts: readonly string[]): string;
  missing(facts: readonly string[]): string;
  /** A line of a sheet: 城区市场（重点课题第3行）. */
  line(name: string, sheet: string, row: number): string;
  /** What people decided where the facts leave it open. */
  ruled(ruling: Ruled): string;
  ruledCount(count: number): string;
  readonly rule: string;
  readonly ruledBy: string;
  readonly ruledOn: string;
  readonly badDay: string;
  readonly grounds: string;
  readonly meetsIt: string;
  readonly failsIt: string;
  readonly fillFirst: string;
  readonly withdraw: string;
  /** Rulings whose line is gone or known otherwise now. */
  staleRulings(names: readonly string[]): string;
  readonly forget: string;
  /** Under a list that says nothing of them: what the item lacks, or how many are open. */
  unjudged(item: string, facts: readonly string[]): string;
  stillOpen(item: string, count: number): string;
  /** Behind a list that shows the first lines only. */
  more(count: number): string;
  readonly back: string;
  readonly backEffect: string;
}

const zh: ContestItemWords = {
  heading: '各项资格',
  others: '其他资格',
  title: (items) => items.join('、'),
  counts: (meets, fails, undecided) => `达标${meets}，不达标${fails}${undecided > 0 ? `，待定${undecided}` : ''}`,
  noData: '缺数据',
  remain: (all, meets, fails, undecided) =>
    `${all} → 达标${meets}，不达标${fails}${undecided > 0 ? `，待定${undecided}` : ''}`,
  fails: (count) => `不达标 ${count}`,
  undecided: (count) => `待定 ${count}`,
  meets: (count) => `达标 ${count}`,
  row: rowZh,
  allItems: '各项',
  by: '核对办法',
  ways: { people: '逐人核对（各表合起来看）', lines: '逐行核对（只看一张表）' },
  sheet: '核对哪张表',
  listed: (list) => `不达标的列入${list}`,
  lacking: (facts) => `各表里都没有：${facts.join('、')}。请打开有这些列的表，或补上这些列，再重新读取。`,
  missing: (facts) => `缺${facts.join('、')}，无法判断。请补填后重新读取，或由有权的人认定。`,
  line: (name, sheet, row) => `${name}（${sheet}${rowZh(row)}）`,
  ruled: ({ item, where, by, day, meets, note }) =>
    `${where}的${item}，${by}${day}认定为${meets ? '达标' : '不达标'}：${note}`,
  ruledCount: (count) => `已认定 ${count}`,
  rule: '认定',
  ruledBy: '认定单位或会议',
  ruledOn: '认定日期',
  badDay: '请填年月日，如2026-11-22。',
  grounds: '认定依据',
  meetsIt: '认定达标',
  failsIt: '认定不达标',
  fillFirst: '请先填谁认定、哪天、依据什么。原表不会改动。',
  withdraw: '撤销认定',
  staleRulings: (names) =>
    `${names.join('、')}原先有认定，现在这一行变了或没有了，认定没有采用。请重新认定，或删去旧的。`,
  forget: '删去旧认定',
  unjudged: (item, facts) => `${item}没有核对${facts.length > 0 ? `：缺${facts.join('、')}` : ''}。`,
  stillOpen: (item, count) => `${item}还有${count}个待定，没有列入。`,
  more: (count) => `另有${count}条没有列出。`,
  back: '回到各项',
  backEffect: '在那里生成名单',
};

const en: ContestItemWords = {
  heading: 'Conditions',
  others: 'Other conditions',
  title: (items) => items.join(', '),
  counts: (meets, fails, undecided) =>
    `${meets} meet, ${fails} do not${undecided > 0 ? `, ${undecided} undecided` : ''}`,
  noData: 'no data',
  remain: (all, meets, fails, undecided) =>
    `${all} → ${meets} meet it, ${fails} do not${undecided > 0 ? `, ${undecided} undecided` : ''}`,
  fails: (count) => `Not met ${count}`,
  undecided: (count) => `Undecided ${count}`,
  meets: (count) => `Met ${count}`,
  row: (row) => `row ${placeName(row)}`,
  allItems: 'All',
  by: 'How to look',
  ways: { people: 'Each person, all sheets together', lines: 'Each line of one sheet' },
  sheet: 'Which sheet',
  listed: (list) => `Those who do not meet it go on the list “${list}”`,
  lacking: (facts) =>
    `On none of the sheets: ${facts.join(', ')}. Open a sheet with these columns, or add them, and read again.`,
  missing: (facts) => `${facts.join(', ')} missing. Fill it in and read again, or let those who may decide.`,
  line: (name, sheet, row) => `${name} (${sheet} row ${placeName(row)})`,
  ruled: ({ item, where, by, day, meets, note }) =>
    `${where}, ${item}: ${by} decided on ${day} that it is ${meets ? 'met' : 'not met'}: ${note}`,
  ruledCount: (count) => `Decided by people ${count}`,
  rule: 'Decide',
  ruledBy: 'Who decided',
  ruledOn: 'On which day',
  badDay: 'Type year, month and day, such as 2026-11-22.',
  grounds: 'Grounds',
  meetsIt: 'It is met',
  failsIt: 'It is not met',
  fillFirst: 'First say who decided, when and on what grounds. The sheet stays as it is.',
  withdraw: 'Withdraw',
  staleRulings: (names) =>
    `There was a decision about ${names.join(', ')}, but the line has changed or is gone, and it was not used. Decide again, or delete the old one.`,
  forget: 'Delete the old decision',
  unjudged: (item, facts) => `${item} was not checked${facts.length > 0 ? `: ${facts.join(', ')} missing` : ''}.`,
  stillOpen: (item, count) => `${item}: ${count} still undecided, not on this list.`,
  more: (count) => `${count} more are not shown here.`,
  back: 'Back to all',
  backEffect: 'the list is written there',
};

export const contestItemWords: Words<ContestItemWords> = { zh, en };
