import { Button, mergeClasses } from '@fluentui/react-components';
import { countsOfItem } from '../state/item-rulings';
import type { ItemView } from '../state/items';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** 资格 that decides about no award: each item with how many meet it; open to who does not, and why. */
export function ItemList({ items, alone }: { readonly items: readonly ItemView[]; readonly alone: boolean }) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  if (items.length === 0) return undefined;
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{alone ? words.items.heading : words.items.others}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.item} className={styles.item}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.entry}
              onClick={() => void contest.go({ item: item.item })}
            >
              <span className={styles.entryRow}>
                <span className={styles.name}>{item.item}</span>
                <Counts item={item} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ item: { candidates, standings } }: { readonly item: ItemView }) {
  const { words } = useContest();
  const styles = useContestStyles();
  const { meets, fails, undecided } = countsOfItem(standings);
  const noData = candidates.length === undecided;
  const look = noData || undecided > 0 ? styles.warn : styles.quiet;
  return (
    <span className={mergeClasses(styles.push, look)}>
      {noData ? words.items.noData : words.items.counts(meets, fails, undecided)}
    </span>
  );
}
