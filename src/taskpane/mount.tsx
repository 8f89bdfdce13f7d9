import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { paneRequests } from '../commands/requests';
import { machineMemory } from '../excel/machine-memory';
import { officeWorkbook } from '../excel/office';
import { languageFor } from '../messages/language';
import { paneWords } from '../messages/pane/pane';
import { Opening } from './views/opening';
import { Themed } from './views/themed';

/** Draws the pane into the page, first its frame; what reads and reckons comes after. Call it once Office is ready. */
export function mount(root: HTMLElement): void {
  const display = officeWorkbook.display();
  const LazyPane = lazy(async () => {
    const { startPane } = await import(/* webpackChunkName: "lazy-pane" */ './start-pane');
    return { default: startPane(officeWorkbook, paneRequests, machineMemory) };
  });
  document.documentElement.lang = languageFor(display.language) === 'zh' ? 'zh-CN' : 'en';
  createRoot(root).render(
    <Themed display={officeWorkbook.display}>
      <Suspense fallback={<Opening words={paneWords[languageFor(display.language)]} />}>
        <LazyPane />
      </Suspense>
    </Themed>,
  );
}
