import type { Candidate } from './pool';

/** Those who surely meet what is asked. */
export const meetingAmong = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ verdict }) => verdict.kind === 'eligible');

/** Those who surely do not. */
export const barredAmong = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ verdict }) => verdict.kind === 'barred');

/** Those about whom nobody can tell yet. */
export const undecidedAmong = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ verdict }) => verdict.kind !== 'eligible' && verdict.kind !== 'barred');
