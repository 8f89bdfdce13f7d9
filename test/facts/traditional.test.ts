import { toSimplified } from '../../src/facts/traditional';

it.each([
  ['層次', '层次'],
  ['稿件標題', '稿件标题'],
  ['獎勵金額', '奖励金额'],
  ['级别', '级别'],
])('%s is %s', (traditional, simplified) => expect(toSimplified(traditional)).toBe(simplified));
