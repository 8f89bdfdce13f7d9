import { problemOf } from '../../src/excel/errors';
import type { ExcelProblem } from '../../src/excel/problem';
import { problemText } from '../../src/excel/say';

const officeError = (code: string, message = 'no', errorLocation = ''): unknown =>
  Object.assign(new Error(message), { code, debugInfo: { errorLocation } });

test.each<[string, ExcelProblem]>([
  ['InvalidOperationInCellEditMode', { kind: 'cellEdit' }],
  ['WriteNotSupportedWhenModalDialogOpen', { kind: 'dialogOpen' }],
  ['AccessDenied', { kind: 'accessDenied' }],
  ['ActivityLimitReached', { kind: 'busy' }],
  ['ItemNotFound', { kind: 'sheetMissing', sheet: '台账' }],
  ['ItemAlreadyExists', { kind: 'nameTaken', sheet: '台账' }],
  ['ResponsePayloadSizeLimitExceeded', { kind: 'tooLarge', sheet: '台账' }],
  ['GeneralException', { kind: 'unknown', code: 'GeneralException', message: 'no' }],
])('%s', (code, problem) => {
  expect(problemOf(officeError(code), { sheet: '台账' })).toEqual(problem);
});

test('a member that this Excel lacks is named', () => {
  expect(problemOf(officeError('ApiNotFound', 'x', 'Range.getMergedAreas'))).toEqual({
    kind: 'notSupported',
    member: 'Range.getMergedAreas',
  });
});

test('whatever else is thrown is still a problem', () => {
  expect(problemOf(new TypeError('x is undefined'))).toEqual({
    kind: 'unknown',
    code: 'TypeError',
    message: 'x is undefined',
  });
  expect(problemOf('text')).toEqual({ kind: 'unknown', code: 'Error', message: 'text' });
  expect(problemOf(undefined)).toEqual({ kind: 'unknown', code: 'Error', message: 'undefined' });
});

describe('each problem has a sentence in both languages', () => {
  const problems: readonly ExcelProblem[] = [
    { kind: 'cellEdit' },
    { kind: 'dialogOpen' },
    { kind: 'protectedWorkbook' },
    { kind: 'protectedSheet', sheet: '台账' },
    { kind: 'sheetMissing', sheet: '台账' },
    { kind: 'nameTaken', sheet: '台账' },
    { kind: 'tooLarge', sheet: '台账' },
    { kind: 'accessDenied' },
    { kind: 'notSupported', member: 'Range.x' },
    { kind: 'busy' },
    { kind: 'cancelled' },
    { kind: 'halfMade', sheets: ['奖励明细'], cause: { kind: 'busy' } },
    { kind: 'halfEntered', sheet: '台账', addresses: ['C2'], cause: { kind: 'busy' } },
    { kind: 'noAnswer' },
    { kind: 'unknown', code: 'GeneralException', message: 'no' },
  ];

  test.each(problems)('$kind', (problem) => {
    const [zh, en] = [problemText(problem, 'zh'), problemText(problem, 'en')];
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z].*\.$/);
    for (const named of ['sheet', 'member', 'code'] as const) {
      if (named in problem) expect(zh).toContain(String(Reflect.get(problem, named)));
    }
  });

  test('what is half made names the sheets and the cause', () => {
    const text = problemText({ kind: 'halfMade', sheets: ['奖励明细', '个人汇总'], cause: { kind: 'cellEdit' } }, 'zh');
    expect(text).toContain('奖励明细、个人汇总');
    expect(text).toContain('正在编辑');
  });
});
