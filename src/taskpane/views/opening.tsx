import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { PaneWords } from '../../messages/pane/pane';
import { FOOT_HEIGHT } from './foot-height';
import { Frame } from './frame';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', minHeight: '28px', color: tokens.colorNeutralForeground3 },
  main: { height: FOOT_HEIGHT, display: 'flex', alignItems: 'flex-end' },
});

/** The frame of the pane while its code is on the way: every part already in its place. */
export function Opening({ words }: { readonly words: PaneWords }) {
  const styles = useStyles();
  return (
    <Frame
      top={[words.lines.scheme, words.lines.tracker, words.lines.award, words.lines.columns].map((label) => (
        <div key={label} className={styles.line}>
          {label}
        </div>
      ))}
      body={<ProgressBar aria-label={words.opening} thickness="medium" />}
      foot={
        <div className={styles.main}>
          <Button appearance="primary" disabled>
            {words.read.button}
          </Button>
        </div>
      }
    />
  );
}
