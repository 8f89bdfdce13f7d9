import type { Words } from './language';

export type ContestStep = 'who' | 'places' | 'votes' | 'result';
export type PackSheet =
  'winners' | 'disqualified' | 'ballot' | 'tally' | 'notice' | 'commendation' | 'certificates' | 'signOff';

/** Words of 评先. Figures and names come as they shall be shown. */
export interface ContestWords {
  readonly start: { readonly heading: string; readonly text: string; readonly button: string; readonly effect: string };
  /** Where the rules say who qualifies and give no places. */
  readonly startItems: { readonly heading: string; readonly text: string };
  readonly items: {
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
  };
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
  readonly who: {
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
    eligible(count: number): string;
    bar(fact: string, value: string, requirement: string, clause: string, reading: string): string;
    fails(fact: string, value: string, requirement: string, clause: string, reading: string): string;
    readonly byDefault: string;
    missing(facts: readonly string[]): string;
    unread(readings: readonly string[]): string;
    readonly note: string;
    readonly may: string;
    readonly mayNot: string;
    readonly undo: string;
    readonly noteFirst: string;
    wasSettled(eligible: boolean, note: string): string;
  };
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
  readonly result: {
    wins(count: number, places: number): string;
    passes(count: number): string;
    ties(count: number, open: number): string;
    loses(count: number): string;
    unscored(count: number): string;
    excluded(count: number): string;
    struck(count: number): string;
    rank(ranks: string): string;
    votes(votes: string): string;
    readonly byDecision: string;
    passed(clause: string, note: string): string;
    excludedBy(award: string, clause: string): string;
    readonly openAmount: string;
    matters(names: readonly string[]): string;
    waits(awards: readonly string[]): string;
    readonly stale: string;
    exceeded(count: number): string;
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
    readonly restore: string;
    readonly approve: string;
    approvedBy(by: string): string;
    readonly reopen: string;
  };
  readonly pack: {
    readonly heading: string;
    readonly button: string;
    effect(count: number): string;
    readonly nothing: string;
    readonly sheets: Readonly<Record<PackSheet, string>>;
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
  };
}

const rows = (numbers: readonly number[]): string => numbers.map((row) => `第${row}行`).join('、');
const cite = (clause: string, reading: string): string => [clause, reading].filter(Boolean).join('，');

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
  items: {
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
  },
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
  who: {
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
    eligible: (count) => `可参评 ${count}`,
    bar: (fact, value, requirement, clause, reading) =>
      value === requirement
        ? `${fact}为${value}，按规定取消（${cite(clause, reading)}）`
        : `${fact}为${value}，规定${requirement}的取消（${cite(clause, reading)}）`,
    fails: (fact, value, requirement, clause, reading) =>
      `${fact}为${value}，要求${requirement}（${cite(clause, reading)}）`,
    byDefault: '没有填写，按“否”看',
    missing: (facts) => `缺${facts.join('、')}，无法判断。请补填后重新读取，或在这里认定。`,
    unread: (readings) => `释义“${readings.join('、')}”未选定，请先选定。`,
    note: '认定依据',
    may: '可以参评',
    mayNot: '不能参评',
    undo: '撤销认定',
    noteFirst: '请先写认定依据。',
    wasSettled: (eligible, note) => `经认定${eligible ? '可以' : '不能'}参评：${note}`,
  },
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
  result: {
    wins: (count, places) => `拟入选 ${count}（名额${places}）`,
    passes: (count) => `直接入选，不占名额 ${count}`,
    ties: (count, open) => `并列待审定 ${count}，还有${open}个名额`,
    loses: (count) => `未入选 ${count}`,
    unscored: (count) => `没有得票 ${count}`,
    excluded: (count) => `不得兼得 ${count}`,
    struck: (count) => `审定未通过 ${count}`,
    rank: (ranks) => `第${ranks}名`,
    votes: (votes) => `得${votes}`,
    byDecision: '审定入选',
    passed: (clause, note) => [note, clause].filter(Boolean).join('，'),
    excludedBy: (award, clause) => `已入选“${award}”（${clause}）`,
    openAmount: '金额未规定',
    matters: (names) => `${names.join('、')}资格待定，如可参评会进入名额。请先到“资格”里认定。`,
    waits: (awards) => `“${awards.join('、')}”的并列还没有审定，结果可能影响这里。`,
    stale: '票数或资格有变，原先的审定对不上现在并列的名单，没有采用。请重新审定。',
    exceeded: (count) => `超出名额${count}名，请确认。`,
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
    strikeNote: '不通过的原因',
    restore: '恢复',
    approve: '本项已审定',
    approvedBy: (by) => `已由${by}审定`,
    reopen: '改回未审定',
  },
  pack: {
    heading: '要生成的表',
    button: '生成评先材料',
    effect: (count) => `新增${count}张表，不改原表`,
    nothing: '没有可以生成的表',
    sheets: {
      winners: '拟入选名单',
      disqualified: '取消资格名单',
      ballot: '选票',
      tally: '计票表',
      notice: '公示',
      commendation: '表彰通报',
      certificates: '证书名单',
      signOff: '奖励明细和签领表',
    },
    each: (name, awards) => `${name}（${awards}张）`,
    open: '还有奖项没有审定，这些表里会注明待审定。',
    named: (kind, award) => `${kind} ${award}`,
    votes: '得票',
    contests: '评先',
    decided: (by, note) => (note === '' ? by : `${by}（${note}）`),
    tieDecided: (award, by, chosen, note) =>
      `${award}并列由${by || '有关会议'}定为${chosen.join('、')}${note === '' ? '' : `（${note}）`}`,
    approvedBy: (award, by, note) => `${award}由${by || '有关会议'}审定${note === '' ? '' : `（${note}）`}`,
  },
};

