import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { useKeepFocus } from './keep-focus';

/** The width from which sentences stand beside amounts instead of under them. */
export const WIDE = '@media (min-width: 450px)';

/** How high a part may get that opens above or below the list: what then remains still holds the list and the main button. */
export const OPEN_HEIGHT = 'clamp(100px, 100vh - 380px, 40vh)';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // In a low pane an open part of it scrolls here, so that the main button stays in sight.
  top: {
    flexShrink: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A low pane scrolls as a whole; in a high one only the list does.
  body: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: '160px',
    display: 'flex',
    flexDirection: 'column',
    overflowX: 'hidden',
    overflowY: 'auto',
  },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The three parts of the pane, always in the same place: what is reckoned, what came of it, what to do. */
export function Frame({
  top,
  body,
  foot,
}: {
  readonly top: ReactNode;
  readonly body: ReactNode;
  readonly foot: ReactNode;
}) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useKeepFocus(frame);
  return (
    <div ref={frame} className={styles.frame}>
      <header className={styles.top}>{top}</header>
      <main className={styles.body}>{body}</main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  );
}
