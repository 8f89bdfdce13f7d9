import { add, divide, equal, type Exact, multiply, sign } from '../../facts/exact';
import { exactFromText } from '../../facts/quantity';
import { textKey } from '../../facts/text';
import { kindOfCharacter, kindOfWord, type SignKind, signKinds } from './sign-kinds';

/** What one sign in the cell of a whole day adds up to; nothing for a sign that is not counted. */
export interface SignMeaning {
  readonly counts: readonly { readonly kind: SignKind; readonly amount: Exact }[];
}

const HALF: Exact = divide(1, 2);

/** The sign stands for something that nobody counts. */
const UNCOUNTED: SignMeaning = { counts: [] };

const one = (kind: SignKind, amount: Exact = 1): SignMeaning => ({ counts: [{ kind, amount }] });

/** What a clerk can say that a sign means, by name: each kind, half a day of those counted in days, and 不计. */
export const meaningChoices: ReadonlyMap<string, SignMeaning> = new Map([
  ...signKinds.flatMap((kind): (readonly [string, SignMeaning])[] => [
    [kind.name, one(kind)],
    ...(kind.per === 'day' ? [[`${kind.name}半天`, one(kind, HALF)] as const] : []),
  ]),
  ['不计', UNCOUNTED] as const,
]);

/** Whether two meanings add up to the same. */
export const sameMeaning = (a: SignMeaning, b: SignMeaning): boolean =>
  a.counts.length === b.counts.length &&
  a.counts.every(({ kind, amount }, place) => {
    const other = b.counts[place];
    return other !== undefined && other.kind === kind && equal(other.amount, amount);
  });

/**
 * What the words of a legend mean: 事假, 旷工半天, 迟到1次, 半天病假. Undefined where they name no kind, or several.
 */
export function meaningOfWords(text: string): SignMeaning | undefined {
  const bare = textKey(text).replace(/[()（）【】[\]“”"'‘’]/g, '');
  if (/^(?:不计|不统计|不考核|无需考勤)$/.test(bare)) return UNCOUNTED;
  const half = /半天|半日|0\.5天/.test(bare);
  const word = bare.replace(/半天|半日|0\.5天|[1一](?:天|次|日)|全天|一整天|的$|者$/g, '');
  const kind = kindOfWord(word);
  if (!kind) return undefined;
  if (!half) return one(kind);
  return kind.per === 'day' ? one(kind, HALF) : undefined;
}

/** What a sign says by itself, without any legend: 迟, 病假, 事0.5, 旷半天. A drawn sign (√) says nothing. */
export function meaningOfSign(text: string): SignMeaning | undefined {
  const bare = textKey(text);
  const single = kindOfCharacter(bare);
  if (single) return one(single);
  const [, word = '', figure] = /^([\u4e00-\u9fff]{1,4}?)(\d+(?:\.\d+)?)?(?:天|次)?$/.exec(bare) ?? [];
  if (figure !== undefined) {
    const kind = kindOfCharacter(word) ?? kindOfWord(word);
    const amount = exactFromText(figure);
    return kind && amount !== undefined && sign(amount) > 0 ? one(kind, amount) : undefined;
  }
  const halved = /^(.)半(?:天|日)?$/.exec(bare)?.[1];
  const ofHalf = halved === undefined ? undefined : kindOfCharacter(halved);
  if (ofHalf) return ofHalf.per === 'day' ? one(ofHalf, HALF) : undefined;
  return meaningOfWords(bare);
}

const days = ({ counts }: SignMeaning): boolean => counts.some(({ kind }) => kind.per === 'day');

/**
 * What several signs in one cell mean together: lateness beside a day (√迟) adds up; two for days are its forenoon and
 * afternoon (√/×), half a day each. Undefined for anything else.
 *
 * @param parted something stands between them: a stroke, a blank, a line break
 */
export function together(parts: readonly SignMeaning[], parted: boolean): SignMeaning | undefined {
  const whole = parts.filter(days);
  if (whole.length <= 1) return { counts: parts.flatMap(({ counts }) => counts) };
  const full = whole.every(({ counts }) => counts.every(({ kind, amount }) => kind.per === 'time' || amount === 1));
  return parts.length === 2 && parted && full ? { counts: parts.flatMap((part) => inHalf(part).counts) } : undefined;
}

/** The sign in the cell of half a day: a day becomes half of one; what the sign itself says to be less stays. */
export const inHalf = ({ counts }: SignMeaning): SignMeaning => ({
  counts: counts.map(({ kind, amount }) => ({
    kind,
    amount: kind.per === 'day' && equal(amount, 1) ? multiply(amount, HALF) : amount,
  })),
});

/** Adds what a cell means to the counts of a person, by fact. */
export function addTo(counts: Map<string, Exact>, { counts: more }: SignMeaning): void {
  for (const { kind, amount } of more) counts.set(kind.fact, add(counts.get(kind.fact) ?? 0, amount));
}
