import { makeStyles, tokens } from '@fluentui/react-components';
import { showAmount } from '../../../facts/show';
import { contestWords } from '../../../messages/pane/contest/contest';
import { seatsText } from '../../contest/state/places-text';
import { usePane } from '../../views/pane-context';
import { someOf } from '../some-of';
import type { ItemEffect } from '../state/item-effects';
import type { PlacesEffect } from '../state/places-effects';
import type { Ranked, RankingEffect } from '../state/ranking-effects';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  effect: { overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { color: tokens.colorPaletteRedForeground1 },
  less: { color: tokens.colorPaletteBlueForeground2 },
  warn: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** How many may win one award, how that is reckoned, and who gains or loses a place. */
export function PlacesEffectLines({ effect, named }: { readonly effect: PlacesEffect; readonly named: boolean }) {
  const { words } = useWhatIf();
  const contest = contestWords[usePane().state.language];
  const styles = useStyles();
  const { award, baseline, scenario, gains, loses, ties, changed } = effect;
  const seats = scenario.view.seats.flatMap((one) => seatsText(one, contest.places) ?? []).join(' · ');
  const was =
    baseline.count !== scenario.count && baseline.count !== undefined ? words.places.were(baseline.count) : '';
  const lack = scenario.lacks === undefined ? '' : contest.lacks[scenario.lacks];
  const reckoned = [named ? award : '', seats, was].filter(Boolean).join(' · ');
  return (
    <div className={styles.effect}>
      {reckoned ? <div className={styles.figure}>{reckoned}</div> : undefined}
      {lack ? <div className={styles.warn}>{words.places.lacks(lack)}</div> : undefined}
      {gains.length > 0 ? <div className={styles.more}>{words.places.gains(someOf(gains, words))}</div> : undefined}
      {loses.length > 0 ? <div className={styles.less}>{words.places.loses(someOf(loses, words))}</div> : undefined}
      {changed && ties.length > 0 ? <div>{words.places.ties(someOf(ties, words))}</div> : undefined}
    </div>
  );
}

/** How many do not meet one item, and who is barred or free. */
export function ItemEffectLines({ effect, nobody }: { readonly effect: ItemEffect; readonly nobody: string }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const { baseline, scenario, barred, freed } = effect;
  if (scenario.all === 0) return <div className={styles.quiet}>{nobody}</div>;
  const undecided =
    baseline.undecided + scenario.undecided > 0 ? words.items.undecided(baseline.undecided, scenario.undecided) : '';
  const counts = [words.items.counts(baseline.barred, scenario.barred, scenario.all), undecided].filter(Boolean);
  return (
    <div className={styles.effect}>
      <div className={styles.figure}>{counts.join(' · ')}</div>
      {barred.length > 0 ? <div className={styles.more}>{words.items.barred(someOf(barred, words))}</div> : undefined}
      {freed.length > 0 ? <div className={styles.less}>{words.items.freed(someOf(freed, words))}</div> : undefined}
    </div>
  );
}

/** So many rows of a ranking are told; the others are counted. */
const MOVES = 12;

/** The new scores and ranks of one assessment. */
export function RankingEffectLines({ effect }: { readonly effect: RankingEffect }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const { scenario, moves, gains, loses } = effect;
  if (scenario.sheet === undefined) return <div className={styles.warn}>{words.rankings.none(scenario.parts)}</div>;
  const ranked = ({ score, rank }: Ranked): string =>
    score === undefined || rank === undefined
      ? words.rankings.unranked
      : words.rankings.ranked(showAmount(score), rank);
  return (
    <div className={styles.effect}>
      <div className={styles.quiet}>{words.rankings.by(scenario.sheet, scenario.ranked.length)}</div>
      {moves.slice(0, MOVES).map((move) => (
        <div key={move.sheetRow} className={styles.figure}>
          {words.rankings.move(move.name || words.noName, ranked(move.baseline), ranked(move.scenario))}
        </div>
      ))}
      {moves.length > MOVES ? <div className={styles.quiet}>{words.andMore(moves.length)}</div> : undefined}
      {gains.length > 0 ? <div className={styles.more}>{words.rankings.gains(someOf(gains, words))}</div> : undefined}
      {loses.length > 0 ? <div className={styles.less}>{words.rankings.loses(someOf(loses, words))}</div> : undefined}
    </div>
  );
}
