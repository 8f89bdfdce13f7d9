import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { signsOffer } from '../../messages/pane/signs-offer';
import { createChosenTool } from '../tools/chosen';
import { useFeature, usePane, useStore } from '../views/pane-context';

const useStyles = makeStyles({
  offer: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  open: { flexShrink: 0 },
});

/** Says of a sheet with attendance signs what it is, and opens the tool that counts them. */
export function GridOffer() {
  const { pane, state } = usePane();
  const chosen = useFeature(createChosenTool);
  const { tool } = useStore(chosen);
  const styles = useStyles();
  const words = signsOffer[state.language];
  const isGrid = state.tracker?.findings.some(({ code }) => code === 'attendance-grid');
  if (!isGrid || state.busy || (state.tab === 'more' && tool === 'attendance')) return undefined;
  return (
    <div className={styles.offer}>
      <span>{words.offer}</span>
      <Button
        size="small"
        className={styles.open}
        onClick={() => {
          chosen.set({ tool: 'attendance' });
          pane.showTab('more');
        }}
      >
        {words.open}
      </Button>
    </div>
  );
}
