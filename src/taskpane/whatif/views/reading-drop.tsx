import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Reading } from '../../../rules/scheme/scheme';
import { readingPath } from '../../../whatif/scenario';
import { usePane } from '../../views/pane-context';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  was: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  drop: { flexShrink: 0, width: '112px', minWidth: 0 },
});

/** A reading that an area hangs on, as one choice among its options: 名额取整 四舍五入. */
export function ReadingDrop({ reading }: { readonly reading: Reading }) {
  const { whatIf, what, words } = useWhatIf();
  const { words: paneWords } = usePane();
  const styles = useStyles();
  const { id, question, options, chosen } = reading;
  const changed = what.scenario.get(readingPath(id));
  const value = changed ?? chosen;
  return (
    <li className={styles.line}>
      <span className={styles.name} title={question}>
        {id}
      </span>
      {changed === undefined ? undefined : (
        <span className={styles.was}>{words.was(chosen ?? paneWords.readings.notChosen)}</span>
      )}
      <Dropdown
        size="small"
        className={styles.drop}
        aria-label={paneWords.readings.named(id, question)}
        value={value ?? paneWords.readings.notChosen}
        selectedOptions={value === undefined ? [] : [value]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && whatIf.read(reading, optionValue)}
      >
        {options.map((option) => (
          <Option key={option} value={option}>
            {option}
          </Option>
        ))}
      </Dropdown>
    </li>
  );
}
