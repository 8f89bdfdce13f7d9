import { closeBench, expectNothingWrong, openBench } from './workbench/bench';
import { cellsOfAnAddIn } from './workbench/cells';
import { files } from './workbench/files';
import { thePage } from './workbench/page';
import { besideAnAddIn } from './workbench/person';
import { sheetsOfAnAddIn } from './workbench/sheets';
import { whatCannotBeOpened } from './workbench/unreadable';

/** The workbench with an add-in that is not ours: one browser page for all parts, in this order. */

beforeAll(openBench);
afterAll(closeBench);
afterEach(expectNothingWrong);

thePage();
cellsOfAnAddIn();
besideAnAddIn();
sheetsOfAnAddIn();
files();
whatCannotBeOpened();
