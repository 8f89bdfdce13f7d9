import type { Words } from './language';

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
  readonly listed: string;
  lacking(facts: readonly string[]): string;
  missing(facts: readonly string[]): string;
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
  row: (row) => `第${row}行`,
  allItems: '各项',
  by: '核对办法',
  ways: { people: '逐人核对（各表合起来看）', lines: '逐行核对（只看一张表）' },
  sheet: '核对哪张表',
  listed: '不达标的列入取消资格名单',
  lacking: (facts) => `各表里都没有：${facts.join('、')}。请打开有这些列的表，或补上这些列，再重新读取。`,
  missing: (facts) => `缺${facts.join('、')}，无法判断。请补填后重新读取。`,
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
  row: (row) => `row ${row}`,
  allItems: 'All',
  by: 'How to look',
  ways: { people: 'Each person, all sheets together', lines: 'Each line of one sheet' },
  sheet: 'Which sheet',
  listed: 'Put those who do not meet it on the list of the disqualified',
  lacking: (facts) =>
    `On none of the sheets: ${facts.join(', ')}. Open a sheet with these columns, or add them, and read again.`,
  missing: (facts) => `${facts.join(', ')} missing. Fill it in and read again.`,
  more: (count) => `${count} more are not shown here.`,
  back: 'Back to all',
  backEffect: 'the list is written there',
};

export const contestItemWords: Words<ContestItemWords> = { zh, en };
