import { HeadForm } from './head-form';
import { hasLines, type PaneState } from '../state/pane-state';
import { MainButton } from './action-bar';
import { usePane } from './pane-context';
import { SheetsMadeLine } from './sheets-made';

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
      {possible ? <SheetsMadeLine /> : undefined}
      <MainButton
        label={words.write.button(state.over)}
        effect={possible ? words.write.effect(1 + state.over.length, hiddenRows(state)) : words.write.nothing}
        disabled={!possible}
        onClick={() => void pane.write()}
      />
    </>
  );
}

/** Rows that a filter hides, and that are reckoned all the same. */
const hiddenRows = ({ tracker }: PaneState): number =>
  tracker?.findings.reduce((sum, one) => sum + (one.code === 'hidden-rows' ? (one.rows?.length ?? 0) : 0), 0) ?? 0;
