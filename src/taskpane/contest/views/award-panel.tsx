import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ContestStep } from '../../../messages/pane/contest/contest';
import type { AwardView } from '../state/view';
import { type Ruling, whoIsWho } from '../state/who-is-who';
import { PlacesStep } from './places-step';
import { ResultStep } from './result-step';
import { TabRow } from '../../views/tab-row';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';
import { VotesStep } from './votes-step';
import { WhoStep } from './who-step';

export const STEPS: readonly ContestStep[] = ['who', 'places', 'votes', 'result'];

const parts = { who: WhoStep, places: PlacesStep, votes: VotesStep, result: ResultStep } as const;

const useStyles = makeStyles({
  top: { flexShrink: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** One award: 资格 → 名额 → 得票 → 结果, each with how many are left. */
export function AwardPanel({ award }: { readonly award: AwardView }) {
  const { contest, state, words } = useContest();
  const own = useStyles();
  const styles = useContestStyles();
  const Step = parts[state.step];
  return (
    <>
      <div className={own.top}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={() => void contest.go({ award: undefined })}
        >
          {words.back}
        </Button>
        <h2 className={own.name}>{award.award}</h2>
      </div>
      <TabRow
        names={STEPS}
        shown={state.step}
        textOf={(step) => [words.steps[step], remaining(award, step, state.setup.settled)].filter(Boolean).join(' ')}
        ids="contest"
        panel="contest-step"
        label={award.award}
        className={own.steps}
        onShow={(step) => void contest.go({ step })}
      />
      <div id="contest-step" role="tabpanel" className={own.panel} aria-labelledby={`contest-${state.step}`}>
        <div className={styles.scroll} key={`${award.award} ${state.step}`}>
          <Step award={award} />
        </div>
      </div>
    </>
  );
}

/** How many are left after a step. */
function remaining(
  { pool, outcome, voteLists, seats }: AwardView,
  step: ContestStep,
  rulings: readonly Ruling[],
): string {
  const running = (outcome.result?.standings ?? []).filter(({ kind }) =>
    ['wins', 'ties', 'loses', 'passes'].includes(kind),
  ).length;
  switch (step) {
    case 'who':
      return pool.candidates.length === 0 ? '' : String(whoIsWho(pool.candidates, rulings).remaining);
    case 'places':
      return seats.every(({ quota }) => quota.kind === 'places') && outcome.result ? String(outcome.result.places) : '';
    case 'votes':
      return voteLists.length === 0 ? '' : String(running);
    case 'result': {
      const standings = outcome.result?.standings;
      return standings ? String(standings.filter(({ kind }) => kind === 'wins' || kind === 'passes').length) : '';
    }
  }
}
