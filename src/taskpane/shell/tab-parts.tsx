import type { Tab } from '../state/pane-state';
import { AwardFoot } from '../views/award-foot';
import { CheckView } from '../views/check-view';
import { IssuesBar } from '../views/issues-bar';
import { lazyPart } from '../views/lazy-part';
import { usePane } from '../views/pane-context';
import { RowsView } from '../views/rows-view';
import type { TabPart } from '../views/tab-part';

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
    Panel: lazyPart(() => import(/* webpackChunkName: "lazy-contest" */ '../contest/views/panel')),
    Foot: lazyPart(() => import(/* webpackChunkName: "lazy-contest" */ '../contest/views/foot')),
  },
  whatif: {
    Panel: lazyPart(() => import(/* webpackChunkName: "lazy-whatif" */ '../whatif/views/panel')),
    Foot: lazyPart(() => import(/* webpackChunkName: "lazy-whatif" */ '../whatif/views/foot')),
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
