import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { trackerFindingWords } from '../../../messages/trackers/findings';
import { useFeature, usePane } from '../../views/pane-context';
import { createAsked } from './asked';
import type { DailyList } from './list';
import { type Answer, lookIn } from './looking';
import { Say } from './parts';

/** What a tool found out; while a long list is looked at what was known before, or that it is being looked at. */
export function Looked<T>({
  answer,
  resume,
  listIn,
  children,
}: {
  readonly answer: Answer<T>;
  readonly resume: () => void;
  /** The list of the tracker's sheet that was looked at, if it is one. */
  readonly listIn: (look: T) => DailyList | undefined;
  readonly children: (look: T) => ReactNode;
}) {
  const { language } = usePane().state;
  const words = dailyWords[language];
  const look = lookIn(answer);
  const asked = useFeature(createAsked);
  const list = look === undefined ? undefined : listIn(look);
  useEffect(() => {
    asked.set({ list });
    return () => asked.set({ list: undefined });
  }, [asked, list]);
  return (
    <>
      {answer.kind === 'stopped' ? (
        <Say warn>
          {words.stopped}{' '}
          <Button size="small" onClick={resume}>
            {words.resume}
          </Button>
        </Say>
      ) : undefined}
      {answer.kind === 'working' && look === undefined ? <Say>{words.working}</Say> : undefined}
      {list ? <Passed list={list} /> : undefined}
      {look === undefined ? undefined : children(look)}
    </>
  );
}

/** What of the sheet was passed over: another list on it, a second column of what the tool cannot do without. */
function Passed({ list: { tracker, asked } }: { readonly list: DailyList }) {
  const { language } = usePane().state;
  const passed = tracker.findings.filter(
    (finding) =>
      finding.code === 'several-tables' ||
      (finding.code === 'fact-in-two-columns' && asked.needed.includes(finding.fact)),
  );
  return passed.map((finding, index) => (
    <Say key={index} warn>
      {trackerFindingWords(finding, language).text}
    </Say>
  ));
}
