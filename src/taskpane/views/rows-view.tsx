import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { money } from '../../messages/money';
import { showAmount } from '../../facts/show';
import type { Outcome } from '../../rules/award/outcome';
import { YUAN } from '../../sheets/money/award-line';
import { cellFound, cellToMend } from '../state/mend-cell';
import type { Result } from '../state/result';
import { sentenceOf } from '../state/sentence';
import { waitsAt } from '../state/totals';
import { usePane } from './pane-context';
import { RowCard } from './row-card';
import { RowTotals } from './row-totals';
import { rowFacts, selectedRow } from './row-facts';
import { FilterIssue, NoRows, SearchBar } from './rows-filter';
import { usePassing } from './use-passing';
import { VirtualList } from './virtual-list';

const useStyles = makeStyles({
  undecided: { color: tokens.colorPaletteMarigoldForeground2 },
  nothing: { color: tokens.colorNeutralForeground3 },
});

/** 计奖: every row with its amount; the totals at the foot, certain and undecided apart. */
export function RowsView({ result }: { readonly result: Result }) {
  const { pane, state, words } = usePane();
  const { filter, query } = state;
  const [opened, setOpened] = useState<number>();
  const { places, searching } = usePassing(result.reckoning, filter, query);
  const selected = selectedRow(state);
  const { rows } = result.reckoning.tracker;
  const pick = (index: number, cell: string | undefined) => (): void => {
    setOpened(opened === index ? undefined : index);
    void pane.goToRow(rows[index]?.sheetRow ?? 0, cell);
  };
  const cellOf = (index: number): string | undefined =>
    (filter.kind === 'issue'
      ? cellFound(filter.issue, result.reckoning.tracker, rows[index]?.sheetRow ?? 0)
      : undefined) ?? cellToMend(result.reckoning, index);
  return (
    <>
      <SearchBar searching={searching} undecided={result.totals.undecided} />
      {filter.kind === 'issue' ? <FilterIssue issue={filter.issue} /> : undefined}
      {places.length === 0 ? (
        <NoRows searching={searching} />
      ) : (
        <VirtualList
          label={words.tabs.rows}
          count={places.length}
          estimate={30}
          keyOf={(place) => places[place] ?? place}
          current={selected === undefined ? undefined : places.findIndex((index) => rows[index]?.sheetRow === selected)}
        >
          {(place, tabIndex) => {
            const index = places[place] ?? 0;
            const cell = cellOf(index);
            return (
              <Row
                result={result}
                index={index}
                open={opened === index || filter.kind !== 'all'}
                current={rows[index]?.sheetRow === selected}
                tabIndex={tabIndex}
                cell={cell}
                onPick={pick(index, cell)}
              />
            );
          }}
        </VirtualList>
      )}
      <RowTotals totals={result.totals} ofMore={places.length < rows.length} />
    </>
  );
}

function Row({
  result,
  index,
  open,
  current,
  tabIndex,
  cell,
  onPick,
}: {
  readonly result: Result;
  readonly index: number;
  readonly open: boolean;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  /** What a tap selects in place of the whole row. */
  readonly cell: string | undefined;
  readonly onPick: () => void;
}) {
  const { state, words } = usePane();
  const { sheetRow, name, what } = rowFacts(result, index, state.language);
  const { assessment } = result.reckoning;
  const outcome = assessment.outcomes[index];
  return (
    <RowCard
      row={words.rows.row(sheetRow)}
      person={name || words.rows.noName}
      what={what}
      amount={outcome ? <Amount outcome={outcome} waits={waitsAt(assessment)(index)} /> : undefined}
      sentence={open ? sentenceOf(result, index, state.language) : undefined}
      current={current}
      tabIndex={tabIndex}
      expanded={open}
      label={cell === undefined ? words.rows.goTo(sheetRow) : words.rows.goToCell(cell)}
      onPick={onPick}
    />
  );
}

function Amount({ outcome, waits }: { readonly outcome: Outcome; readonly waits: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  if (waits) return <span className={styles.undecided}>{words.rows.undecided}</span>;
  if (outcome.kind !== 'paid')
    return <span className={styles.nothing}>{outcome.kind === 'merged' ? money(0) : ''}</span>;
  const text = outcome.unit === YUAN ? money(outcome.amount) : `${showAmount(outcome.amount)}${outcome.unit}`;
  return <span className={mergeClasses(outcome.amount === 0 && styles.nothing)}>{text}</span>;
}
