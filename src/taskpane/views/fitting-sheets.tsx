import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  button: { minWidth: 0, maxWidth: '100%' },
});

/** Other sheets whose columns name an award, each to be read with one click. */
export function FittingSheets() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      <span>{words.tracker.fitting}</span>
      {state.fitting.map((sheet) => (
        <Button key={sheet} size="small" className={styles.button} onClick={() => void pane.pickSheet(sheet)}>
          {words.tracker.readOther(sheet)}
        </Button>
      ))}
    </div>
  );
}
