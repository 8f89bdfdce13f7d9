import fc from 'fast-check';
import { fromSetting, type Remembered, toSetting } from '../../../src/taskpane/state/remembered';

const remembered: fc.Arbitrary<Remembered> = fc.record({
  scheme: fc.string(),
  award: fc.oneof(
    fc.constant(undefined),
    fc.constant({ kind: 'column' as const }),
    fc.string().map((award) => ({ kind: 'one' as const, award })),
  ),
  header: fc.option(
    fc.record({
      row: fc.integer({ min: 1, max: 1_048_576 }),
      rows: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      column: fc.option(fc.nat(), { nil: undefined }),
    }),
    { nil: undefined },
  ),
  columns: fc.array(fc.tuple(fc.string(), fc.option(fc.nat(), { nil: undefined }))).map((pairs) => new Map(pairs)),
  readings: fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new Map(pairs)),
});

test('what was kept comes back from the workbook', () => {
  fc.assert(
    fc.property(remembered, (given) => {
      expect(fromSetting(JSON.parse(JSON.stringify(toSetting(given))))).toEqual(given);
    }),
  );
});

test.each([
  ['a text', '澧县'],
  ['nothing', null],
  ['a list', [1, 2]],
  ['another version', { version: 2, scheme: 'lixian', award: null, header: null, columns: [], readings: [] }],
  ['no scheme', { version: 1, award: null, header: null, columns: [], readings: [] }],
  [
    'a column that is no place',
    { version: 1, scheme: 'lixian', award: null, header: null, columns: [['字数', -1]], readings: [] },
  ],
  [
    'a reading without its name',
    { version: 1, scheme: 'lixian', award: null, header: null, columns: [], readings: [['级别最高']] },
  ],
  [
    'a header in row 0',
    { version: 1, scheme: 'lixian', award: null, header: [0, null, null], columns: [], readings: [] },
  ],
  ['an award that is a number', { version: 1, scheme: 'lixian', award: 3, header: null, columns: [], readings: [] }],
])('%s is no setting of ours', (_, setting) => {
  expect(fromSetting(setting)).toBeUndefined();
});

test('nothing that JSON can hold breaks the reading', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = fromSetting(value);
      expect(read === undefined || typeof read.scheme === 'string').toBe(true);
    }),
  );
});
