import { createHost } from '../../../src/workbench/host';
import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import type { Json } from '../../../src/workbench/richapi/wire';
import { pairedChannels } from '../../../src/workbench/transport/channel';
import { createSettings } from '../../../src/workbench/transport/settings';
import { eventually } from '../support/test-host';

export const CONVERSATION = 'c1';

/** A host and a page of an add-in that speaks the protocol by hand. */
export function connect(options: { settings?: [string, string][] } = {}) {
  const grid = createMemoryGrid();
  const reported: unknown[] = [];
  const host = createHost({
    grid,
    addin: { id: 'addin', name: '试' },
    settings: createSettings(options.settings ?? []),
    report: (error) => reported.push(error),
  });
  const [hostEnd, pageEnd] = pairedChannels();
  const heard: Record<string, Json>[] = [];
  pageEnd.listen((text) => heard.push(JSON.parse(text) as Record<string, Json>));
  const conversation = host.connect({
    channel: hostEnd,
    conversationId: CONVERSATION,
    hostOrigin: 'https://localhost:3001',
    runsFunctions: true,
    runsCommands: true,
  });
  let correlation = 0;
  const send = (message: Record<string, Json>) => pageEnd.send(JSON.stringify(message));
  const ask = async (name: string, data: Json, type = 0): Promise<Record<string, Json> | undefined> => {
    correlation += 1;
    const id = correlation;
    send({
      _messageType: 0,
      _actionName: name,
      _conversationId: CONVERSATION,
      _correlationId: id,
      _actionType: type,
      _data: data,
    });
    await eventually(() => heard.some(({ _correlationId }) => _correlationId === id), `an answer to ${name}`);
    return heard.find(({ _correlationId }) => _correlationId === id);
  };
  const execute = (DispatchId: number, data: Record<string, Json> = {}) =>
    ask('executeMethod', { ...data, DdaMethod: { ControlId: 0, Version: 1, DispatchId } });
  const close = () => {
    host.close();
    grid.close();
  };
  return { host, grid, reported, conversation, heard, send, ask, execute, close };
}
