import { type Words, counted } from '../../language';
import { type ContestFindingWords, contestFindingWords } from './findings';
import { type ContestItemWords, contestItemWords } from './items';
import { type ContestPackWords, contestPackWords } from './pack';
import { type ContestPlacesWords, contestPlacesWords } from './places';
import { type ContestResultWords, contestResultWords, placesOf } from './result';
import { type ContestWhoWords, contestWhoWords } from './who';

export type ContestStep = 'who' | 'places' | 'votes' | 'result';

/** Words of 评先. Figures and names come as they shall be shown. */
export interface ContestWords extends ContestPlacesWords, ContestFindingWords {
  readonly start: { readonly heading: string; readonly text: string; readonly button: string; readonly effect: string };
  /** Where the rules say who qualifies and give no places. */
  readonly startItems: { readonly heading: string; readonly text: string };
  readonly items: ContestItemWords;
  readonly ignored: string;
  readonly roster: string;
  readonly noRoster: string;
  people(count: number): string;
  readonly facts: string;
  readonly added: string;
  readonly counted: string;
  readonly noCount: string;
  missingFacts(facts: readonly string[]): string;
  defaults(facts: readonly string[]): string;
  readonly progress: string;
  done(done: number, all: number): string;
  readonly skipped: string;
  readonly lacks: Readonly<
    Record<'roster' | 'entries' | 'base' | 'facts' | 'reading' | 'places' | 'votes' | 'assessment' | 'figures', string>
  >;
  /** The same with what to do about it, or instead of it. */
  readonly todo: ContestWords['lacks'];
  undecidedPeople(count: number): string;
  /** Findings of an award, behind how far it is. */
  toSee(count: number): string;
  waits(awards: readonly string[]): string;
  tied(open: number): string;
  ready(count: number): string;
  approved(count: number): string;
  readonly back: string;
  readonly steps: Readonly<Record<ContestStep, string>>;
  readonly next: Readonly<Record<ContestStep, string>>;
  readonly nextEffect: Readonly<Record<ContestStep, string>>;
  readonly skip: string;
  readonly who: ContestWhoWords;
  readonly result: ContestResultWords;
  readonly pack: ContestPackWords;
}

const zh: ContestWords = {
  ...contestPlacesWords.zh,
  ...contestFindingWords.zh,
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
  roster: '名册',
  noRoster: '没有找到名册。请选择列有全体人员姓名的表。',
  people: (count) => `${count}人`,
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
    assessment: '在考核计分里评',
    figures: '缺得分表',
  },
  todo: {
    roster: '没有找到名册。请回到“各奖项”，点开下面的“名册”，选列有全体人员姓名的表。',
    entries:
      '没有找到参评名单。请在“资格”里点开“评选作品”，选参评名单所在的表；还没有这样的表，就先登记再重新读取。今年不评，就勾选“本次不评这一项”。',
    base: '算名额缺基数。请在“名额”里填写。',
    facts: '名额取决于几个还没有填的数。请在“名额”里填写。',
    reading: '有一条释义未选定，算不出名额。请在“名额”里选定。',
    places: '办法没有写明这一项的名额。',
    votes: '没有找到票单。请在“得票”里选；还没有投票，可以先回“各奖项”生成选票和计票表，计票后重新读取。',
    assessment:
      '办法写明这一项按考核得分评出，不投票：请到“更多”的“考核计分”里评。得分已经算好、列在一张表上的，也可以在“得票”里选那一列。',
    figures: '取得分最低的，不投票：请在“得票”里选得分所在的列；分项打分的，请到“更多”的“考核计分”里评。',
  },
  undecidedPeople: (count) => `${count}人资格待定`,
  toSee: (count) => `${count}处要看`,
  waits: (awards) => `等待${awards.join('、')}`,
  tied: (open) => `并列，${open}个名额待审定`,
  ready: (count) => `拟入选${count}`,
  approved: (count) => `已审定${count}`,
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
  result: contestResultWords.zh,
  pack: contestPackWords.zh,
};

const en: ContestWords = {
  ...contestPlacesWords.en,
  ...contestFindingWords.en,
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
  roster: 'Roster',
  noRoster: 'No roster was found. Choose the sheet that names everybody.',
  people: (count) => counted(count, 'person', 'people'),
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
    assessment: 'decided under Scores',
    figures: 'needs scores',
  },
  todo: {
    roster: 'No roster was found. Go back to the awards, open Roster below, and choose the sheet that names everybody.',
    entries:
      'No list of entries was found. Open the line under Eligible and choose its sheet; where there is none yet, write it and read again. Or leave this award out this time.',
    base: 'The places need a base. Fill it in under Places.',
    facts: 'The places depend on figures that nobody has given. Fill them in under Places.',
    reading: 'A reading is not chosen, and the places depend on it. Choose it under Places.',
    places: 'The rules name no places for this award.',
    votes:
      'No votes were found. Choose them under Votes; before the vote, go back to the awards, write ballots and tally sheets, and read again once they are counted.',
    assessment:
      'By the rules scores decide this award, not votes: see Scores under More. Where a sheet has the final scores already, choose its column under Votes.',
    figures:
      'The lowest are taken, nobody votes: choose the column with the scores under Votes, or rank them in Scores under More.',
  },
  undecidedPeople: (count) => `${count} undecided`,
  toSee: (count) => `${count} to look at`,
  waits: (awards) => `waits for ${awards.join(', ')}`,
  tied: (open) => `tied, ${placesOf(open)} to be decided`,
  ready: (count) => `${count} recommended`,
  approved: (count) => `${count} approved`,
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
  result: contestResultWords.en,
  pack: contestPackWords.en,
};

export const contestWords: Words<ContestWords> = { zh, en };
