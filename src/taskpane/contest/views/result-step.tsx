import { isZero } from '../../../facts/exact';
import { listed } from '../../../messages/language';
import { money } from '../../../messages/money';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { usePane } from '../../views/pane-context';
import { doubtfulNames } from '../state/findings';
import { clausesOf, moneyFor } from '../state/money';
import { linesOf, wouldBeIn, type ResultLine } from '../state/result-lines';
import type { AwardView } from '../state/view';
import { winnersOf } from '../state/winners';
import { Approval } from './approval';
import { DecideTie } from './decide-tie';
import { Closed, Group } from './result-group';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** 结果: who is in, who ties and who decides, who is out and why; the money; what was decided. */
export function ResultStep({ award }: { readonly award: AwardView }) {
  const { words } = useContest();
  const styles = useContestStyles();
  const { outcome } = award;
  const { result } = outcome;
  if (!result) {
    const text = award.progress.kind === 'lacks' ? words.todo[award.progress.what] : words.skipped;
    return <div className={styles.warn}>{text}</div>;
  }
  const ties = linesOf(award, 'ties');
  const undecided = wouldBeIn(award);
  const decided = award.setup.decision && !result.stale ? award.setup.decision : undefined;
  const { unread, ambiguous } = doubtfulNames(award.findings, award.pool);
  const nameList = (lines: readonly ResultLine[]): readonly string[] => lines.map(({ candidate }) => candidate.name);
  return (
    <>
      {undecided.length > 0 ? (
        <div className={styles.warn}>{words.result.matters(nameList(undecided))}</div>
      ) : undefined}
      {outcome.waitsFor.length > 0 ? (
        <div className={styles.warn}>{words.result.waits(outcome.waitsFor)}</div>
      ) : undefined}
      {unread.length > 0 ? <div className={styles.warn}>{words.result.unread(unread)}</div> : undefined}
      {ambiguous.length > 0 ? <div className={styles.warn}>{words.result.ambiguous(ambiguous)}</div> : undefined}
      {result.stale ? <div className={styles.warn}>{words.result.stale}</div> : undefined}
      {result.exceeded > 0 ? <div className={styles.warn}>{words.result.exceeded(result.exceeded)}</div> : undefined}
      {result.unfilled > 0 ? <div className={styles.warn}>{words.result.unfilled(result.unfilled)}</div> : undefined}
      {ties.length > 0 || decided ? <DecideTie award={award} ties={ties} /> : undefined}
      <Group award={award} title={words.result.passes} kinds={['passes']} />
      <Group
        award={award}
        title={(count) => words.result.wins(count, result.places)}
        kinds={['wins']}
        strike={award.setup.approved === null}
      />
      <Money award={award} />
      <Group award={award} title={words.result.excluded} kinds={['excluded']} />
      <Group award={award} title={words.result.struck} kinds={['struck']} strike={award.setup.approved === null} />
      <Closed award={award} title={words.result.loses} kinds={['loses']} />
      <Closed award={award} title={words.result.unscored} kinds={['unscored']} />
      <Approval award={award} />
    </>
  );
}

/** What the winners come to. */
function Money({ award }: { readonly award: AwardView }) {
  const { words, view } = useContest();
  const { state } = usePane();
  const styles = useContestStyles();
  const { count, each, sum, open } = moneyFor(award);
  if (count === 0 && open === 0) return undefined;
  const texts = [
    each !== undefined && isZero(each)
      ? words.result.noMoney
      : count > 0
        ? words.result.money(count, each === undefined ? undefined : money(each), money(sum))
        : '',
    open > 0 ? `${words.result.openAmount} ${open}` : '',
  ];
  const outcomes = winnersOf(award).map(({ index }) => award.money[index]);
  const clauses = view ? clausesOf(view.scheme, outcomes) : [];
  return (
    <div>
      <span className={styles.strong}>{listed(state.language, texts.filter(Boolean))}</span>
      {clauses.length > 0 ? (
        <span>{dailyWords[state.language].byClause(listed(state.language, clauses))}</span>
      ) : undefined}
    </div>
  );
}
