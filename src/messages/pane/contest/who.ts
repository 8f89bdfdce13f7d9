import type { Language, Words } from '../../language';

/** What keeps somebody out: a value of a fact, what the rules say of it, and where. */
interface WhoReason {
  readonly fact: string;
  readonly value: string;
  readonly requirement: string;
  readonly clause: string;
  /** The reading on which it hangs; empty where it hangs on none. */
  readonly reading: string;
}

const cite = (language: Language, { clause, reading }: Pick<WhoReason, 'clause' | 'reading'>): string =>
  [clause, reading].filter(Boolean).join(language === 'zh' ? '，' : ', ');

/** Words of the first step of 评先: who may win at all. Figures and names come as they shall be shown. */
export interface ContestWhoWords {
  readonly kind: string;
  readonly kinds: Readonly<Record<'people' | 'sections' | 'entries', string>>;
  readonly range: string;
  readonly everyone: string;
  readonly list: string;
  readonly pickList: string;
  readonly items: string;
  readonly noItems: string;
  scope(kind: string, items: readonly string[]): string;
  remain(all: number, left: number, barred: number, undecided: number): string;
  barred(count: number): string;
  undecided(count: number): string;
  settled(count: number): string;
  bar(reason: WhoReason): string;
  fails(reason: WhoReason): string;
  /** A value that nobody wrote. */
  byDefault(value: string): string;
  missing(facts: readonly string[]): string;
  unread(readings: readonly string[]): string;
  readonly note: string;
  readonly may: string;
  readonly mayNot: string;
  readonly undo: string;
  readonly noteFirst: string;
  wasSettled(eligible: boolean, note: string): string;
}

const zh: ContestWhoWords = {
  kind: '评选对象',
  kinds: { people: '人员', sections: '科室', entries: '作品' },
  range: '范围',
  everyone: '名册全体',
  list: '参评名单',
  pickList: '请选择',
  items: '适用的资格',
  noItems: '办法没有规定这一项的资格。',
  scope: (kind, items) => `评选${kind}，按${items.join('、') || '无资格要求'}`,
  remain: (all, left, barred, undecided) =>
    `${all} → 可参评${left}，取消资格${barred}${undecided > 0 ? `，待定${undecided}` : ''}`,
  barred: (count) => `取消资格 ${count}`,
  undecided: (count) => `待定 ${count}`,
  settled: (count) => `已认定 ${count}`,
  bar: ({ fact, value, requirement, ...source }) =>
    value === requirement
      ? `${fact}为${value}，按规定取消（${cite('zh', source)}）`
      : `${fact}为${value}，规定${requirement}的取消（${cite('zh', source)}）`,
  fails: ({ fact, value, requirement, ...source }) => `${fact}为${value}，要求${requirement}（${cite('zh', source)}）`,
  byDefault: (value) => `${value}（没有填写，按“否”看）`,
  missing: (facts) => `缺${facts.join('、')}，无法判断。请补填后重新读取，或在这里认定。`,
  unread: (readings) => `释义“${readings.join('、')}”未选定，请先选定。`,
  note: '认定依据',
  may: '可以参评',
  mayNot: '不能参评',
  undo: '撤销认定',
  noteFirst: '请先写认定依据。',
  wasSettled: (eligible, note) => `经认定${eligible ? '可以' : '不能'}参评：${note}`,
};

const en: ContestWhoWords = {
  kind: 'Who competes',
  kinds: { people: 'People', sections: 'Sections', entries: 'Works' },
  range: 'Among',
  everyone: 'Everybody on the roster',
  list: 'List of entries',
  pickList: 'Choose',
  items: 'Conditions that apply',
  noItems: 'The rules set no condition for this award.',
  scope: (kind, items) => `${kind}, by ${items.join(', ') || 'no condition'}`,
  remain: (all, left, barred, undecided) =>
    `${all} → ${left} may win, ${barred} barred${undecided > 0 ? `, ${undecided} undecided` : ''}`,
  barred: (count) => `Barred ${count}`,
  undecided: (count) => `Undecided ${count}`,
  settled: (count) => `Settled ${count}`,
  bar: ({ fact, value, requirement, ...source }) =>
    value === requirement
      ? `${fact} is ${value}, which bars (${cite('en', source)})`
      : `${fact} is ${value}; ${requirement} bars (${cite('en', source)})`,
  fails: ({ fact, value, requirement, ...source }) =>
    `${fact} is ${value}; ${requirement} is needed (${cite('en', source)})`,
  byDefault: (value) => `${value} (nobody wrote it, taken as no)`,
  missing: (facts) => `${facts.join(', ')} missing. Fill it in and read again, or settle it here.`,
  unread: (readings) => `The reading ${readings.join(', ')} is not chosen. Choose it first.`,
  note: 'On what grounds',
  may: 'May win',
  mayNot: 'May not win',
  undo: 'Undo',
  noteFirst: 'Write the grounds first.',
  wasSettled: (eligible, note) => `Settled: ${eligible ? 'may' : 'may not'} win. ${note}`,
};

export const contestWhoWords: Words<ContestWhoWords> = { zh, en };
