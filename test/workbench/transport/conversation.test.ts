import type { Json } from '../../../src/workbench/richapi/wire';
import { connect, CONVERSATION } from './page';

describe('the conversation', () => {
  it('answers who the host is, with the settings of the document', async () => {
    const page = connect({ settings: [['k', '1']] });
    const answer = await page.ask('ContextActivationManager_getAppContextAsync', 'addin');
    expect(answer).toMatchObject({
      _messageType: 1,
      _conversationId: CONVERSATION,
      _errorCode: 0,
      _responseType: 0,
      _origin: 'https://localhost:3001',
      _data: {
        _appName: 16,
        _appUILocale: 'zh-CN',
        _clientMode: 1,
        _settings: [['k', '1']],
        _id: 'addin',
        _addinName: '试',
      },
    });
    page.close();
  });

  it('fires events only to who has registered, and no longer after it has reloaded', async () => {
    const page = connect();
    const events = () =>
      page.heard
        .filter(({ _responseType }) => _responseType === 1)
        .map(({ _actionName, _data }) => [_actionName, _data]);
    expect(page.conversation.fire('x', 1)).toBe(false);
    expect(await page.ask('x', null, 1)).toMatchObject({ _data: { Error: 0 } });
    expect(page.conversation.fire('x', 2)).toBe(true);
    await page.ask('x', null, 2);
    expect(page.conversation.fire('x', 3)).toBe(false);
    await page.ask('x', null, 1);
    await page.ask('ContextActivationManager_getAppContextAsync', 'addin');
    expect(page.conversation.isRegistered('x')).toBe(false);
    expect(events()).toEqual([['x', 2]]);
    page.close();
  });

  it('hears nothing of other conversations, and nothing that is no message', async () => {
    const page = connect();
    const other = { _messageType: 0, _actionName: 'executeMethod', _correlationId: 9, _actionType: 0, _data: null };
    page.send({ ...other, _conversationId: 'other' });
    page.send({ some: 'thing' });
    await page.ask('ContextActivationManager_notifyHost', []);
    expect(page.heard).toHaveLength(1);
    expect(page.reported).toEqual([]);
    page.close();
  });

  it('saves and loads settings', async () => {
    const page = connect({ settings: [['旧', '1']] });
    await page.execute(76, { DdaSettingsMethod: { OverwriteIfStale: false, Properties: [['新', '2']] } });
    expect(await page.execute(75)).toMatchObject({
      _data: { Error: 0, Properties: { Settings: [{ Name: '新', Value: '2' }] } },
    });
    expect([...page.host.settings.entries()]).toEqual([['新', '2']]);
    expect(await page.execute(86)).toMatchObject({ _data: { Properties: { Url: 'https://localhost/Book1.xlsx' } } });
    page.close();
  });

  it('refuses methods that it lacks, and reports them', async () => {
    const page = connect();
    expect(await page.execute(64)).toMatchObject({ _data: { Error: 5001 }, _errorCode: 0 });
    expect(await page.ask('executeMethod', 'nothing')).toMatchObject({ _data: { Error: 5001 } });
    expect(page.reported).toHaveLength(1);
    page.close();
  });

  it('runs batches in the order in which they came', async () => {
    const page = connect();
    const batch = (title: string) =>
      page.execute(93, {
        ArrayData: [
          'IterativeExecutor',
          'POST',
          'ProcessQuery',
          [],
          JSON.stringify({
            ObjectPaths: {
              1: { Id: 1, ObjectPathType: 1, Name: '' },
              2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
              3: { Id: 3, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [title] } },
            },
            Actions: [
              { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
              { Id: 5, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['position'] } },
            ],
          }),
          0,
          1,
        ],
      });
    const answers = await Promise.all([batch('甲'), batch('乙')]);
    const positions = answers.map((answer) => {
      const { Data } = (answer?._data ?? {}) as { Data?: [number, Json, string] };
      const body = JSON.parse(Data?.[2] ?? '{}') as { Results: { Value: { Position?: number } }[] };
      return body.Results[1]?.Value.Position;
    });
    expect(positions).toEqual([1, 2]);
    expect(page.grid.sheets().map(({ name }) => name)).toEqual(['Sheet1', '甲', '乙']);
    page.close();
  });

  it('calls functions once the page is ready, and again after it has reloaded', async () => {
    const page = connect();
    page.host.registerFunctions({ functions: [{ id: 'F', parameters: [{ name: 'n' }] }] }, null);
    page.grid.useFunctions(page.host.functions);
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    page.grid.write(page.grid.activeSheet(), cell, [[{ formula: '=F(7)' }]]);
    const service = { ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' };
    const report = (Name: string, args: Json[]) =>
      page.execute(93, {
        ArrayData: [
          '',
          '',
          '',
          [],
          JSON.stringify({
            ObjectPaths: { 1: { Id: 1, ...service } },
            Actions: [{ Id: 2, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }],
          }),
          0,
          0,
        ],
      });
    const calls = () =>
      page.heard
        .filter(({ _actionName }) => _actionName === 'richApiMessage')
        .filter(({ _responseType }) => _responseType === 1)
        .map(
          ({ _data }) =>
            JSON.parse((_data as { ArrayData: [[number, number, string, string]] }).ArrayData[0][3]) as Json[],
        );
    const load = async () => {
      await page.ask('ContextActivationManager_getAppContextAsync', 'addin');
      await page.ask('richApiMessage', null, 1);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await report('_SetOsfControlContainerReadyForCustomFunctions', []);
      await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await load();
    expect(calls()).toEqual([[expect.any(Number), 'F', [7], 'Sheet1!A1', 0, null]]);
    await load();
    expect(calls()).toHaveLength(2);
    const id = calls()[1]?.[0] ?? null;
    await report('SetInvocationArrayResults', [[[id, true, 14]]]);
    await page.host.whenCalculated();
    expect(page.grid.values(page.grid.activeSheet(), cell)).toEqual([[14]]);
    await load();
    // What was answered is not asked again.
    expect(calls()).toHaveLength(2);
    page.close();
  });

  it('has no command to run without a page', async () => {
    const page = connect();
    page.conversation.close();
    await expect(page.host.runCommand('x')).rejects.toThrow('No page');
    page.close();
  });
});
