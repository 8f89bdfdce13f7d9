import { copiesWords } from '../../../messages/pane/tools/copies';
import { columnName } from '../../../sheets/plan/cells';
import { MainButton } from '../../views/action-bar';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createCopies } from './copies';
import { placeOf } from './find';

/** Looks for formulas; once one is chosen, enters the table form into a blank column. */
export function CopiesFoot() {
  const { state } = usePane();
  const tool = useFeature(createCopies);
  const { found, chosen } = useStore(tool.store);
  const words = copiesWords[state.language];
  if (!found || found.length === 0) {
    return <MainButton label={words.look} effect={words.lookEffect} onClick={() => void tool.look()} />;
  }
  const one = found[chosen ?? -1];
  const place = one && placeOf(one);
  return (
    <MainButton
      label={words.button(place ?? '')}
      effect={!one ? words.choose : place === undefined ? words.cannot : words.effect(columnName(one.filled.column))}
      disabled={place === undefined}
      onClick={() => void tool.convert()}
    />
  );
}
