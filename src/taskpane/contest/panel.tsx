import { AwardPanel } from './views/award-panel';
import { ItemPanel } from './views/item-panel';
import { Overview } from './views/overview';
import { useContestStyles } from './views/styles';
import { useContest } from './views/use-contest';
import { useStart } from './views/use-start';

/** 评先: before the sheets were read what it does; then all awards, or the one that is open. */
export default function ContestPanel() {
  const { words, view, award, item } = useContest();
  const start = useStart(words);
  const styles = useContestStyles();
  if (view) return award ? <AwardPanel award={award} /> : item ? <ItemPanel item={item} /> : <Overview />;
  return (
    <div className={styles.scroll}>
      <h2 className={styles.heading}>{start.heading}</h2>
      <div>{start.text}</div>
    </div>
  );
}
