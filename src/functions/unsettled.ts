import { shown } from '../facts/statement';
import type { Fault } from '../facts/fact';
import type { NamedThing, Problem } from '../rules/problem';
import type { Scheme } from '../rules/scheme/scheme';
import { problem } from './arguments/answer';

/** Why nobody can tell yet: facts are missing, readings are not chosen, or values cannot be. */
type Unsettled =
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | { readonly kind: 'unread'; readonly readings: readonly string[] }
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] };

/** The same as a problem of the call; `subject` is what cannot be told. */
export function unsettled(scheme: Scheme, subject: string, why: Unsettled): { readonly problem: Problem } {
  switch (why.kind) {
    case 'undecided':
      return problem({ code: 'undecided', subject, missing: why.missing });
    case 'unread':
      return problem({ code: 'unread', readings: why.readings, offered: scheme.readings });
    case 'bad':
      return problem({ code: 'bad-facts', faults: why.faults });
  }
}

/** A name that the scheme does not know, or none at all, beside those that it does. */
export const unknownName = (
  what: NamedThing,
  given: unknown,
  known: readonly string[],
): { readonly problem: Problem } => problem({ code: 'unknown-name', what, given: shown(given ?? ''), known });
