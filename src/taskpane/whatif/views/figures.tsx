import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sign } from '../../../facts/exact';
import { sayFinding } from '../../../messages/rules/findings';
import { money } from '../../../messages/money';
import type { WhatIfWords } from '../../../messages/pane/whatif/whatif';
import type { Misfit } from '../../../whatif/apply-scenario';
import type { Area } from '../../../whatif/areas';
import type { Comparison } from '../../../whatif/compare';
import { FigureList } from '../../views/figure-list';
import { usePane } from '../../views/pane-context';
import { barredIn, movedIn, placesIn } from '../state/effects';
import type { Pair } from '../../../whatif/pair';
import type { Answer } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' },
  figure: { whiteSpace: 'nowrap' },
  // Millions, with three of them side by side in the narrowest pane.
  long: { fontSize: tokens.fontSizeBase300 },
  more: { color: tokens.colorPaletteRedForeground1 },
  less: { color: tokens.colorPaletteBlueForeground2 },
  note: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** A variance with its sign: +1,250.00 */
export const signedMoney = (amount: Parameters<typeof money>[0]): string =>
  `${sign(amount) > 0 ? '+' : ''}${money(amount)}`;

/** Longest figure, in characters, with which three of them still fit side by side in large type. */
const LONGEST = 10;

/** A variance of counts with its sign: +3 */
export const signedCount = (count: number): string => `${count > 0 ? '+' : ''}${count}`;

/** As it is, under the scenario, and how far they are apart: yuan, places, those who are barred, or what moved. */
export function Figures({ answer, area }: { readonly answer: Answer; readonly area: Area }) {
  const { words } = useWhatIf();
  const { amounts, effects, misfits } = answer;
  const apart = ({ baseline, scenario }: Pair<number>, labels: WhatIfWords['pairs']['places']): readonly Figure[] => [
    { label: labels.baseline, text: String(baseline) },
    { label: labels.scenario, text: String(scenario) },
    { label: words.variance, text: signedCount(scenario - baseline), way: Math.sign(scenario - baseline) },
  ];
  const shown = (): readonly Figure[] => {
    switch (area) {
      case 'amounts':
        return amounts ? moneyFigures(amounts.comparison, words) : [];
      case 'places':
        return apart(placesIn(effects), words.pairs.places);
      case 'eligibility':
        return apart(barredIn(effects), words.pairs.eligibility);
      case 'scores': {
        const { scores, ranks } = movedIn(effects);
        const all = effects.rankings.reduce((sum, { scenario }) => sum + scenario.ranked.length, 0);
        return [
          { label: words.moved.all, text: String(all) },
          { label: words.moved.scores, text: String(scores) },
          { label: words.moved.ranks, text: String(ranks) },
        ];
      }
    }
  };
  return (
    <>
      <Row figures={shown()} />
      {area === 'amounts' && amounts ? <LeftOut amounts={amounts} /> : undefined}
      {misfits.length > 0 ? <Misfits misfits={misfits} /> : undefined}
    </>
  );
}

interface Figure {
  readonly label: string;
  readonly text: string;
  /** More, less, or neither. */
  readonly way?: number;
}

const moneyFigures = ({ baseline, scenario, variance }: Comparison, words: WhatIfWords): readonly Figure[] => [
  { label: words.baseline, text: money(baseline) },
  { label: words.scenario, text: money(scenario) },
  { label: words.variance, text: signedMoney(variance), way: sign(variance) },
];

function Row({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  const long = figures.some(({ text }) => text.length > LONGEST) && styles.long;
  const lookOf = ({ way = 0 }: Figure) => (way > 0 ? styles.more : way < 0 ? styles.less : undefined);
  return (
    <div role="status">
      <FigureList
        className={styles.figures}
        figures={figures.map((figure) => ({
          label: figure.label,
          text: figure.text,
          look: mergeClasses(styles.figure, long, lookOf(figure)),
        }))}
      />
    </div>
  );
}

/** What the total leaves out: rows undecided or no money, caps that nobody can tell. */
function LeftOut({ amounts: { comparison, sums } }: { readonly amounts: NonNullable<Answer['amounts']> }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const { undecided } = comparison;
  const apart = [
    ...(undecided.scenario > 0 || undecided.settled.length > 0 ? [words.undecided(undecided.scenario)] : []),
    ...(undecided.lost.length > 0 ? [words.lost(undecided.lost.length)] : []),
    ...(undecided.settled.length > 0 ? [words.settled(undecided.settled.length)] : []),
    ...(sums.otherUnits > 0 ? [words.otherUnits] : []),
    ...(sums.capUnknown > 0 ? [words.capUnknown(sums.capUnknown)] : []),
  ];
  return apart.length > 0 ? <div className={styles.note}>{apart.join('')}</div> : undefined;
}

function Misfits({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const { state } = usePane();
  const { words } = useWhatIf();
  const styles = useStyles();
  const say = (misfit: Misfit): string => {
    switch (misfit.kind) {
      case 'path-unknown':
        return words.misfit.pathUnknown(misfit.path);
      case 'value-unfit':
        return words.misfit.valueUnfit(misfit.path, misfit.value);
      case 'finding':
        return sayFinding(state.language, misfit.finding);
    }
  };
  return (
    <div className={mergeClasses(styles.note, styles.wrong)} role="alert">
      {[words.misfit.heading(misfits.length), ...misfits.map(say)].map((text) => (
        <div key={text}>{text}</div>
      ))}
    </div>
  );
}
