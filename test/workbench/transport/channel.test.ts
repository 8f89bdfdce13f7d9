import { portChannel } from '../../../src/workbench/transport/channel';

describe('a channel over a message port', () => {
  it('carries texts both ways until it is closed', async () => {
    const { port1, port2 } = new MessageChannel();
    const heard: string[] = [];
    const end = portChannel(port1 as unknown as globalThis.MessagePort).listen((text) => heard.push(text));
    port2.postMessage('一');
    port2.postMessage({ not: 'text' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    end();
    port2.postMessage('二');
    await new Promise((resolve) => setTimeout(resolve, 20));
    port1.close();
    expect(heard).toEqual(['一']);
  });
});
