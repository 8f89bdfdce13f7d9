import { type Words, counted } from '../../language';

/** The step 名额: how many may win, and the step 得票: which votes count. */
export interface ContestPlacesWords {
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
    tooFew(total: number): string;
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
}

const zh: ContestPlacesWords = {
  places: {
    ratio: (base, ratio, share, count) => `${base} × ${ratio} = ${share} → ${count}名`,
    count: (count) => `${count}名`,
    section: (section, text) => `${section}：${text}`,
    clause: (clause, note) => [clause && `依据${clause}`, note].filter(Boolean).join('。'),
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
    tooFew: (total) => `各科室“至少”的名额加起来超过了总名额${total}名，分不到各科室。请核对办法里的“至少”。`,
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
};

const en: ContestPlacesWords = {
  places: {
    ratio: (base, ratio, share, count) => `${base} × ${ratio} = ${share} → ${counted(count, 'place')}`,
    count: (count) => counted(count, 'place'),
    section: (section, text) => `${section}: ${text}`,
    clause: (clause, note) => [clause && `By ${clause}`, note].filter(Boolean).join('. '),
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
    allotted: (section, base, places) => `${section}, ${counted(base, 'person', 'people')}: ${places}`,
    allotTied: 'to be decided',
    tooFew: (total) =>
      `The sections must have more (至少) than the ${total} there are in all, so they cannot be divided. Check 至少 in the rules.`,
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
};

export const contestPlacesWords: Words<ContestPlacesWords> = { zh, en };
