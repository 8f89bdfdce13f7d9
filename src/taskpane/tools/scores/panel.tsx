import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { showAmount } from '../../../facts/show';
import { dailyWords } from '../../../messages/pane-daily';
import { scoresWords } from '../../../messages/pane-scores';
import { useLineStyles } from '../../views/line';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { PickLine } from '../daily/controls';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { EntryList, Figures, type ListedEntry, NoList, Say, Settings } from '../daily/parts';
import { useLooking } from '../daily/use-looking';
import type { Rated, ScoresLook } from './look';
import { markTitle, sayRated, scoreFindings, type Scored } from './say';
import { createScores, type Scores } from './scores';

const useStyles = makeStyles({
  awards: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  award: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** 考核计分: the ranking, each score opening to its parts. */
export function ScoresPanel() {
  const { state } = usePane();
  const scores = useFeature(createScores);
  const choice = useStore(scores.store);
  const answer = useLooking(scores.looking, state.cells, state.setup, choice);
  return (
    <Looked answer={answer} resume={scores.looking.resume}>
      {(look) => <LookedAt look={look} scores={scores} />}
    </Looked>
  );
}

function LookedAt({ look, scores }: { readonly look: ScoresLook; readonly scores: Scores }) {
  const { state } = usePane();
  switch (look.kind) {
    case 'none':
      return <Say>{scoresWords[state.language].none}</Say>;
    case 'unread':
      return <NoList reading={look.reading} />;
    case 'scores':
      return <Ranking look={look} scores={scores} />;
  }
}

function Ranking({ look, scores }: { readonly look: Scored; readonly scores: Scores }) {
  const { language } = usePane().state;
  const words = scoresWords[language];
  const daily = dailyWords[language];
  const { tracker } = look.list;
  const scored = look.rated.filter(({ standing }) => standing.score.kind === 'score').length;
  const goTo = (sheetRow: number) => () => void scores.daily.goTo(tracker, sheetRow);
  const show = (rated: Rated): ListedEntry => {
    const { standing } = rated;
    const { score, rank, marks } = standing;
    return {
      place: rank === undefined ? daily.row(rated.sheetRow) : words.rank(rank),
      name: rated.name === '' ? daily.noName : rated.name,
      what: marks.map((mark) => markTitle(mark, language)).join(' '),
      figure: score.kind === 'score' ? showAmount(score.score) : words.unscored,
      tone: score.kind === 'score' ? 'plain' : 'look',
      sentence: sayRated(look, rated, language),
      onGo: goTo(rated.sheetRow),
      hint: daily.goTo(rated.sheetRow),
    };
  };
  const lacksAll = look.lacking.length === look.parts.length;
  return (
    <>
      <Choices look={look} scores={scores} />
      {lacksAll ? (
        <Say warn>{words.noPart(look.assessment, look.lacking)}</Say>
      ) : (
        <>
          <Figures
            figures={[
              { label: words.figures.rated, text: String(look.rated.length) },
              { label: words.figures.scored, text: String(scored) },
              {
                label: words.figures.lacking,
                text: String(look.rated.length - scored),
                tone: scored < look.rated.length ? 'look' : 'plain',
              },
            ]}
          />
          {look.open ? <Say>{words.openWeights(look.parts[0]?.source.clause ?? '')}</Say> : undefined}
          {look.lacking.length > 0 ? <Say warn>{daily.lacksColumns(look.lacking)}</Say> : undefined}
          <EntryList label={look.assessment} items={look.rated} keyOf={({ sheetRow }) => sheetRow} show={show} />
          <FindingsBar
            items={scoreFindings(look, language)}
            show={({ text, sheetRow }) => ({ text, onGo: sheetRow === undefined ? undefined : goTo(sheetRow) })}
          />
        </>
      )}
    </>
  );
}

function Choices({ look, scores }: { readonly look: Scored; readonly scores: Scores }) {
  const { language } = usePane().state;
  const words = scoresWords[language];
  const styles = useStyles();
  const line = useLineStyles();
  const { store } = scores;
  const toggle = (award: string) => () =>
    store.set({
      awards: look.chosen.includes(award) ? look.chosen.filter((one) => one !== award) : [...look.chosen, award],
    });
  return (
    <Settings>
      <PickLine
        label={words.assessment}
        current={look.assessment}
        names={look.assessments}
        onPick={(assessment) => store.set({ assessment, awards: undefined })}
      />
      {look.months.length > 1 ? (
        <PickLine
          label={words.month}
          current={look.month ?? ''}
          names={look.months}
          onPick={(month) => store.set({ month })}
        />
      ) : undefined}
      {look.awards.length > 0 ? (
        <div className={styles.awards} role="group" aria-label={words.elects}>
          <span className={line.label}>{words.elects}</span>
          {look.awards.map((award) => (
            <ToggleButton
              key={award}
              size="small"
              shape="circular"
              className={styles.award}
              checked={look.chosen.includes(award)}
              onClick={toggle(award)}
            >
              {award}
            </ToggleButton>
          ))}
        </div>
      ) : undefined}
    </Settings>
  );
}
