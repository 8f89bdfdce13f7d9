import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { isZero } from '../../../facts/exact';
import { money } from '../../../messages/money';
import type { ResultLine } from '../state/result-lines';
import type { AwardView } from '../state/view';
import { useContestStyles } from './styles';
import { Typed } from './typed';
import { votesText } from './votes-text';
import { useContest } from './use-contest';

type Words = ReturnType<typeof useContest>['words'];

/** One candidate of the result: rank, votes, why, money; and the deciders' no. */
export function ResultItem({
  award,
  line,
  strike,
}: {
  readonly award: AwardView;
  readonly line: ResultLine;
  /** Whether the deciders may say no to this one. */
  readonly strike: boolean;
}) {
  const { words } = useContest();
  const styles = useContestStyles();
  const [striking, setStriking] = useState(false);
  const { candidate, standing, votes, index } = line;
  const { name, of, person } = candidate;
  const who = [person === name ? '' : person, of === name ? '' : of].filter(Boolean).join(' ');
  const ranks = 'ranks' in standing ? standing.ranks : [];
  const outcome = award.money[index];
  const count = votesText(award, votes, ranks, words.result);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.quiet}>{who}</span>
        {votes.length > 1 ? undefined : <span className={styles.push}>{count}</span>}
      </div>
      {votes.length > 1 ? <div className={styles.reason}>{count}</div> : undefined}
      <div className={styles.line}>
        <span className={styles.reason}>
          {[whyOf(award, line, words), outcome ? moneyText(outcome, words) : ''].filter(Boolean).join(' · ')}
        </span>
        {strike && !striking ? <StrikeLink award={award} line={line} onStrike={() => setStriking(true)} /> : undefined}
      </div>
      {striking ? <StrikeNote award={award} name={name} onDone={() => setStriking(false)} /> : undefined}
    </li>
  );
}

/** Begins the deciders' no, or takes it back. */
function StrikeLink({
  award: { award, setup },
  line: { candidate, standing },
  onStrike,
}: {
  readonly award: AwardView;
  readonly line: ResultLine;
  readonly onStrike: () => void;
}) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  const { name } = candidate;
  const struck = standing.kind === 'struck';
  const restore = (): void =>
    void contest.settleAward(award, { struck: setup.struck.filter((one) => one.name !== name) });
  return (
    <Link
      className={mergeClasses(styles.push, styles.label)}
      aria-label={struck ? `${name} ${words.result.restore}` : words.result.strikeName(name)}
      onClick={struck ? restore : onStrike}
    >
      {struck ? words.result.restore : words.result.strike}
    </Link>
  );
}

/** Why the deciders say no: without a reason nothing is changed. */
function StrikeNote({
  award: { award, setup },
  name,
  onDone,
}: {
  readonly award: AwardView;
  readonly name: string;
  readonly onDone: () => void;
}) {
  const { contest, words } = useContest();
  return (
    <>
      <Typed
        label={words.result.strikeNote}
        value=""
        onDone={(typed) => {
          onDone();
          const note = typed.trim();
          if (note !== '') void contest.settleAward(award, { struck: [...setup.struck, { name, note }] });
        }}
      />
      <Button size="small" onClick={onDone}>
        {words.result.keep}
      </Button>
    </>
  );
}

function whyOf({ rule }: AwardView, { standing }: ResultLine, { result }: Words): string {
  switch (standing.kind) {
    case 'passes':
      return result.passed(standing.rule.source.clause, standing.rule.source.note);
    case 'wins':
      return standing.by === 'decision' ? result.byDecision : '';
    case 'excluded':
      return result.excludedBy(standing.award, [rule.source.note, rule.source.clause].filter(Boolean).join('，'));
    case 'struck':
    case 'ruled-out':
      return standing.note;
    case 'ties':
    case 'loses':
    case 'unscored':
    case 'barred':
    case 'undecided':
      return '';
  }
}

const moneyText = (outcome: NonNullable<AwardView['money'][number]>, { result }: Words): string =>
  outcome.kind === 'paid'
    ? isZero(outcome.amount)
      ? result.noMoney
      : money(outcome.amount)
    : outcome.kind === 'open'
      ? result.openAmount
      : '';
