import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  keep: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { flexGrow: 1, minWidth: 0 },
  note: { padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
});

/** Keeps what is turned right now, under a name that no kept scenario has. */
export function KeepScenario() {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const isTaken = (name: string): boolean => what.kept.some((one) => one.name === name);
  const free = (number: number): string =>
    isTaken(words.proposedName(number)) ? free(number + 1) : words.proposedName(number);
  const shown = typed ?? free(1);
  const name = shown.trim();
  const keep = (): void => {
    setTyped(undefined);
    void whatIf.keep(name);
  };
  return (
    <>
      <div className={styles.keep}>
        <Input
          size="small"
          className={styles.name}
          aria-label={words.keepName}
          value={shown}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button size="small" disabled={what.scenario.size === 0 || name === '' || isTaken(name)} onClick={keep}>
          {words.keep}
        </Button>
      </div>
      {isTaken(name) ? <div className={styles.note}>{words.nameTaken(name)}</div> : undefined}
    </>
  );
}
