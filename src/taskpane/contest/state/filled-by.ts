import type { Places, Scheme } from '../../../rules/scheme/scheme';
import { assessments } from '../../../rules/score/score';
import { electedBy } from '../../../rules/score/standing';

/**
 * What ranks those who may win: votes; the scores of an assessment that the rules name under 评出; or, of the last ones, for
 * whom nobody votes, figures of any kind.
 */
export type FilledBy = 'votes' | 'assessment' | 'figures';

export function filledBy(scheme: Scheme, award: string, { end }: Places): FilledBy {
  if (assessments(scheme).some((name) => electedBy(scheme, name).includes(award))) return 'assessment';
  return end === 'last' ? 'figures' : 'votes';
}
