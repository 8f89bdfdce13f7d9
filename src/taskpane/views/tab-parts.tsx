import type { ComponentType } from 'react';
import type { Tab } from '../state/pane-state';
import { AwardFoot } from './award-foot';
import { CheckView } from './check-view';
import { IssuesBar } from './issues-bar';
import { lazyPart } from './lazy-part';
import { usePane } from './pane-context';
import { RowsView } from './rows-view';

/** What a tab shows, and what stands in the foot meanwhile: its one main button. */
export interface TabPart {
  readonly Panel: ComponentType;
  readonly Foot: ComponentType;
}

function CheckPanel() {
  const { result } = usePane().state;
  if (!result?.check) return undefined;
  return (
    <>
      <CheckView result={result} check={result.check} />
      <IssuesBar issues={result.issues} />
    </>
  );
}

function RowsPanel() {
  const { result } = usePane().state;
  if (!result) return undefined;
  return (
    <>
      <RowsView result={result} />
      <IssuesBar issues={result.issues} />
    </>
  );
}

export const tabParts: Readonly<Record<Tab, TabPart>> = {
  check: { Panel: CheckPanel, Foot: AwardFoot },
  rows: { Panel: RowsPanel, Foot: AwardFoot },
  contest: {
    Panel: lazyPart(() => import(/* webpackChunkName: "lazy-contest" */ '../contest/panel')),
    Foot: lazyPart(() => import(/* webpackChunkName: "lazy-contest" */ '../contest/foot')),
  },
  whatif: {
    Panel: lazyPart(() => import(/* webpackChunkName: "lazy-whatif" */ '../whatif/panel')),
    Foot: lazyPart(() => import(/* webpackChunkName: "lazy-whatif" */ '../whatif/foot')),
  },
  scheme: {
    Panel: lazyPart(() => import(/* webpackChunkName: "lazy-scheme" */ '../scheme/panel')),
    Foot: lazyPart(() => import(/* webpackChunkName: "lazy-scheme" */ '../scheme/foot')),
  },
  more: {
    Panel: lazyPart(() => import(/* webpackChunkName: "lazy-tools" */ '../tools/panel')),
    Foot: lazyPart(() => import(/* webpackChunkName: "lazy-tools" */ '../tools/foot')),
  },
};
