import type { ComponentType } from 'react';
import type { PaneRequests } from '../commands/requests';
import type { MachineMemory } from '../excel/machine-memory';
import type { WorkbookPort } from '../excel/port';
import { createPane } from './jobs/pane';
import { PaneContext } from './views/pane-context';
import { PaneView } from './shell/pane-view';

/** A pane over the workbook that has begun to read, as a component; ribbon buttons make it read another sheet. */
export function startPane(port: WorkbookPort, requests: PaneRequests, memory: MachineMemory): ComponentType {
  const pane = createPane(port, undefined, memory);
  pane.open();
  requests.listen(() => void pane.pickSheet());
  return function StartedPane() {
    return (
      <PaneContext.Provider value={pane}>
        <PaneView />
      </PaneContext.Provider>
    );
  };
}
