import { readHeader } from '../../../src/facts/headers';
import { mapColumns } from '../../../src/facts/columns';
import { rowReader } from '../../../src/facts/row';
import { eligibilityItems, type Pass, passesFor, passOf, rulesForItem } from '../../../src/rules/eligibility/eligible';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { xichuan } from '../../../src/rules/schemes/xichuan';

const scheme = schemeFrom(xichuan);
const rules = passesFor(scheme, '优秀信息');

function pass(facts: Readonly<Record<string, string>>): Pass {
  const headers = Object.keys(facts).map(readHeader);
  return passOf(scheme, rules, rowReader(scheme.book, mapColumns(scheme.book, headers), [])(Object.values(facts)));
}

test.each([
  [{ 级别: '国办', 领导批示: '否' }, 'yes'],
  [{ 级别: '省级专题', 领导批示: '否' }, 'yes'],
  [{ 级别: '市级', 领导批示: '是' }, 'yes'],
  [{ 领导批示: '是' }, 'yes'],
  [{ 级别: '市级', 领导批示: '否' }, 'no'],
  [{ 级别: '省级', 领导批示: '否' }, 'no'],
  [{ 领导批示: '否' }, 'unknown'],
])('%j: %s', (facts, kind) => expect(pass(facts as Readonly<Record<string, string>>).kind).toBe(kind));

test('names the clause, and the facts that are missing', () => {
  const held = pass({ 级别: '国办' });
  expect(held.kind === 'yes' && held.rule.source.clause).toBe('三(六)');
  expect(pass({ 领导批示: '否' })).toEqual({ kind: 'unknown', missing: ['级别'] });
});

test('is no item that anybody may fail', () => {
  expect(rulesForItem(scheme, '优秀信息')).toEqual([]);
  expect(eligibilityItems(scheme)).toEqual(['评先资格', '自学', '先进科室']);
});
