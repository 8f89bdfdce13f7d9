import { Button, Checkbox, Link, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { firstCell } from '../../../trackers/grid/place';
import type { Candidate } from '../state/pool';
import { selectCells } from '../../jobs/select-cells';
import { usePane } from '../../views/pane-context';
import { countsOfItem } from '../state/item-rulings';
import type { ItemView } from '../state/items';
import type { ItemBy } from '../state/setup';
import { Choose } from './choose';
import { Folded } from './folded';
import { BarReasons, Named, People, whyUndecided } from './people';
import { RuleOn, Ruled, StaleRulings } from './item-rulings';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** One item of 资格: who does not meet it and why, who cannot be decided, who meets it, and how that was looked at. */
export function ItemPanel({ item }: { readonly item: ItemView }) {
  const { contest, words, view } = useContest();
  const styles = useContestStyles();
  const { language } = usePane().state;
  if (!view) return undefined;
  const { candidates, standings } = item;
  const { barred, undecided, meeting, ruled } = standings;
  const counts = countsOfItem(standings);
  // Where no sheet has the column, everybody lacks the same: it is said once.
  const unclear = item.lacking.length > 0 && undecided.length === candidates.length ? [] : undecided;
  return (
    <>
      <div className={styles.line}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={() => void contest.go({ item: undefined })}
        >
          {words.items.allItems}
        </Button>
        <h2 className={styles.title}>{item.item}</h2>
      </div>
      <div className={styles.scroll} key={item.item} tabIndex={0} role="region" aria-label={item.item}>
        <div className={styles.strong} role="status">
          {words.items.remain(candidates.length, counts.meets, counts.fails, counts.undecided)}
        </div>
        {item.lacking.length > 0 ? <div className={styles.warn}>{words.items.lacking(item.lacking)}</div> : undefined}
        <People title={words.items.fails(barred.length)} candidates={barred}>
          {(one) => (
            <li key={one.key} className={styles.item}>
              <At candidate={one} item={item} />
              <BarReasons scheme={view.scheme} candidate={one} />
            </li>
          )}
        </People>
        <People title={words.items.undecided(undecided.length)} candidates={unclear}>
          {(one) => (
            <li key={one.key} className={styles.item}>
              <At candidate={one} item={item} />
              <div className={styles.warn}>
                {one.verdict.kind === 'undecided'
                  ? words.items.missing(one.verdict.missing)
                  : whyUndecided(one.verdict, words, language)}
              </div>
              <RuleOn item={item} candidate={one} />
            </li>
          )}
        </People>
        <People title={words.items.ruledCount(ruled.size)} candidates={[...ruled.keys()]}>
          {(one) => (
            <li key={one.key} className={styles.item}>
              <At candidate={one} item={item} />
              <Ruled item={item} ruling={ruled.get(one)} />
            </li>
          )}
        </People>
        <StaleRulings item={item} />
        {meeting.length > 0 ? (
          <Folded title={words.items.meets(meeting.length)}>
            <People title="" candidates={meeting}>
              {(one) => (
                <li key={one.key} className={styles.item}>
                  <At candidate={one} item={item} />
                </li>
              )}
            </People>
          </Folded>
        ) : undefined}
        <HowLooked item={item} />
        <Checkbox
          checked={item.listed}
          label={{ children: words.items.listed, className: styles.label }}
          onChange={(_, { checked }) => void contest.settleItem(item.item, { listed: checked === true })}
        />
      </div>
    </>
  );
}

/** Who or what it is about, with a way to its line. */
function At({ candidate, item }: { readonly candidate: Candidate; readonly item: ItemView }) {
  const { contest, words, view } = useContest();
  const styles = useContestStyles();
  const { sheetRow } = candidate;
  const sheet = item.sheet ?? view?.rosterSheet;
  if (sheet === undefined || sheetRow === 0) return <Named candidate={candidate} />;
  return (
    <div className={styles.line}>
      <Named candidate={candidate} />
      <Link
        className={mergeClasses(styles.push, styles.label)}
        title={words.goTo(sheet, sheetRow)}
        onClick={() => void selectCells(contest.context, sheet, firstCell(sheetRow))}
      >
        {words.items.row(sheetRow)}
      </Link>
    </div>
  );
}

/** Each person by all sheets, or each line of one. */
function HowLooked({ item: { item, by, sheet, sheets } }: { readonly item: ItemView }) {
  const { contest, words } = useContest();
  return (
    <>
      <Choose
        label={words.items.by}
        value={by}
        options={WAYS.map((way) => ({ value: way, text: words.items.ways[way] }))}
        onPick={(value) => void contest.settleItem(item, { by: WAYS.find((way) => way === value) ?? null })}
      />
      {by === 'lines' && sheets.length > 1 ? (
        <Choose
          label={words.items.sheet}
          value={sheet ?? ''}
          options={sheets.map((name) => ({ value: name, text: name }))}
          onPick={(name) => void contest.settleItem(item, { sheet: name })}
        />
      ) : undefined}
    </>
  );
}

const WAYS: readonly ItemBy[] = ['people', 'lines'];
