import { makeStyles, tokens } from '@fluentui/react-components';
import { selftestWords } from '../../../messages/pane/tools/selftest';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { Say } from '../daily/parts';
import { sayFinding } from './say';
import { createSelftest } from './selftest';

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  tried: { color: tokens.colorNeutralForeground3 },
});

/** 自检: what was tried, what came, what it means. */
export function SelftestPanel() {
  const { state } = usePane();
  const styles = useStyles();
  const { findings } = useStore(useFeature(createSelftest).store);
  const words = selftestWords[state.language];
  if (!findings) return <Say>{words.intro}</Say>;
  const said = findings.flatMap((finding) => sayFinding(finding, state.language));
  return (
    // A list that scrolls is reached by the keyboard.
    <ul className={styles.list} aria-label={words.list} tabIndex={0}>
      {said.map((line, index) => (
        <li key={index} className={styles.item}>
          <div>
            <span className={styles.what}>{line.what}</span>
            <span className={styles.tried}>{line.tried}</span>
          </div>
          <div>{line.came}</div>
          <div>{line.means}</div>
        </li>
      ))}
    </ul>
  );
}
