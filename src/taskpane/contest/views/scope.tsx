import { Checkbox } from '@fluentui/react-components';
import { listed } from '../../../messages/language';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import { usePane } from '../../views/pane-context';
import { type Lists, namedRows } from '../state/lists';
import { filterValue } from '../state/roster';
import type { EntrantKind, RosterFilter } from '../state/setup';
import type { AwardView } from '../state/view';
import { Choose, type Option } from './choose';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

const KINDS: readonly EntrantKind[] = ['people', 'sections', 'entries'];

/** Who competes and which items of 资格 count. */
export function Scope({ award }: { readonly award: AwardView }) {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  const { language } = usePane().state;
  const { choice } = award;
  const set = (change: Parameters<typeof contest.settleAward>[1]): void =>
    void contest.settleAward(award.award, change);
  const items = view ? eligibilityItems(view.scheme) : [];
  const clauses = (item: string): string =>
    view ? listed(language, [...new Set(rulesForItem(view.scheme, item).map(({ source }) => source.clause))]) : '';
  return (
    <>
      <Choose
        label={words.who.kind}
        value={choice.kind}
        options={KINDS.map((kind) => ({ value: kind, text: words.who.kinds[kind] }))}
        onPick={(value) => {
          const kind = KINDS.find((one) => one === value);
          if (kind) set({ kind, filter: null, sheet: null, items: null, voteColumns: null });
        }}
      />
      {choice.kind === 'people' ? (
        <Choose
          label={words.who.range}
          value={choice.filter === 'everyone' ? '' : filterKey(choice.filter)}
          options={[
            { value: '', text: words.who.everyone },
            ...filterOptions(state.lists.get(view?.rosterSheet ?? '')),
          ]}
          onPick={(value) => set({ filter: filterOf(value) })}
        />
      ) : undefined}
      {choice.kind === 'entries' ? (
        <Choose
          label={words.who.list}
          value={choice.sheet ?? ''}
          options={[
            { value: '', text: words.who.pickList },
            ...[...state.lists]
              .filter(([, tracker]) => namedRows(tracker, 'entries').length > 0)
              .map(([sheet]) => ({ value: sheet, text: sheet })),
          ]}
          onPick={(value) => set({ sheet: value === '' ? null : value, voteColumns: null })}
        />
      ) : undefined}
      {items.length > 0 ? (
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
      ) : undefined}
    </>
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
