import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { eligibilityItems } from '../../../rules/eligibility/eligible';
import { textKey } from '../../../facts/text';
import { usePane } from '../../views/pane-context';
import type { Candidate } from '../state/pool';
import type { AwardView } from '../state/view';
import { barTexts, Named, People, whyUndecided } from './people';
import { Scope } from './scope';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** 资格: who competes, who is barred and why, and who cannot be decided until somebody does. */
export function WhoStep({ award }: { readonly award: AwardView }) {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const { choice, pool } = award;
  const settledNames = new Set(state.setup.settled.map(({ name }) => textKey(name)));
  const isSettled = ({ key, verdict }: Candidate): boolean =>
    verdict.kind !== 'eligible' && verdict.kind !== 'barred' && settledNames.has(key);
  const barred = pool.candidates.filter(({ verdict }) => verdict.kind === 'barred');
  const settled = pool.candidates.filter(isSettled);
  const undecided = pool.candidates.filter(
    (one) => one.verdict.kind !== 'eligible' && one.verdict.kind !== 'barred' && !isSettled(one),
  );
  const out = new Set(state.setup.settled.filter(({ eligible }) => !eligible).map(({ name }) => textKey(name)));
  const refused = settled.filter(({ key }) => out.has(key)).length;
  const left = pool.candidates.length - barred.length - undecided.length - refused;
  return (
    <>
      <div className={styles.strong} role="status">
        {words.who.remain(pool.candidates.length, left, barred.length + refused, undecided.length)}
      </div>
      <People title={words.who.undecided(undecided.length)} candidates={undecided}>
        {(one) => <Undecided key={one.key} candidate={one} />}
      </People>
      <People title={words.who.settled(settled.length)} candidates={settled}>
        {(one) => {
          const ruling = state.setup.settled.find(({ name }) => textKey(name) === one.key);
          return (
            <li key={one.key} className={styles.item}>
              <Named candidate={one} />
              <div className={styles.reason}>{words.who.wasSettled(ruling?.eligible ?? false, ruling?.note ?? '')}</div>
              <Button
                size="small"
                onClick={() =>
                  void contest.settle({ settled: state.setup.settled.filter(({ name }) => textKey(name) !== one.key) })
                }
              >
                {words.who.undo}
              </Button>
            </li>
          );
        }}
      </People>
      <People title={words.who.barred(barred.length)} candidates={barred}>
        {(one) => (
          <li key={one.key} className={styles.item}>
            <Named candidate={one} />
            {barTexts(view.scheme, one, words).map((text) => (
              <div key={text} className={styles.reason}>
                {text}
              </div>
            ))}
          </li>
        )}
      </People>
      <details>
        <summary>{words.who.scope(words.who.kinds[choice.kind], choice.items)}</summary>
        <Scope award={award} />
      </details>
      <Checkbox
        checked={award.setup.skipped}
        label={{ children: words.skip, className: styles.label }}
        onChange={(_, { checked }) => void contest.settleAward(award.award, { skipped: checked === true })}
      />
      {choice.items.length === 0 && eligibilityItems(view.scheme).length === 0 ? (
        <div className={styles.quiet}>{words.who.noItems}</div>
      ) : undefined}
    </>
  );
}

/** A person whom the facts leave undecided: the clerk writes the grounds and settles it. */
function Undecided({ candidate }: { readonly candidate: Candidate }) {
  const { contest, state, words } = useContest();
  const { state: pane } = usePane();
  const styles = useContestStyles();
  const [note, setNote] = useState('');
  const blank = note.trim() === '';
  const settle = (eligible: boolean) => () =>
    void contest.settle({ settled: [...state.setup.settled, { name: candidate.name, eligible, note: note.trim() }] });
  return (
    <li className={styles.item}>
      <Named candidate={candidate} />
      <div className={styles.warn}>{whyUndecided(candidate.verdict, words, pane.language)}</div>
      <Input
        size="small"
        className={styles.wide}
        value={note}
        aria-label={`${candidate.name} ${words.who.note}`}
        placeholder={words.who.note}
        onChange={(_, { value }) => setNote(value)}
      />
      <div className={styles.line}>
        <Button size="small" disabled={blank} onClick={settle(true)}>
          {words.who.may}
        </Button>
        <Button size="small" disabled={blank} onClick={settle(false)}>
          {words.who.mayNot}
        </Button>
        {blank ? <span className={styles.quiet}>{words.who.noteFirst}</span> : undefined}
      </div>
    </li>
  );
}
