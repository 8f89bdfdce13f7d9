import { PREVIEW_ACTIVE_SHEET, registerCommands } from '../../src/commands/commands';
import { createRequests, type PaneRequest } from '../../src/commands/requests';
import { type RunningHost, startHost } from '../../src/workbench/jsdom/start-host';

describe('what buttons ask of the pane', () => {
  test('is handed over at once when the pane listens', () => {
    const requests = createRequests();
    const heard: PaneRequest[] = [];
    requests.listen((request) => heard.push(request));
    requests.send({ kind: PREVIEW_ACTIVE_SHEET });
    expect(heard).toEqual([{ kind: PREVIEW_ACTIVE_SHEET }]);
  });

  test('waits for a pane that is not drawn yet, and is handed over once', () => {
    const requests = createRequests();
    requests.send({ kind: PREVIEW_ACTIVE_SHEET });
    const heard: PaneRequest[] = [];
    const stop = requests.listen((request) => heard.push(request));
    expect(heard).toHaveLength(1);
    stop();
    requests.listen((request) => heard.push(request));
    expect(heard).toHaveLength(1);
  });

  test('waits again after the pane has gone', () => {
    const requests = createRequests();
    const heard: PaneRequest[] = [];
    requests.listen((request) => heard.push(request))();
    requests.send({ kind: PREVIEW_ACTIVE_SHEET });
    expect(heard).toEqual([]);
    requests.listen((request) => heard.push(request));
    expect(heard).toHaveLength(1);
  });
});

describe('预览本表 on the ribbon', () => {
  let host: RunningHost;
  beforeEach(async () => {
    host = await startHost({ globals: true });
  });
  afterEach(() => host.close());

  test('asks the pane for a preview, opens it and gives the button back', async () => {
    const heard: PaneRequest[] = [];
    const requests = createRequests();
    requests.listen((request) => heard.push(request));
    let shown = 0;
    host.Office.addin.showAsTaskpane = () => Promise.resolve(void shown++);
    registerCommands(requests);
    await host.runCommand(PREVIEW_ACTIVE_SHEET);
    expect(heard).toEqual([{ kind: PREVIEW_ACTIVE_SHEET }]);
    expect(shown).toBe(1);
    expect(host.unsupported).toEqual([]);
  });

  test('gives the button back even where the pane cannot be shown', async () => {
    host.Office.addin.showAsTaskpane = () => Promise.reject(new Error('no pane'));
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    registerCommands(createRequests());
    await host.runCommand(PREVIEW_ACTIVE_SHEET);
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });
  test('opens the pane of the real library', async () => {
    registerCommands(createRequests());
    await host.runCommand(PREVIEW_ACTIVE_SHEET);
    expect(host.unsupported).toEqual([]);
    expect(host.problems).toEqual([]);
  });
});
