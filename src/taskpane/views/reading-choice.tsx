import { makeStyles, tokens } from '@fluentui/react-components';
import { absolute, sign, subtract } from '../../facts/exact';
import { money } from '../../messages/money';
import { schemePaneWords, type SchemePaneWords } from '../../messages/pane/scheme';
import type { Reading } from '../../rules/scheme/scheme';
import type { OptionEffect } from '../jobs/effects';
import type { Totals } from '../state/totals';
import { usePane } from './pane-context';
import { ReadingField } from './reading-field';

const useStyles = makeStyles({
  asked: {
    flexShrink: 0,
    margin: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
});

/** The ways to read one sentence of the document, with the one in force, and what each comes to where that is known. */
export function ReadingChoice({
  reading,
  effects = NONE,
}: {
  readonly reading: Reading;
  readonly effects?: readonly OptionEffect[] | undefined;
}) {
  const { pane, state } = usePane();
  const { id, chosen } = reading;
  const inForce = effects.find(({ option }) => option === chosen)?.totals;
  const effectOf = (option: string): string => {
    const totals = effects.find((effect) => effect.option === option)?.totals;
    return totals ? effectText(totals, inForce, schemePaneWords[state.language].effects) : '';
  };
  return (
    <ReadingField
      reading={reading}
      value={chosen}
      effectOf={effects.length > 0 ? effectOf : undefined}
      disabled={state.busy !== undefined}
      onPick={(option) => void pane.pickReading(id, option)}
    />
  );
}

const NONE: readonly OptionEffect[] = [];

/** 9,850.00元 · 多600.00元 · 待定2行 */
function effectText(totals: Totals, inForce: Totals | undefined, words: SchemePaneWords['effects']): string {
  const more = subtract(totals.certain.yuan, inForce?.certain.yuan ?? totals.certain.yuan);
  const same = inForce !== undefined && sign(more) === 0 && totals.undecided === inForce.undecided;
  const change = sign(more) > 0 ? words.more(money(more)) : words.less(money(absolute(more)));
  return [
    words.total(money(totals.certain.yuan)),
    totals === inForce ? '' : same ? words.equal : sign(more) === 0 ? '' : change,
    totals.undecided > 0 ? words.undecided(totals.undecided) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Readings that nobody chose and that amounts hang on: asked before anything else. */
export function AskedReadings() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { result } = state;
  if (!result || result.asked.length === 0) return undefined;
  const rows = result.reckoning.assessment.outcomes.filter(({ kind }) => kind === 'unread').length;
  return (
    <section className={styles.asked} aria-label={words.readings.heading}>
      <div>{words.readings.ask(rows)}</div>
      {result.asked.map((reading) => (
        <ReadingChoice key={reading.id} reading={reading} />
      ))}
    </section>
  );
}
