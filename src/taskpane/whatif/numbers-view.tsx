import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Knob } from '../../whatif/knobs';
import { NO_CHANGE } from '../../whatif/scenario';
import { KnobField } from './knob-field';
import type { Ground } from './try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  intro: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  reset: { flexShrink: 0, marginLeft: 'auto' },
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

/** 改数额: the numbers that matter to the awards at hand by clause; the others on demand. */
export function NumbersView({ ground }: { readonly ground: Ground }) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const own = ground.knobs.filter(({ matters }) => matters);
  const others = ground.knobs.filter((knob) => !knob.matters && hasAmounts(knob));
  const shown = what.showAll ? [...own, ...others] : own;
  return (
    <>
      <div className={styles.intro}>
        <span>{shown.length === 0 ? words.noNumbers : words.intro}</span>
        {what.scenario.size > 0 ? (
          <Button size="small" className={styles.reset} onClick={() => whatIf.take(NO_CHANGE)}>
            {words.reset}
          </Button>
        ) : undefined}
      </div>
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

/** Places, bars and scores have their own tab: they change no amount of a row. */
const hasAmounts = ({ parameters: [{ table }] }: Knob): boolean =>
  table === 'awards' || table === 'rollUps' || table === 'facts';

function byClause(knobs: readonly Knob[]): readonly (readonly [string, readonly Knob[]])[] {
  const groups = new Map<string, Knob[]>();
  for (const knob of knobs) {
    const { clause } = knob.parameters[0];
    groups.set(clause, [...(groups.get(clause) ?? []), knob]);
  }
  return [...groups];
}
