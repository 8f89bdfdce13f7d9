import { createHostLog } from '../../../src/workbench/page/host-log';
import type { Channel } from '../../../src/workbench/transport/channel';

test('the log keeps the last messages of both sides and passes them on', () => {
  const sent: string[] = [];
  let speak: (text: string) => void = () => undefined;
  const channel: Channel = {
    send: (text) => sent.push(text),
    listen(receive) {
      speak = receive;
      return () => undefined;
    },
  };
  const log = createHostLog();
  const heard: string[] = [];
  const received: string[] = [];
  const recorded = log.record(channel, (action) => heard.push(action));
  recorded.listen((text) => received.push(text));
  speak('{"_actionName":"executeMethod","_data":1}');
  recorded.send('{"_actionName":"richApiMessage"}');
  expect(heard).toEqual(['executeMethod']);
  expect(received).toEqual(['{"_actionName":"executeMethod","_data":1}']);
  expect(sent).toEqual(['{"_actionName":"richApiMessage"}']);
  expect(log.entries.map(({ from, action }) => [from, action])).toEqual([
    ['addin', 'executeMethod'],
    ['host', 'richApiMessage'],
  ]);
  for (let i = 0; i < 600; i++) recorded.send(`{"_actionName":"${i}"}`);
  expect(log.entries).toHaveLength(500);
  expect(log.entries.at(-1)?.action).toBe('599');
  speak(`{"_actionName":"executeMethod","_data":"${'甲'.repeat(3000)}"}`);
  expect([log.entries.at(-1)?.text.length, log.entries.at(-1)?.bytes]).toEqual([2000, 9042]);
});
