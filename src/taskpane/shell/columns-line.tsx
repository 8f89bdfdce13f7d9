import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId, useMemo, useState } from 'react';
import { schemeFrom } from '../../rules/schemes/catalog';
import type { ListTracker } from '../../trackers/reading';
import { type ColumnView, columnView, type FactSource, viewOf } from '../state/columns';
import type { DailyList } from '../tools/daily/list';
import { ColumnsPanel } from '../views/columns-panel';
import { FoldButton } from '../views/fold-button';
import { EmptyLine, useLineStyles } from '../views/line';
import { usePane } from '../views/pane-context';

const useStyles = makeStyles({
  facts: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  // The blank beside it keeps the names apart for those who hear them.
  fact: { marginRight: tokens.spacingHorizontalXS },
  taken: { color: tokens.colorPaletteMarigoldForeground2 },
  missing: { color: tokens.colorNeutralForeground3, textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
});

/** The columns of the award at hand. */
export function AwardColumnsLine() {
  const { tracker, setup, result } = usePane().state;
  const { source } = setup;
  const choice = setup.award ?? result?.choice;
  const view = useMemo((): ColumnView | undefined => {
    if (tracker?.kind !== 'list' || !source) return undefined;
    return columnView(tracker, schemeFrom(source), choice);
  }, [tracker, source, choice]);
  return <ColumnsLine view={view} tracker={tracker?.kind === 'list' ? tracker : undefined} ofAward />;
}

/** The columns of what a tool asks of the sheet. */
export function ToolColumnsLine({ list }: { readonly list: DailyList }) {
  const view = useMemo(() => viewOf(list.tracker, list.scheme, list.asked.needed, list.asked.beside), [list]);
  return <ColumnsLine view={view} tracker={list.tracker} />;
}

interface ColumnsLineProps {
  readonly view: ColumnView | undefined;
  readonly tracker: ListTracker | undefined;
  /** Whether amounts are asked for. */
  readonly ofAward?: boolean;
}

/** Which column serves which fact, on one line; below it, when opened, every fact and column to change. */
function ColumnsLine({ view, tracker, ofAward = false }: ColumnsLineProps) {
  const { words } = usePane();
  const line = useLineStyles();
  const [open, setOpen] = useState(false);
  const panel = useId();
  if (!view || !tracker) return <EmptyLine label={words.lines.columns} />;
  const count = (kind: FactSource['kind']): number => view.facts.filter((fact) => fact.kind === kind).length;
  const used = new Set(view.facts.flatMap((fact) => (fact.kind === 'column' ? [fact.column.index] : []))).size;
  const summary = words.columns.summary(used, count('default'), count('missing'), view.unused.length);
  return (
    <>
      <div className={line.line}>
        <span id={`${panel}-label`} className={line.label}>
          {words.lines.columns}
        </span>
        <FoldButton
          className={line.value}
          open={open}
          controls={panel}
          aria-labelledby={`${panel}-label ${panel}-value`}
          title={summary}
          onFold={setOpen}
        >
          <span id={`${panel}-value`} className={line.content}>
            <FactNames view={view} />
          </span>
        </FoldButton>
      </div>
      <div id={panel} hidden={!open}>
        {open ? <ColumnsPanel view={view} tracker={tracker} ofAward={ofAward} /> : undefined}
      </div>
    </>
  );
}

/** 作者 标题 版面=普通: what has a column, in amber what is taken as usual or by likeness, dotted what is missing. */
function FactNames({ view }: { readonly view: ColumnView }) {
  const { words } = usePane();
  const styles = useStyles();
  const lookOf = (source: FactSource): string | undefined => {
    if (source.kind === 'column') return source.by === 'likeness' ? styles.taken : undefined;
    return source.kind === 'default' ? styles.taken : styles.missing;
  };
  const named = view.facts.filter(({ kind }) => kind !== 'spare');
  return (
    <span className={styles.facts}>
      {named.map((source) => (
        <Fragment key={source.fact}>
          <span className={mergeClasses(styles.fact, lookOf(source))}>
            {source.kind === 'default' ? words.columns.equals(source.fact, source.value) : source.fact}
          </span>{' '}
        </Fragment>
      ))}
    </span>
  );
}
