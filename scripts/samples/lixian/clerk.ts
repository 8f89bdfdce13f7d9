import type { Chance } from '../random';
import { articleKey, type Publication } from './article';
import { type Right, rightAlone } from './right';

/** A slip that clerks make, and the fen that it leads to. */
type Mistake =
  | '同稿重复计奖'
  | '满千字按千字以下'
  | '中央级按省级'
  | '漏计头版头条'
  | '电视倍数用错'
  | '缺字数按200元'
  | '四舍五入到元'
  | '不满千字按重大宣传'
  | '漏计重大宣传';

export interface ClerkEntry {
  /** Undefined: the cell was left blank. */
  readonly fen: number | undefined;
  readonly mistake?: Mistake;
}

interface Slip {
  readonly mistake: Mistake;
  readonly times: number;
  /** What the clerk would have paid for the line by this slip; undefined where it cannot happen. */
  readonly paid: (line: Publication, right: Right) => number | undefined;
}

const isArticle = (line: Publication): boolean => !line.television && line.rank !== undefined && line.rank !== '县';
const owed = (right: Right): number => ('fen' in right ? right.fen : -1);
const asFen = (right: Right): number | undefined => ('fen' in right && right.fen > 0 ? right.fen : undefined);
const flat = { 中央: [500, 2000], 省: [200, 600], 市: [50, 300], 县: [0, 0] } as const;
const flatFen = (line: Publication, long: boolean): number => flat[line.rank ?? '县'][long ? 1 : 0] * 100;

const slips: readonly Slip[] = [
  {
    mistake: '同稿重复计奖',
    times: 4,
    paid: (line, right) => (owed(right) === 0 && line.rank !== '县' ? asFen(rightAlone(line)) : undefined),
  },
  {
    mistake: '满千字按千字以下',
    times: 3,
    paid: (line, right) =>
      isArticle(line) &&
      line.length !== undefined &&
      line.length >= 1000 &&
      line.length <= 1100 &&
      owed(right) === flatFen(line, true)
        ? flatFen(line, false)
        : undefined,
  },
  {
    mistake: '中央级按省级',
    times: 2,
    paid: (line, right) =>
      isArticle(line) &&
      line.rank === '中央' &&
      line.length !== undefined &&
      owed(right) === flatFen(line, line.length >= 1000)
        ? flatFen({ ...line, rank: '省' }, line.length >= 1000)
        : undefined,
  },
  {
    mistake: '漏计头版头条',
    times: 2,
    paid: (line, right) =>
      line.outlet === '常德日报' && owed(right) === 100_000 ? flatFen(line, (line.length ?? 0) >= 1000) : undefined,
  },
  {
    mistake: '电视倍数用错',
    times: 2,
    paid: (line, right) => (line.television && line.rank === '省' && owed(right) > 0 ? (line.fee ?? 0) * 2 : undefined),
  },
  {
    mistake: '缺字数按200元',
    times: 2,
    paid: (_line, right) => ('undecided' in right && right.undecided === '缺字数' ? 20_000 : undefined),
  },
  {
    mistake: '四舍五入到元',
    times: 1,
    paid: (line, right) =>
      line.television && owed(right) % 100 !== 0 ? Math.round(owed(right) / 100) * 100 : undefined,
  },
  {
    mistake: '不满千字按重大宣传',
    times: 1,
    paid: (line, right) =>
      line.outlet === '人民日报' && line.length === 999 && owed(right) === 50_000 ? 500_000 : undefined,
  },
  {
    mistake: '漏计重大宣传',
    times: 1,
    paid: (line, right) => (line.outlet === '湖南日报' && owed(right) === 500_000 ? flatFen(line, true) : undefined),
  },
];

/** What the clerk wrote: right but for the slips, each planted as often as it says in rows where it can happen. */
export function clerkEntries(
  chance: Chance,
  lines: readonly Publication[],
  rights: readonly Right[],
): readonly ClerkEntry[] {
  const entries = lines.map((line, i): ClerkEntry => honest(chance, line, lines, rights[i] ?? { fen: 0 }));
  const taken = new Set<number>();
  for (const slip of slips) {
    const rows = lines.flatMap((line, i) => {
      const fen = taken.has(i) ? undefined : slip.paid(line, rights[i] ?? { fen: 0 });
      return fen === undefined || fen === owed(rights[i] ?? { fen: 0 }) ? [] : [{ i, fen }];
    });
    const chosen = chance.shuffled(rows).slice(0, slip.times);
    if (chosen.length < slip.times) throw new Error(`too few rows for ${slip.mistake}`);
    for (const { i, fen } of chosen) {
      taken.add(i);
      entries[i] = { fen, mistake: slip.mistake };
    }
  }
  return entries;
}

/** Right amounts as clerks enter them: nothing for an article paid elsewhere is a 0 or a blank. */
function honest(chance: Chance, line: Publication, lines: readonly Publication[], right: Right): ClerkEntry {
  if (!('fen' in right)) return { fen: undefined };
  const repeated = lines.filter((other) => articleKey(other) === articleKey(line)).length > 1;
  if (right.fen === 0 && repeated) return { fen: chance.happens(0.5) ? 0 : undefined };
  return { fen: right.fen };
}
