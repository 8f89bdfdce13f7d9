import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { usePane } from '../../views/pane-context';
import { type Answer, lookIn } from './looking';
import { Say } from './parts';

/** What a tool found out; while a long list is looked at what was known before, or that it is being looked at. */
export function Looked<T>({
  answer,
  resume,
  children,
}: {
  readonly answer: Answer<T>;
  readonly resume: () => void;
  readonly children: (look: T) => ReactNode;
}) {
  const { language } = usePane().state;
  const words = dailyWords[language];
  const look = lookIn(answer);
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
      {look === undefined ? undefined : children(look)}
    </>
  );
}
