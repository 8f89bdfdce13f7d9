import { Button, Checkbox, Link, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
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
import { sheetName } from './sheet-name';
import { useContestStyles } from './styles';
import { useContest } from './use-contest';

/** One item of 资格: who does not meet it and why, who cannot be decided, who meets it, and how that was looked at. */
export function ItemPanel({ item }: { readonly item: ItemView }) {
  const { contest, words, view } = useContest();
  const styles = useContestStyles();
  if (!view) return undefined;
  const counts = countsOfItem(item.standings);
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
          {words.items.remain(item.candidates.length, counts.meets, counts.fails, counts.undecided)}
        </div>
        {item.lacking.length > 0 ? <div className={styles.warn}>{words.items.lacking(item.lacking)}</div> : undefined}
        <Standings item={item} />
        <HowLooked item={item} />
        <Checkbox
          checked={item.listed}
          label={{ children: words.items.listed(sheetName('disqualified', view, words.pack)), className: styles.label }}
          onChange={(_, { checked }) => void contest.settleItem(item.item, { listed: checked === true })}
        />
      </div>
    </>
  );
}

/** The candidates, parted by how they stand with the item. */
function Standings({ item }: { readonly item: ItemView }) {
  const { words, view } = useContest();
  const styles = useContestStyles();
  const { language } = usePane().state;
  if (!view) return undefined;
  const { barred, undecided, meeting, ruled } = item.standings;
  // Where no sheet has the column, everybody lacks the same: it is said once.
  const unclear = item.lacking.length > 0 && undecided.length === item.candidates.length ? [] : undecided;
  return (
    <>
      <People title={words.items.fails(barred.length)} candidates={barred}>
        {(one) => (
          <Line key={one.key} item={item} candidate={one}>
            <BarReasons scheme={view.scheme} candidate={one} />
          </Line>
        )}
      </People>
      <People title={words.items.undecided(undecided.length)} candidates={unclear}>
        {(one) => (
          <Line key={one.key} item={item} candidate={one}>
            <div className={styles.warn}>
              {one.verdict.kind === 'undecided'
                ? words.items.missing(one.verdict.missing)
                : whyUndecided(one.verdict, words, language)}
            </div>
            <RuleOn item={item} candidate={one} />
          </Line>
        )}
      </People>
      <People title={words.items.ruledCount(ruled.size)} candidates={[...ruled.keys()]}>
        {(one) => (
          <Line key={one.key} item={item} candidate={one}>
            <Ruled item={item} ruling={ruled.get(one)} />
          </Line>
        )}
      </People>
      <StaleRulings item={item} />
      {meeting.length > 0 ? (
        <Folded title={words.items.meets(meeting.length)}>
          <People title="" candidates={meeting}>
            {(one) => <Line key={one.key} item={item} candidate={one} />}
          </People>
        </Folded>
      ) : undefined}
    </>
  );
}

interface LineProps {
  readonly item: ItemView;
  readonly candidate: Candidate;
  readonly children?: ReactNode;
}

/** A candidate, and below it what is to be said of it. */
function Line({ item, candidate, children }: LineProps) {
  const styles = useContestStyles();
  return (
    <li className={styles.item}>
      <At candidate={candidate} item={item} />
      {children}
    </li>
  );
}

/** Who or what it is about, with a way to its line. */
function At({ candidate, item }: LineProps) {
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
