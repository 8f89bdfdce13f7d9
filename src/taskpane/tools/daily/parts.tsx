import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { trackerFindingWords } from '../../../messages/trackers/findings';
import { FigureList } from '../../views/figure-list';
import { usePane } from '../../views/pane-context';
import { RowCard } from '../../views/row-card';
import { VirtualList } from '../../views/virtual-list';
import type { NoReading } from './list';

const useStyles = makeStyles({
  settings: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
  say: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  warn: { color: tokens.colorPaletteMarigoldForeground2 },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))' },
  aside: { flexShrink: 0, display: 'flex', alignItems: 'center', paddingRight: tokens.spacingHorizontalM },
  beside: { flexGrow: 1, minWidth: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  look: { color: tokens.colorPaletteMarigoldForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: {},
});

/** How a figure or a result is to be taken. */
export type Tone = 'plain' | 'good' | 'look' | 'bad';

/** The choices at the top of a tool. */
export function Settings({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().settings}>{children}</div>;
}

/** A sentence across the pane. */
export function Say({ warn = false, children }: { readonly warn?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.say, warn && styles.warn)}>{children}</div>;
}

/** Why there is no list to work with, and what to do. */
export function NoList({ reading }: { readonly reading: NoReading }) {
  const { state } = usePane();
  const words = dailyWords[state.language];
  if (reading.kind === 'none') return <Say>{reading.why === 'no-scheme' ? words.noScheme : words.noSheet}</Say>;
  return (
    <>
      {reading.findings.map((finding) => (
        <Say key={finding.code}>{trackerFindingWords(finding, state.language).text}</Say>
      ))}
    </>
  );
}

export interface Figure {
  readonly label: string;
  readonly text: string;
  readonly tone?: Tone;
}

/** The figures that are looked at first. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <FigureList
      className={styles.figures}
      figures={figures.map(({ label, text, tone = 'plain' }) => ({ label, text, look: styles[tone] }))}
    />
  );
}

/** Something with a button beside it, not below: a low pane has little height. */
export function Aside({ button, children }: { readonly button: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.aside}>
      <div className={styles.beside}>{children}</div>
      {button}
    </div>
  );
}

/** One line of a tool's list; opened it says where its figure comes from. */
export interface ListedEntry {
  /** What stands before the name: 第5行, 第2名, a date. */
  readonly place: string;
  /** All places are as long as a date with its weekday. */
  readonly long?: true;
  readonly name: string;
  readonly what: string;
  readonly figure: string;
  readonly tone?: Tone;
  /** Sentences with their clauses. */
  readonly sentence: string;
  /** Shows the entry on its sheet. */
  readonly onGo?: (() => void) | undefined;
  /** What a tap does, for those who do not see it. */
  readonly hint: string;
}

/** An entry by itself, told apart from the others by its key. */
export interface Entry extends ListedEntry {
  readonly key: string | number;
}

/** A list of few entries. */
export function Entries({ label, entries }: { readonly label: string; readonly entries: readonly Entry[] }) {
  return <EntryList label={label} items={entries} keyOf={({ key }) => key} show={(entry) => entry} />;
}

/**
 * A list of entries, each opening to its clause; a tap shows the row on its sheet as well.
 *
 * @param show an item as an entry: asked only for what is in sight
 */
export function EntryList<T>({
  label,
  items,
  keyOf,
  show,
}: {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  readonly show: (item: T, place: number) => ListedEntry;
}) {
  const styles = useStyles();
  const [opened, setOpened] = useState<string | number>();
  if (items.length === 0) return undefined;
  const keyAt = (place: number): string | number => {
    const item = items[place];
    return item === undefined ? place : keyOf(item);
  };
  return (
    <VirtualList label={label} count={items.length} estimate={30} keyOf={keyAt}>
      {(place, tabIndex) => {
        const item = items[place];
        if (item === undefined) return undefined;
        const entry = show(item, place);
        const open = opened === keyAt(place);
        return (
          <RowCard
            row={entry.place}
            longRow={entry.long}
            person={entry.name}
            what={entry.what}
            amount={<span className={styles[entry.tone ?? 'plain']}>{entry.figure}</span>}
            sentence={open ? entry.sentence : undefined}
            current={false}
            expanded={open}
            tabIndex={tabIndex}
            label={entry.hint}
            onPick={() => {
              setOpened(open ? undefined : keyAt(place));
              if (!open) entry.onGo?.();
            }}
          />
        );
      }}
    </VirtualList>
  );
}
