import type { ContestStep } from '../../../messages/pane/contest/contest';
import { MainButton } from '../../views/action-bar';
import { sheetCount } from '../state/pack';
import { STEPS } from './award-panel';
import { useContest } from './use-contest';
import { writePack } from '../write';

/** The one main button: read the sheets, go on to the next step, write the sheets. */
export default function ContestFoot() {
  const { contest, state, words, view, award, item } = useContest();
  if (!view) {
    return <MainButton label={words.start.button} effect={words.start.effect} onClick={() => void contest.load()} />;
  }
  if (award) {
    const next: ContestStep | undefined = STEPS[STEPS.indexOf(state.step) + 1];
    return (
      <MainButton
        label={words.next[state.step]}
        effect={words.nextEffect[state.step]}
        onClick={() => void contest.go(next ? { step: next } : { award: undefined, step: 'who' })}
      />
    );
  }
  if (item) {
    return (
      <MainButton
        label={words.items.back}
        effect={words.items.backEffect}
        onClick={() => void contest.go({ item: undefined })}
      />
    );
  }
  const count = state.pack.reduce((sum, kind) => sum + sheetCount(view, kind), 0);
  return (
    <MainButton
      label={view.awards.length > 0 ? words.pack.button : words.pack.listButton}
      effect={count === 0 ? words.pack.nothing : words.pack.effect(count)}
      disabled={count === 0}
      onClick={() => void writePack(contest)}
    />
  );
}
