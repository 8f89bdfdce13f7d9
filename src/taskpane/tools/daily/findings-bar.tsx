import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { FoldButton } from '../../views/fold-button';
import { usePane } from '../../views/pane-context';

/** Something that people should look at; a tap goes to its row where it is about one. */
export interface Finding {
  readonly text: string;
  readonly onGo?: (() => void) | undefined;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  wide: {
    width: '100%',
    justifyContent: 'space-between',
    borderRadius: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  list: { maxHeight: '30vh', overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  text: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorPaletteMarigoldForeground2,
  },
});

/** So many are drawn; the list says how many there are in all. */
const MOST = 200;

/**
 * What is worth a look, folded until it is opened.
 *
 * @param show an item as a finding: asked only for those that are drawn
 */
export function FindingsBar<T>({ items, show }: { readonly items: readonly T[]; readonly show: (item: T) => Finding }) {
  const { state } = usePane();
  const words = dailyWords[state.language];
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  if (items.length === 0) return undefined;
  return (
    <section className={styles.bar} aria-label={words.findings}>
      <FoldButton atFoot className={styles.wide} open={open} controls={list} onFold={setOpen}>
        {`${words.findings} ${words.kinds(items.length)}`}
      </FoldButton>
      <ul id={list} className={styles.list} hidden={!open}>
        {open
          ? items
              .slice(0, MOST)
              .map(show)
              .map((finding, index) => (
                <li key={index} className={styles.item}>
                  {finding.onGo ? (
                    <Button appearance="subtle" size="small" className={styles.wide} onClick={finding.onGo}>
                      {finding.text}
                    </Button>
                  ) : (
                    <div className={styles.text}>{finding.text}</div>
                  )}
                </li>
              ))
          : undefined}
      </ul>
    </section>
  );
}
