import { makeStyles, tokens } from '@fluentui/react-components';
import { AmountVariances } from './amount-variances';
import { ItemEffectLines, PlacesEffectLines, RankingEffectLines } from './effect-lines';
import { isTouched } from '../state/effects';
import type { Answer, Ground } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** 看增减: what a scenario changes: money by person and by clause, places, bars, scores. */
export function VariancesView({ ground, answer }: { readonly ground: Ground; readonly answer: Answer }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const { amounts, effects } = answer;
  const comparison = amounts?.comparison;
  const money = comparison !== undefined && comparison.people.length + comparison.rules.length > 0;
  const places = isTouched(effects, 'places');
  const items = isTouched(effects, 'eligibility');
  const scores = isTouched(effects, 'scores');
  if (!money && !places && !items && !scores) return <div>{words.nobody}</div>;
  return (
    <>
      {money && ground.amounts ? (
        <AmountVariances ground={ground} amounts={ground.amounts} answer={answer} />
      ) : undefined}
      {places ? (
        <section>
          <h2 className={styles.heading}>{words.areas.places}</h2>
          {effects.places
            .filter(({ changed }) => changed)
            .map((effect) => (
              <div key={effect.award} className={styles.item}>
                <h3 className={styles.name}>{effect.award}</h3>
                <PlacesEffectLines effect={effect} named={false} />
              </div>
            ))}
        </section>
      ) : undefined}
      {items ? (
        <section>
          <h2 className={styles.heading}>{words.areas.eligibility}</h2>
          {effects.items
            .filter(({ changed }) => changed)
            .map((effect) => (
              <div key={effect.item} className={styles.item}>
                <h3 className={styles.name}>{effect.item}</h3>
                <ItemEffectLines effect={effect} nobody={words.items.nobody} />
              </div>
            ))}
        </section>
      ) : undefined}
      {scores ? (
        <section>
          <h2 className={styles.heading}>{words.areas.scores}</h2>
          {effects.rankings
            .filter(({ moves }) => moves.length > 0)
            .map((effect) => (
              <div key={effect.scenario.assessment} className={styles.item}>
                <h3 className={styles.name}>{effect.scenario.assessment}</h3>
                <RankingEffectLines effect={effect} />
              </div>
            ))}
        </section>
      ) : undefined}
    </>
  );
}
