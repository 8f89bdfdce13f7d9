import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NO_CHANGE } from '../../../whatif/scenario';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  intro: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  reset: { flexShrink: 0, marginLeft: 'auto' },
});

/** What can be changed here; once something was, the way back. */
export function Intro({ text }: { readonly text: string }) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  return (
    <div className={styles.intro}>
      <span>{text}</span>
      {what.scenario.size > 0 ? (
        <Button size="small" className={styles.reset} onClick={() => whatIf.take(NO_CHANGE)}>
          {words.reset}
        </Button>
      ) : undefined}
    </div>
  );
}
