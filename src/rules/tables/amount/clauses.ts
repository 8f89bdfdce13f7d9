import type { Exact } from '../../../facts/exact';
import { exactFromText } from '../../../facts/quantity';
import { type Form, readBy } from './form';
import { sizeOf } from './words';

/** What stands behind an amount. */
type Clause =
  | { readonly kind: 'limit'; readonly least: boolean; readonly figure: string }
  /** Of what is left over, less than one step of this size, so much counts: a whole one, half of one, nothing. */
  | {
      readonly kind: 'left';
      readonly unit: string;
      readonly size: Exact | undefined;
      readonly rounds: Rounds;
      readonly half: boolean;
    };

/** A part counts as a whole, or not at all. */
export type Rounds = '向上取整' | '向下取整';

export type Limit = Extract<Clause, { kind: 'limit' }>;
export type LeftOver = Extract<Clause, { kind: 'left' }>;

/** An amount with the clauses behind it taken off. */
export interface Clauses {
  readonly amount: string;
  readonly limits: readonly Limit[];
  readonly left?: LeftOver;
}

/** The clauses, each behind a comma or in brackets. */
export const clauses: readonly Form<readonly [], Clause>[] = [
  /** 每月最高不超过300元 */
  {
    says: '\\D{0,6}?(?:{least}(?!-)|{most}|扣完)\\D{0,5}?{limit}(?:封顶|为止)?',
    // 最低-100 may be the least or the most that is taken off.
    gives: ({ least, limit = '' }) =>
      exactFromText(limit) === undefined ? undefined : { kind: 'limit', least: least !== undefined, figure: limit },
  },
  /** 不足百字按百字计 */
  {
    says: '不[足满]{many}字的?,?[也均仍]?[按算计](?:{again}字)?(?:计算|[计算])?',
    // 不足300字按300字计 beside 每百字 is a least of another kind.
    gives: ({ many, again = many }) => (sizeOf(again) === sizeOf(many) ? leftOf('字', '向上取整', many) : undefined),
  },
  /** 不足百字的不计 */
  {
    says: '不[足满]{many}字的?,?不(?:予?(?:计[算奖]?|[算奖])|予)',
    gives: ({ many }) => leftOf('字', '向下取整', many),
  },
  /** 不足半天的按半天计算 */
  {
    says: '不[足满][半一1]?个?{time}的?,?(?:也?按(?<half>半)?.{1,4}|(?<none>不).{0,3})',
    gives: ({ time = '', half, none }) => ({
      ...leftOf(time, none ? '向下取整' : '向上取整'),
      half: half !== undefined,
    }),
  },
];

export const leftOf = (unit: string, rounds: Rounds, many?: string): LeftOver => ({
  kind: 'left',
  unit,
  size: sizeOf(many),
  rounds,
  half: false,
});

const behind = clauses.map((clause): Form<readonly [], { readonly before: string; readonly clause: Clause }> => ({
  ...clause,
  says: `{rest}[,;(](?:${clause.says})\\)?`,
  gives: (said) => {
    const given = clause.gives(said);
    return given && { before: said.rest ?? '', clause: given };
  },
}));

/** 罚款的15%,最低3000元,最高30万元 taken apart. Of what is left over one clause can speak. */
export function clausesOf(amount: string): Clauses {
  const found = /[,;(]/.test(amount) ? readBy(behind, amount) : undefined;
  if (!found) return { amount, limits: [] };
  const { limits, ...rest } = clausesOf(found.before);
  return found.clause.kind === 'limit'
    ? { ...rest, limits: [...limits, found.clause] }
    : { ...rest, limits, left: found.clause };
}
