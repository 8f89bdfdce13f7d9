import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { guideWords } from '../../messages/pane/guide';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  guide: {
    flexShrink: 0,
    margin: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  step: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, fontWeight: 'normal' },
  // Room for the longest card: what stands below does not move from one to the next.
  text: { margin: 0, minHeight: `calc(3 * ${tokens.lineHeightBase200})` },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** The first run, explained on three cards above the results; once it was gone through or skipped it stays away. */
export function Guide() {
  const { pane, state } = usePane();
  const styles = useStyles();
  const words = guideWords[state.language];
  const { guide } = state;
  const card = guide === undefined ? undefined : words.cards[guide];
  if (guide === undefined || !card) return undefined;
  const isLast = guide === words.cards.length - 1;
  return (
    <section className={styles.guide} aria-label={words.name}>
      <div role="status">
        <h2 className={styles.title}>
          {card.title}
          <span className={styles.step}>{words.step(guide + 1, words.cards.length)}</span>
        </h2>
        <p className={styles.text}>{card.text}</p>
      </div>
      <div className={styles.buttons}>
        {isLast ? undefined : (
          <Button size="small" appearance="subtle" onClick={pane.endGuide}>
            {words.skip}
          </Button>
        )}
        <Button size="small" onClick={isLast ? pane.endGuide : pane.nextCard}>
          {isLast ? words.end : words.next}
        </Button>
      </div>
    </section>
  );
}
