import { type Words, counted } from '../../language';

/** 3 places, 1 place. */
export const placesOf = (count: number): string => counted(count, 'place');

/** Words of the last step of 评先: who wins, who ties, who decides. Figures and names come as they shall be shown. */
export interface ContestResultWords {
  wins(count: number, places: number): string;
  passes(count: number): string;
  ties(count: number, open: number): string;
  loses(count: number): string;
  unscored(count: number): string;
  excluded(count: number): string;
  struck(count: number): string;
  rank(rank: string): string;
  votes(votes: string): string;
  /** Votes and rank on one of two lists that stand side by side. */
  onList(list: string, votes: string, rank: string): string;
  readonly byDecision: string;
  passed(clause: string, note: string): string;
  excludedBy(award: string, clause: string): string;
  readonly openAmount: string;
  readonly noMoney: string;
  matters(names: readonly string[]): string;
  waits(awards: readonly string[]): string;
  readonly stale: string;
  exceeded(count: number): string;
  unfilled(count: number): string;
  /** Candidates whose votes could not be taken. */
  unread(names: readonly string[]): string;
  /** Candidates whose name stands on the roster twice. */
  ambiguous(names: readonly string[]): string;
  /** `each` is undefined where it differs. */
  money(count: number, each: string | undefined, sum: string): string;
  decide(by: string, open: number): string;
  readonly by: string;
  readonly note: string;
  readonly enter: string;
  readonly withdraw: string;
  decided(by: string, names: readonly string[], note: string): string;
  chosen(chosen: number, open: number): string;
  readonly strike: string;
  strikeName(name: string): string;
  readonly strikeNote: string;
  /** Leaves the candidate in after all, before a reason was given. */
  readonly keep: string;
  readonly restore: string;
  readonly approve: string;
  approvedBy(by: string): string;
  readonly reopen: string;
}

const zh: ContestResultWords = {
  wins: (count, places) => `拟入选 ${count}（名额${places}）`,
  passes: (count) => `直接入选，不占名额 ${count}`,
  ties: (count, open) => `并列待审定 ${count}，还有${open}个名额`,
  loses: (count) => `未入选 ${count}`,
  unscored: (count) => `没有得票 ${count}`,
  excluded: (count) => `不得兼得 ${count}`,
  struck: (count) => `未通过或放弃 ${count}`,
  rank: (rank) => `第${rank}名`,
  votes: (votes) => `得${votes}`,
  onList: (list, votes, rank) => `${list}${votes}${rank === '' ? '' : `，第${rank}名`}`,
  byDecision: '审定入选',
  passed: (clause, note) => [note, clause].filter(Boolean).join('，'),
  excludedBy: (award, clause) => `已入选“${award}”${clause && `（${clause}）`}`,
  openAmount: '金额未规定',
  noMoney: '没有奖金',
  matters: (names) => `${names.join('、')}资格待定，如可参评会进入名额。请先到“资格”里认定。`,
  waits: (awards) => `“${awards.join('、')}”还没有定下来，谁入选可能影响这里。`,
  stale: '票数或资格有变，原先的审定对不上现在并列的名单，没有采用。请重新审定。',
  exceeded: (count) => `超出名额${count}名，请确认。`,
  unfilled: (count) => `审定之后还空${count}个名额。要补上，请撤销审定结果，重新审定。`,
  unread: (names) => `${names.join('、')}的得票没有采用，名次可能会变。请先到“得票”里看原因。`,
  ambiguous: (names) => `${names.join('、')}在名册里不止一行，得票算给了第一行的人。请先到“得票”里看。`,
  money: (count, each, sum) =>
    each === undefined ? `奖金：${count}份，共${sum}元` : `奖金：${count} × ${each}元 = ${sum}元`,
  decide: (by, open) => `由${by || '审定的人'}从并列的里面定${open}名，勾选后填写。`,
  by: '审定单位或会议',
  note: '说明',
  enter: '记入审定结果',
  withdraw: '撤销审定结果',
  decided: (by, names, note) => `${by}审定：${names.join('、') || '都不入选'}${note === '' ? '' : `。${note}`}`,
  chosen: (chosen, open) => `已勾选${chosen}，名额${open}`,
  strike: '不通过',
  strikeName: (name) => `${name}审定不通过`,
  strikeNote: '不通过的原因（本人放弃的也写在这里）',
  keep: '取消',
  restore: '恢复',
  approve: '本项已审定',
  approvedBy: (by) => `已由${by}审定`,
  reopen: '改回未审定',
};

const en: ContestResultWords = {
  wins: (count, places) => `Recommended ${count} (places ${places})`,
  passes: (count) => `In by themselves, no place taken ${count}`,
  ties: (count, open) => `Tied ${count}, ${placesOf(open)} left`,
  loses: (count) => `Not chosen ${count}`,
  unscored: (count) => `Without votes ${count}`,
  excluded: (count) => `Has another award ${count}`,
  struck: (count) => `Not approved or withdrawn ${count}`,
  rank: (rank) => `rank ${rank}`,
  votes: (votes) => counted(votes, 'vote'),
  onList: (list, votes, rank) => `${list} ${votes}${rank === '' ? '' : `, rank ${rank}`}`,
  byDecision: 'decided',
  passed: (clause, note) => [note, clause].filter(Boolean).join(', '),
  excludedBy: (award, clause) => `has ${award}${clause && ` (${clause})`}`,
  openAmount: 'amount not set',
  noMoney: 'no money',
  matters: (names) => `${names.join(', ')} undecided, and would be in the places. Settle it under Eligible.`,
  waits: (awards) => `${awards.join(', ')} is not settled yet; who wins there may change this.`,
  stale: 'Votes or facts have changed: the decision is not about those who tie now and was not used. Decide again.',
  exceeded: (count) => `${count} more than the places. Please confirm.`,
  unfilled: (count) => `After the decision ${placesOf(count)} stay free. To fill them, withdraw it and decide again.`,
  unread: (names) => `The votes of ${names.join(', ')} were not used, and ranks may change. See why under Votes.`,
  ambiguous: (names) =>
    `${names.join(', ')} stands on the roster more than once, and the first has the votes. See under Votes.`,
  money: (count, each, sum) =>
    each === undefined
      ? `Money: ${counted(count, 'award')}, ${sum} yuan`
      : `Money: ${count} × ${each} yuan = ${sum} yuan`,
  decide: (by, open) =>
    `${by || 'Those who decide'} choose ${open} of those who tie. Tick them and write down who decided.`,
  by: 'Who decided',
  note: 'Note',
  enter: 'Enter the decision',
  withdraw: 'Withdraw the decision',
  decided: (by, names, note) => `${by} decided: ${names.join(', ') || 'none'}${note === '' ? '' : `. ${note}`}`,
  chosen: (chosen, open) => `${chosen} ticked, ${placesOf(open)}`,
  strike: 'Strike',
  strikeName: (name) => `Strike ${name}`,
  strikeNote: 'Why it was not approved (or who withdrew)',
  keep: 'Cancel',
  restore: 'Restore',
  approve: 'Approved',
  approvedBy: (by) => `Approved by ${by}`,
  reopen: 'Not approved after all',
};

export const contestResultWords: Words<ContestResultWords> = { zh, en };
