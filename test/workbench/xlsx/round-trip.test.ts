import { openedFiles } from './round-trip/opening';
import { savedFiles } from './round-trip/saving';
import { filesForTests } from './round-trip/session';
import { savedSheets } from './round-trip/sheets';

describe('from .xlsx to the grid and back:', () => {
  const test = filesForTests();

  openedFiles(test);
  savedFiles(test);
  savedSheets(test);
});
