import { type Outcome, readResult } from '../../../src/workbench/functions/outcome';
import type { MessageEntry } from '../../../src/workbench/functions/outgoing';
import { createFunctionWire } from '../../../src/workbench/functions/wire';
import type { Json } from '../../../src/workbench/richapi/wire';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function makeWire() {
  const posts: MessageEntry[][] = [];
  let batches = 0;
  const wire = createFunctionWire({ fire: (entries) => posts.push([...entries]), onBatch: () => (batches += 1) });
  const outcomes: Outcome[] = [];
  const invoke = (functionId: string, options: { stream?: boolean; allowErrors?: boolean } = {}) =>
    wire.invoke({
      functionId,
      parameters: [1],
      address: 'Sheet1!A1',
      parameterAddresses: null,
      stream: options.stream ?? false,
      cancelable: options.stream ?? false,
      allowErrors: options.allowErrors ?? false,
      onOutcome: (outcome) => outcomes.push(outcome),
    });
  const call = (member: string, ...args: Json[]) => wire.service.method(member)?.(args);
  const ready = () => call('_SetOsfControlContainerReadyForCustomFunctions');
  return { wire, posts, outcomes, invoke, call, ready, batches: () => batches };
}

describe('the wire of custom functions', () => {
  it('sends all calls of one task in one event, once the page is ready', async () => {
    const { posts, invoke, ready } = makeWire();
    invoke('A');
    invoke('B', { stream: true, allowErrors: true });
    await later();
    expect(posts).toEqual([]);
    ready();
    expect(posts).toEqual([
      [
        [1, 1000, '', '[1,"A",[1],"Sheet1!A1",0,null]', '', false],
        [1, 1000, '', '[2,"B",[1],"Sheet1!A1",7,null]', '', false],
      ],
    ]);
  });

  it('splits very many calls', async () => {
    const { posts, invoke, ready } = makeWire();
    ready();
    for (let i = 0; i < 4500; i++) invoke('A');
    await later();
    expect(posts.map(({ length }) => length)).toEqual([2000, 2000, 500]);
  });

  it('hands results on, each once, and tells of the batch afterwards', async () => {
    const { wire, outcomes, invoke, call, ready, batches } = makeWire();
    ready();
    const [first, second] = [invoke('A'), invoke('B')];
    expect(wire.pending).toBe(2);
    call('SetInvocationArrayResults', [
      [first, true, 5],
      [second, false, '找不到', 1],
      [999, true, 0],
    ]);
    expect(batches()).toBe(0);
    await later();
    call('SetInvocationArrayResults', [[first, true, 6]]);
    expect(outcomes).toEqual([
      { kind: 'result', result: 5 },
      { kind: 'error', error: '#N/A', message: '找不到' },
    ]);
    expect([wire.pending, batches()]).toEqual([0, 1]);
  });

  it('reads the older form of results too', () => {
    const { outcomes, invoke, call } = makeWire();
    const [first, second] = [invoke('A'), invoke('B')];
    call('SetInvocationResults', [
      { id: first, value: [[1, 2]] },
      { id: second, failed: true, value: '', errorCode: 6 },
    ]);
    expect(outcomes).toEqual([
      { kind: 'result', result: [[1, 2]] },
      { kind: 'error', error: '#NUM!', message: '' },
    ]);
  });

  it('keeps streams open until they are cancelled', async () => {
    const { wire, posts, outcomes, invoke, call, ready } = makeWire();
    ready();
    const id = invoke('TICK', { stream: true });
    call('SetInvocationArrayResults', [[id, true, 1]]);
    call('SetInvocationArrayResults', [[id, true, 2]]);
    wire.cancel(id);
    wire.cancel(id);
    call('SetInvocationArrayResults', [[id, true, 3]]);
    await later();
    expect(outcomes).toHaveLength(2);
    expect(posts.flat().filter(([, type]) => type === 1001)).toEqual([
      [1, 1001, '', `{"invocationId":${id}}`, '', false],
    ]);
    expect(wire.pending).toBe(0);
  });

  it('forgets everything when the page reloads', async () => {
    const { wire, posts, outcomes, invoke, call, ready } = makeWire();
    ready();
    const id = invoke('A');
    wire.reset();
    call('SetInvocationArrayResults', [[id, true, 1]]);
    await later();
    expect([posts, outcomes, wire.pending]).toEqual([[], [], 0]);
  });
});

describe('results', () => {
  it.each<[string, Json, Outcome]>([
    ['a number', 5, { kind: 'result', result: 5 }],
    ['text that looks like an error', '#N/A', { kind: 'result', result: '#N/A' }],
    ['nothing', null, { kind: 'result', result: '' }],
    [
      'a block',
      [
        [1, 'a'],
        [true, null],
      ],
      {
        kind: 'result',
        result: [
          [1, 'a'],
          [true, ''],
        ],
      },
    ],
    ['a row', [1, 2], { kind: 'result', result: [[1, 2]] }],
    [
      'a ragged block',
      [[1], [2, 3]],
      {
        kind: 'result',
        result: [
          [1, { error: '#N/A' }],
          [2, 3],
        ],
      },
    ],
    ['an empty block', [[]], { kind: 'error', error: '#CALC!', message: '' }],
    [
      'a returned error',
      { type: 'Error', basicValue: '#N/A', message: '没有' },
      { kind: 'error', error: '#N/A', message: '没有' },
    ],
    ['an error of an old client', { type: 'Error', code: '#NUM!' }, { kind: 'error', error: '#NUM!', message: '' }],
    [
      'an error inside a block',
      [[{ type: 'Error', basicValue: '#DIV/0!' }, 1]],
      { kind: 'result', result: [[{ error: '#DIV/0!' }, 1]] },
    ],
    [
      'a formatted number',
      { type: 'FormattedNumber', basicValue: 3, numberFormat: '0.00' },
      { kind: 'result', result: 3 },
    ],
  ])('%s', (_what, value, expected) => {
    expect(readResult(value)).toEqual(expected);
  });
});
