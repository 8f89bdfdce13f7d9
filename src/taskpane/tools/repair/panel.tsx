import { repairWords } from '../../../messages/pane/recheck/repair';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { Entries, type Entry, Say } from '../daily/parts';
import { TakeBack } from '../daily/take-back';
import { createRepair, type SheetRepair } from './repair';

/** So many cells are named when they were left alone. */
const NAMED = 12;

/** 修复: the cells with the formulas that would go into them. */
export function RepairPanel() {
  const { state } = usePane();
  const tool = useFeature(createRepair);
  const { found, done, undone } = useStore(tool.store);
  const words = repairWords[state.language];
  return (
    <>
      {undone ? (
        <Say warn={undone.left.length > 0}>{words.undone(undone.cells, undone.left.slice(0, NAMED))}</Say>
      ) : undefined}
      {done ? (
        <>
          <Say>{words.done(done.written)}</Say>
          {done.left.length > 0 ? <Say warn>{words.left(done.left.slice(0, NAMED))}</Say> : undefined}
          <TakeBack label={words.undo} onTakeBack={() => void tool.undo()} />
        </>
      ) : undefined}
      {!found && !done ? <Say>{words.intro}</Say> : undefined}
      {found?.length === 0 ? <Say>{words.none}</Say> : undefined}
      {found && found.length > 0 ? <Found found={found} /> : undefined}
    </>
  );
}

function Found({ found }: { readonly found: readonly SheetRepair[] }) {
  const { state } = usePane();
  const tool = useFeature(createRepair);
  const words = repairWords[state.language];
  const entries = found.map((one): Entry => ({
    key: `${one.sheet}!${one.address}`,
    place: one.address,
    name: one.sheet,
    what: one.formula,
    figure: '',
    sentence: words.sentence(one.was, one.formula),
    onGo: () => void tool.select(one),
    hint: words.goTo(`${one.sheet}!${one.address}`),
  }));
  return (
    <>
      <Say>{words.found(found.length, new Set(found.map(({ sheet }) => sheet)).size)}</Say>
      <Entries label={words.list} entries={entries} />
    </>
  );
}
