import { isProblem } from '../../../src/functions/arguments/answer';
import { understandCall } from '../../../src/functions/award';
import { faultsBehind } from '../../../src/rules/award/faults-behind';
import { recordedFacts } from '../../../src/rules/award/recorded';
import { grid, scheme, unbar } from '../tables/support';

const RULES = `
  | 奖项 | 采用率 | 折后 | 金额 |
  | 奖   | 50%以上 | 3以上 | 10 |

  | 事实   | 算式          |
  | 采用率 | 采用数/采编数 |
  | 折后   | 篇幅*2        |
  | 篇幅   | 字数+采用数   |
  | 百字   | 千字*10       |
  | 千字   | 百字/10       |`;

describe('what a clerk records for facts', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['级别'], ['级别']],
    [['采用率'], ['采用数', '采编数']],
    [['折后'], ['字数', '采用数']],
    [
      ['级别', '折后', '采用率'],
      ['级别', '字数', '采用数', '采编数'],
    ],
    [['百字'], ['百字']],
  ])('%j: %j', (facts, wanted) => expect(recordedFacts(scheme(RULES), facts)).toEqual(wanted));
});

describe('why a missing fact cannot be reckoned', () => {
  const behind = (facts: readonly unknown[]): unknown => {
    const call = understandCall(
      unbar(grid(RULES)),
      [['奖']],
      facts.map((fact) => [[fact]]),
    );
    if (isProblem(call)) throw new Error(call.problem.code);
    const row = call.assessment.rows.at(0);
    return row && faultsBehind(call.assessment.scheme, row, ['采用率', '折后']);
  };

  it('is a division by 0, or a value that cannot be', () => {
    expect(behind(['采用数', 3, '采编数', 0])).toEqual([{ code: 'divides', fact: '采用率' }]);
    expect(behind(['采用数', '很多', '采编数', 3])).toMatchObject([
      { code: 'not-a-number', fact: '采用数', given: '很多' },
      { code: 'not-a-number', fact: '采用数', given: '很多' },
    ]);
    expect(behind(['采编数', 3])).toEqual([]);
  });
});
