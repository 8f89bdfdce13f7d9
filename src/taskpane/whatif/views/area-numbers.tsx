import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Area, areaOf } from '../../../whatif/areas';
import type { Knob } from '../../../whatif/knobs';
import { createContest } from '../../contest/feature';
import { useFeature, usePane } from '../../views/pane-context';
import { ItemEffectLines, PlacesEffectLines, RankingEffectLines } from './effect-lines';
import { Intro } from './intro';
import { KnobField } from './knob-field';
import { ReadingDrop } from './reading-drop';
import { type AreaSection, sectionsOf } from '../state/sections';
import type { Answer, Ground } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  unread: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  clause: { color: tokens.colorBrandForeground1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

type Aside = Exclude<Area, 'amounts'>;

/** The numbers of places, bars or scores, each award and item with what becomes of it. */
export function AreaNumbers({
  area,
  ground,
  answer,
}: {
  readonly area: Aside;
  readonly ground: Ground;
  readonly answer: Answer;
}) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const knobs = ground.knobs.filter(({ parameters: [first] }) => areaOf(ground.scheme, first) === area);
  const readings = ground.readings.get(area) ?? [];
  return (
    <>
      <Intro text={words.intros[area]} />
      <Unread area={area} ground={ground} />
      {readings.length > 0 ? (
        <section>
          <h2 className={styles.heading}>{words.shared}</h2>
          <ul className={styles.list}>
            {readings.map((reading) => (
              <ReadingDrop key={reading.id} reading={reading} />
            ))}
          </ul>
        </section>
      ) : undefined}
      {sectionsOf(ground.scheme, area, knobs).map((section) => (
        <section key={section.key}>
          <h2 className={styles.heading}>
            <span>{section.subject}</span>
            <span className={styles.clause}>{section.clause}</span>
          </h2>
          <SectionEffects area={area} section={section} answer={answer} />
          <ul className={styles.list}>
            {section.knobs.map((knob: Knob) => (
              <KnobField key={knob.key} knob={knob} named={false} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SectionEffects({
  area,
  section: { names },
  answer: { effects },
}: {
  readonly area: Aside;
  readonly section: AreaSection;
  readonly answer: Answer;
}) {
  const { words } = useWhatIf();
  switch (area) {
    case 'places':
      return effects.places
        .filter(({ award }) => names.includes(award))
        .map((effect) => <PlacesEffectLines key={effect.award} effect={effect} named={names.length > 1} />);
    case 'eligibility':
      return effects.items
        .filter(({ item }) => names.includes(item))
        .map((effect) => <ItemEffectLines key={effect.item} effect={effect} nobody={words.items.nobody} />);
    case 'scores':
      return effects.rankings
        .filter(({ scenario }) => names.includes(scenario.assessment))
        .map((effect) => <RankingEffectLines key={effect.scenario.assessment} effect={effect} />);
  }
}

/** Until the sheets were read nobody can be named: what to do about it. */
function Unread({ area, ground: { evidence, lists } }: { readonly area: Aside; readonly ground: Ground }) {
  const { state } = usePane();
  const contest = useFeature(createContest);
  const { words } = useWhatIf();
  const styles = useStyles();
  const found = area === 'scores' && [...lists.values()].every((list) => list !== undefined);
  if (evidence.contest || found) return undefined;
  return (
    <div className={styles.unread}>
      <span>{words.unread.text}</span>
      <Button size="small" disabled={state.busy !== undefined} onClick={() => void contest.load()}>
        {words.unread.button}
      </Button>
    </div>
  );
}
