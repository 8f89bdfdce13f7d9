import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { deciderOf } from '../../../rules/places/decider';
import type { ResultLine } from '../state/result-lines';
import type { TieDecision } from '../state/setup';
import type { AwardView } from '../state/view';
import { Typed } from './typed';
import { useContestStyles } from './styles';
import { votesText } from './votes-text';
import { useContest } from './use-contest';

/** Those who tie, who decides, and what was decided; it is kept, and stands on the sheets. */
export function DecideTie({ award, ties }: { readonly award: AwardView; readonly ties: readonly ResultLine[] }) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [by, setBy] = useState(deciderOf(award.rule.decidedBy));
  const [note, setNote] = useState('');
  const { decision } = award.setup;
  if (ties.length === 0 && decision) return <Decided award={award} decision={decision} />;
  const open = award.outcome.result?.open ?? 0;
  return (
    <section className={styles.boxed} aria-label={words.result.ties(ties.length, open)}>
      <h3 className={styles.heading}>{words.result.ties(ties.length, open)}</h3>
      <div className={styles.quiet}>{words.result.decide(deciderOf(award.rule.decidedBy), open)}</div>
      <div>
        {ties.map((tie) => {
          const { name } = tie.candidate;
          return (
            <div key={name}>
              <Checkbox
                checked={chosen.includes(name)}
                label={{ children: labelOf(award, tie, words), className: styles.label }}
                onChange={(_, { checked }) =>
                  setChosen(checked ? [...chosen, name] : chosen.filter((one) => one !== name))
                }
              />
            </div>
          );
        })}
      </div>
      <div role="status" className={chosen.length > open ? styles.warn : styles.quiet}>
        {words.result.chosen(chosen.length, open)}
      </div>
      <Typed label={words.result.by} value={by} onDone={setBy} />
      <Typed label={words.result.note} value={note} onDone={setNote} />
      <Button
        size="small"
        disabled={chosen.length === 0 || by.trim() === ''}
        onClick={() =>
          void contest.settleAward(award.award, {
            decision: {
              among: ties.map(({ candidate }) => candidate.name),
              chosen: ties.flatMap(({ candidate }) => (chosen.includes(candidate.name) ? [candidate.name] : [])),
              by: by.trim(),
              note: note.trim(),
            },
          })
        }
      >
        {words.result.enter}
      </Button>
    </section>
  );
}

type Words = ReturnType<typeof useContest>['words'];

/** Who ties, of which section, with which votes; where several lists vote, the rank in each too. */
function labelOf(award: AwardView, { candidate: { name, of }, votes, standing }: ResultLine, words: Words): string {
  const ranks = votes.length > 1 && 'ranks' in standing ? standing.ranks : [];
  return [name, of === name ? '' : of, votesText(award, votes, ranks, words.result)].filter(Boolean).join(' ');
}

/** What was decided; it can be taken back until the result is approved. */
function Decided({ award, decision }: { readonly award: AwardView; readonly decision: TieDecision }) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  return (
    <div className={styles.part}>
      <div>{words.result.decided(decision.by, decision.chosen, decision.note)}</div>
      {award.setup.approved ? undefined : (
        <Button size="small" onClick={() => void contest.settleAward(award.award, { decision: null })}>
          {words.result.withdraw}
        </Button>
      )}
    </div>
  );
}
