import { pick, settled, showTab } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter } from './shoot';

/** 测算 of what is no amount: places and bars of a contest with a number of each turned. */
export const placesTried =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { pane } = session;
    const shoot = paneShooter(session, width);
    const turn = async (name: string, value: string): Promise<void> => {
      const field = pane.getByRole('spinbutton', { name, exact: true });
      await field.fill(value);
      await field.press('Enter');
    };
    await pick(pane, '办法', '淅川');
    await showTab(pane, '测算');
    await pane.getByRole('button', { name: '名额', exact: true }).click();
    await pane.getByRole('button', { name: '读取各表' }).click();
    await pane.getByText(/× 20% = .* → 8名/).waitFor();
    await settled(pane);
    await turn('三(二) 先进工作者 比例', '25%');
    await pane.getByText(/→ 10名 · 现行8名/).waitFor();
    await shoot('whatif-places');
    await pane.getByRole('button', { name: '资格', exact: true }).click();
    await turn('四(七)1 评先资格 迟到次数 条件', '5次');
    await pane.getByText(/^变为不达标：/).waitFor();
    await shoot('whatif-bars');
  };

/** The same of scores: a weight turned on the sheet of a month. */
export const weightsTried =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { pane } = session;
    await pick(pane, '台账', '6月竞赛');
    await pick(pane, '办法', '海永');
    await showTab(pane, '测算');
    await settled(pane);
    await pane.getByRole('button', { name: '计分', exact: true }).click();
    const weight = pane.getByRole('spinbutton', { name: /工作成效 权重/ }).first();
    await weight.fill('2');
    await weight.press('Enter');
    await paneShooter(session, width)('whatif-scores');
  };
