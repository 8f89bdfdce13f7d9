import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { toolOfferWords } from '../../messages/pane/tool-offer';
import { toolOffered } from '../state/tool-offer';
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

/** Says of a sheet that is made for a tool what it is, and opens the tool; whoever opened one knows what they want. */
export function ToolOffer() {
  const { pane, state } = usePane();
  const chosen = useFeature(createChosenTool);
  const { tool } = useStore(chosen);
  const styles = useStyles();
  const words = toolOfferWords[state.language];
  const offered = toolOffered(state);
  if (!offered || state.busy || (state.tab === 'more' && tool !== undefined)) return undefined;
  return (
    <div className={styles.offer}>
      <span>{offered.tool === 'scores' ? words.scores.offer(offered.assessment) : words[offered.tool].offer}</span>
      <Button
        size="small"
        className={styles.open}
        onClick={() => {
          chosen.set({ tool: offered.tool });
          pane.showTab('more');
        }}
      >
        {words[offered.tool].open}
      </Button>
    </div>
  );
}
