import { settled, showTab, write } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter } from './shoot';

/** What comes after writing: 复核 with two differences, 未查同稿 and 冻结 with a formula, 修复, 自检; each with its list in sight. */
export const afterWriting =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { page, pane } = session;
    const shoot = paneShooter(session, width);
    const openTool = async (name: string): Promise<void> => {
      await showTab(pane, '更多');
      // The list of tools, where another tool is open.
      const back = pane.locator('#tab-panel').getByRole('button', { name: '返回' });
      if ((await back.count()) > 0) await back.click();
      await pane
        .locator('#tab-panel')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click();
    };
    const press = async (name: string): Promise<void> => {
      await pane.locator('footer').getByRole('button', { name }).click();
      await settled(pane);
    };
    const enter = async (sheet: string, address: string, cells: readonly (readonly (string | number)[])[]) => {
      await page.evaluate(([name, at, rows]) => window.workbench.enter(name, at, rows), [
        sheet,
        address,
        cells,
      ] as const);
      await page.evaluate(() => window.workbench.settle());
    };
    const formulas = (mark: string): readonly (readonly string[])[] =>
      [4, 5, 6, 7, 8, 9].map((row) => [`=${mark}AWARD("澧县","上稿","级别",F${row},"字数",G${row})`]);

    await write(pane);
    const rows = await page.evaluate(() => window.workbench.cells('奖励明细', 'A1:L60').values);
    const line = rows.findIndex((row) => typeof row[10] === 'number' && row[8] === 300);
    const other = rows.findIndex((row, index) => index > line && typeof row[10] === 'number');
    await enter('奖励明细', `I${line + 1}`, [[999]]);
    const heads = await page.evaluate(() => window.workbench.cells('上稿登记', 'A3:P3').values[0] ?? []);
    const author = String.fromCharCode(65 + heads.findIndex((name) => String(name).includes('撰稿人')));
    await enter('上稿登记', `${author}${Number(rows[other]?.[10])}`, [['员工99']]);
    await openTool('复核');
    await press('复核');
    await shoot('recheck');

    await enter('上稿登记', 'T4:T9', formulas(''));
    await openTool('未查同稿');
    await press('查找');
    await pane.locator('#tab-panel li > button').filter({ hasText: 'T4:T9' }).click();
    await shoot('copies');
    await openTool('冻结');
    await press('查找公式');
    await shoot('freeze');
    await enter('上稿登记', 'T4:T9', formulas('_xldudf_'));
    await openTool('修复');
    await press('查找');
    await shoot('repair');
    await openTool('自检');
    await pane.locator('footer').getByRole('button', { name: '开始自检' }).click();
    await pane.locator('#tab-panel').getByText('显示语言', { exact: true }).waitFor({ timeout: 200_000 });
    await shoot('selftest');
  };
