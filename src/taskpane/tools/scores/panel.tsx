import { showAmount } from '../../../facts/show';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { scoresWords } from '../../../messages/pane/tools/scores';
import { Line, useLineStyles } from '../../views/line';
import { usePane } from '../../views/pane-context';
import { ToggleChips } from '../../views/toggle-chips';
import { PickLine } from '../daily/controls';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { EntryList, Figures, type ListedEntry, NoList, Say, Settings } from '../daily/parts';
import { isBoard } from './board';
import { memberAwards, type ScoresLook } from './look';
import type { Rated } from './rated';
import { markTitle, sayRated, scoreFindings, type Scored } from './say';
import type { Scores } from './scores';
import { useScores } from './use-scores';

/** 考核计分: the ranking, each score opening to its parts. */
export function ScoresPanel() {
  const { scores, answer } = useScores();
  return (
    <Looked
      answer={answer}
      resume={scores.looking.resume}
      listIn={(look) => (look.kind === 'scores' ? look.list : undefined)}
    >
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

/** How often the board is posted, and the sheet whose last people stand on it. */
function OfBoard({ look, scores }: { readonly look: Scored; readonly scores: Scores }) {
  const { language, sheets } = usePane().state;
  const words = scoresWords[language].board;
  const line = useLineStyles();
  const chosen = look.membersFrom?.cells.sheet;
  const names = sheets.filter(({ name, visible }) => visible && name !== look.list.cells.sheet).map(({ name }) => name);
  const frequencies = [words.month, words.quarter];
  return (
    <>
      <PickLine
        label={words.published}
        current={look.published === 'month' ? words.month : words.quarter}
        names={frequencies}
        onPick={(name) => scores.store.set({ published: name === words.month ? 'month' : 'quarter' })}
      />
      {names.length > 0 && memberAwards(look.list.scheme).length > 0 ? (
        <Line
          label={words.members}
          groups={[
            {
              name: 'members',
              current: chosen ?? '',
              choices: [
                { key: '', text: words.nobody, onPick: () => void scores.membersOn(undefined) },
                ...names.map((name) => ({ key: name, text: name, onPick: () => void scores.membersOn(name) })),
              ],
            },
          ]}
        >
          <span className={line.strong}>{chosen ?? words.nobody}</span>
        </Line>
      ) : undefined}
      {look.membersFrom?.nobody ? <Say warn>{words.unread(look.membersFrom.cells.sheet)}</Say> : undefined}
    </>
  );
}

function Choices({ look, scores }: { readonly look: Scored; readonly scores: Scores }) {
  const { language } = usePane().state;
  const words = scoresWords[language];
  const { store } = scores;
  const toggle = (award: string): void =>
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
      {isBoard(look) ? <OfBoard look={look} scores={scores} /> : undefined}
      {look.awards.length > 0 ? (
        <ToggleChips
          label={words.elects}
          shown={words.elects}
          chips={look.awards.map((award) => ({ key: award, text: award }))}
          chosen={look.chosen}
          onToggle={toggle}
        />
      ) : undefined}
    </Settings>
  );
}
