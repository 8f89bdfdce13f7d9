/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3001/"}
 */
import { bootstrap } from '../../../src/workbench/transport/bootstrap';
import { createAddinFrame } from '../../../src/workbench/transport/iframe';

const OPTIONS = {
  conversationId: 'c',
  addinId: 'a',
  url: 'https://localhost:3000/pane.html?x=1',
  locale: 'zh-CN',
  flags: 3,
};

describe('the frame of an add-in', () => {
  it('has its name and address before it is inserted', () => {
    const { frame, insert } = createAddinFrame(OPTIONS, '试用');
    expect(frame.isConnected).toBe(false);
    expect(JSON.parse(frame.name)).toMatchObject({
      hostInfo: 'Excel|Web|16.00|zh-CN|c||disableLogging|3',
      xdmInfo: 'c|a|https://localhost:3001/',
      serializerVersion: '1',
    });
    expect(frame.src).toBe('https://localhost:3000/pane.html?x=1&_host_Info=Excel$Web$16.00$zh-CN$c$$disableLogging$3');
    expect(frame.title).toBe('试用');
    insert(document.body);
    expect(frame.isConnected).toBe(true);
    frame.remove();
  });

  it('hears its own page only', () => {
    const { frame, channel, insert } = createAddinFrame(OPTIONS, '试用');
    insert(document.body);
    const heard: string[] = [];
    const end = channel.listen((text) => heard.push(text));
    const post = (data: unknown, origin: string, source: Window | null) =>
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
    post('好', 'https://localhost:3000', frame.contentWindow);
    post('别的页', 'https://localhost:3000', window);
    post('别的站', 'https://evil.example', frame.contentWindow);
    post({ not: 'text' }, 'https://localhost:3000', frame.contentWindow);
    end();
    post('晚', 'https://localhost:3000', frame.contentWindow);
    expect(heard).toEqual(['好']);
    frame.remove();
  });
});

describe('start-up data', () => {
  it('keeps the page’s own query and leaves $ as it is', () => {
    const { url, windowName } = bootstrap({ ...OPTIONS, hostOrigin: 'https://localhost:3001' });
    expect(url).toContain('?x=1&_host_Info=Excel$Web$');
    expect(Object.keys(JSON.parse(windowName) as object)).toEqual([
      'baseFrameName',
      'hostInfo',
      'xdmInfo',
      'serializerVersion',
    ]);
  });
});
