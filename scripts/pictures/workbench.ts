import type { Session } from '../../test/e2e/support/session';
import { shootWindow } from './shoot';

/** The workbench: the tracker, the pane beside it, a difference clicked on; then our functions in cells. */
export async function workbenchAndFunctions(session: Session): Promise<void> {
  const { page, pane } = session;
  await pane.locator('#tab-panel ul li > button').first().click();
  await page.locator('#status').filter({ hasText: '上稿登记!A49' }).waitFor();
  await shootWindow(session, 'workbench');

  await page.evaluate(() => {
    window.workbench.enter('名单', 'F1:H1', [['=TOTALS("澧县","上稿",上稿登记!A3:O206)', '', '']]);
    window.workbench.enter('名单', 'J1:J3', [
      ['=AWARD("澧县","上稿","级别","省级","字数",900)'],
      ['=EXPLAIN("澧县","上稿","级别","省级","字数",900)'],
      ['=RMBUPPER(J1)'],
    ]);
    window.workbench.select('名单', 'F1');
  });
  await page.evaluate(() => window.workbench.settle());
  await shootWindow(session, 'functions');
}
