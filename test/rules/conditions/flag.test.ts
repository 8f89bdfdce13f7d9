import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

describe('yes or no', () => {
  it.each<[unknown, boolean]>([
    ['是', true],
    ['有', true],
    ['√', true],
    ['TRUE', true],
    [true, true],
    ['1', true],
    [1, true],
    ['否', false],
    ['无', false],
    ['無', false],
    ['×', false],
    [false, false],
    ['FALSE', false],
  ])('%p holds for %p alone', (cell, is) => expect(among(facts.flag, cell, [true, false])).toEqual([is]));

  it('is open without the fact', () =>
    expect(held(facts.flag, '是', undefined)).toEqual({ kind: 'unknown', missing: ['领导批示'] }));

  it.each(['也许', '是否', '市级', '非是'])('%s is unreadable', (cell) =>
    expect(parseCondition(cell, facts.flag)).toMatchObject({
      ok: false,
      fault: { code: 'condition-unreadable', fact: '领导批示' },
    }),
  );
});
