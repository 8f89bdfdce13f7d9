import fc from 'fast-check';
import { fromKept, toKept } from '../../src/whatif/kept';

const scenario = fc.record({
  name: fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
  scenario: fc.dictionary(fc.string(), fc.string()).map((values) => new Map(Object.entries(values))),
});

describe('scenarios kept in the workbook', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.array(scenario), (scenarios) => {
        const setting: unknown = JSON.parse(JSON.stringify(toKept(scenarios)));
        expect(fromKept(setting)).toEqual({ scenarios, broken: 0 });
      }),
    );
  });

  it.each([
    ['another version', { version: 2, scenarios: [] }, 1],
    ['no list', { version: 1, scenarios: 'x' }, 1],
    ['a text', 'x', 1],
    ['nothing', undefined, 0],
    ['one of two without a name', { version: 1, scenarios: [{ values: [] }, { name: '甲', values: [] }] }, 1],
    ['values of another shape', { version: 1, scenarios: [{ name: '甲', values: [['a', 1]] }] }, 1],
  ])('are left out and counted when broken: %s', (_, setting, broken) => {
    expect(fromKept(setting).broken).toBe(broken);
  });
});
