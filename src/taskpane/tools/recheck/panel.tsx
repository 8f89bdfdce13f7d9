import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect } from 'react';
import { recheckWords, sayDifference } from '../../../messages/pane-recheck';
import { causeOf, cellOf, type Difference, trackerRowOf } from '../../../recheck/difference';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { Entries, type Entry, Figures, Say, Settings } from '../daily/parts';
import { createRecheck, isReport, type RecheckProblem, type RecheckReport, type RecheckTool } from './recheck';
import { SheetChoice } from '../sheet-choice';

/** 复核: which sheet, and what differs. */
export function RecheckPanel() {
  const { state } = usePane();
  const tool = useFeature(createRecheck);
  const { sheets, picked, outcome } = useStore(tool.store);
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
          sheets={sheets.map(({ sheet }) => sheet)}
          picked={picked}
          onPick={(sheet) => tool.pick(sheet)}
        />
      </Settings>
      {outcome === undefined ? <Say>{picked === undefined ? words.choose : words.intro}</Say> : undefined}
      {isReport(outcome) ? <Report report={outcome} tool={tool} /> : undefined}
      {outcome !== undefined && !isReport(outcome) ? <Say warn>{problemText(outcome, words.problems)}</Say> : undefined}
    </>
  );
}

function problemText(problem: RecheckProblem, words: (typeof recheckWords)['zh']['problems']): string {
  switch (problem.kind) {
    case 'scheme':
      return words.scheme(problem.id);
    case 'tracker':
      return words.tracker(problem.sheet);
    case 'damaged':
    case 'otherKind':
    case 'head':
      return words[problem.kind];
  }
}

function Report({ report, tool }: { readonly report: RecheckReport; readonly tool: RecheckTool }) {
  const { state } = usePane();
  const { goTo } = useStore(tool.store);
  const words = recheckWords[state.language];
  const { differences, stamp } = report;
  const entries = differences.map((difference, index): Entry => entryOf(difference, index, tool, state.language));
  return (
    <>
      <Say>
        {words.basis(report.scheme, stamp.fingerprint, `${stamp.trackerSheet}!${stamp.trackerRange}`, stamp.time)}
      </Say>
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
      <Settings>
        {differences.length > 0 ? (
          <Field label={words.goTo} size="small">
            <RadioGroup
              layout="horizontal"
              value={goTo}
              onChange={(_, { value }) => tool.store.set({ goTo: value === 'tracker' ? 'tracker' : 'sheet' })}
            >
              <Radio value="sheet" label={words.goToSheet} />
              <Radio value="tracker" label={words.goToTracker} />
            </RadioGroup>
          </Field>
        ) : undefined}
        <Button size="small" onClick={() => void tool.run()}>
          {words.again}
        </Button>
      </Settings>
      {differences.length === 0 ? <Say>{words.equal}</Say> : <Entries label={words.list} entries={entries} />}
    </>
  );
}

function entryOf(difference: Difference, index: number, tool: RecheckTool, language: 'zh' | 'en'): Entry {
  const words = recheckWords[language];
  const { name, what, sentence } = sayDifference(difference, language, tool.trackerCell(difference));
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
