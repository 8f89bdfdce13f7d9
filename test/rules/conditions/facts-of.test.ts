import { factsOfCondition } from '../../../src/rules/conditions/condition';
import { parseCondition } from '../../../src/rules/conditions/parse';
import type { Fact } from '../../../src/facts/fact';
import { facts } from './support';

describe('the facts a condition speaks of beside its own', () => {
  it.each<[Fact, string, readonly string[]]>([
    [facts.number, '', []],
    [facts.number, '3、5', []],
    [facts.flag, '是', []],
    [facts.number, '>=任务数', ['任务数']],
    [facts.number, '非任务数以上', ['任务数']],
    [facts.number, '满任务数不满目标数*2', ['任务数', '目标数']],
    [facts.number, '任务数以下|目标数以上', ['任务数', '目标数']],
  ])('%#: %s', (fact, cell, names) => {
    const parsed = parseCondition(cell, fact);
    expect(parsed.ok && factsOfCondition(parsed.condition)).toEqual(names);
  });
});
