import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ContestWords } from '../../../messages/pane/contest/contest';
import type { Progress } from '../state/progress';
import type { AwardView } from '../state/view';
import { winnersOf } from '../state/winners';
import { Findings } from './findings';
import { ItemList } from './item-list';
import { PackChoice } from './pack-choice';
import { Sources } from './sources';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

const useStyles = makeStyles({
  approved: { color: tokens.colorPaletteGreenForeground1 },
});

/** 评先 as a whole: where the facts come from, how far each award is, what to look at, what will be written. */
export function Overview() {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const running = view.awards.filter(({ progress }) => progress.kind !== 'skipped' && !scoredElsewhere(progress));
  const done = running.filter(({ progress }) => progress.kind === 'approved').length;
  return (
    <div className={styles.scroll}>
      {state.ignored ? <div className={styles.warn}>{words.ignored}</div> : undefined}
      {view.awards.length > 0 ? (
        <section className={styles.part}>
          <h2 className={styles.heading}>
            {[words.progress, running.length > 0 ? words.done(done, running.length) : ''].filter(Boolean).join('　')}
          </h2>
          <ul className={styles.list}>
            {view.awards.map((award) => (
              <AwardItem key={award.award} award={award} words={words} />
            ))}
          </ul>
        </section>
      ) : undefined}
      <ItemList items={view.items} alone={view.awards.length === 0} />
      <PackChoice />
      <Sources />
      <Findings findings={view.findings} contest={contest} words={words} />
    </div>
  );
}

/** By the rules another part of the pane decides: there is nothing to be done here. */
const scoredElsewhere = (progress: Progress): boolean => progress.kind === 'lacks' && progress.what === 'assessment';

function AwardItem({ award, words }: { readonly award: AwardView; readonly words: ContestWords }) {
  const { contest } = useContest();
  const own = useStyles();
  const styles = useContestStyles();
  const { kind } = award.progress;
  const elsewhere = scoredElsewhere(award.progress);
  const attention = !elsewhere && ['undecided', 'tied', 'waits', 'lacks'].includes(kind);
  return (
    <li className={styles.item}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.entry}
        onClick={() =>
          void contest.go({
            award: award.award,
            step: elsewhere || kind === 'ready' || kind === 'approved' || kind === 'tied' ? 'result' : 'who',
          })
        }
      >
        <span className={styles.entryRow}>
          <span className={styles.name}>{award.award}</span>
          <span
            className={`${styles.push} ${kind === 'approved' ? own.approved : attention ? styles.warn : styles.quiet}`}
          >
            {[
              progressText(award.progress, winnersOf(award).length, words),
              award.findings.length > 0 && kind !== 'skipped' ? words.toSee(award.findings.length) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </Button>
    </li>
  );
}

function progressText(progress: Progress, winners: number, words: ContestWords): string {
  switch (progress.kind) {
    case 'skipped':
      return words.skipped;
    case 'lacks':
      return words.lacks[progress.what];
    case 'undecided':
      return words.undecidedPeople(progress.people);
    case 'waits':
      return words.waits(progress.for);
    case 'tied':
      return words.tied(progress.open);
    case 'ready':
      return words.ready(winners);
    case 'approved':
      return words.approved(winners);
  }
}
