import { freezeWords } from '../../../messages/pane/recheck/freeze';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { Say, Settings } from '../daily/parts';
import { SheetChoice } from '../../views/sheet-choice';
import { createFreeze } from './freeze';

/** 冻结: which sheet, and how many formulas become values. */
export function FreezePanel() {
  const { state } = usePane();
  const tool = useFeature(createFreeze);
  const { sheets, picked, trouble } = useStore(tool.store);
  const words = freezeWords[state.language];
  if (!sheets) return <Say>{words.intro}</Say>;
  if (sheets.length === 0) return <Say>{words.none}</Say>;
  const chosen = sheets.find(({ formulas }) => formulas.sheet === picked);
  return (
    <>
      <Settings>
        <SheetChoice
          label={words.sheet}
          sheets={sheets.map(({ formulas }) => formulas.sheet)}
          picked={picked}
          onPick={(sheet) => tool.pick(sheet)}
        />
      </Settings>
      {chosen ? <Say>{words.found(chosen.cells.length)}</Say> : undefined}
      {trouble ? <Say warn>{trouble === 'waiting' ? words.waiting : words.unknownName}</Say> : undefined}
      <Say>{words.intro}</Say>
    </>
  );
}
