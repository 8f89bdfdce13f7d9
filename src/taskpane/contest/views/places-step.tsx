import { Checkbox, Switch } from '@fluentui/react-components';
import { showExact } from '../../../facts/show';
import { pairKey } from '../../../rules/contest/run';
import { placesFor } from '../../../rules/places/quota';
import { ReadingChoice } from '../../views/reading-choice';
import { allotted } from '../state/allotted';
import { typedBase } from '../state/places';
import { seatsText } from '../state/places-text';
import type { AwardView } from '../state/view';
import { Folded } from './folded';
import { useContestStyles } from './styles';
import { Typed } from './typed';
import { useContest } from './use-contest';

/** 名额: how many may win and how that is reckoned; what it hangs on; awards with which this one is not combined. */
export function PlacesStep({ award }: { readonly award: AwardView }) {
  const { contest, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const { rule, seats, choice, setup } = award;
  const set = (change: Parameters<typeof contest.settleAward>[1]): void =>
    void contest.settleAward(award.award, change);
  const ratio = rule.share.kind === 'ratio';
  return (
    <>
      <div className={styles.part} role="status">
        {seats.map((one) => (
          <div key={one.section} className={styles.strong}>
            {seatsText(one, words.places)}
          </div>
        ))}
        <div className={styles.quiet}>{words.places.clause(rule.source.clause, rule.source.note)}</div>
      </div>
      {ratio && !choice.perSection ? (
        <Typed
          label={words.places.base}
          hint={words.places.baseHint(award.counted, rule.base)}
          value={setup.base ?? ''}
          placeholder={String(award.counted)}
          wrong={setup.base !== null && typedBase(setup.base) === undefined ? words.places.badBase : undefined}
          onDone={(text) => set({ base: text.trim() === '' ? null : text.trim() })}
        />
      ) : undefined}
      <Given award={award} />
      <Readings award={award} />
      {choice.kind === 'people' ? (
        <Checkbox
          checked={choice.perSection}
          label={{ children: words.places.perSection, className: styles.label }}
          onChange={(_, { checked }) => set({ perSection: checked === true })}
        />
      ) : undefined}
      <Apart award={award} />
      {choice.kind === 'people' && !choice.perSection ? <Allotment award={award} /> : undefined}
    </>
  );
}

/** Facts that the places hang on: what is missing, and what was typed. */
function Given({ award: { award, seats, setup } }: { readonly award: AwardView }) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  const missing = seats.flatMap(({ quota }) => (quota.kind === 'undecided' ? quota.missing : []));
  const facts = [...new Set([...setup.given.map(({ fact }) => fact), ...missing])];
  if (facts.length === 0) return undefined;
  return (
    <div className={styles.part} role="group" aria-label={words.places.given}>
      <div className={styles.quiet}>{words.places.given}</div>
      {facts.map((fact) => (
        <Typed
          key={fact}
          label={fact}
          value={setup.given.find((one) => one.fact === fact)?.value ?? ''}
          onDone={(value) => {
            const others = setup.given.filter((one) => one.fact !== fact);
            void contest.settleAward(award, { given: value.trim() === '' ? others : [...others, { fact, value }] });
          }}
        />
      ))}
    </div>
  );
}

/** Readings on which the places hang, with the one in force. */
function Readings({ award: { award } }: { readonly award: AwardView }) {
  const { view } = useContest();
  if (!view) return undefined;
  const asked = new Set(
    placesFor(view.scheme, award).flatMap(({ reading, rounding }) => [
      ...(reading ? [reading.id] : []),
      ...(rounding?.kind === 'by-reading' ? [rounding.id] : []),
    ]),
  );
  return (
    <>
      {view.scheme.readings
        .filter(({ id }) => asked.has(id))
        .map((reading) => (
          <ReadingChoice key={reading.id} reading={reading} />
        ))}
    </>
  );
}

/** 不得兼得, which the document may say in principle only: a switch, and which of the two is filled first. */
function Apart({ award: { award, apart, rule } }: { readonly award: AwardView }) {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  if (apart.length === 0 || !view) return undefined;
  const { combined, first } = state.setup;
  const order = view.awards.map((one) => one.award);
  return (
    <div className={styles.part} role="group" aria-label={words.places.notCombined}>
      {apart.map((other) => {
        const pair = pairKey(award, other);
        const isFirst = order.indexOf(award) < order.indexOf(other);
        return (
          <div key={other}>
            <Switch
              checked={!combined.includes(pair)}
              label={{
                children: words.places.apart(other, [rule.source.note, rule.source.clause].filter(Boolean).join('，')),
                className: styles.label,
              }}
              onChange={(_, { checked }) =>
                void contest.settle({
                  combined: checked ? combined.filter((one) => one !== pair) : [...combined, pair],
                })
              }
            />
            {combined.includes(pair) ? undefined : (
              <Checkbox
                checked={isFirst}
                label={{ children: words.places.first(award), className: styles.label }}
                onChange={(_, { checked }) =>
                  void contest.settle({
                    first: [checked ? award : other, ...first.filter((one) => one !== award && one !== other)],
                  })
                }
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The places divided among the sections, for those who want to hand them out. */
function Allotment({ award }: { readonly award: AwardView }) {
  const { words } = useContest();
  const styles = useContestStyles();
  const shares = allotted(award);
  if (!shares) return undefined;
  if (shares.kind === 'too-few') return <div className={styles.warn}>{words.places.tooFew(shares.total)}</div>;
  return (
    <Folded title={words.places.allot}>
      <ul className={styles.list}>
        {shares.groups.map(({ group: { name, base }, tied, places }) => (
          <li key={name} className={styles.item}>
            {words.places.allotted(name, showExact(base), tied ? words.places.allotTied : String(places))}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
