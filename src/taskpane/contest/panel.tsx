import { AwardPanel } from './views/award-panel';
import { Overview } from './views/overview';
import { useContestStyles } from './views/styles';
import { useContest } from './views/use-contest';

/** 评先: before the sheets were read what it does; then all awards, or the one that is open. */
export default function ContestPanel() {
  const { words, view, award } = useContest();
  const styles = useContestStyles();
  if (view) return award ? <AwardPanel award={award} /> : <Overview />;
  return (
    <div className={styles.scroll}>
      <h2 className={styles.heading}>{words.start.heading}</h2>
      <div>{words.start.text}</div>
    </div>
  );
}
