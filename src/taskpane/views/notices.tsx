import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Language } from '../../messages/language';
import { ignoredWords } from '../../messages/pane/kept';
import { type PaneWords } from '../../messages/pane/pane';
import { schemePaneWords } from '../../messages/pane/scheme';
import { problemText } from '../../excel/say';
import { isRulesSheet } from '../state/rules-sheet';
import { isStale, type Notice } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  notices: { flexShrink: 0, display: 'grid', gap: tokens.spacingVerticalXS, padding: tokens.spacingVerticalXS },
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { flexShrink: 0 },
  offer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
});

/** What the clerk should know beside the results: what went wrong and what to do, or which sheet is not meant. */
export function Notices() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { notice, language } = state;
  const elsewhere = sheetElsewhere(state);
  const stale = isStale(state) && !state.busy;
  // The part that is read out stands there before it has anything to say: else nothing is read.
  return (
    <div className={notice || stale || elsewhere !== undefined ? styles.notices : undefined} aria-live="polite">
      {notice ? (
        <MessageBar layout="multiline" intent={intentOf(notice)}>
          <MessageBarBody className={styles.body}>{textOf(notice, words, language)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.dismiss}
                onClick={pane.dismiss}
              />
            }
          />
        </MessageBar>
      ) : undefined}
      {stale ? (
        <Offer text={words.tracker.stale} button={words.tracker.reread} onClick={() => void pane.reread()} />
      ) : undefined}
      {elsewhere === undefined ? undefined : (
        <Elsewhere sheet={elsewhere} isScheme={state.schemeSheets.includes(elsewhere)} />
      )}
    </div>
  );
}

/** What could be done with the sheet that the clerk is looking at: read as the tracker, or used as the scheme. */
function Elsewhere({ sheet, isScheme }: { readonly sheet: string; readonly isScheme: boolean }) {
  const { pane, state, words } = usePane();
  const schemeWords = schemePaneWords[state.language];
  return isScheme ? (
    <Offer
      text={schemeWords.holdsTables(sheet)}
      button={schemeWords.use}
      onClick={() => void pane.pickOwnScheme(sheet)}
    />
  ) : (
    <Offer
      text={words.tracker.elsewhere(sheet)}
      button={words.tracker.readThis}
      onClick={() => void pane.pickSheet(sheet)}
    />
  );
}

/** How things stand, and what can be done about it with one click. */
function Offer(props: { readonly text: string; readonly button: string; readonly onClick: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <span>{props.text}</span>
      <Button size="small" className={styles.button} onClick={props.onClick}>
        {props.button}
      </Button>
    </div>
  );
}

/** The sheet that the clerk is looking at, where it is neither in use nor one that was made here. */
function sheetElsewhere(state: ReturnType<typeof usePane>['state']): string | undefined {
  const { place, placeMade, sheet, sheets, setup, schemeSheets, written, busy } = state;
  if (!place || busy || sheet === undefined || placeMade !== false) return undefined;
  // A sheet of rules that was made just now is known before the list of sheets is read anew.
  const there = schemeSheets.includes(place.sheet) || sheets.some(({ name }) => name === place.sheet);
  if (place.sheet === sheet ? !isRulesSheet(state) : !there) return undefined;
  if (setup.source?.own?.sheet === place.sheet) return undefined;
  if (schemeSheets.includes(place.sheet)) return place.sheet;
  return written.some(({ name }) => name === place.sheet) ? undefined : place.sheet;
}

function intentOf(notice: Notice): 'error' | 'warning' | 'info' | 'success' {
  switch (notice.kind) {
    case 'problem':
      return notice.problem.kind === 'cancelled' ? 'info' : 'error';
    case 'tracker-changed':
    case 'setting-ignored':
    case 'setting-not-kept':
    case 'scheme-missing':
    case 'scheme-without-tables':
    case 'unfinished':
    case 'made-edited':
    case 'made-undone':
      return 'warning';
    case 'scheme-renamed':
    case 'tracker-renamed':
    case 'cells-hidden':
    case 'sheet-hidden':
      return 'info';
    case 'removed':
      return 'success';
  }
}

function textOf(notice: Notice, words: PaneWords, language: Language): string {
  switch (notice.kind) {
    case 'problem':
      return problemText(notice.problem, language);
    case 'tracker-changed':
      return words.notice.trackerChanged;
    case 'tracker-renamed':
      return words.notice.trackerRenamed(notice.from, notice.to);
    case 'setting-ignored':
      return ignoredWords[language][notice.what];
    case 'setting-not-kept':
      return words.notice.settingNotKept(problemText(notice.problem, language));
    case 'scheme-missing':
      return schemePaneWords[language].missing(notice.sheet);
    case 'scheme-without-tables':
      return schemePaneWords[language].withoutTables(notice.sheet);
    case 'scheme-renamed':
      return schemePaneWords[language].renamed(notice.from, notice.to);
    case 'unfinished':
      return words.notice.unfinished(notice.sheets);
    case 'removed':
      return words.notice.removed(notice.sheets);
    case 'made-edited':
      return words.notice.madeEdited(notice.sheets);
    case 'made-undone':
      return words.notice.madeUndone(notice.sheets);
    case 'cells-hidden':
      return words.notice.cellsHidden(notice.address);
    case 'sheet-hidden':
      return words.notice.sheetHidden(notice.sheet);
  }
}
