import type { Words } from '../language';

/** Words of the board on which the results of 指挥组竞赛 are posted. */
export interface BoardWords {
  readonly name: string;
  title(title: string): string;
  readonly rank: string;
  readonly group: string;
  readonly total: string;
  readonly mark: string;
  readonly weight: string;
  readonly full: string;
  readonly marks: {
    readonly first: string;
    readonly last: string;
    readonly firstTie: string;
    readonly lastTie: string;
    readonly barred: string;
    readonly undecided: string;
  };
  readonly equalWeights: string;
  readonly agrees: string;
  /** Somebody on the board has no total yet. */
  readonly unfinished: string;
  readonly stale: string;
  readonly members: string;
  readonly member: string;
  readonly score: string;
  decidedBy(who: string): string;
  readonly published: { readonly month: string; readonly quarter: string };
}

export const boardWords: Words<BoardWords> = {
  zh: {
    name: '竞赛公布表',
    title: (title) => `${title}考核结果公布表`,
    rank: '名次',
    group: '指挥组',
    total: '总分',
    mark: '评定',
    weight: '权重',
    full: '满分',
    marks: {
      first: '先进',
      last: '末位',
      firstTie: '并列待审定（先进）',
      lastTie: '并列待审定（末位）',
      barred: '取消先进资格',
      undecided: '待定',
    },
    equalWeights: '权重办法未规定，本表按相等计。',
    agrees: '经核对，名次、总分与核算时一致。',
    unfinished: '有“待定”的，分数补齐以后名次和评定可能会变。',
    stale: '分数已改动，名次和评定须重新核定！',
    members: '工作实绩末位成员',
    member: '姓名',
    score: '得分',
    decidedBy: (who) => `审定：${who || '________________'}`,
    published: { month: '每月公布', quarter: '每季度公布' },
  },
  en: {
    name: 'Contest board',
    title: (title) => `${title}: results`,
    rank: 'Rank',
    group: 'Group',
    total: 'Total',
    mark: 'Mark',
    weight: 'Weight',
    full: 'Most',
    marks: {
      first: 'First',
      last: 'Last',
      firstTie: 'Tie for first, to be decided',
      lastTie: 'Tie for last, to be decided',
      barred: 'May not be first',
      undecided: 'Undecided',
    },
    equalWeights: 'The rules name no weights: all parts count equally here.',
    agrees: 'Checked: ranks and totals are as they were reckoned.',
    unfinished: 'Some are undecided: ranks and marks may change once their scores are in.',
    stale: 'Scores were changed: ranks and marks must be settled anew!',
    members: 'Members last in their work',
    member: 'Name',
    score: 'Score',
    decidedBy: (who) => `Decided by: ${who || '________________'}`,
    published: { month: 'Published each month', quarter: 'Published each quarter' },
  },
};
