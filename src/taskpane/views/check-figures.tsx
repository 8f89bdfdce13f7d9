import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { absolute, sign, subtract } from '../../facts/exact';
import { money } from '../../messages/money';
import type { Check } from '../state/check';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  figures: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** The colours of what was paid too much and too little. */
export const useWayStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1 },
  under: { color: tokens.colorPaletteBlueForeground2 },
  equal: {},
  unknown: {},
});

/** 应发, 原表 and how far they are apart, over the rows that can be compared. */
export function CheckFigures({ check: { sums } }: { readonly check: Check }) {
  const { words } = usePane();
  const styles = useStyles();
  const ways = useWayStyles();
  const apart = subtract(sums.clerk, sums.ours);
  const way = sign(apart) === 0 ? 'equal' : sign(apart) > 0 ? 'over' : 'under';
  const figures = [
    { label: words.check.due, figure: money(sums.ours), look: undefined },
    { label: words.check.written, figure: money(sums.clerk), look: undefined },
    { label: words.check.net[way], figure: money(absolute(apart)), look: ways[way] },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, figure, look }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.figure, look)}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
