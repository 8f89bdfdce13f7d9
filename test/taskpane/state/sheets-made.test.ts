import fc from 'fast-check';
import {
  fromSheetsSetting,
  SHEETS_OFFERED,
  toSheetsSetting,
  USUAL_SHEETS,
  withSheet,
} from '../../../src/taskpane/state/sheets-made';

test('what was ticked comes back from the workbook as it was', () => {
  fc.assert(
    fc.property(fc.subarray([...SHEETS_OFFERED]), (made) => {
      const setting: unknown = JSON.parse(JSON.stringify(toSheetsSetting(made)));
      expect(fromSheetsSetting(setting)).toEqual(made);
    }),
  );
});

test.each([
  undefined,
  null,
  'summary',
  {},
  { version: 2, over: ['summary'] },
  { version: 1, over: 'summary' },
  { version: 1, over: ['summary', 'poster'] },
  { version: 1, over: ['summary', 'summary'] },
])('a setting of another shape is not taken: %j', (setting) => {
  expect(fromSheetsSetting(setting)).toBeUndefined();
});

test('a tick changes one sheet and keeps the order in which they stand', () => {
  expect(withSheet(USUAL_SHEETS, 'sign-off', true)).toEqual(['summary', 'sign-off']);
  expect(withSheet(['sign-off'], 'summary', true)).toEqual(['summary', 'sign-off']);
  expect(withSheet(['summary', 'sign-off'], 'summary', false)).toEqual(['sign-off']);
});
