import { HeadForm } from '../scheme/head-form';
import { hasLines } from '../state/pane-state';
import { MainButton } from './action-bar';
import { usePane } from './pane-context';

/** What to do with rows that were reckoned: write the award sheets; without any, read the sheet at hand. */
export function AwardFoot() {
  const { pane, state, words } = usePane();
  const { result } = state;
  if (!result) {
    return <MainButton label={words.read.button} effect={words.read.effect} onClick={() => void pane.pickSheet()} />;
  }
  const possible = hasLines(result);
  return (
    <>
      {possible ? <HeadForm /> : undefined}
      <MainButton
        label={words.write.button}
        effect={possible ? words.write.effect : words.write.nothing}
        disabled={!possible}
        onClick={() => void pane.write()}
      />
    </>
  );
}
