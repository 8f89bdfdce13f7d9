import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from '../../messages/pane/pane';
import type { ListTracker } from '../../trackers/reading';
import type { TrackerColumn } from '../../trackers/columns/column';
import { AMOUNT, type ColumnView, type FactSource } from '../state/columns';
import { type Choice, ChoiceMenu } from './choice-menu';
import { OPEN_HEIGHT } from './frame';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    maxHeight: OPEN_HEIGHT,
    overflowY: 'auto',
  },
  heading: { color: tokens.colorNeutralForeground3, marginBottom: '2px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    maxWidth: '100%',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  taken: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorPaletteMarigoldForeground2,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder1}`,
  },
  missing: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  unused: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
});

/** Every fact and every column as a chip; behind each the columns, or the facts, that it may be changed to. */
export function ColumnsPanel({
  view,
  tracker,
  ofAward,
}: {
  readonly view: ColumnView;
  readonly tracker: ListTracker;
  /** Whether amounts are asked for. */
  readonly ofAward: boolean;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const of = (kind: FactSource['kind']): readonly FactSource[] => view.facts.filter((fact) => fact.kind === kind);
  const chips = (sources: readonly FactSource[]): ReactNode =>
    sources.map((source) => <FactChip key={source.fact} source={source} tracker={tracker} />);
  return (
    <div className={styles.panel}>
      <Group heading={words.columns.used}>{chips(of('column'))}</Group>
      <Group heading={words.columns.defaults}>{chips(of('default'))}</Group>
      <Group heading={words.columns.missing}>{chips(of('missing'))}</Group>
      <Group heading={words.columns.spare}>{chips(of('spare'))}</Group>
      {ofAward ? (
        <Group heading={words.columns.amount}>
          <AmountChip amount={view.amount} tracker={tracker} />
        </Group>
      ) : undefined}
      <Group heading={words.columns.unused}>
        {view.unused.map((column) => (
          <ColumnChip key={column.index} column={column} view={view} />
        ))}
      </Group>
    </div>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  if (Array.isArray(children) && children.length === 0) return undefined;
  return (
    <div role="group" aria-label={heading}>
      <div className={styles.heading} aria-hidden>
        {heading}
      </div>
      <div className={styles.chips}>{children}</div>
    </div>
  );
}

/** The columns that a fact may be taken from, and none. */
function useColumnChoices(tracker: ListTracker, fact: string): readonly Choice[] {
  const { pane, words } = usePane();
  const none = { key: '', text: words.columns.noColumn, onPick: () => void pane.pickColumn(fact, undefined) };
  const columns = tracker.columns
    .filter(({ header }) => header.text !== '')
    .map(({ index, letter, header }) => ({
      key: letter,
      text: words.columns.column(letter, header.text),
      onPick: () => void pane.pickColumn(fact, index),
    }));
  return [...columns, none];
}

/** 字数←篇幅(字), 版面=普通, 稿费 */
function factText(source: FactSource, words: PaneWords): string {
  switch (source.kind) {
    case 'column':
      if (source.by === 'likeness') return words.columns.nearColumn(source.fact, source.column.header.text);
      return source.column.header.text === source.fact
        ? source.fact
        : words.columns.fromColumn(source.fact, source.column.header.text);
    case 'default':
      return words.columns.equals(source.fact, source.value);
    case 'missing':
    case 'spare':
      return source.fact;
  }
}

function FactChip({ source, tracker }: { readonly source: FactSource; readonly tracker: ListTracker }) {
  const { words } = usePane();
  const styles = useStyles();
  const choices = useColumnChoices(tracker, source.fact);
  const column = source.kind === 'column' ? source.column : undefined;
  const by = source.kind === 'column' ? source.by : undefined;
  const served = by === 'chosen' ? styles.chosen : by === 'likeness' ? styles.taken : undefined;
  const look = { column: served, default: styles.taken, missing: styles.missing, spare: styles.unused }[source.kind];
  return (
    <ChoiceMenu
      trigger={
        <Button
          size="small"
          shape="rounded"
          className={mergeClasses(styles.chip, look)}
          title={column && words.columns.column(column.letter, column.header.text)}
        >
          {factText(source, words)}
        </Button>
      }
      groups={[{ name: 'column', heading: words.columns.change(source.fact), choices, current: column?.letter ?? '' }]}
    />
  );
}

function AmountChip({
  amount,
  tracker,
}: {
  readonly amount: TrackerColumn | undefined;
  readonly tracker: ListTracker;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const choices = useColumnChoices(tracker, AMOUNT);
  const text = amount ? amount.header.text : words.columns.noColumn;
  return (
    <ChoiceMenu
      trigger={
        <Button size="small" className={mergeClasses(styles.chip, amount ? undefined : styles.missing)}>
          {text}
        </Button>
      }
      groups={[
        { name: 'column', heading: words.columns.change(words.columns.amount), choices, current: amount?.letter ?? '' },
      ]}
    />
  );
}

/** A column that nothing uses; behind it the facts that it may serve, those without a column first. */
function ColumnChip({ column, view }: { readonly column: TrackerColumn; readonly view: ColumnView }) {
  const { pane, words } = usePane();
  const styles = useStyles();
  const wanting = [...view.facts].sort((a, b) => Number(a.kind === 'column') - Number(b.kind === 'column'));
  const choices = wanting.map(({ fact }) => ({
    key: fact,
    text: fact,
    onPick: () => void pane.pickColumn(fact, column.index),
  }));
  return (
    <ChoiceMenu
      trigger={
        <Button
          size="small"
          className={mergeClasses(styles.chip, styles.unused)}
          title={words.columns.column(column.letter, column.header.text)}
        >
          {column.header.text}
        </Button>
      }
      groups={[{ name: 'fact', heading: words.columns.useFor(column.header.text), choices }]}
    />
  );
}
