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

/** One candidate of the result: rank, votes, why, money; and the deciders' no. */
export function ResultItem({
  award,
  line,
  strike,
}: {
  readonly award: AwardView;
  readonly line: ResultLine;
  readonly strike: boolean;
}) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  const [striking, setStriking] = useState(false);
  const { candidate, standing, votes, index } = line;
  const { name, of, person } = candidate;
  const who = [person === name ? '' : person, of === name ? '' : of].filter(Boolean).join(' ');
  const ranks = 'ranks' in standing ? standing.ranks : [];
  const outcome = award.money[index];
  const { struck } = award.setup;
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
        {strike && !striking ? (
          <Link
            className={mergeClasses(styles.push, styles.label)}
            aria-label={standing.kind === 'struck' ? `${name} ${words.result.restore}` : words.result.strikeName(name)}
            onClick={() =>
              standing.kind === 'struck'
                ? void contest.settleAward(award.award, { struck: struck.filter((one) => one.name !== name) })
                : setStriking(true)
            }
          >
            {standing.kind === 'struck' ? words.result.restore : words.result.strike}
          </Link>
        ) : undefined}
      </div>
      {striking ? (
        <>
          <Typed
            label={words.result.strikeNote}
            value=""
            onDone={(note) => {
              setStriking(false);
              if (note.trim() !== '')
                void contest.settleAward(award.award, { struck: [...struck, { name, note: note.trim() }] });
            }}
          />
          <Button size="small" onClick={() => setStriking(false)}>
            {words.result.keep}
          </Button>
        </>
      ) : undefined}
    </li>
  );
}

function whyOf(
  { rule }: AwardView,
  { standing }: ResultLine,
  { result }: ReturnType<typeof useContest>['words'],
): string {
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

const moneyText = (
  outcome: NonNullable<AwardView['money'][number]>,
  { result }: ReturnType<typeof useContest>['words'],
): string =>
  outcome.kind === 'paid'
    ? isZero(outcome.amount)
      ? result.noMoney
      : money(outcome.amount)
    : outcome.kind === 'open'
      ? result.openAmount
      : '';
