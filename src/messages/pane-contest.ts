import type { Words } from './language';
import { type ContestItemWords, contestItemWords } from './pane-contest-items';
import { type ContestPackWords, contestPackWords } from './pane-contest-pack';
import { type ContestResultWords, contestResultWords, placesOf } from './pane-contest-result';
import { type ContestWhoWords, contestWhoWords } from './pane-contest-who';

export type ContestStep = 'who' | 'places' | 'votes' | 'result';

/** Words of 评先. Figures and names come as they shall be shown. */
export interface ContestWords {
  readonly start: { readonly heading: string; readonly text: string; readonly button: string; readonly effect: string };
  /** Where the rules say who qualifies and give no places. */
  readonly startItems: { readonly heading: string; readonly text: string };
  readonly items: ContestItemWords;
  readonly ignored: string;
  readonly overview: string;
  readonly roster: string;
  readonly noRoster: string;
  people(count: number): string;
  sections(count: number): string;
  readonly facts: string;
  readonly added: string;
  readonly counted: string;
  readonly noCount: string;
  missingFacts(facts: readonly string[]): string;
  defaults(facts: readonly string[]): string;
  readonly progress: string;
  done(done: number, all: number): string;
  readonly skipped: string;
  readonly lacks: Readonly<Record<'roster' | 'entries' | 'base' | 'facts' | 'reading' | 'places' | 'votes', string>>;
  undecidedPeople(count: number): string;
  waits(awards: readonly string[]): string;
  tied(open: number): string;
  ready(count: number): string;
  approved(count: number): string;
  readonly findings: string;
  nameTwice(sheet: string, name: string, rows: readonly number[]): string;
  stranger(sheet: string, name: string, row: number, near: string | undefined): string;
  conflict(person: string, fact: string, said: readonly string[]): string;
  said(list: string, rows: readonly number[], value: string): string;
  voteTwice(sheet: string, name: string, rows: readonly number[]): string;
  voteUnread(sheet: string, name: string, row: number, given: string): string;
  goTo(sheet: string, row: number): string;
  readonly back: string;
  readonly steps: Readonly<Record<ContestStep, string>>;
  readonly next: Readonly<Record<ContestStep, string>>;
  readonly nextEffect: Readonly<Record<ContestStep, string>>;
  readonly skip: string;
  readonly who: ContestWhoWords;
  readonly places: {
    ratio(base: string, ratio: string, share: string, count: string): string;
    count(count: string): string;
    section(section: string, text: string): string;
    clause(clause: string, note: string): string;
    readonly base: string;
    baseHint(counted: number, base: string): string;
    readonly badBase: string;
    least(count: string): string;
    most(count: string): string;
    readonly last: string;
    readonly perSection: string;
    readonly notCombined: string;
    apart(award: string, note: string): string;
    first(award: string): string;
    readonly given: string;
    readonly allot: string;
    allotted(section: string, base: string, places: string): string;
    readonly allotTied: string;
  };
  readonly votes: {
    readonly first: string;
    readonly second: string;
    readonly none: string;
    readonly pick: string;
    column(sheet: string, header: string): string;
    read(count: number, without: number): string;
    readonly two: string;
  };
  readonly result: ContestResultWords;
  readonly pack: ContestPackWords;
}

const rows = (numbers: readonly number[]): string => numbers.map((row) => `第${row}行`).join('、');

