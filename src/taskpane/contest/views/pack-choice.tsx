import { Checkbox } from '@fluentui/react-components';
import { type PackSheet, packSheets } from '../../../messages/pane/contest/pack';
import { sheetCount } from '../state/pack';
import { sheetName } from './sheet-name';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** Where there are no places there is nobody to elect. */
const PACK_OF_ITEMS: readonly PackSheet[] = ['disqualified'];

/** Which sheets the main button will write, and how many of each. */
export function PackChoice() {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const open = view.awards.some(({ progress }) => progress.kind !== 'approved' && progress.kind !== 'skipped');
  return (
    <section className={styles.part} role="group" aria-label={words.pack.heading}>
      <h2 className={styles.heading}>{words.pack.heading}</h2>
      <div>
        {(view.awards.length > 0 ? packSheets : PACK_OF_ITEMS).map((kind) => {
          const count = sheetCount(view, kind);
          return (
            <div key={kind}>
              <Checkbox
                checked={state.pack.includes(kind) && count > 0}
                disabled={count === 0}
                label={{ children: words.pack.each(sheetName(kind, view, words.pack), count), className: styles.label }}
                onChange={(_, { checked }) =>
                  void contest.go({
                    pack: packSheets.filter((one) => (one === kind ? checked : state.pack.includes(one))),
                  })
                }
              />
            </div>
          );
        })}
      </div>
      {open ? <div className={styles.quiet}>{words.pack.open}</div> : undefined}
    </section>
  );
}
