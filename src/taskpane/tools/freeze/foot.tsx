import { freezeWords } from '../../../messages/pane/recheck/freeze';
import { MainButton } from '../../views/action-bar';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createFreeze } from './freeze';

/** Looks for our formulas first, then makes the copy. */
export function FreezeFoot() {
  const { state } = usePane();
  const tool = useFeature(createFreeze);
  const { picked, trouble } = useStore(tool.store);
  const words = freezeWords[state.language];
  if (picked === undefined || trouble) {
    return <MainButton label={words.look} effect={words.lookEffect} onClick={() => void tool.look()} />;
  }
  return (
    <MainButton label={words.button} effect={words.effect(words.copyName(picked))} onClick={() => void tool.freeze()} />
  );
}
