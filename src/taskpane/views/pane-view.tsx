import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { trackerFindingWords } from '../../messages/trackers';
import { type PaneState, type Tab as TabName, tabOf } from '../state/pane-state';
import { ActionBar } from './action-bar';
import { moveFocus } from './arrow-keys';
import { AwardLine } from './award-line';
import { CheckView } from './check-view';
import { ColumnsLine } from './columns-line';
import { Frame } from './frame';
import { IssuesBar } from './issues-bar';
import { Notices } from './notices';
import { usePane } from './pane-context';
import { AskedReadings } from './reading-choice';
import { RowsView } from './rows-view';
import { SchemeLine } from './scheme-line';
import { SchemeView } from './scheme-view';
import { TrackerLine } from './tracker-line';

const useStyles = makeStyles({
  // For those who hear the page: the pane's title bar in Excel says it to everyone else.
  name: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, flexShrink: 0, flexBasis: '260px', minHeight: 0, display: 'flex', flexDirection: 'column' },
  say: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalS },
});

const moveAmongTabs = moveFocus('[role=tab]', 'horizontal');

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
          <AwardLine />
          <ColumnsLine />
        </>
      }
      body={
        <>
          <Notices />
          <AskedReadings />
          <Tabs />
        </>
      }
      foot={<ActionBar />}
    />
  );
}

/** Only the tabs that scheme and sheet make possible. */
function tabsFor({ result, setup }: PaneState): readonly TabName[] {
  return [
    ...(result?.check ? ['check' as const] : []),
    ...(result ? ['rows' as const] : []),
    ...(setup.source ? ['scheme' as const] : []),
  ];
}

function Tabs() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { result, setup } = state;
  const tabs = tabsFor(state);
  const tab = tabOf(state);
  const shown = result ? tab : 'scheme';
  if (tabs.length === 0) return <Hints />;
  return (
    <>
      {result ? undefined : <Hints />}
      <TabList
        size="small"
        data-tabster={undefined}
        onKeyDown={moveAmongTabs}
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => pane.showTab(value as TabName)}
      >
        {tabs.map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} tabIndex={name === shown ? 0 : -1} aria-controls="tab-panel">
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div id="tab-panel" role="tabpanel" className={styles.panel} aria-labelledby={`tab-${shown}`}>
        {result?.check && tab === 'check' ? <CheckView result={result} check={result.check} /> : undefined}
        {result && tab === 'rows' ? <RowsView result={result} /> : undefined}
        {setup.source && (tab === 'scheme' || !result) ? <SchemeView source={setup.source} /> : undefined}
        {result && tab !== 'scheme' ? <IssuesBar issues={result.issues} /> : undefined}
      </div>
    </>
  );
}

/** Why there is nothing to show, and what to do. */
function Hints() {
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
  if (!setup.source) return <div className={styles.say}>{words.scheme.none}</div>;
  return <div className={styles.say}>{words.award.noneFits(setup.source.name)}</div>;
}
