import { Button, Input, makeStyles, Spinner, ToggleButton, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { ALL_ROWS } from '../state/filter';
import type { Issue } from '../state/issue';
import { issueTexts, issueTitle } from './issue-words';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  search: { flexGrow: 1, minWidth: 0 },
  filter: {
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '30vh',
    overflowY: 'auto',
  },
  filterHead: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    fontWeight: tokens.fontWeightSemibold,
  },
  none: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
});

/** What is searched for, and whether the undecided alone are shown. */
export function SearchBar({ searching, undecided }: { readonly searching: boolean; readonly undecided: number }) {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const alone = state.filter.kind === 'undecided';
  return (
    <div className={styles.bar}>
      <Input
        size="small"
        className={styles.search}
        contentBefore={<Search16Regular aria-hidden />}
        contentAfter={
          searching ? <Spinner size="extra-tiny" data-loading="" aria-label={words.rows.searching} /> : undefined
        }
        placeholder={words.rows.search}
        aria-label={words.rows.search}
        value={state.query}
        onChange={(_, { value }) => pane.search(value)}
      />
      {undecided > 0 ? (
        <ToggleButton
          size="small"
          checked={alone}
          onClick={() => pane.showRows(alone ? ALL_ROWS : { kind: 'undecided' })}
        >
          {`${words.rows.undecided} ${undecided}`}
        </ToggleButton>
      ) : undefined}
    </div>
  );
}

/** The issue whose rows alone are shown. */
export function FilterIssue({ issue }: { readonly issue: Issue }) {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.filter}>
      <div className={styles.filterHead}>
        <span>{`${issueTitle(issue.detail, state.language)} ${words.rows.count(issue.rows.length)}`}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.rows.clear}
          onClick={() => pane.showRows(ALL_ROWS)}
        />
      </div>
      {issueTexts(issue.detail, state.language).map((text) => (
        <div key={text}>{text}</div>
      ))}
    </div>
  );
}

/** Said where no row is left to show. */
export function NoRows({ searching }: { readonly searching: boolean }) {
  const { pane, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.none} role="status">
      {searching ? words.rows.searching : words.rows.none}
      {searching ? undefined : (
        <Button size="small" onClick={() => pane.showRows(ALL_ROWS)}>
          {words.rows.clear}
        </Button>
      )}
    </div>
  );
}
