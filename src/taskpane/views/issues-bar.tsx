import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Issue } from '../state/issue';
import { FoldButton } from './fold-button';
import { issueTexts, issueTitle } from './issue-words';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  // At the foot, also where nothing above it fills the pane.
  bar: { flexShrink: 0, marginTop: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    width: '100%',
    justifyContent: 'space-between',
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  summary: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'left' },
  heading: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  list: { maxHeight: '38vh', overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: {
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    justifyContent: 'space-between',
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  check: { color: tokens.colorPaletteMarigoldForeground2 },
  texts: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What is worth a look, by kind with counts; each kind opens its rows, or its text where it is about no row. */
export function IssuesBar({ issues }: { readonly issues: readonly Issue[] }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  if (issues.length === 0) return undefined;
  const summary = issues.map(({ detail, count }) => `${issueTitle(detail, state.language)} ${count}`).join(' · ');
  return (
    <section className={styles.bar} aria-label={words.issues.heading}>
      <FoldButton atFoot className={styles.toggle} open={open} controls={list} onFold={setOpen}>
        <span className={styles.summary}>
          <span className={styles.heading}>{words.issues.heading}</span>{' '}
          {open ? words.issues.kinds(issues.length) : summary}
        </span>
      </FoldButton>
      <ul id={list} className={styles.list} hidden={!open}>
        {open ? issues.map((issue) => <IssueItem key={issue.key} issue={issue} />) : undefined}
      </ul>
    </section>
  );
}

function IssueItem({ issue }: { readonly issue: Issue }) {
  const { pane, state } = usePane();
  const styles = useStyles();
  const title = `${issueTitle(issue.detail, state.language)} ${issue.count}`;
  if (issue.rows.length > 0) {
    return (
      <li className={styles.item}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.open}
          icon={<ChevronRight16Regular />}
          iconPosition="after"
          onClick={() => pane.showRows({ kind: 'issue', issue })}
        >
          <span className={mergeClasses(issue.weight !== 'note' && styles.check)}>{title}</span>
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.texts, issue.weight !== 'note' && styles.check)}>{title}</div>
      {issueTexts(issue.detail, state.language).map((text) => (
        <div key={text} className={styles.texts}>
          {text}
        </div>
      ))}
    </li>
  );
}
