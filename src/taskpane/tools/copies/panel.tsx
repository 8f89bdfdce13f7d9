import { type CopiesWords, copiesWords } from '../../../messages/pane/tools/copies';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { Entries, type Entry, Say } from '../daily/parts';
import { TakeBack } from '../daily/take-back';
import { createCopies } from './copies';
import { placeOf, type Unchecked } from './find';

/** 未查同稿: where formulas look at one row alone, and what could stand there instead. */
export function CopiesPanel() {
  const { state } = usePane();
  const tool = useFeature(createCopies);
  const { found, entered, said } = useStore(tool.store);
  const words = copiesWords[state.language];
  return (
    <>
      {said?.kind === 'changed' ? <Say warn>{words.changed}</Say> : undefined}
      {said?.kind === 'undone' ? <Say>{words.undone}</Say> : undefined}
      {said?.kind === 'left' ? <Say warn>{words.undoLeft(said.cells, said.others)}</Say> : undefined}
      {entered ? (
        <>
          <Say>{words.done(`${entered.sheet}!${entered.place}`, entered.old)}</Say>
          <TakeBack label={words.undo} onTakeBack={() => void tool.undo()} />
        </>
      ) : undefined}
      {!found && !entered ? <Say>{words.intro}</Say> : undefined}
      {found?.length === 0 ? <Say>{words.none}</Say> : undefined}
      {found && found.length > 0 ? (
        <>
          <Say>{words.found(found.length)}</Say>
          <Entries
            label={words.list}
            entries={found.map((one, index) => entryOf(one, index, words, () => void tool.choose(index)))}
          />
        </>
      ) : undefined}
    </>
  );
}

const entryOf = (one: Unchecked, index: number, words: CopiesWords, onGo: () => void): Entry => ({
  key: index,
  place: one.range,
  name: one.sheet,
  what: one.filled.row.award,
  figure: words.rows(one.filled.first + 1, one.filled.last + 1),
  tone: 'look',
  sentence: sentenceOf(one, words),
  onGo,
  hint: words.goTo(`${one.sheet}!${one.range}`),
});

function sentenceOf(one: Unchecked, words: CopiesWords): string {
  const { outcome, filled } = one;
  switch (outcome.kind) {
    case 'form':
      return words.sentence(filled.formula, outcome.form.formula, placeOf(one) ?? '');
    case 'outside':
      return words.outside;
    case 'other-column':
      return words.otherColumn(outcome.field);
    case 'halves':
      return words.halves;
  }
}
