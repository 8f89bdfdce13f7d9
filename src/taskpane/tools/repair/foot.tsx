import { repairWords } from '../../../messages/pane/recheck/repair';
import { MainButton } from '../../views/action-bar';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createRepair } from './repair';

/** Looks for formulas first; what was listed can then be repaired. */
export function RepairFoot() {
  const { state } = usePane();
  const tool = useFeature(createRepair);
  const { found } = useStore(tool.store);
  const words = repairWords[state.language];
  if (found && found.length > 0) {
    return <MainButton label={words.button(found.length)} effect={words.effect} onClick={() => void tool.repair()} />;
  }
  return <MainButton label={words.look} effect={words.lookEffect} onClick={() => void tool.look()} />;
}
