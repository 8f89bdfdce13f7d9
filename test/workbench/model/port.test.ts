import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import { headlessGrid } from '../univer/headless';
import { calculationInTheGrid } from './port/calculation';
import { cellsInTheGrid } from './port/cells';
import { looksInTheGrid } from './port/looks';
import { portForTests } from './port/set-up';
import { sheetsInTheGrid } from './port/sheets';
import { shiftingInTheGrid } from './port/shifting';
import { tablesAndNamesInTheGrid } from './port/tables-and-names';

/** Both engines are held to the same behaviour, so that what passes in memory passes in the page. */
describe.each([
  { engine: 'memory', create: createMemoryGrid },
  { engine: 'univer', create: headlessGrid },
])('the port over $engine', ({ create }) => {
  const port = portForTests(() => create());

  cellsInTheGrid(port);
  looksInTheGrid(port);
  shiftingInTheGrid(port);
  sheetsInTheGrid(port);
  tablesAndNamesInTheGrid(port);
  calculationInTheGrid(port);
});
