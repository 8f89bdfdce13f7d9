import { makeStyles, tokens } from '@fluentui/react-components';
import { allotWords } from '../../../messages/pane/tools/allot';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { deciderOf } from '../../../rules/places/decider';
import { usePane } from '../../views/pane-context';
import { ToggleChips } from '../../views/toggle-chips';
import { FindingsBar } from '../daily/findings-bar';
import { Looked } from '../daily/looked';
import { Entries, type Entry, Figures, Say } from '../daily/parts';
import type { AllotFeature } from './allot';
import type { AllotLook } from './look';
import { type Allot, placesOf, sayGroup, sayLeftOut, sayTotal, type Shared, shown } from './say';
import { AllotSettings } from './settings';
import { useAllot } from './use-allot';

const useStyles = makeStyles({
  ties: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

/** 名额分配: what each section gets, its share open to be looked at; ties are for people to decide. */
export function AllotPanel() {
  const { allot, answer } = useAllot();
  return (
    <Looked
      answer={answer}
      resume={allot.looking.resume}
      listIn={(look) => (look.kind === 'allot' ? look.list : undefined)}
    >
      {(look) => <LookedAt look={look} allot={allot} />}
    </Looked>
  );
}

function LookedAt({ look, allot }: { readonly look: AllotLook; readonly allot: AllotFeature }) {
  const { state } = usePane();
  const words = allotWords[state.language];
  if (look.kind === 'no-scheme') return <Say>{dailyWords[state.language].noScheme}</Say>;
  if (look.kind === 'none') return <Say>{words.none}</Say>;
  const { result } = look;
  return (
    <>
      <AllotSettings look={look} allot={allot} />
      {result?.kind === 'no-total' ? <Say warn>{words.noTotal(look.award)}</Say> : undefined}
      {result?.kind === 'too-many' ? <Say warn>{words.tooMany(result.why, result.total)}</Say> : undefined}
      {result?.kind === 'shared' ? <Places look={look} shared={result} allot={allot} /> : undefined}
      <FindingsBar items={look.groups.leftOut} show={(leftOut) => ({ text: sayLeftOut(leftOut, state.language) })} />
    </>
  );
}

interface SharedProps {
  readonly look: Allot;
  readonly shared: Shared;
  readonly allot: AllotFeature;
}

function Places({ look, shared, allot }: SharedProps) {
  const { language } = usePane().state;
  const words = allotWords[language];
  const given = shared.groups.reduce((sum, row) => sum + (placesOf(look, row) ?? row.places), 0);
  const entries = shared.groups.map((row, index): Entry => {
    const places = placesOf(look, row);
    return {
      key: row.group.name,
      place: String(index + 1),
      name: row.group.name,
      what: words.share(shown(row.share)),
      figure: places === undefined ? words.pending : String(places),
      tone: places === undefined ? 'look' : 'plain',
      sentence: sayGroup(look, row, language),
      hint: row.group.name,
    };
  });
  return (
    <>
      <Figures
        figures={[
          { label: words.figures.total, text: String(shared.total) },
          { label: words.figures.given, text: String(given) },
          {
            label: words.figures.open,
            text: String(shared.total - given),
            tone: shared.total > given ? 'look' : 'plain',
          },
          { label: words.figures.groups, text: String(shared.groups.length) },
        ]}
      />
      <Say>{sayTotal(look, shared, language)}</Say>
      {shared.undecided > 0 ? <Ties look={look} shared={shared} allot={allot} /> : undefined}
      <Entries label={look.award} entries={entries} />
    </>
  );
}

/** The places that sections tie for: the clerk enters whom people gave them to. */
function Ties({ look, shared, allot }: SharedProps) {
  const { language } = usePane().state;
  const words = allotWords[language];
  const styles = useStyles();
  const tied = shared.groups.filter((row) => row.tied).map(({ group }) => group.name);
  const toggle = (name: string): void => {
    const given = new Set(look.given);
    if (!given.delete(name)) given.add(name);
    allot.store.set({ given });
  };
  return (
    <>
      <Say warn={!look.settled}>{words.tie(shared.undecided, tied, deciderOf(shared.rule.decidedBy))}</Say>
      <ToggleChips
        className={styles.ties}
        label={words.figures.open}
        chips={tied.map((name) => ({ key: name, text: words.give(name) }))}
        chosen={[...look.given]}
        onToggle={toggle}
      />
      {look.given.size > 0 && !look.settled ? <Say warn>{words.tooManyGiven(shared.undecided)}</Say> : undefined}
    </>
  );
}
