import { add, compare, type Exact } from '../../facts/exact';
import type { ScorePart } from '../scheme/scheme';
import { assessments, partsOf } from '../score/score';
import type { Check } from './check';

const POINTS_ON = /(?:加|附加|奖励)分(?:项|值|合计|小计)?$/;
const POINTS_OFF = /(?:扣|减)分(?:项|值|合计|小计)?$/;

/**
 * 扣分 in 分项 raises the score. 加分 that makes the 满分 more than a hundred is meant to come on top, and lowers the
 * score of whoever has less of it than of the rest; as one of a hundred points it is a part like any other.
 */
export const pointsAveraged: Check = (scheme) =>
  assessments(scheme).flatMap((assessment) => {
    const parts = partsOf(scheme, assessment);
    const beyond = compare(fullOf(parts), 100) > 0;
    return parts.flatMap(({ fact: part, source: { at } }) => {
      const off = POINTS_OFF.test(part);
      const isMeant = parts.length > 1 && (off || (beyond && POINTS_ON.test(part)));
      return isMeant ? [{ at, detail: { code: 'points-averaged' as const, part, off } }] : [];
    });
  });

/** All 满分 together where they weigh; 0 where 权重 does. */
const fullOf = (parts: readonly ScorePart[]): Exact =>
  parts.some(({ weight }) => weight !== undefined) ? 0 : parts.reduce<Exact>((sum, { full = 0 }) => add(sum, full), 0);
