import { makeStyles, tokens } from '@fluentui/react-components';
import { absolute, sign, subtract } from '../../facts/exact';
import { money } from '../../messages/money';
import type { Check } from '../state/check';
import { FigureList } from './figure-list';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
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
    { label: words.check.due, text: money(sums.ours) },
    { label: words.check.written, text: money(sums.clerk) },
    { label: words.check.net[way], text: money(absolute(apart)), look: ways[way] },
  ];
  return <FigureList figures={figures} className={styles.figures} />;
}
