import { settled, showTab } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter, shootWindow } from './shoot';

/** 测算: an amount turned with its slider and a budget; who gains; the readings; the comparison as it is written. */
export const amountsTried =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { pane } = session;
    const shoot = paneShooter(session, width);
    await showTab(pane, '测算');
    const field = pane.getByRole('spinbutton', { name: '三② 文稿 省 <1000 金额', exact: true });
    await field.fill('250元');
    await field.press('Enter');
    await pane.getByRole('textbox', { name: /总额控制在多少元以内/ }).fill('80000');
    await pane.getByRole('button', { name: '试算' }).click();
    await pane.getByRole('button', { name: '采用32元' }).waitFor();
    await shoot('whatif');
    await showTab(pane, '看增减');
    await shoot('whatif-changes');
    await showTab(pane, '换释义');
    await pane.getByText('仅材料须推介 +').waitFor();
    await shoot('whatif-readings');
    if (width < 400) return;
    await showTab(pane, '比方案');
    await pane.getByRole('button', { name: '存为方案' }).click();
    await pane.getByRole('button', { name: '生成测算对比表' }).click();
    await pane.locator('footer [role=status]').filter({ hasText: '测算对比' }).waitFor();
    await settled(pane);
    await shootWindow(session, 'whatif-written');
  };
