import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { SHEETS_OFFERED, withSheet } from '../state/sheets-made';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3 },
  indicator: { margin: '4px' },
  text: { padding: '4px 4px 4px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Which sheets to make beside 奖励明细, which is always made: the others are formulas over it. */
export function SheetsMadeLine() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.line} role="group" aria-labelledby={label}>
      <span id={label} className={styles.label}>
        {words.write.also}
      </span>
      {SHEETS_OFFERED.map((kind) => (
        <Checkbox
          key={kind}
          checked={state.over.includes(kind)}
          indicator={{ className: styles.indicator }}
          label={{ className: styles.text, children: words.write.kinds[kind] }}
          onChange={(_, { checked }) => void pane.pickSheetsMade(withSheet(state.over, kind, checked === true))}
        />
      ))}
    </div>
  );
}
