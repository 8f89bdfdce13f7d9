import { entryOf } from '../../../base/entries';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Knob } from '../../../whatif/knobs';
import { areaOf } from '../../../whatif/areas';
import { Intro } from './intro';
import { KnobField } from './knob-field';
import type { Ground } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  clause: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  others: { marginTop: tokens.spacingVerticalM },
});

/** The amounts: numbers that matter to the awards at hand by clause; the others on demand. */
export function AmountNumbers({ ground }: { readonly ground: Ground }) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const knobs = ground.knobs.filter(({ parameters: [first] }) => areaOf(ground.scheme, first) === 'amounts');
  const own = knobs.filter(({ matters }) => matters);
  const others = knobs.filter(({ matters }) => !matters);
  const shown = what.showAll ? [...own, ...others] : own;
  if (!ground.amounts) return <Intro text={words.noAmounts} />;
  return (
    <>
      <Intro text={shown.length === 0 ? words.noNumbers : words.intro} />
      {byClause(shown).map(([clause, knobs]) => (
        <section key={clause}>
          <h2 className={styles.clause}>{clause || words.noClause}</h2>
          <ul className={styles.list}>
            {knobs.map((knob) => (
              <KnobField key={knob.key} knob={knob} named={what.showAll} />
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 ? (
        <Button size="small" className={styles.others} onClick={() => whatIf.showAll(!what.showAll)}>
          {what.showAll ? words.fewer : words.others(others.length)}
        </Button>
      ) : undefined}
    </>
  );
}

function byClause(knobs: readonly Knob[]): readonly (readonly [string, readonly Knob[]])[] {
  const groups = new Map<string, Knob[]>();
  for (const knob of knobs) entryOf(groups, knob.parameters[0].clause, () => []).push(knob);
  return [...groups];
}
