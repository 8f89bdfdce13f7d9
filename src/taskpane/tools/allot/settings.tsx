import { Textarea } from '@fluentui/react-components';
import { type AllotWords, allotWords } from '../../../messages/pane/tools/allot';
import type { Choice, ChoiceGroup } from '../../views/choice-menu';
import { Line, useLineStyles } from '../../views/line';
import { usePane, useStore } from '../../views/pane-context';
import { PickLine } from '../daily/controls';
import { Settings } from '../daily/parts';
import type { AllotFeature } from './allot';
import type { Base } from './groups';
import type { Allot } from './say';

const keyOf = (base: Base): string => (base.kind === 'column' ? `column ${base.column}` : base.kind);

/** Which sections that tie get a place is decided anew once something else is shared out. */
const nobody: ReadonlySet<string> = new Set();

/** The award, where the bases come from, and what was carried over. */
export function AllotSettings({ look, allot }: { readonly look: Allot; readonly allot: AllotFeature }) {
  const words = allotWords[usePane().state.language];
  const line = useLineStyles();
  const { store } = allot;
  const { text } = useStore(store);
  const { nameOf, baseName } = namesIn(look, words);
  return (
    <Settings>
      <PickLine
        label={words.award}
        current={look.award}
        names={look.awards}
        onPick={(award) => store.set({ award, given: nobody })}
      />
      <Line label={words.base} groups={[basesOf(look, words, (base) => store.set({ base, given: nobody }))]}>
        <span className={line.strong}>{baseName}</span>
      </Line>
      {look.base.kind === 'column' ? (
        <Line label={words.carry} groups={[carriesOf(look, words, (carry) => store.set({ carry, given: nobody }))]}>
          <span className={line.strong}>{look.carry === undefined ? words.noCarry : nameOf(look.carry)}</span>
        </Line>
      ) : undefined}
      {look.base.kind === 'typed' ? (
        <Textarea
          aria-label={words.typeHere}
          placeholder={words.typeHere}
          rows={5}
          value={text}
          onChange={(_, { value }) => store.set({ text: value, given: nobody })}
        />
      ) : undefined}
    </Settings>
  );
}

const columnsOf = ({ list }: Allot) => list?.tracker.columns.filter(({ filled }) => filled > 0) ?? [];

/** What columns are called, and what the bases come from. */
function namesIn(look: Allot, words: AllotWords) {
  const nameOf = (index: number): string => {
    const column = columnsOf(look).find((one) => one.index === index);
    return column ? words.column(column.letter, column.header.text) : '';
  };
  const { base } = look;
  const baseName =
    base.kind === 'column' ? nameOf(base.column) : base.kind === 'count' ? words.countPeople : words.typed;
  return { nameOf, baseName };
}

/** Where the bases may come from: a column, the people counted by section, what the clerk types. */
function basesOf(look: Allot, words: AllotWords, onPick: (base: Base) => void): ChoiceGroup {
  const { nameOf } = namesIn(look, words);
  const choice = (base: Base, text: string): Choice => ({ key: keyOf(base), text, onPick: () => onPick(base) });
  return {
    name: 'base',
    current: keyOf(look.base),
    choices: [
      ...columnsOf(look).map(({ index }) => choice({ kind: 'column', column: index }, nameOf(index))),
      ...(look.list?.tracker.sectionColumn === undefined ? [] : [choice({ kind: 'count' }, words.countPeople)]),
      choice({ kind: 'typed' }, words.typed),
    ],
  };
}

/** The column of what was carried over; -1 for none. */
function carriesOf(look: Allot, words: AllotWords, onPick: (column: number) => void): ChoiceGroup {
  const { nameOf } = namesIn(look, words);
  const choice = (column: number, text: string): Choice => ({
    key: String(column),
    text,
    onPick: () => onPick(column),
  });
  return {
    name: 'carry',
    current: String(look.carry ?? -1),
    choices: [choice(-1, words.noCarry), ...columnsOf(look).map(({ index }) => choice(index, nameOf(index)))],
  };
}
