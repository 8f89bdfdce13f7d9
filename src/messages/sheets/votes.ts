import type { Words } from '../language';

/** Who votes: everybody, or staff and leaders on ballots of their own. */
export type Voters = 'all' | 'staff' | 'leaders';

/** Words of ballots and of the sheet on which votes are counted. */
export interface VoteWords {
  readonly voters: Readonly<Record<Voters, string>>;
  readonly ballotName: string;
  readonly tallyName: string;
  /** A name with the voters behind it, where there are several ballots. */
  of(name: string, voters: string): string;
  ballotTitle(title: string): string;
  tallyTitle(title: string): string;
  /** How many to choose; undefined leaves a blank. */
  choose(count: number | undefined): string;
  instruction(count: number | undefined): string;
  places(places: number | undefined): string;
  readonly columns: {
    readonly number: string;
    readonly people: string;
    readonly sections: string;
    readonly works: string;
    readonly section: string;
    readonly agree: string;
    readonly strokes: string;
    readonly votes: string;
    readonly rank: string;
    batch(number: number): string;
    /** A head under the voters it belongs to. */
    under(voters: string, head: string): string;
    both(places: number): string;
  };
  readonly box: string;
  readonly total: string;
  readonly yes: string;
  papers(voters: string): string;
  readonly counters: readonly [string, string, string, string];
}

export const voteWords: Words<VoteWords> = {
  zh: {
    voters: { all: '全体人员票', staff: '职工票', leaders: '领导票' },
    ballotName: '选票',
    tallyName: '计票表',
    of: (name, voters) => `${name}（${voters}）`,
    ballotTitle: (title) => `${title}选票`,
    tallyTitle: (title) => `${title}计票表`,
    choose: (count) => `可选：${count ?? '____'}名`,
    instruction: (count) => `说明：请在同意的候选对象右边的方框内画“√”，最多选${count ?? '____'}名。`,
    places: (places) => `名额：${places ?? '____'}名`,
    columns: {
      number: '序号',
      people: '姓名',
      sections: '科室',
      works: '名称',
      section: '科室',
      agree: '同意',
      strokes: '计票（画“正”字）',
      votes: '得票',
      rank: '名次',
      batch: (number) => `第${number}批`,
      under: (voters, head) => `${voters}\n${head}`,
      both: (places) => `两票均在\n前${places}名`,
    },
    box: '□',
    total: '合  计',
    yes: '是',
    papers: (voters) => `${voters}：发出____张，收回____张，有效____张，无效____张。`,
    counters: ['计票：', '唱票：', '监票：', '日期：      年    月    日'],
  },
  en: {
    voters: { all: 'all staff', staff: 'staff', leaders: 'leaders' },
    ballotName: 'Ballot',
    tallyName: 'Tally',
    of: (name, voters) => `${name} (${voters})`,
    ballotTitle: (title) => `${title}: ballot`,
    tallyTitle: (title) => `${title}: tally`,
    choose: (count) => `Choose: ${count ?? '____'}`,
    instruction: (count) => `Tick the boxes of those you agree to, ${count ?? '____'} at most.`,
    places: (places) => `Places: ${places ?? '____'}`,
    columns: {
      number: 'No.',
      people: 'Name',
      sections: 'Section',
      works: 'Work',
      section: 'Section',
      agree: 'Agree',
      strokes: 'Strokes',
      votes: 'Votes',
      rank: 'Rank',
      batch: (number) => `Batch ${number}`,
      under: (voters, head) => `${voters}\n${head}`,
      both: (places) => `First ${places}\non both`,
    },
    box: '□',
    total: 'Total',
    yes: 'yes',
    papers: (voters) => `Ballots of ${voters}: ____ given out, ____ returned, ____ valid, ____ invalid.`,
    counters: ['Counted:', 'Read out:', 'Watched:', 'Date:'],
  },
};
