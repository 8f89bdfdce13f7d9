/** An ordinary add-in's functions: nothing here knows of the host. */
export const FUNCTIONS_SCRIPT = `
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('SLOW', async (a) => { await new Promise((r) => setTimeout(r, 30)); return a * 2; });
CustomFunctions.associate('TABLE', (n) => Array.from({ length: n }, (_, i) => [i + 1, '名' + (i + 1), i % 2 === 0]));
CustomFunctions.associate('SHOW', (...all) => JSON.stringify(all.slice(0, -1)));
CustomFunctions.associate('SUMALL', (m) => m.flat().reduce((a, b) => a + (typeof b === 'number' ? b : 0), 0));
CustomFunctions.associate('FIND', (id) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '找不到 ' + id); });
CustomFunctions.associate('RETURNED', () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, '返回的错误'));
CustomFunctions.associate('MIXED', () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)], ['二', 4]]);
CustomFunctions.associate('BOOM', () => { throw new Error('boom'); });
CustomFunctions.associate('WHERE', (invocation) => invocation.address);
CustomFunctions.associate('RANGES', (m, invocation) => JSON.stringify(invocation.parameterAddresses));
CustomFunctions.associate('KIND', (v) => (v instanceof CustomFunctions.Error ? 'error ' + v.code : typeof v));
window.ticks = { started: 0, cancelled: 0 };
CustomFunctions.associate('TICK', (step, invocation) => {
  window.ticks.started += 1;
  let n = 0;
  const timer = setInterval(() => invocation.setResult((n += step)), 20);
  invocation.onCanceled = () => { window.ticks.cancelled += 1; clearInterval(timer); };
});
window.calls = 0;
CustomFunctions.associate('COUNTED', (a) => { window.calls += 1; return a; });
Office.actions.associate('SHOWPANE', (event) => { window.commandRan = event.source.id; event.completed(); });
`;

const number = (name: string) => ({ name, type: 'number' });
const matrix = (name: string) => ({ name, type: 'any', dimensionality: 'matrix' });

/** The add-in's JSON metadata. */
export const FUNCTIONS_METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'ADD', name: 'ADD', parameters: [number('a'), number('b')] },
    { id: 'SLOW', name: 'SLOW', parameters: [number('a')] },
    { id: 'TABLE', name: 'TABLE', parameters: [number('n')] },
    {
      id: 'SHOW',
      name: 'SHOW',
      parameters: [
        { name: 'first', type: 'any' },
        { ...matrix('second'), optional: true },
        { ...matrix('more'), optional: true, repeating: true },
      ],
    },
    { id: 'SUMALL', name: 'SUMALL', parameters: [matrix('m')] },
    { id: 'FIND', name: 'FIND', parameters: [{ name: 'id', type: 'string' }] },
    { id: 'RETURNED', name: 'RETURNED', parameters: [] },
    { id: 'MIXED', name: 'MIXED', parameters: [] },
    { id: 'BOOM', name: 'BOOM', parameters: [] },
    { id: 'MISSING', name: 'MISSING', parameters: [] },
    { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
    { id: 'RANGES', name: 'RANGES', parameters: [matrix('m')], options: { requiresParameterAddresses: true } },
    { id: 'KIND', name: 'KIND', parameters: [{ name: 'v', type: 'any' }] },
    { id: 'TICK', name: 'TICK', parameters: [number('step')], options: { stream: true } },
    { id: 'COUNTED', name: 'COUNTED', parameters: [number('a')] },
  ],
};
