import { makeStyles, tokens } from '@fluentui/react-components';
import { showAmount } from '../../facts/show';
import { money } from '../../messages/money';
import type { Totals } from '../state/totals';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  totals: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
  undecided: { color: tokens.colorPaletteMarigoldForeground2 },
  nothing: { color: tokens.colorNeutralForeground3 },
});

/**
 * The totals at the foot of the list: certain and undecided apart, units that are no money apart from yuan.
 *
 * @param ofMore whether the list shows a part of the rows only: the totals are of all, and say so
 */
export function RowTotals({ totals, ofMore }: { readonly totals: Totals; readonly ofMore: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const units = [...totals.units].map(([unit, sum]) => `${showAmount(sum)}${unit}`);
  return (
    <div className={styles.totals} role="status">
      <span>
        {`${ofMore ? words.rows.certainInAll : words.rows.certain} ${words.rows.count(totals.certain.rows)} `}
        <span className={styles.sum}>{[money(totals.certain.yuan), ...units].join(' + ')}</span>
      </span>
      {totals.nothing > 0 ? (
        <span className={styles.nothing}>{`${words.rows.nothing} ${words.rows.count(totals.nothing)}`}</span>
      ) : undefined}
      <span className={totals.undecided > 0 ? styles.undecided : styles.nothing}>
        {`${words.rows.undecided} ${words.rows.count(totals.undecided)}`}
      </span>
    </div>
  );
}
