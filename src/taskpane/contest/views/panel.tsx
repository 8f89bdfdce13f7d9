import { AwardPanel } from './award-panel';
import { ItemPanel } from './item-panel';
import { Overview } from './overview';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';
import { useStart } from './use-start';

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
