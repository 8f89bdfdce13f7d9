import { type Words, counted } from '../../language';

/** The kinds of sheets that 评先 makes, in the order in which they are offered and written. */
export const packSheets = [
  'winners',
  'disqualified',
  'ballot',
  'tally',
  'notice',
  'commendation',
  'certificates',
  'signOff',
] as const;
export type PackSheet = (typeof packSheets)[number];

/** Words of the sheets that 评先 makes for the meeting. Figures and names come as they shall be shown. */
export interface ContestPackWords {
  readonly heading: string;
  readonly button: string;
  /** Where nobody is elected: there is a list at most. */
  readonly listButton: string;
  effect(count: number): string;
  readonly nothing: string;
  readonly sheets: Readonly<Record<PackSheet, string>>;
  /** What `disqualified` is where nobody is barred from anything. */
  readonly unmet: string;
  each(name: string, awards: number): string;
  readonly open: string;
  named(kind: string, award: string): string;
  readonly votes: string;
  readonly contests: string;
  /** Who decided, with what there is to say about it. */
  decided(by: string, note: string): string;
  /** For the stamp: who of those who tied is in. */
  tieDecided(award: string, by: string, chosen: readonly string[], note: string): string;
  approvedBy(award: string, by: string, note: string): string;
  /** What people decided about somebody whom the facts leave open. */
  settled(name: string, eligible: boolean, note: string): string;
  /** A winner whom the deciders left out, or who withdrew. */
  leftOut(award: string, name: string, note: string): string;
}

const zh: ContestPackWords = {
  heading: '要生成的表',
  button: '生成评先材料',
  listButton: '生成名单',
  effect: (count) => `新增${count}张表，不改原表`,
  nothing: '没有可以生成的表',
  sheets: {
    winners: '拟入选名单',
    disqualified: '取消资格名单',
    ballot: '选票',
    tally: '计票表',
    notice: '公示',
    commendation: '表彰通报',
    certificates: '证书名单，供邮件合并打印',
    signOff: '奖励明细和签领表',
  },
  unmet: '不达标名单',
  each: (name, awards) => `${name}（${awards}张）`,
  open: '还有奖项没有审定：公示、通报里注明待定的；证书名单、奖励明细和签领表只列已审定的。',
  named: (kind, award) => `${kind} ${award}`,
  votes: '得票',
  contests: '评先',
  decided: (by, note) => (note === '' ? by : `${by}（${note}）`),
  tieDecided: (award, by, chosen, note) =>
    `${award}并列由${by || '有关会议'}定为${chosen.join('、')}${note === '' ? '' : `（${note}）`}`,
  approvedBy: (award, by, note) => `${award}由${by || '有关会议'}审定${note === '' ? '' : `（${note}）`}`,
  settled: (name, eligible, note) => `${name}经认定${eligible ? '可以' : '不能'}参评（${note}）`,
  leftOut: (award, name, note) => `${award}未列入${name}（${note}）`,
};

const en: ContestPackWords = {
  heading: 'Sheets to write',
  button: 'Write the sheets',
  listButton: 'Write the list',
  effect: (count) => `${counted(count, 'new sheet')}, nothing else changes`,
  nothing: 'There is nothing to write',
  sheets: {
    winners: 'Recommended',
    disqualified: 'Disqualified',
    ballot: 'Ballots',
    tally: 'Tally sheets',
    notice: 'Public notice',
    commendation: 'Commendation',
    certificates: 'Certificates, for a mail merge',
    signOff: 'Award details and receipts',
  },
  unmet: 'Not met',
  each: (name, awards) => `${name} (${awards})`,
  open: 'Some awards are not approved: the notice and the commendation say so; certificates, details and receipts list approved awards only.',
  named: (kind, award) => `${kind} ${award}`,
  votes: 'Votes',
  contests: 'Contests',
  decided: (by, note) => (note === '' ? by : `${by} (${note})`),
  tieDecided: (award, by, chosen, note) =>
    `${award}: ${by || 'the meeting'} chose ${chosen.join(', ')} of those who tied${note === '' ? '' : ` (${note})`}`,
  approvedBy: (award, by, note) => `${award}: approved by ${by || 'the meeting'}${note === '' ? '' : ` (${note})`}`,
  settled: (name, eligible, note) => `${name}, decided by people: ${eligible ? 'may' : 'may not'} win (${note})`,
  leftOut: (award, name, note) => `${award}: ${name} left out (${note})`,
};

export const contestPackWords: Words<ContestPackWords> = { zh, en };
