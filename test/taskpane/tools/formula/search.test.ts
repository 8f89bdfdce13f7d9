import { awardNames } from '../../../../src/rules/award/program';
import { schemeUnder } from '../../../../src/taskpane/state/scheme-choice';
import { found } from '../../../../src/taskpane/tools/formula/search';
import { source } from '../../sheets';

const xichuan = source('淅川');
const scheme = schemeUnder(xichuan, new Map());
const awards = awardNames(scheme);
const look = (query: string) => found(xichuan, scheme, awards, query);

test('no words: every award in its order', () => {
  expect(look(' ').map(({ subject }) => subject)).toEqual(awards);
});

test('part of a name, in traditional characters too', () => {
  expect(look('信息')[0]).toEqual({ subject: '优秀信息', clause: undefined });
  expect(look('優秀調研').map(({ subject }) => subject)).toContain('优秀调研');
});

test('words of a clause: the award, and the clause that has them', () => {
  const hits = look('欠一篇');
  expect(hits.map(({ subject }) => subject)).toEqual(['任务奖罚']);
  expect(hits[0]?.clause).toMatch(/四\(五\).*欠一篇罚100元/);
});

test('names come before clauses, several words must all be there', () => {
  const hits = look('任务');
  expect(hits[0]).toEqual({ subject: '任务奖罚', clause: undefined });
  expect(look('超额 信息 没有的词')).toEqual([]);
});
