import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneWords } from '../../messages/pane/pane';
import { schemePaneWords } from '../../messages/pane/scheme';
import { trackerFindingWords } from '../../messages/trackers/findings';
import { hasAwards, hasPlaces, type PaneState, type Tab as TabName, tabOf, tabsFor } from '../state/pane-state';
import { isRulesSheet } from '../state/rules-sheet';
import { faultsIn } from '../state/scheme-choice';
import { toolOffered } from '../state/tool-offer';
import { createChosenTool, readsList, usesAward } from '../tools/chosen';
import { createAsked } from '../tools/daily/asked';
import { ActionBar } from '../views/action-bar';
import { AwardLine } from '../views/award-line';
import { AwardColumnsLine, ToolColumnsLine } from './columns-line';
import { Frame } from '../views/frame';
import { Guide } from '../views/guide';
import { Notices } from '../views/notices';
import { useFeature, usePane, useStore } from '../views/pane-context';
import { AskedReadings } from '../views/reading-choice';
import { SchemeLine } from '../views/scheme-line';
import { tabParts } from './tab-parts';
import { ToolOffer } from './tool-offer';
import { FittingSheets } from '../views/fitting-sheets';
import { TabRow } from '../views/tab-row';
import { useTabStyles } from '../views/tab-styles';
import { TrackerLine } from '../views/tracker-line';

const useStyles = makeStyles({
  // For those who hear the page: the pane's title bar in Excel says it to everyone else.
  name: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  coming: { height: '32px' },
  panel: { flexGrow: 1, flexShrink: 0, flexBasis: '260px', minHeight: 0, display: 'flex', flexDirection: 'column' },
  say: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalS },
});

/** Tabs that work without amounts, and say themselves what they lack. */
const saysItself: readonly TabName[] = ['contest', 'whatif'];

/** The whole pane. */
export function PaneView() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Frame
      top={
        <>
          <h1 className={styles.name}>{words.name}</h1>
          <SchemeLine />
          <TrackerLine />
          <RowLines />
        </>
      }
      body={
        <>
          <Guide />
          <Notices />
          <ToolOffer />
          <AskedReadings />
          <Tabs />
        </>
      }
      foot={<Foot />}
    />
  );
}

/** By what the tracker's rows are reckoned, as far as the tool that is open asks for it. */
function RowLines() {
  const { state } = usePane();
  const { tab, setup } = state;
  const { tool } = useStore(useFeature(createChosenTool));
  const { list } = useStore(useFeature(createAsked));
  const open = tab === 'more' ? tool : undefined;
  // Rules without awards leave nothing to choose there.
  const byAward = (open === undefined || usesAward(open)) && (setup.source === undefined || hasAwards(state));
  return (
    <>
      {byAward ? <AwardLine /> : undefined}
      {byAward ? <AwardColumnsLine /> : undefined}
      {list && open !== undefined && readsList(open) ? <ToolColumnsLine list={list} /> : undefined}
    </>
  );
}

function Tabs() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const tabs = tabsFor(state);
  const shown = tabOf(state);
  const { Panel } = tabParts[shown];
  const { tool } = useStore(useFeature(createChosenTool));
  const look = useTabStyles(state.language);
  // A tool says itself what it lacks, and those who look for one know what they want; where there is nothing else, they may not.
  const isBusyElsewhere = state.tab === 'more' && (tool !== undefined || tabs.length > 1);
  // While the first list is read nobody knows which tabs there will be: they come all at once, in their places.
  if (state.busy && !state.tracker && state.tab !== 'more')
    return <div className={mergeClasses(look.list, styles.coming)} />;
  return (
    <>
      {state.result || isBusyElsewhere || saysItself.includes(shown) ? undefined : <Hints />}
      <TabRow
        names={tabs}
        shown={shown}
        textOf={(name) => (name === 'contest' ? contestTab(state, words) : words.tabs[name])}
        ids="tab"
        panel="tab-panel"
        className={look.list}
        onShow={pane.showTab}
      />
      <div id="tab-panel" role="tabpanel" className={styles.panel} aria-labelledby={`tab-${shown}`}>
        <Panel />
      </div>
    </>
  );
}

/** 评先, or 资格 under rules that give no places. */
const contestTab = (state: PaneState, words: PaneWords): string =>
  hasPlaces(state) ? words.tabs.contest : words.qualifyTab;

/** The main button of the tab that is shown. */
function Foot() {
  const { Foot: TabFoot } = tabParts[tabOf(usePane().state)];
  return (
    <ActionBar>
      <TabFoot />
    </ActionBar>
  );
}

/** Why there is nothing to show, and what to do. */
function Hints() {
  const { state } = usePane();
  return (
    <>
      <Why />
      {state.busy || state.fitting.length === 0 || toolOffered(state) ? undefined : <FittingSheets />}
    </>
  );
}

function Why() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { setup, tracker, busy, cells, language } = state;
  if (busy || !cells) return undefined;
  if (tracker?.kind === 'none') {
    return (
      <div className={styles.say}>
        {tracker.findings.map((finding) => (
          <div key={finding.code}>{trackerFindingWords(finding, language).text}</div>
        ))}
      </div>
    );
  }
  // Cancelled, or Excel refused: nobody knows yet what fits what.
  if (!tracker) return <div className={styles.say}>{words.tracker.unread}</div>;
  const faults = setup.source ? faultsIn(setup.source) : 0;
  if (setup.source && faults > 0) {
    return <div className={styles.say}>{schemePaneWords[language].broken(setup.source.name, faults)}</div>;
  }
  if (isRulesSheet(state)) return <div className={styles.say}>{words.tracker.isRules}</div>;
  if (!setup.source) return <div className={styles.say}>{words.scheme.none}</div>;
  // Nothing says it below, where no award is reckoned.
  const apart = tracker.findings.filter(({ code }) => code === 'several-tables');
  const beside = apart.map((finding) => <div key={finding.code}>{trackerFindingWords(finding, language).text}</div>);
  // The offer of a tool says what the sheet is for.
  if (toolOffered(state)) return beside.length > 0 ? <div className={styles.say}>{beside}</div> : undefined;
  const isContest = tabsFor(state).includes('contest');
  return (
    <div className={styles.say}>
      <div>{(hasAwards(state) ? words.award.noneFits : words.award.noAwards)(setup.source.name)}</div>
      {isContest ? <div>{words.award.notForContest(contestTab(state, words))}</div> : undefined}
      {beside}
    </div>
  );
}
