import { formulaWords } from '../../../messages/pane-formula';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createFormulaHelper } from './feature';

/** Enters the formula that is shown. */
export function FormulaFoot() {
  const { state } = usePane();
  const helper = useFeature(createFormulaHelper);
  useStore(helper.store);
  const look = helper.look(state);
  const words = formulaWords[state.language].insert;
  if (look.kind !== 'ready') return <AwardFoot />;
  const possible = look.preview.kind === 'cells';
  return (
    <MainButton
      label={words.button}
      effect={possible ? words.effect(look.fills ?? look.cell) : words.cannot}
      disabled={!possible}
      onClick={() => void helper.insert()}
    />
  );
}
