import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useMemo } from 'react';
import { schemePaneWords, type SchemePaneWords } from '../../messages/pane/scheme';
import { amendmentsOf, type Step } from '../../rules/amendments/amendments';
import type { SchemeRow } from '../../rules/amendments/rows';
import { builtIns } from '../../rules/schemes/catalog';
import type { OwnScheme, SchemeSource } from '../../rules/schemes/source';
import { ChoiceMenu } from '../views/choice-menu';
import { useFeature, usePane } from '../views/pane-context';
import { createSchemeDesk } from './desk';
import { Fold } from '../views/fold';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    display: 'grid',
    gridTemplateColumns: '52px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  clause: { color: tokens.colorBrandForeground1 },
  kind: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  added: { color: tokens.colorPaletteGreenForeground1 },
  removed: { color: tokens.colorPaletteRedForeground1 },
  changed: { color: tokens.colorPaletteBlueForeground2 },
  row: { color: tokens.colorNeutralForeground3 },
  change: { display: 'block' },
  button: {
    width: '100%',
    minWidth: 0,
    padding: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  compare: { fontWeight: tokens.fontWeightRegular },
});

type Change = Exclude<Step, { kind: 'same' }>;

/** What an own scheme says otherwise than the built-in that it began as, clause by clause. */
export function AmendmentsPart({ source, own }: { readonly source: SchemeSource; readonly own: OwnScheme }) {
  const { state } = usePane();
  const styles = useStyles();
  const words = schemePaneWords[state.language].amendments;
  const origin = builtIns.find(({ id }) => id === own.origin);
  const tables = useMemo(() => (origin ? amendmentsOf(origin.tables, source.tables) : []), [origin, source]);
  const changes = tables.flatMap(({ steps }) => steps).filter((step): step is Change => step.kind !== 'same');
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  const summary =
    origin && changes.length > 0
      ? words.summary(count('added'), count('removed'), count('changed'))
      : origin
        ? words.same(origin.name)
        : words.nothing;
  return (
    <Fold heading={words.heading} summary={summary}>
      <CompareWith origin={own.origin} words={words} />
      {tables.map(({ table, title, steps }) => (
        <section key={table} aria-label={title}>
          <ol className={styles.list}>
            {steps.map((step, place) =>
              step.kind === 'same' ? undefined : <ChangeItem key={place} change={step} title={title} words={words} />,
            )}
          </ol>
        </section>
      ))}
    </Fold>
  );
}

function CompareWith({
  origin,
  words,
}: {
  readonly origin: string | undefined;
  readonly words: SchemePaneWords['amendments'];
}) {
  const desk = useFeature(createSchemeDesk);
  const styles = useStyles();
  const choices = [
    ...builtIns.map(({ id, name }) => ({ key: id, text: name, onPick: () => void desk.compareWith(id) })),
    { key: '', text: words.nothing, onPick: () => void desk.compareWith(undefined) },
  ];
  const chosen = builtIns.find(({ id }) => id === origin)?.name ?? words.nothing;
  return (
    <ChoiceMenu
      trigger={
        <Button
          size="small"
          appearance="subtle"
          className={styles.compare}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
        >
          {`${words.compareWith} ${chosen}`}
        </Button>
      }
      groups={[{ name: 'origin', choices, current: origin ?? '' }]}
    />
  );
}

function ChangeItem({
  change,
  title,
  words,
}: {
  readonly change: Change;
  readonly title: string;
  readonly words: SchemePaneWords['amendments'];
}) {
  const desk = useFeature(createSchemeDesk);
  const styles = useStyles();
  const row = change.kind === 'removed' ? change.from : change.to;
  const here = change.kind === 'removed' ? undefined : change.to.row + 1;
  const text = (
    <span>
      <span className={mergeClasses(styles.kind, styles[change.kind])}>{words.kinds[change.kind]}</span>
      <span className={styles.row}>{`${title} ${rowText(row, change)}`}</span>
      {change.kind === 'changed'
        ? change.cells.map(({ column, from, to }) => (
            <span key={column} className={styles.change}>
              {words.change(column, from || words.blank, to || words.blank)}
            </span>
          ))
        : undefined}
    </span>
  );
  return (
    <li className={styles.step}>
      <span className={styles.clause}>{row.cells.get('条款') ?? words.noClause}</span>
      {here === undefined ? (
        text
      ) : (
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          onClick={() => void desk.select(`${here}:${here}`)}
        >
          {text}
        </Button>
      )}
    </li>
  );
}

/** The row in words: of a changed one what stayed, to know it by. */
const rowText = ({ cells }: SchemeRow, change: Change): string => {
  const changed = new Set(change.kind === 'changed' ? change.cells.map(({ column }) => column) : []);
  return [...cells].flatMap(([name, words]) => (name === '条款' || changed.has(name) ? [] : [words])).join(' ');
};
