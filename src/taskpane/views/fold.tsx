import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { FoldButton } from './fold-button';

const useStyles = makeStyles({
  toggle: {
    width: '100%',
    paddingLeft: 0,
    paddingRight: 0,
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  line: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  heading: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
});

/** One line that says what there is, and behind it all of it. */
export function Fold({
  heading,
  summary,
  startsOpen = false,
  children,
}: {
  readonly heading: string;
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const panel = useId();
  return (
    <div>
      <FoldButton className={styles.toggle} open={open} controls={panel} onFold={setOpen}>
        <span className={styles.line}>
          <span className={styles.heading}>{heading}</span> {summary}
        </span>
      </FoldButton>
      <div id={panel} hidden={!open}>
        {open ? children : undefined}
      </div>
    </div>
  );
}
