import { Textarea } from '@fluentui/react-components';
import { allotWords } from '../../../messages/pane/tools/allot';
import type { Choice, ChoiceGroup } from '../../views/choice-menu';
import { Line, useLineStyles } from '../../views/line';
import { usePane, useStore } from '../../views/pane-context';
import { PickLine } from '../daily/controls';
import { Settings } from '../daily/parts';
import type { AllotFeature } from './allot';
import type { Base } from './groups';
import type { Allot } from './say';

const keyOf = (base: Base): string => (base.kind === 'column' ? `column ${base.column}` : base.kind);

/** The award, where the bases come from, and what was carried over. */
export function AllotSettings({ look, allot }: { readonly look: Allot; readonly allot: AllotFeature }) {
  const { language } = usePane().state;
  const words = allotWords[language];
  const line = useLineStyles();
  const { store } = allot;
  const { text } = useStore(store);
  const nobody = new Set<string>();
  const columns = look.list?.tracker.columns.filter(({ filled }) => filled > 0) ?? [];
  const nameOf = (index: number): string => {
    const column = columns.find((one) => one.index === index);
    return column ? words.column(column.letter, column.header.text) : '';
  };
  const baseName =
    look.base.kind === 'column'
      ? nameOf(look.base.column)
      : look.base.kind === 'count'
        ? words.countPeople
        : words.typed;
  const pickBase = (base: Base, name: string): Choice => ({
    key: keyOf(base),
    text: name,
    onPick: () => store.set({ base, given: nobody }),
  });
  const bases: readonly ChoiceGroup[] = [
    {
      name: 'base',
      current: keyOf(look.base),
      choices: [
        ...columns.map(({ index }) => pickBase({ kind: 'column', column: index }, nameOf(index))),
        ...(look.list?.tracker.sectionColumn === undefined ? [] : [pickBase({ kind: 'count' }, words.countPeople)]),
        pickBase({ kind: 'typed' }, words.typed),
      ],
    },
  ];
  const carries: readonly ChoiceGroup[] = [
    {
      name: 'carry',
      current: String(look.carry ?? -1),
      choices: [
        { key: '-1', text: words.noCarry, onPick: () => store.set({ carry: -1, given: nobody }) },
        ...columns.map(({ index }) => ({
          key: String(index),
          text: nameOf(index),
          onPick: () => store.set({ carry: index, given: nobody }),
        })),
      ],
    },
  ];
  return (
    <Settings>
      <PickLine
        label={words.award}
        current={look.award}
        names={look.awards}
        onPick={(award) => store.set({ award, given: nobody })}
      />
      <Line label={words.base} groups={bases}>
        <span className={line.strong}>{baseName}</span>
      </Line>
      {look.base.kind === 'column' ? (
        <Line label={words.carry} groups={carries}>
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
