import { Checkbox } from '@fluentui/react-components';
import type { Scheme } from '../../../rules/scheme/scheme';
import { absentFacts } from '../state/absent-facts';
import { namedRows } from '../state/lists';
import { factsAsked } from '../state/roster';
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
  const { missing, defaults } = absentFacts(scheme, state.lists, rosterSheet, factSheets);
  const people = [...state.lists].filter(([, tracker]) => namedRows(tracker, 'people').length > 0);
  /** The sheet asked for facts in this way; undefined: not at all. */
  const settle = (sheet: string, own: FactSheet | undefined): void => {
    const isNew = !factSheets.some((one) => one.sheet === sheet);
    const facts = factSheets.flatMap((one) => (one.sheet === sheet ? (own ?? []) : one));
    void contest.settle({ facts: own && isNew ? [...facts, own] : facts });
  };
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
            .map((sheet) => (
              <FactSheetChoice
                key={sheet}
                sheet={sheet}
                own={factSheets.find((one) => one.sheet === sheet)}
                counted={numbersAsked(scheme)}
                settle={(own) => settle(sheet, own)}
              />
            ))}
        </div>
        {missing.length > 0 ? <div className={styles.warn}>{words.missingFacts(missing)}</div> : undefined}
        {defaults.length > 0 ? <div className={styles.quiet}>{words.defaults(defaults)}</div> : undefined}
      </div>
    </Folded>
  );
}

/** Numbers that 资格 asks for: the lines of a sheet may be one of them. */
const numbersAsked = ({ eligibility, book }: Scheme): readonly string[] =>
  factsAsked(eligibility).filter((name) => book.facts.some((fact) => fact.name === name && fact.kind === 'number'));

/** Whether a sheet tells facts, and how its lines of one person go together. */
function FactSheetChoice({
  sheet,
  own,
  counted,
  settle,
}: {
  readonly sheet: string;
  readonly own: FactSheet | undefined;
  readonly counted: readonly string[];
  readonly settle: (own: FactSheet | undefined) => void;
}) {
  const { words } = useContest();
  const styles = useContestStyles();
  return (
    <div>
      <Checkbox
        checked={own !== undefined}
        label={{ children: sheet, className: styles.label }}
        onChange={(_, { checked }) => settle(checked ? { sheet, repeats: 'conflict', counts: '' } : undefined)}
      />
      {own ? (
        <>
          <Checkbox
            checked={own.repeats === 'add'}
            label={{ children: words.added, className: styles.label }}
            aria-label={`${sheet} ${words.added}`}
            onChange={(_, { checked }) => settle({ ...own, repeats: checked === true ? 'add' : 'conflict' })}
          />
          <Choose
            label={`${sheet} ${words.counted}`}
            value={own.counts}
            options={[{ value: '', text: words.noCount }, ...counted.map((name) => ({ value: name, text: name }))]}
            onPick={(counts) => settle({ ...own, counts })}
          />
        </>
      ) : undefined}
    </div>
  );
}
