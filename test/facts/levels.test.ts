import { exampleFigure } from '../../src/facts/example';
import { isLevel, ladder, ladderWith } from '../../src/facts/levels';

const rungs = ladder.map(({ name }) => name);
const names = (own: readonly string[]): readonly string[] => ladderWith(own).map(({ name }) => name);

describe('levels', () => {
  it.each(['级别', '获奖级别', '表彰层次', '采用层级'])('%s has the values of the ladder', (name) =>
    expect(isLevel(name)).toBe(true),
  );

  it.each(['级别高低', '层面', '层次分', '档次', '等级', ''])('%s has not', (name) =>
    expect(isLevel(name)).toBe(false),
  );

  it.each<[readonly string[], readonly string[]]>([
    [[], ['中央', '省', '市', '县', '乡']],
    [['省级专题'], ['中央', '省级专题', '省', '市', '县', '乡']],
    [
      ['国办', '中办'],
      ['国办', '中办', '中央', '省', '市', '县', '乡'],
    ],
    [['中央专报'], ['中央专报', '中央', '省', '市', '县', '乡']],
    [
      ['外国报刊', '村'],
      ['中央', '省', '市', '县', '乡', '外国报刊', '村'],
    ],
    [['市中区'], ['中央', '省', '市中区', '市', '县', '乡']],
  ])('with %j', (own, wanted) => expect(names(own)).toEqual(wanted));

  it('of a scheme have no other names, and those of the ladder keep theirs', () => {
    const own = ladderWith(['县报']);
    expect(own.find(({ name }) => name === '县报')?.synonyms).toEqual([]);
    expect(own.filter(({ name }) => rungs.includes(name))).toEqual(ladder);
  });
});

describe('a figure that a fact could have', () => {
  it.each([
    ['字数', 1200],
    ['得分', 90],
    ['绩效', 90],
    ['工作成效', 90],
    ['民主测评', 90],
    ['稳定因素', 90],
    ['计划完成情况', 90],
    ['年度考核', 90],
    ['时间节点', 90],
    ['情况说明', 2],
    ['考核人', 2],
    ['节点个数', 2],
    ['扣分次数', 2],
    ['迟到次数', 2],
    ['数量', 2],
  ])('%s: %p', (fact, figure) => expect(exampleFigure(fact)).toBe(figure));
});
