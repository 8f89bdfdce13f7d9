import { Checkbox } from '@fluentui/react-components';
import { listed } from '../../../messages/language';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import { usePane } from '../../views/pane-context';
import { type Lists, namedRows } from '../state/lists';
import { filterValue } from '../state/roster';
import type { AwardSetup, EntrantKind, RosterFilter } from '../state/setup';
import type { AwardView } from '../state/view';
import { Choose, type Option } from './choose';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

const KINDS: readonly EntrantKind[] = ['people', 'sections', 'entries'];

/** Who competes and which items of 资格 count. */
export function Scope({ award }: { readonly award: AwardView }) {
  const { contest, words } = useContest();
  const { kind } = award.choice;
  const set: Settle = (change) => void contest.settleAward(award.award, change);
  return (
    <>
      <Choose
        label={words.who.kind}
        value={kind}
        options={KINDS.map((one) => ({ value: one, text: words.who.kinds[one] }))}
        onPick={(value) => {
          const picked = KINDS.find((one) => one === value);
          if (picked) set({ kind: picked, filter: null, sheet: null, items: null, voteColumns: null });
        }}
      />
      {kind === 'people' ? <PeopleScope award={award} set={set} /> : undefined}
      {kind === 'entries' ? <EntriesList award={award} set={set} /> : undefined}
      <ItemsScope award={award} set={set} />
    </>
  );
}

type Settle = (change: Partial<AwardSetup>) => void;

interface ScopeProps {
  readonly award: AwardView;
  readonly set: Settle;
}

/** Everyone of the roster, or those with one value in a column. */
function PeopleScope({ award: { choice }, set }: ScopeProps) {
  const { state, words, view } = useContest();
  return (
    <Choose
      label={words.who.range}
      value={choice.filter === 'everyone' ? '' : filterKey(choice.filter)}
      options={[{ value: '', text: words.who.everyone }, ...filterOptions(state.lists.get(view?.rosterSheet ?? ''))]}
      onPick={(value) => set({ filter: filterOf(value) })}
    />
  );
}

/** The sheet that lists the works. */
function EntriesList({ award: { choice }, set }: ScopeProps) {
  const { state, words } = useContest();
  const lists = [...state.lists].filter(([, tracker]) => namedRows(tracker, 'entries').length > 0);
  return (
    <Choose
      label={words.who.list}
      value={choice.sheet ?? ''}
      options={[{ value: '', text: words.who.pickList }, ...lists.map(([sheet]) => ({ value: sheet, text: sheet }))]}
      onPick={(value) => set({ sheet: value === '' ? null : value, voteColumns: null })}
    />
  );
}

/** The items of 资格, with their clauses. */
function ItemsScope({ award: { choice }, set }: ScopeProps) {
  const { words, view } = useContest();
  const { language } = usePane().state;
  const styles = useContestStyles();
  if (!view) return undefined;
  const items = eligibilityItems(view.scheme);
  if (items.length === 0) return undefined;
  const clauses = (item: string): string =>
    listed(language, [...new Set(rulesForItem(view.scheme, item).map(({ source }) => source.clause))]);
  return (
    <div role="group" aria-label={words.who.items}>
      <div className={styles.quiet}>{words.who.items}</div>
      {items.map((item) => (
        <Checkbox
          key={item}
          size="medium"
          checked={choice.items.includes(item)}
          label={{ children: `${item}（${clauses(item)}）`, className: styles.label }}
          onChange={(_, { checked }) =>
            set({ items: checked ? [...choice.items, item] : choice.items.filter((one) => one !== item) })
          }
        />
      ))}
    </div>
  );
}

const filterKey = ({ header, value }: RosterFilter): string => `${header}=${value}`;

function filterOf(key: string): RosterFilter | 'everyone' {
  const at = key.lastIndexOf('=');
  return at < 0 ? 'everyone' : { header: key.slice(0, at), value: key.slice(at + 1) };
}

/** Values that group people: columns of the roster with a few of them, none by which it names them. */
function filterOptions(tracker: ReturnType<Lists['get']>): readonly Option[] {
  return (tracker?.columns ?? []).flatMap(({ header, index }) => {
    const values = [...new Set((tracker?.rows ?? []).map(({ cells }) => filterValue(cells[index])))].filter(Boolean);
    if (values.length > 12 || values.length * 2 > (tracker?.rows.length ?? 0)) return [];
    return values.map((value) => ({
      value: filterKey({ header: header.text, value }),
      text: filterKey({ header: header.text, value }),
    }));
  });
}
