import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { schemePaneWords } from '../../messages/pane/scheme';
import type { Scheme } from '../../rules/scheme/scheme';
import { useFeature, usePane, useStore } from '../views/pane-context';
import { ReadingChoice } from '../views/reading-choice';
import { createEffects } from './effects-feature';
import { Fold } from '../views/fold';

const useStyles = makeStyles({
  readings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The readings in force on one line, and behind it the switches, each with the yuan that hang on it. */
export function Readings({ scheme: { readings } }: { readonly scheme: Scheme }) {
  const { words } = usePane();
  if (readings.length === 0) return undefined;
  const inForce = readings.map(({ id, chosen }) => words.readings.summary(id, chosen ?? words.readings.notChosen));
  return (
    <Fold heading={words.readings.heading} summary={inForce.join(' · ')}>
      <Switches readings={readings} />
    </Fold>
  );
}

function Switches({ readings }: Pick<Scheme, 'readings'>) {
  const { result, language, busy } = usePane().state;
  const styles = useStyles();
  const effects = useFeature(createEffects);
  const { of, effects: known } = useStore(effects.store);
  useEffect(() => (result && !busy ? effects.begin(result) : undefined), [effects, result, busy]);
  const shown = of === result ? known : undefined;
  return (
    <div className={styles.readings}>
      {result && !shown ? (
        <div className={styles.quiet} role="status">
          {schemePaneWords[language].effects.counting}
        </div>
      ) : undefined}
      {readings.map((reading) => (
        <ReadingChoice key={reading.id} reading={reading} effects={shown?.get(reading.id)} />
      ))}
    </div>
  );
}