const zh: ContestWords = {
  start: {
    heading: '年终评先',
    text: '先读取本工作簿的名册、考勤、票单等各表，按列名推荐哪张表用来做什么，都可以改。',
    button: '读取各表',
    effect: '只读取，不改动',
  },
  startItems: {
    heading: '资格核查',
    text: '先读取本工作簿的各表，按办法逐人或逐行核对：谁达标，谁不达标、为什么，谁还定不了。办法没有规定名额，不评名次。',
  },
  items: contestItemWords.zh,
  ignored: '工作簿里存的评先记录无法识别，没有采用。现在的选择会重新保存。',
  overview: '评先进度',
  roster: '名册',
  noRoster: '没有找到名册。请选择列有全体人员姓名的表。',
  people: (count) => `${count}人`,
  sections: (count) => `${count}个科室`,
  facts: '资格依据的表',
  added: '同一人的几行相加',
  counted: '一行算一次',
  noCount: '不按行计',
  missingFacts: (facts) => `各表里都没有：${facts.join('、')}`,
  defaults: (facts) => `没有这一列，按“否”看：${facts.join('、')}`,
  progress: '各奖项',
  done: (done, all) => `已审定${done}项，共${all}项`,
  skipped: '本次不评',
  lacks: {
    roster: '缺名册',
    entries: '缺参评名单',
    base: '缺基数',
    facts: '名额还缺数据',
    reading: '释义未选定',
    places: '没有名额',
    votes: '缺票单',
  },
  undecidedPeople: (count) => `${count}人资格待定`,
  waits: (awards) => `等待${awards.join('、')}`,
  tied: (open) => `并列，${open}个名额待审定`,
  ready: (count) => `拟入选${count}`,
  approved: (count) => `已审定${count}`,
  findings: '需要看一看',
  nameTwice: (sheet, name, at) =>
    `“${sheet}”里“${name}”出现${at.length}次（${rows(at)}），只取第一行。请加以区别或删去重复。`,
  stranger: (sheet, name, row, near) =>
    `“${sheet}”第${row}行的“${name}”不在名册里，没有采用。${near === undefined ? '' : `是不是“${near}”？`}`,
  conflict: (person, fact, said) => `${person}的${fact}两处不一致：${said.join('，')}。哪个都没有采用，请核对改正。`,
  said: (list, at, value) => `“${list}”${rows(at)}为${value}`,
  voteTwice: (sheet, name, at) =>
    `票单“${sheet}”里“${name}”出现${at.length}次（${rows(at)}），得票没有采用。请合并成一行。`,
  voteUnread: (sheet, name, row, given) => `票单“${sheet}”第${row}行“${name}”的得票“${given}”不是数字，没有采用。`,
  goTo: (sheet, row) => `到“${sheet}”第${row}行`,
  back: '各奖项',
  steps: { who: '资格', places: '名额', votes: '得票', result: '结果' },
  next: { who: '下一步：名额', places: '下一步：得票', votes: '下一步：结果', result: '回到各奖项' },
  nextEffect: {
    who: '看能评几名',
    places: '看票单',
    votes: '看谁入选',
    result: '在那里生成各表',
  },
  skip: '本次不评这一项',
  who: contestWhoWords.zh,
  places: {
    ratio: (base, ratio, share, count) => `${base} × ${ratio} = ${share} → ${count}名`,
    count: (count) => `${count}名`,
    section: (section, text) => `${section}：${text}`,
    clause: (clause, note) => [`依据${clause}`, note].filter(Boolean).join('。'),
    base: '基数',
    baseHint: (counted, base) => `数得${counted}${base === '' ? '' : `（${base}）`}；要用别的数就填在这里`,
    badBase: '请填写不小于0的整数。',
    least: (count) => `至少${count}名`,
    most: (count) => `至多${count}名`,
    last: '取得分最低的',
    perSection: '各科室分别评',
    notCombined: '不得兼得',
    apart: (award, note) => `与“${award}”不兼得${note === '' ? '' : `（${note}）`}`,
    first: (award) => `先评“${award}”，入选的不再评另一项`,
    given: '名额取决于',
    allot: '分到各科室',
    allotted: (section, base, places) => `${section} ${base}人：${places}`,
    allotTied: '待定',
  },
  votes: {
    first: '票单',
    second: '另一张票单',
    none: '没有',
    pick: '请选择',
    column: (sheet, header) => `${sheet} · ${header}`,
    read: (count, without) => `有得票${count}${without > 0 ? `，没有得票${without}` : ''}`,
    two: '两张票单都在前列的先入选，只在一张前列的由审定的人定。',
  },
  result: contestResultWords.zh,
  pack: contestPackWords.zh,
};

