import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { type Language, listed } from '../../../messages/language';
import { recheckWords } from '../../../messages/pane/recheck/recheck';
import { sayDifference } from '../../../messages/pane/recheck/differences';
import { recheckListWords, sayListDifference } from '../../../messages/pane/recheck/lists';
import { type AnyDifference, causeOf, cellOf, isOfList, trackerRowOf } from '../../../recheck/any-difference';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { Aside, Entries, type Entry, Figures, Say, Settings } from '../daily/parts';
import { Basis } from './basis';
import { GoTo } from './go-to';
import { createRecheck, isReport, type RecheckProblem, type RecheckReport, type RecheckTool } from './recheck';
import { SheetChoice } from '../../views/sheet-choice';

/** 复核: which sheet, and what differs. */
export function RecheckPanel() {
  const { state } = usePane();
  const tool = useFeature(createRecheck);
  const { sheets, others, picked, outcome } = useStore(tool.store);
  const words = recheckWords[state.language];
  // The sheets are looked for when the tool is opened, and again when some were made or removed.
  useEffect(() => void tool.look(), [tool, state.written]);
  if (!sheets) return <Say>{words.intro}</Say>;
  if (sheets.length === 0) return <Say>{words.none}</Say>;
  return (
    <>
      <Settings>
        <SheetChoice
          label={words.sheet}
          sheets={[...sheets.map(({ sheet }) => sheet), ...others]}
          picked={picked}
          onPick={(sheet) => tool.pick(sheet)}
        />
      </Settings>
      {outcome === undefined ? <Say>{picked === undefined ? words.choose : words.intro}</Say> : undefined}
      {isReport(outcome) ? <Report report={outcome} tool={tool} /> : undefined}
      {outcome !== undefined && !isReport(outcome) ? <Say warn>{problemText(outcome, state.language)}</Say> : undefined}
    </>
  );
}

function problemText(problem: RecheckProblem, language: Language): string {
  const words = recheckWords[language].problems;
  switch (problem.kind) {
    case 'scheme':
      return words.scheme(problem.id);
    case 'broken':
      return words.broken(problem.name, problem.faults);
    case 'tracker':
      return words.tracker(problem.sheet);
    case 'tracker-gone':
      return words.trackerGone(problem.sheet);
    case 'unstamped':
      return recheckListWords[language].unstamped;
    case 'damaged':
    case 'head':
      return words[problem.kind];
  }
}

function Report({ report, tool }: { readonly report: RecheckReport; readonly tool: RecheckTool }) {
  const { state } = usePane();
  const words = recheckWords[state.language];
  const { differences, stamp, tracker } = report;
  const lists = recheckListWords[state.language];
  const decisions = stamp.kind === 'list' ? stamp.stamp.decisions : [];
  const entries = differences.map((difference, index): Entry => entryOf(difference, index, tool, state.language));
  return (
    <>
      <Basis text={basisText(report, state.language)} />
      {decisions.length > 0 ? <Say>{lists.decided(decisions.join('；'))}</Say> : undefined}
      {report.anew ? undefined : <Say warn>{lists.byHandOnly}</Say>}
      <Aside
        button={
          <Button size="small" onClick={() => void tool.run()}>
            {words.again}
          </Button>
        }
      >
        <Figures
          figures={[
            {
              label: words.figures.differences,
              text: String(differences.length),
              tone: differences.length > 0 ? 'bad' : 'good',
            },
            { label: words.figures.lines, text: String(report.lines) },
          ]}
        />
      </Aside>
      {differences.length > 0 && tracker ? <GoTo tool={tool} /> : undefined}
      {differences.length === 0 ? <Say>{words.equal}</Say> : <Entries label={words.list} entries={entries} />}
    </>
  );
}

function basisText({ stamp, scheme }: RecheckReport, language: Language): string {
  if (stamp.kind === 'stamp') {
    const { fingerprint, trackerSheet, trackerRange, time } = stamp.stamp;
    return recheckWords[language].basis(scheme, fingerprint, `${trackerSheet}!${trackerRange}`, time);
  }
  const { fingerprint, sources, time } = stamp.stamp;
  const words = recheckListWords[language];
  const from =
    listed(
      language,
      sources.map(({ sheet, range }) => `${sheet}!${range}`),
    ) || words.noSource;
  return words.basis(scheme, fingerprint, from, time);
}

function entryOf(difference: AnyDifference, index: number, tool: RecheckTool, language: Language): Entry {
  const words = recheckWords[language];
  const { name, what, sentence } = isOfList(difference)
    ? sayListDifference(difference, language)
    : sayDifference(difference, language, tool.trackerCell(difference));
  const row = trackerRowOf(difference);
  const cause = causeOf(difference);
  return {
    key: index,
    place: cellOf(difference) ?? (row === undefined ? '' : words.row(row)),
    name,
    what,
    figure: words.causes[cause],
    tone: cause === 'sheet' ? 'bad' : 'look',
    sentence,
    onGo: () => void tool.select(difference),
    hint: sentence,
  };
}
