import type { SheetCells } from '../../src/excel/port';
import { toNumber } from '../../src/facts/exact';
import { createPane, type Pane } from '../../src/taskpane/jobs/pane';
import { type FakeWorkbook, fakeWorkbook } from './port';
import { sheetOf } from './sheets';

/** What offices took up, which 淅川 pays for. */
export const NEWS = sheetOf(
  '信息采用',
  '姓名|信息标题|级别|领导批示|奖金\n甲|葡萄|市|否|50\n乙|柑橘|国办|否|200\n丙|茶山|市|是|100',
);

/** A roster, which fits no award of money. */
export const STAFF = sheetOf('名单', '序号|姓名|科室\n1|甲|综合组\n2|乙|督查组');

export const now = (): Date => new Date(2009, 0, 5, 8, 7);

/** A pane that has read what it reads when it is opened. */
export async function opened(
  sheets: readonly SheetCells[],
): Promise<{ readonly pane: Pane; readonly fake: FakeWorkbook }> {
  const fake = fakeWorkbook(sheets);
  const pane = createPane(fake.port, now);
  pane.open();
  await idle(pane);
  return { pane, fake };
}

/** Waits until the pane has nothing left to do. */
export const idle = (pane: Pane): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (pane.getState().busy) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = pane.subscribe(look);
    setTimeout(look);
  });

/** What is certain, in yuan. */
export const due = (pane: Pane): number | undefined => {
  const yuan = pane.getState().result?.totals.certain.yuan;
  return yuan === undefined ? undefined : toNumber(yuan);
};
