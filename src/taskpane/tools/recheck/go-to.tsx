import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { recheckWords } from '../../../messages/pane/recheck/recheck';
import { usePane, useStore } from '../../views/pane-context';
import type { RecheckTool } from './recheck';

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  radio: { marginTop: '-3px', marginBottom: '-3px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Which place a tap on a difference selects, in one line. */
export function GoTo({ tool }: { readonly tool: RecheckTool }) {
  const styles = useStyles();
  const words = recheckWords[usePane().state.language];
  const { goTo } = useStore(tool.store);
  const id = useId();
  const choices = [
    { value: 'sheet', label: words.goToSheet },
    { value: 'tracker', label: words.goToTracker },
  ];
  return (
    <div className={styles.row}>
      <span id={id}>{words.goTo}</span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        value={goTo}
        onChange={(_, { value }) => tool.store.set({ goTo: value === 'tracker' ? 'tracker' : 'sheet' })}
      >
        {choices.map(({ value, label }) => (
          <Radio
            key={value}
            className={styles.radio}
            value={value}
            label={{ className: styles.label, children: label }}
          />
        ))}
      </RadioGroup>
    </div>
  );
}
