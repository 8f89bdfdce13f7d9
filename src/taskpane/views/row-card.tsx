import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WIDE } from './frame';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: '8px',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  row: { color: tokens.colorNeutralForeground3, flexShrink: 0, minWidth: '46px' },
  // A date with its weekday: 12月28日 周日.
  longRow: { minWidth: '86px' },
  person: {
    fontWeight: tokens.fontWeightSemibold,
    // Never cut for the words beside it, unless it is very long itself.
    flexShrink: 0,
    maxWidth: '60%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  what: {
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  amount: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    textAlign: 'right',
    [WIDE]: { display: 'flex', flexDirection: 'column', gridRow: '1 / span 2', gridColumn: '2' },
  },
  sentence: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [WIDE]: { paddingLeft: '54px', gridColumn: '1' },
  },
});

/** One row of the tracker: where it stands, who, what for, how much; the sentence under it. A tap goes to the sheet. */
export function RowCard({
  row,
  longRow = false,
  person,
  what,
  amount,
  sentence,
  current,
  label,
  expanded,
  tabIndex,
  onPick,
}: {
  readonly row: string;
  /** Where every card of the list begins with a date. */
  readonly longRow?: boolean | undefined;
  readonly person: string;
  readonly what: string;
  readonly amount: ReactNode;
  readonly sentence: string | undefined;
  readonly current: boolean;
  /** What a tap does, for those who do not see it. */
  readonly label: string;
  readonly expanded?: boolean;
  readonly tabIndex: 0 | -1;
  readonly onPick: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, current && styles.current)}
      aria-current={current ? 'true' : undefined}
      aria-expanded={expanded}
      title={label}
      tabIndex={tabIndex}
      onClick={onPick}
    >
      <span className={styles.head}>
        <span className={mergeClasses(styles.row, longRow && styles.longRow)}>{row}</span>
        <span className={styles.person}>{person}</span>
        <span className={styles.what}>{what}</span>
      </span>
      <span className={styles.amount}>{amount}</span>
      {sentence ? <span className={styles.sentence}>{sentence}</span> : undefined}
    </button>
  );
}
