import type { FilledBy } from './filled-by';
import type { AwardView } from './view';

/** What an award still lacks before its places can be filled. */
export type Lack = 'roster' | 'entries' | 'base' | 'facts' | 'reading' | 'places' | FilledBy;

/** How far an award is. */
export type Progress =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'lacks'; readonly what: Lack }
  | { readonly kind: 'undecided'; readonly people: number }
  | { readonly kind: 'waits'; readonly for: readonly string[] }
  | { readonly kind: 'tied'; readonly open: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'approved' };

export function progressOf(view: Omit<AwardView, 'progress'>): Progress {
  const { setup, outcome } = view;
  if (setup.skipped) return { kind: 'skipped' };
  const what = lackOf(view);
  if (what) return { kind: 'lacks', what };
  const undecided = undecidedThatMatter(view);
  if (undecided > 0) return { kind: 'undecided', people: undecided };
  if (outcome.waitsFor.length > 0) return { kind: 'waits', for: outcome.waitsFor };
  if ((outcome.result?.open ?? 0) > 0) return { kind: 'tied', open: outcome.result?.open ?? 0 };
  return setup.approved ? { kind: 'approved' } : { kind: 'ready' };
}

const undecidedThatMatter = ({ outcome }: Pick<AwardView, 'outcome'>): number =>
  (outcome.result?.standings ?? []).filter((standing) => standing.kind === 'undecided' && standing.matters).length;

function lackOf({
  choice,
  pool,
  seats,
  voteLists,
  filledBy,
}: Pick<AwardView, 'choice' | 'pool' | 'seats' | 'voteLists' | 'filledBy'>): Lack | undefined {
  if (pool.candidates.length === 0) return choice.kind === 'entries' ? 'entries' : 'roster';
  for (const { quota } of seats) {
    switch (quota.kind) {
      case 'places':
        continue;
      case 'base-missing':
        return 'base';
      case 'undecided':
      case 'bad':
      case 'division-by-zero':
        return 'facts';
      case 'unread':
        return 'reading';
      case 'none':
        return 'places';
    }
  }
  return voteLists.length === 0 ? filledBy : undefined;
}