const lines = (numbers: readonly number[]): string => `row${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;

const placesOf = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

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
  items: {
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
  },
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
    `${name} stands ${at.length} times on the ballot ${sheet} (${lines(at)}); its votes were not used. Make it one row.`,
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
  who: {
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
    eligible: (count) => `May win ${count}`,
    bar: (fact, value, requirement, clause, reading) =>
      value === requirement
        ? `${fact} is ${value}, which bars (${cite(clause, reading)})`
        : `${fact} is ${value}; ${requirement} bars (${cite(clause, reading)})`,
    fails: (fact, value, requirement, clause, reading) =>
      `${fact} is ${value}; ${requirement} is needed (${cite(clause, reading)})`,
    byDefault: 'nobody wrote it, taken as no',
    missing: (facts) => `${facts.join(', ')} missing. Fill it in and read again, or settle it here.`,
    unread: (readings) => `The reading ${readings.join(', ')} is not chosen. Choose it first.`,
    note: 'On what grounds',
    may: 'May win',
    mayNot: 'May not win',
    undo: 'Undo',
    noteFirst: 'Write the grounds first.',
    wasSettled: (eligible, note) => `Settled: ${eligible ? 'may' : 'may not'} win. ${note}`,
  },
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
  result: {
    wins: (count, places) => `Recommended ${count} (places ${places})`,
    passes: (count) => `In by themselves, no place taken ${count}`,
    ties: (count, open) => `Tied ${count}, ${placesOf(open)} left`,
    loses: (count) => `Not chosen ${count}`,
    unscored: (count) => `Without votes ${count}`,
    excluded: (count) => `Has another award ${count}`,
    struck: (count) => `Not approved ${count}`,
    rank: (ranks) => `rank ${ranks}`,
    votes: (votes) => `${votes} votes`,
    byDecision: 'decided',
    passed: (clause, note) => [note, clause].filter(Boolean).join(', '),
    excludedBy: (award, clause) => `has ${award} (${clause})`,
    openAmount: 'amount not set',
    matters: (names) => `${names.join(', ')} undecided, and would be in the places. Settle it under Eligible.`,
    waits: (awards) => `The tie in ${awards.join(', ')} is not decided and may change this.`,
    stale: 'Votes or facts have changed: the decision is not about those who tie now and was not used. Decide again.',
    exceeded: (count) => `${count} more than the places. Please confirm.`,
    money: (count, each, sum) =>
      each === undefined ? `Money: ${count} awards, ${sum} yuan` : `Money: ${count} × ${each} yuan = ${sum} yuan`,
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
    strikeNote: 'Why it was not approved',
    restore: 'Restore',
    approve: 'Approved',
    approvedBy: (by) => `Approved by ${by}`,
    reopen: 'Not approved after all',
  },
  pack: {
    heading: 'Sheets to write',
    button: 'Write the sheets',
    effect: (count) => `${count} new sheets, nothing else changes`,
    nothing: 'There is nothing to write',
    sheets: {
      winners: 'Recommended',
      disqualified: 'Disqualified',
      ballot: 'Ballots',
      tally: 'Tally sheets',
      notice: 'Public notice',
      commendation: 'Commendation',
      certificates: 'Certificates',
      signOff: 'Award details and receipts',
    },
    each: (name, awards) => `${name} (${awards})`,
    open: 'Some awards are not approved; the sheets will say so.',
    named: (kind, award) => `${kind} ${award}`,
    votes: 'Votes',
    contests: 'Contests',
    decided: (by, note) => (note === '' ? by : `${by} (${note})`),
    tieDecided: (award, by, chosen, note) =>
      `${award}: ${by || 'the meeting'} chose ${chosen.join(', ')} of those who tied${note === '' ? '' : ` (${note})`}`,
    approvedBy: (award, by, note) => `${award}: approved by ${by || 'the meeting'}${note === '' ? '' : ` (${note})`}`,
  },
};

export const contestWords: Words<ContestWords> = { zh, en };
