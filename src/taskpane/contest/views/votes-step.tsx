import { namedRows, scoreColumns } from '../state/lists';
import type { AwardView } from '../state/view';
import { Choose, type Option } from './choose';
import { Findings } from './findings';
import { Closed, Group } from './result-group';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

const key = (sheet: string, column: string): string => `${column}!${sheet}`;

/** 得票: which column of which sheet has the votes, or two that stand side by side. */
export function VotesStep({ award }: { readonly award: AwardView }) {
  const { contest, state, words } = useContest();
  const styles = useContestStyles();
  const { choice, voteColumns, voteLists } = award;
  const options: readonly Option[] = [...state.lists].flatMap(([sheet, tracker]) =>
    namedRows(tracker, choice.kind).length === 0
      ? []
      : scoreColumns(tracker).map(({ letter, header }) => ({
          value: key(sheet, letter),
          text: words.votes.column(sheet, header.text),
        })),
  );
  const pick = (place: number) => (value: string) => {
    const at = value.indexOf('!');
    const picked = value === '' ? [] : [{ sheet: value.slice(at + 1), column: value.slice(0, at) }];
    const before = voteColumns.slice(0, place);
    void contest.settleAward(award.award, {
      voteColumns: [...before, ...picked, ...(place === 0 ? voteColumns.slice(1) : [])],
    });
  };
  const chosen = (place: number): string => {
    const column = voteColumns[place];
    return column ? key(column.sheet, column.column) : '';
  };
  const lacksBefore = award.progress.kind === 'lacks' && award.progress.what !== award.filledBy;
  const lacksVotes = voteLists.length === 0 && !lacksBefore;
  return (
    <>
      <Choose
        label={words.votes.first}
        value={chosen(0)}
        options={[{ value: '', text: words.votes.pick }, ...options]}
        onPick={pick(0)}
      />
      {lacksVotes ? <div className={styles.warn}>{words.todo[award.filledBy]}</div> : undefined}
      {voteColumns.length > 0 ? (
        <Choose
          label={words.votes.second}
          value={chosen(1)}
          options={[{ value: '', text: words.votes.none }, ...options.filter(({ value }) => value !== chosen(0))]}
          onPick={pick(1)}
        />
      ) : undefined}
      <VotesRead award={award} />
      {voteLists.length > 1 ? <div className={styles.quiet}>{words.votes.two}</div> : undefined}
      <Group award={award} title={words.result.excluded} kinds={['excluded']} />
      <Closed award={award} title={words.result.unscored} kinds={['unscored']} />
      <Findings findings={award.findings} contest={contest} words={words} />
    </>
  );
}

/** Of how many candidates each column has the votes. */
function VotesRead({ award: { voteLists, pool } }: { readonly award: AwardView }) {
  const { words } = useContest();
  const styles = useContestStyles();
  return voteLists.map(({ from, header, votes }) => {
    const counted = pool.candidates.filter(({ key: one }) => votes.has(one)).length;
    return (
      <div key={key(from.sheet, from.column)} role="status">
        <span className={styles.strong}>{words.votes.column(from.sheet, header)}</span>{' '}
        {words.votes.read(counted, pool.candidates.length - counted)}
      </div>
    );
  });
}
