import { Button, Link, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Busy } from '../state/pane-state';
import { FOOT_HEIGHT } from './foot-height';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  // Both lie in one place: the foot keeps its height when a job begins and ends.
  stack: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minHeight: '32px' },
  // Before the first list was read: as high as the heading, the sheets to make and the main button will be.
  reserved: { minHeight: FOOT_HEIGHT },
  layer: { gridArea: '1 / 1', alignSelf: 'end', minWidth: 0 },
  hidden: { visibility: 'hidden' },
  progress: { position: 'absolute', top: `calc(-1 * ${tokens.spacingVerticalS})`, left: 0, right: 0 },
  main: {
    display: 'flex',
    // Beside a long label in a narrow pane there is no room for what it does: that goes below, before the label breaks.
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
  // A label longer than the pane breaks.
  button: { flexShrink: 1 },
  effect: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: '88px', color: tokens.colorNeutralForeground3 },
  made: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  // Many sheets scroll in two lines: the pane is for what comes next.
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    maxHeight: '44px',
    minWidth: 0,
    overflowY: 'auto',
  },
  push: { marginLeft: 'auto' },
});

/** The foot of the pane: what was made, and the tab's main button; while a job runs, how far it is, and 取消. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const { busy, result } = usePane().state;
  const styles = useStyles();
  const rest = useRef<HTMLDivElement>(null);
  // React 18 knows no `inert`: what waits under a job is out of reach of keys and of the screen reader.
  useLayoutEffect(() => {
    rest.current?.toggleAttribute('inert', busy !== undefined);
  }, [busy]);
  return (
    <>
      <Made />
      <div className={mergeClasses(styles.stack, busy && !result && styles.reserved)}>
        <div ref={rest} className={mergeClasses(styles.layer, busy && styles.hidden)}>
          {children}
        </div>
        {busy ? (
          <div className={styles.layer}>
            <Working busy={busy} />
          </div>
        ) : undefined}
      </div>
    </>
  );
}

/** The one main button, always here, and beside it what it will do, or why it cannot. */
export function MainButton({
  label,
  effect,
  disabled = false,
  onClick,
}: {
  readonly label: string;
  readonly effect: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <Button appearance="primary" className={styles.button} disabled={disabled} onClick={onClick} data-first-focus="">
        {label}
      </Button>
      <span className={styles.effect}>{effect}</span>
    </div>
  );
}

function Working({ busy }: { readonly busy: Busy }) {
  const { pane, words } = usePane();
  const styles = useStyles();
  const { done, total } = busy.done ?? { done: 0, total: 0 };
  return (
    <>
      <ProgressBar
        className={styles.progress}
        thickness="medium"
        aria-label={words.busy[busy.job]}
        value={total > 0 ? done / total : undefined}
      />
      <div className={styles.main}>
        <Button className={styles.button} onClick={pane.cancel} disabled={busy.job === 'removing'} data-first-focus="">
          {words.cancel}
        </Button>
        <span className={styles.effect}>
          {/* The screen reader says what is done, and not every row of it. */}
          <span role="status">{words.busy[busy.job]}</span>
          {total > 0 ? ` ${words.progress(done, total)}` : undefined}
        </span>
      </div>
    </>
  );
}

/** What was made, with links to the sheets, and 撤回. */
function Made() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  if (state.written.length === 0) return undefined;
  return (
    <div className={styles.made} role="status">
      <span>{words.write.made(state.written.length)}</span>
      <span className={styles.links}>
        {state.written.map((sheet) => (
          <Link key={sheet.id} onClick={() => void pane.goToSheet(sheet)}>
            {sheet.name}
          </Link>
        ))}
      </span>
      <Button
        size="small"
        className={styles.push}
        disabled={state.busy !== undefined}
        onClick={() => void pane.removeWritten()}
      >
        {words.write.remove}
      </Button>
    </div>
  );
}
