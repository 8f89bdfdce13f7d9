import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { eligibilityItems } from '../../../rules/eligibility/eligible';
import { usePane } from '../../views/pane-context';
import type { Candidate } from '../state/pool';
import type { AwardView } from '../state/view';
import { type Ruling, whoIsWho } from '../state/who-is-who';
import { Folded } from './folded';
import { BarReasons, Named, People, whyUndecided } from './people';
import { Scope } from './scope';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** 资格: who competes, who is barred and why, and who cannot be decided until somebody does. */
export function WhoStep({ award }: { readonly award: AwardView }) {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const { choice, pool } = award;
  const { barred, undecided, ruled, remaining } = whoIsWho(pool.candidates, state.setup.settled);
  return (
    <>
      {pool.candidates.length === 0 ? (
        <div className={styles.warn}>{words.todo[choice.kind === 'entries' ? 'entries' : 'roster']}</div>
      ) : (
        <div className={styles.strong} role="status">
          {words.who.remain(
            pool.candidates.length,
            remaining,
            pool.candidates.length - remaining - undecided.length,
            undecided.length,
          )}
        </div>
      )}
      <People title={words.who.undecided(undecided.length)} candidates={undecided}>
        {(one) => <Undecided key={one.key} candidate={one} />}
      </People>
      <People title={words.who.settled(ruled.size)} candidates={[...ruled.keys()]}>
        {(one) => <Ruled key={one.key} candidate={one} ruling={ruled.get(one)} />}
      </People>
      <People title={words.who.barred(barred.length)} candidates={barred}>
        {(one) => (
          <li key={one.key} className={styles.item}>
            <Named candidate={one} />
            <BarReasons scheme={view.scheme} candidate={one} />
          </li>
        )}
      </People>
      <Folded title={words.who.scope(words.who.kinds[choice.kind], choice.items)} open={pool.candidates.length === 0}>
        <Scope award={award} />
      </Folded>
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

/** A person about whom somebody ruled, and the way back. */
function Ruled({ candidate, ruling }: { readonly candidate: Candidate; readonly ruling: Ruling | undefined }) {
  const { contest, state, words } = useContest();
  const styles = useContestStyles();
  if (!ruling) return undefined;
  const others = state.setup.settled.filter((one) => one !== ruling);
  return (
    <li className={styles.item}>
      <Named candidate={candidate} />
      <div className={styles.reason}>{words.who.wasSettled(ruling.eligible, ruling.note)}</div>
      <Button size="small" onClick={() => void contest.settle({ settled: others })}>
        {words.who.undo}
      </Button>
    </li>
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
