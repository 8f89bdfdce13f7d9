import { formulaWords } from '../../../messages/pane/tools/formula';
import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createFormulaHelper } from './feature';

/** Enters the formula that is shown. */
export function FormulaFoot() {
  const { state } = usePane();
  const helper = useFeature(createFormulaHelper);
  const { said, inserted } = useStore(helper.store);
  const look = helper.look(state);
  const words = formulaWords[state.language].insert;
  if (look.kind !== 'ready') return <AwardFoot />;
  const possible = look.preview.kind === 'cells';
  const results = look.preview.kind === 'cells' ? look.preview.rows.flat() : [];
  // Blank rows between the others stay blank: they are no result either.
  const useless = results.every(({ kind, text }) => kind === 'problem' || text === '');
  const fills = look.fills ?? look.cell;
  const willFill = useless ? words.onlyErrors(fills) : words.effect(fills);
  const done = said?.kind === 'written' ? inserted?.cell : undefined;
  const effect = !possible ? words.cannot : done === undefined ? willFill : words.done(done);
  return <MainButton label={words.button} effect={effect} disabled={!possible} onClick={() => void helper.insert()} />;
}
