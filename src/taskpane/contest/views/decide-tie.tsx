import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { deciderOf } from '../../../rules/places/decider';
import type { ResultLine } from '../state/result-lines';
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
  if (ties.length === 0 && decision) {
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
  const open = award.outcome.result?.open ?? 0;
  return (
    <section className={styles.boxed} aria-label={words.result.ties(ties.length, open)}>
      <h3 className={styles.heading}>{words.result.ties(ties.length, open)}</h3>
      <div className={styles.quiet}>{words.result.decide(deciderOf(award.rule.decidedBy), open)}</div>
      <div>
        {ties.map(({ candidate: { name, of }, votes, standing }) => (
          <div key={name}>
            <Checkbox
              checked={chosen.includes(name)}
              label={{
                children: [
                  name,
                  of === name ? '' : of,
                  votesText(award, votes, votes.length > 1 && 'ranks' in standing ? standing.ranks : [], words.result),
                ]
                  .filter(Boolean)
                  .join(' '),
                className: styles.label,
              }}
              onChange={(_, { checked }) =>
                setChosen(checked ? [...chosen, name] : chosen.filter((one) => one !== name))
              }
            />
          </div>
        ))}
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
