import { articleKey, type Level, type Publication } from './article';

/**
 * What the document of 澧县 (三①②) pays, in fen, worked out plainly for the sample alone: the add-in is checked
 * against this, so it shares nothing with the add-in.
 */
export type Right = { readonly fen: number } | { readonly undecided: '缺字数' | '级别不明' };

const MAJOR = ['人民日报', '求是', '半月谈', '内参选编', '学习与研究', '瞭望', '省委通报'];

const SHORT: Readonly<Record<Level, number>> = { 中央: 500, 省: 200, 市: 50, 县: 0 };
const LONG: Readonly<Record<Level, number>> = { 中央: 2000, 省: 600, 市: 300, 县: 0 };
const TELEVISION: Readonly<Record<Level, number>> = { 中央: 10, 省: 5, 市: 2, 县: 0 };
const LADDER: readonly Level[] = ['中央', '省', '市', '县'];

/** The award for one line by itself, before articles in several outlets are counted once. */
export function rightAlone(p: Publication): Right {
  if (p.rank === undefined) return { undecided: '级别不明' };
  if (p.rank === '县') return { fen: 0 };
  if (p.television) return { fen: (p.fee ?? 0) * TELEVISION[p.rank] };
  const leads = p.page === '头版头条';
  if (p.length === undefined) return { undecided: '缺字数' };
  const flat = p.length >= 1000 ? LONG[p.rank] : SHORT[p.rank];
  const amounts = [flat];
  if (p.outlet === '常德日报' && leads && p.genre === '新闻') amounts.push(1000);
  const major = MAJOR.includes(p.outlet) || (p.outlet === '湖南日报' && leads);
  if (major && p.rank !== '市' && p.length >= 1000 && p.promotes) amounts.push(5000);
  return { fen: Math.max(...amounts) * 100 };
}

/** The awards of all lines: of one article in several outlets only the one of the highest level is paid. */
export function rightOfAll(lines: readonly Publication[]): readonly Right[] {
  const alone = lines.map(rightAlone);
  return lines.map((line, i) => {
    const mine = alone[i];
    if (!mine || !('fen' in mine)) return mine ?? { fen: 0 };
    const paid = lines
      .map((other, at) => ({ other, at, right: alone[at] }))
      .filter(({ other }) => articleKey(other) === articleKey(line))
      .sort((a, b) => place(a.other) - place(b.other) || fenOf(b.right) - fenOf(a.right) || a.at - b.at)[0];
    return paid?.at === i ? mine : { fen: 0 };
  });
}

const place = (line: Publication): number => (line.rank === undefined ? LADDER.length : LADDER.indexOf(line.rank));
const fenOf = (right: Right | undefined): number => (right && 'fen' in right ? right.fen : 0);
