import { eventually, hostForTests } from '../support/test-host';

const shown: boolean[] = [];
const test = hostForTests(() => ({ onPane: (visible) => void shown.push(visible) }));

describe('the task pane', () => {
  it('is shown and hidden by the add-in, and tells of it', async () => {
    const { Office, host } = test.host;
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    host.setPaneVisible(false);
    host.setPaneVisible(false);
    await eventually(() => heard.length === 3, 'three changes');
    expect([shown, heard]).toEqual([
      [false, true],
      ['Hidden', 'Taskpane', 'Hidden'],
    ]);
  });

  it('remembers whether the add-in starts with the document', async () => {
    const { Office } = test.host;
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});
