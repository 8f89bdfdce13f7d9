import { pick, settled, showTab } from '../../test/e2e/support/pane';
import type { Session } from '../../test/e2e/support/session';
import { paneShooter } from './shoot';

/** 评先 over the sample of a year: all awards, who may win one of them, how many, and who is in. */
export const contestHeld =
  (width: number) =>
  async (session: Session): Promise<void> => {
    const { pane } = session;
    const shoot = paneShooter(session, width);
    await pick(pane, '办法', '淅川');
    await showTab(pane, '评先');
    await pane.getByRole('button', { name: '读取各表' }).click();
    await pane.getByRole('heading', { name: '要生成的表' }).waitFor();
    await settled(pane);
    await shoot('contest-awards');
    await pane.getByRole('button', { name: /^先进工作者/ }).click();
    await shoot('contest-eligible');
    await showTab(pane, '名额 8');
    await shoot('contest-places');
    await pane.getByRole('tab', { name: /^结果/ }).click();
    await shoot('contest-result');
  };
