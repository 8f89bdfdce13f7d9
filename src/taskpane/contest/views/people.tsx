import type { ReactNode } from 'react';
import { sayFault } from '../../../messages/rules/faults';
import type { Language } from '../../../messages/language';
import type { ContestWords } from '../../../messages/pane/contest/contest';
import type { Verdict } from '../../../rules/eligibility/eligible';
import type { Scheme } from '../../../rules/scheme/scheme';
import { barReasons } from '../state/bars';
import type { Candidate } from '../state/pool';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** Most lines that are drawn: a register may have many thousands. */
const SHOWN = 200;

/** Why somebody is barred: a line for each fact, with its clause. */
function barTexts(scheme: Scheme, candidate: Candidate, { who }: ContestWords): readonly string[] {
  if (candidate.verdict.kind !== 'barred') return [];
  return candidate.verdict.bars.flatMap((rule) =>
    barReasons(scheme, candidate, rule).map((reason) => {
      const say = reason.demands ? who.fails : who.bar;
      return say(reason.byDefault ? { ...reason, value: who.byDefault(reason.value) } : reason);
    }),
  );
}

/** Each of these reasons on a line of its own. */
export function BarReasons({ scheme, candidate }: { readonly scheme: Scheme; readonly candidate: Candidate }) {
  const { words } = useContest();
  const styles = useContestStyles();
  return barTexts(scheme, candidate, words).map((text) => (
    <div key={text} className={styles.reason}>
      {text}
    </div>
  ));
}

/** A candidate by name, with who stands behind it and the section. */
export function Named({ candidate: { name, of, person } }: { readonly candidate: Candidate }) {
  const styles = useContestStyles();
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.quiet}>
        {[person === name ? '' : person, of === name ? '' : of].filter(Boolean).join(' ')}
      </span>
    </div>
  );
}

/** Candidates of one kind under their count. */
export function People({
  title,
  candidates,
  children,
}: {
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly children: (candidate: Candidate) => ReactNode;
}) {
  const { words } = useContest();
  const styles = useContestStyles();
  if (candidates.length === 0) return undefined;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>{candidates.slice(0, SHOWN).map(children)}</ul>
      {candidates.length > SHOWN ? (
        <div className={styles.quiet}>{words.items.more(candidates.length - SHOWN)}</div>
      ) : undefined}
    </section>
  );
}

/** Why nobody can tell yet whether somebody may be chosen. */
export function whyUndecided(verdict: Verdict, { who }: ContestWords, language: Language): string {
  switch (verdict.kind) {
    case 'undecided':
      return who.missing(verdict.missing);
    case 'unread':
      return who.unread(verdict.readings);
    case 'bad':
      return verdict.faults.map((fault) => sayFault(language, fault)).join('');
    case 'blank':
    case 'eligible':
    case 'barred':
      return '';
  }
}
