import { Checkbox } from '@fluentui/react-components';
import { factsAsked } from '../state/roster';
import { namedRows } from '../state/lists';
import type { FactSheet } from '../state/setup';
import { Choose } from './choose';
import { Folded } from './folded';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** Where the facts come from: the roster, and the sheets that tell who may win. */
export function Sources() {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const { roster, rosterSheet, factSheets, scheme } = view;
  const asked = factsAsked(scheme.eligibility);
  const numbers = asked.filter((name) =>
    scheme.book.facts.some((fact) => fact.name === name && fact.kind === 'number'),
  );
  const given = new Set(
    [rosterSheet ?? '', ...factSheets.map(({ sheet }) => sheet)]
      .flatMap((sheet) => state.lists.get(sheet)?.uses ?? [])
      .map(({ fact }) => fact.name),
  );
  for (const { counts } of factSheets) given.add(counts);
  const absent = asked.filter((name) => !given.has(name));
  const hasDefault = (name: string): boolean =>
    scheme.book.facts.some((fact) => fact.name === name && fact.fallback !== undefined);
  const missing = absent.filter((name) => !hasDefault(name));
  const defaults = absent.filter(hasDefault);
  const set = (facts: readonly FactSheet[]): void => void contest.settle({ facts });
  const change = (sheet: string, to: Partial<FactSheet>): void =>
    set(factSheets.map((one) => (one.sheet === sheet ? { ...one, ...to } : one)));
  const people = [...state.lists].filter(([, tracker]) => namedRows(tracker, 'people').length > 0);
  return (
    <Folded title={[words.roster, rosterSheet ?? words.noRoster, words.people(roster?.people.length ?? 0)].join(' ')}>
      <div className={styles.part}>
        <Choose
          label={words.roster}
          value={rosterSheet ?? ''}
          options={[{ value: '', text: words.noRoster }, ...people.map(([sheet]) => ({ value: sheet, text: sheet }))]}
          onPick={(value) => void contest.settle({ roster: value === '' ? null : value, facts: null })}
        />
        <div role="group" aria-label={words.facts} className={styles.part}>
          <div className={styles.quiet}>{words.facts}</div>
          {[...state.lists.keys()]
            .filter((sheet) => sheet !== rosterSheet)
            .map((sheet) => {
              const own = factSheets.find((one) => one.sheet === sheet);
              return (
                <div key={sheet}>
                  <Checkbox
                    checked={own !== undefined}
                    label={{ children: sheet, className: styles.label }}
                    onChange={(_, { checked }) =>
                      set(
                        checked
                          ? [...factSheets, { sheet, repeats: 'conflict', counts: '' }]
                          : factSheets.filter((one) => one.sheet !== sheet),
                      )
                    }
                  />
                  {own ? (
                    <>
                      <Checkbox
                        checked={own.repeats === 'add'}
                        label={{ children: words.added, className: styles.label }}
                        aria-label={`${sheet} ${words.added}`}
                        onChange={(_, { checked }) => change(sheet, { repeats: checked === true ? 'add' : 'conflict' })}
                      />
                      <Choose
                        label={`${sheet} ${words.counted}`}
                        value={own.counts}
                        options={[
                          { value: '', text: words.noCount },
                          ...numbers.map((name) => ({ value: name, text: name })),
                        ]}
                        onPick={(counts) => change(sheet, { counts })}
                      />
                    </>
                  ) : undefined}
                </div>
              );
            })}
        </div>
        {missing.length > 0 ? <div className={styles.warn}>{words.missingFacts(missing)}</div> : undefined}
        {defaults.length > 0 ? <div className={styles.quiet}>{words.defaults(defaults)}</div> : undefined}
      </div>
    </Folded>
  );
}