const lines = (numbers: readonly number[]): string => `row${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;

const en: ContestWords = {
  start: {
    heading: 'Contests of the year',
    text: 'Roster, attendance, votes and the other sheets are read first. What each is used for is proposed by its columns and can be changed.',
    button: 'Read the sheets',
    effect: 'Reads only, changes nothing',
  },
  startItems: {
    heading: 'Who qualifies',
    text: 'The sheets are read first, and each person or line is held against the rules: who qualifies, who does not and why, who cannot be decided. The rules give no places, so nobody is elected.',
  },
  items: contestItemWords.en,
  ignored:
    'What the workbook keeps of the contests could not be understood and was not used. Your choices now will be kept anew.',
  overview: 'How far the contests are',
  roster: 'Roster',
  noRoster: 'No roster was found. Choose the sheet that names everybody.',
  people: (count) => `${count} people`,
  sections: (count) => `${count} sections`,
  facts: 'Sheets that tell who may win',
  added: 'Add up the rows of one person',
  counted: 'One row is one',
  noCount: 'Rows are not counted',
  missingFacts: (facts) => `On none of the sheets: ${facts.join(', ')}`,
  defaults: (facts) => `No such column, taken as no: ${facts.join(', ')}`,
  progress: 'Awards',
  done: (done, all) => `${done} of ${all} approved`,
  skipped: 'Not this time',
  lacks: {
    roster: 'needs a roster',
    entries: 'needs the list of entries',
    base: 'needs a base',
    facts: 'the places need more facts',
    reading: 'a reading is not chosen',
    places: 'has no places',
    votes: 'needs votes',
  },
  undecidedPeople: (count) => `${count} undecided`,
  waits: (awards) => `waits for ${awards.join(', ')}`,
  tied: (open) => `tied, ${placesOf(open)} to be decided`,
  ready: (count) => `${count} recommended`,
  approved: (count) => `${count} approved`,
  findings: 'Worth a look',
  nameTwice: (sheet, name, at) =>
    `${name} stands ${at.length} times on ${sheet} (${lines(at)}); the first counts. Tell them apart or remove one.`,
  stranger: (sheet, name, row, near) =>
    `${name} on ${sheet}, row ${row}, is not on the roster and was not used.${near === undefined ? '' : ` Is it ${near}?`}`,
  conflict: (person, fact, said) => `${fact} of ${person} differs: ${said.join(', ')}. Neither was used; correct one.`,
  said: (list, at, value) => `${value} on ${list}, ${lines(at)}`,
  voteTwice: (sheet, name, at) =>
    `${name} stands ${at.length} times on the vote list ${sheet} (${lines(at)}); its votes were not used. Make it one row.`,
  voteUnread: (sheet, name, row, given) =>
    `The votes “${given}” of ${name} on ${sheet}, row ${row}, are no number and were not used.`,
  goTo: (sheet, row) => `Go to ${sheet}, row ${row}`,
  back: 'Awards',
  steps: { who: 'Eligible', places: 'Places', votes: 'Votes', result: 'Result' },
  next: { who: 'Next: places', places: 'Next: votes', votes: 'Next: result', result: 'Back to the awards' },
  nextEffect: {
    who: 'how many may win',
    places: 'which votes count',
    votes: 'who is in',
    result: 'the sheets are written there',
  },
  skip: 'Leave this award out this time',
  who: contestWhoWords.en,
  places: {
    ratio: (base, ratio, share, count) => `${base} × ${ratio} = ${share} → ${count} places`,
    count: (count) => `${count} places`,
    section: (section, text) => `${section}: ${text}`,
    clause: (clause, note) => [`By ${clause}`, note].filter(Boolean).join('. '),
    base: 'Base',
    baseHint: (counted, base) => `Counted ${counted}${base === '' ? '' : ` (${base})`}; write another figure here`,
    badBase: 'Write a whole number of 0 or more.',
    least: (count) => `at least ${count}`,
    most: (count) => `at most ${count}`,
    last: 'the lowest scores are taken',
    perSection: 'In each section apart',
    notCombined: 'Not both',
    apart: (award, note) => `Not together with ${award}${note === '' ? '' : ` (${note})`}`,
    first: (award) => `${award} first; who is in is left out of the other`,
    given: 'The places depend on',
    allot: 'Divide among the sections',
    allotted: (section, base, places) => `${section}, ${base} people: ${places}`,
    allotTied: 'to be decided',
  },
  votes: {
    first: 'Votes',
    second: 'Second votes',
    none: 'None',
    pick: 'Choose',
    column: (sheet, header) => `${sheet} · ${header}`,
    read: (count, without) => `${count} with votes${without > 0 ? `, ${without} without` : ''}`,
    two: 'Who is among the first on both comes first; who is on one alone is for those who decide.',
  },
  result: contestResultWords.en,
  pack: contestPackWords.en,
};

export const contestWords: Words<ContestWords> = { zh, en };
