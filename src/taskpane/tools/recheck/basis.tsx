import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FoldButton } from '../../views/fold-button';

const useStyles = makeStyles({
  fold: {
    flexShrink: 0,
    width: '100%',
    minWidth: 0,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What the sheet was made from, in one line: the height is for the differences. A tap shows all of it. */
export function Basis({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <FoldButton className={styles.fold} open={open} controls={id} onFold={setOpen}>
      <span id={id} className={mergeClasses(styles.text, !open && styles.line)}>
        {text}
      </span>
    </FoldButton>
  );
}
