import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sign } from '../../facts/exact';
import { sayFinding } from '../../messages/findings';
import { money } from '../../messages/money';
import type { Misfit } from '../../whatif/apply-scenario';
import { FigureList } from '../views/figure-list';
import { usePane } from '../views/pane-context';
import type { Answer } from './try-out';
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

/** A difference with its sign: +1,250.00 */
export const signedMoney = (amount: Parameters<typeof money>[0]): string =>
  `${sign(amount) > 0 ? '+' : ''}${money(amount)}`;

/** Three figures of so many characters stand side by side in large type. */
const LONGEST = 10;

/** The total as it is, the total under the scenario, and how far they are apart; what is in no sum is said below. */
export function Figures({ answer }: { readonly answer: Answer }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const { comparison, sums, misfits } = answer;
  const { baseline, scenario, difference, undecided } = comparison;
  const way = sign(difference) > 0 ? styles.more : sign(difference) < 0 ? styles.less : undefined;
  const figures = [
    { label: words.baseline, text: money(baseline) },
    { label: words.scenario, text: money(scenario) },
    { label: words.difference, text: signedMoney(difference), look: way },
  ];
  const long = figures.some(({ text }) => text.length > LONGEST) && styles.long;
  const apart = [
    ...(undecided.scenario > 0 || undecided.settled.length > 0 ? [words.undecided(undecided.scenario)] : []),
    ...(undecided.lost.length > 0 ? [words.lost(undecided.lost.length)] : []),
    ...(undecided.settled.length > 0 ? [words.settled(undecided.settled.length)] : []),
    ...(sums.otherUnits > 0 ? [words.otherUnits] : []),
  ];
  return (
    <>
      <div role="status">
        <FigureList
          className={styles.figures}
          figures={figures.map((figure) => ({ ...figure, look: mergeClasses(styles.figure, long, figure.look) }))}
        />
      </div>
      {apart.length > 0 ? <div className={styles.note}>{apart.join('')}</div> : undefined}
      {misfits.length > 0 ? <Misfits misfits={misfits} /> : undefined}
    </>
  );
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
