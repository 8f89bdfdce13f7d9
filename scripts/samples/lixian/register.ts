import { type Chance, staff } from '../random';
import type { Level, Publication } from './article';
import { inventTitles } from './titles';

const SECTIONS = ['综合组', '调研组', '信息组', '督查组'];
export const people = staff(24);
export const sectionOf = (person: string): string =>
  SECTIONS[(people.indexOf(person) * 7) % SECTIONS.length] ?? '综合组';

const OUTLETS: Readonly<Record<Level, readonly string[]>> = {
  中央: ['农民日报', '秘书工作', '经济日报', '光明日报'],
  省: ['湖南日报', '红网', '湖南工作通讯', '省政务信息'],
  市: ['常德日报', '常德晚报', '常德政务信息', '常德工作'],
  县: ['县内简报', '县广播站'],
};
const STATIONS: Readonly<Record<Exclude<Level, '县'>, string>> = {
  中央: '中央电视台',
  省: '湖南卫视',
  市: '常德电视台',
};
const LEVEL_TEXTS: Readonly<Record<Level, readonly string[]>> = {
  中央: ['中央级', '中央', '国家级'],
  省: ['省级', '省级', '省'],
  市: ['市级', '市级', '市', '地市级'],
  县: ['县级'],
};
const PAGES = ['', '', '', '', '头版', '二版', '三版', '要闻版'];
const GENRES = ['新闻', '新闻', '通讯', '调研文稿', '署名文章', '经验材料'];

type Draft = Omit<Publication, 'author' | 'section' | 'title' | 'day'>;

function paper(chance: Chance, rank: Level, given: Partial<Draft> = {}): Draft {
  return {
    outlet: chance.pick(OUTLETS[rank]),
    levelText: chance.pick(LEVEL_TEXTS[rank]),
    rank,
    length: chance.happens(0.45) ? chance.between(50, 260) * 10 + 500 : chance.between(28, 98) * 10,
    page: chance.pick(PAGES),
    genre: chance.pick(GENRES),
    promotes: chance.happens(0.6),
    television: false,
    fee: chance.happens(0.3) ? chance.between(4, 30) * 500 : undefined,
    ...given,
  };
}

const televised = (chance: Chance, rank: Exclude<Level, '县'>, fee: number): Draft =>
  paper(chance, rank, { outlet: STATIONS[rank], length: undefined, page: '', genre: '新闻', television: true, fee });

/** Articles whose amount hangs on a detail: limits met exactly, front pages, the reports that 三① pays 5000 for. */
function tellingArticles(chance: Chance): readonly (readonly Draft[])[] {
  const lead = { page: '头版头条', genre: '新闻' };
  const one = (rank: Level, given: Partial<Draft>): readonly Draft[] => [paper(chance, rank, given)];
  return [
    one('市', { ...lead, outlet: '常德日报', length: 620 }),
    one('市', { ...lead, outlet: '常德日报', length: 480 }),
    one('市', { ...lead, outlet: '常德日报', length: 1350 }),
    one('市', { ...lead, outlet: '常德日报', length: 760 }),
    one('市', { ...lead, outlet: '常德日报', length: 1100 }),
    one('市', { ...lead, outlet: '常德晚报', length: 900 }),
    one('市', { page: '头版头条', genre: '调研文稿', outlet: '常德日报', length: 1600 }),
    one('省', { ...lead, outlet: '湖南日报', length: 1200, promotes: true }),
    one('省', { ...lead, outlet: '湖南日报', length: 1000, promotes: true }),
    one('省', { ...lead, outlet: '湖南日报', length: 980, promotes: true }),
    one('省', { ...lead, outlet: '湖南日报', length: 1500, promotes: false }),
    one('省', { outlet: '省委通报', length: 1800, promotes: true, genre: '经验材料' }),
    one('中央', { outlet: '人民日报', length: 1500, promotes: true }),
    one('中央', { outlet: '人民日报', length: 999, promotes: true }),
    one('中央', { outlet: '半月谈', length: 2100, promotes: true, genre: '调研文稿' }),
    one('中央', { outlet: '半月谈', length: 1300, promotes: false }),
    one('市', { length: 1000, page: '' }),
    one('省', { length: 1000, page: '' }),
    one('中央', { length: 1000, page: '' }),
    one('省', { length: 999, page: '' }),
    one('省', { outlet: '红网', length: undefined, page: '' }),
    one('市', { outlet: '常德工作', length: undefined, page: '' }),
    one('省', { outlet: '湖南工作通讯', length: undefined, page: '' }),
    one('市', { outlet: '行业信息', levelText: '行业级', rank: undefined, length: 860 }),
  ];
}

/** One article in two or three outlets, the town paper first as a rule, shortened on the way up now and then. */
function repeatedArticle(chance: Chance, index: number): readonly Draft[] {
  const first = paper(chance, '市', { page: '' });
  const rank = chance.pick<Level>(['省', '省', '省', '中央', '市']);
  const length = index % 5 === 0 ? 1000 + chance.between(5, 60) * 10 : first.length;
  const second = paper(chance, rank, { genre: first.genre, promotes: first.promotes, page: '', length });
  const other = second.outlet === first.outlet ? { ...second, outlet: '常德电视报' } : second;
  if (index % 6 !== 0) return [first, other];
  return [first, other, paper(chance, '县', { genre: first.genre, length: first.length, page: '' })];
}

function televisionArticles(chance: Chance): readonly (readonly Draft[])[] {
  const fees = { 市: [2000, 3000, 4050, 3500], 省: [5000, 8000, 3550, 6000], 中央: [12050, 20000] } as const;
  const counts = { 市: 12, 省: 8, 中央: 2 } as const;
  const ranks = ['市', '省', '中央'] as const;
  return ranks.flatMap((rank) =>
    Array.from({ length: counts[rank] }, (_, i) => [
      televised(chance, rank, fees[rank][i % fees[rank].length] ?? 2000),
    ]),
  );
}

/** The year's register of exactly this many lines, in the order of the days. */
export function inventRegister(chance: Chance, lines: number): readonly Publication[] {
  const articles = [
    ...tellingArticles(chance),
    ...Array.from({ length: 24 }, (_, i) => repeatedArticle(chance, i)),
    ...televisionArticles(chance),
  ];
  const ranks: readonly Level[] = ['市', '市', '市', '市', '市', '省', '省', '省', '中央', '县'];
  for (let count = articles.flat().length; count < lines; count++) articles.push([paper(chance, chance.pick(ranks))]);
  const titles = inventTitles(chance, articles.length);
  const register = articles.flatMap((outlets, i) => {
    const author = chance.pick(people);
    const start = chance.between(0, 340);
    return outlets.map((draft, at): Publication => ({
      ...draft,
      author,
      section: sectionOf(author),
      title: titles[i] ?? '',
      day: Math.min(start + at * chance.between(2, 12), 364),
    }));
  });
  return withOddities(register).sort((a, b) => a.day - b.day);
}

/** Two authors under one title, and two people in one cell: nothing is wrong with the amounts, people should look. */
function withOddities(register: readonly Publication[]): Publication[] {
  const single = register.filter((line) => register.filter((other) => other.title === line.title).length === 1);
  const [copied, copier, shared] = single.filter(
    (line) => line.rank === '市' && !line.television && line.length !== undefined,
  );
  return register.map((line) => {
    if (line === copier && copied)
      return {
        ...line,
        title: copied.title,
        author: copied.author === '员工03' ? '员工11' : '员工03',
        section: sectionOf(copied.author === '员工03' ? '员工11' : '员工03'),
      };
    if (line === shared)
      return { ...line, author: `${line.author}、${line.author === '员工09' ? '员工10' : '员工09'}` };
    return line;
  });
}
