import type { TrackerFinding } from '../../src/trackers/findings/finding';
import { readTracker } from '../../src/trackers/tracker';
import { officeBook } from './office';
import { cellsOf } from './sheet';

function read(office: string, award: string, cells: string): { facts: string; findings: readonly TrackerFinding[] } {
  const { book, awardFacts } = officeBook(office, award);
  const tracker = readTracker(cellsOf({ name: '表', cells }), book, { awardFacts });
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  const facts = tracker.columns.flatMap(({ letter, serves }) =>
    serves.filter(({ fact }) => awardFacts.includes(fact)).map(({ fact }) => `${letter}=${fact}`),
  );
  return { facts: facts.join(' '), findings: tracker.findings };
}

describe('what stands below a header', () => {
  it('says what an unknown header is, where it can be nothing else', () => {
    expect(read('澧县', '上稿', '标题|去处|字数\n一|省级|900\n二|市级|800').facts).toBe('A=标题 B=级别 C=字数');
  });

  it.each([
    ['two columns hold such values', '标题|去处|来处|字数\n一|省级|市级|900\n二|市级|县级|800', 'A=标题 D=字数'],
    ['the values are another’s', '标题|获奖级别|字数\n一|省级|900\n二|市级|800', 'A=标题 C=字数'],
    ['there is one value alone', '标题|去处|字数\n一|省级|900\n二|省级|800', 'A=标题 C=字数'],
  ])('says nothing where %s', (_case, cells, facts) => expect(read('澧县', '上稿', cells).facts).toBe(facts));

  it('is no level of an outlet for an award about another level', () => {
    const cells = '科室|标题|媒体级别\n一科|甲|省级\n二科|乙|市级';
    expect(read('澧县', '金品牌奖', cells).facts).toBe('');
  });

  it('speaks against a likely header that it does not fit', () => {
    expect(read('澧县', '上稿', '标题|媒体|作品字数\n一|红网|很长\n二|红网|较短').facts).toBe('A=标题 B=媒体');
  });

  it('leaves a column its name in a long list whose end may fill it', () => {
    const rows = Array.from({ length: 700 }, (_, at) => `第${at}篇|${at < 600 ? '' : '900'}|${at < 600 ? '1500' : ''}`);
    const { facts, findings } = read('澧县', '上稿', `标题|字数|篇幅（字）\n${rows.join('\n')}`);
    expect(facts).toBe('A=标题 B=字数');
    expect(findings).not.toContainEqual(expect.objectContaining({ code: 'empty-column-passed' }));
  });

  it('decides between a column that is filled and one that is not', () => {
    const { facts, findings } = read('澧县', '上稿', '标题|字数|篇幅（字）\n一||900\n二||800');
    expect(facts).toBe('A=标题 C=字数');
    expect(findings).toContainEqual({ code: 'empty-column-passed', fact: '字数', taken: 'C', empty: ['B'] });
    expect(read('澧县', '上稿', '标题|字数|篇幅（字）\n一|900|\n二|800|').facts).toBe('A=标题 B=字数');
    expect(read('澧县', '上稿', '标题|字数|媒体\n一||红网\n二||红网').facts).toBe('A=标题 B=字数 C=媒体');
  });
});

describe('what is counted in something else', () => {
  it.each([
    ['姓名|迟到（分钟）|旷工（天）\n甲|35|0\n乙|12|1', 'C=旷工天数', 'B', '分钟'],
    ['姓名|迟到（次）|旷工（小时）\n甲|3|0\n乙|1|4', 'B=迟到次数', 'C', '小时'],
  ])('is not used, and the clerk is told', (cells, facts, column, unit) => {
    const { facts: found, findings } = read('淅川', '评先资格', cells);
    expect(found).toBe(facts);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'unit-refused', column, unit }));
  });

  it('is how often, where whether is asked', () => {
    expect(read('淅川', '信息采用', '单位|级别|批示（次）\n甲|省级|1\n乙|市级|0').facts).toBe('B=级别');
  });
});

test('two halves of a year without the whole are neither of them the figure', () => {
  const halves = '姓名|上半年||下半年|\n|迟到|旷工|迟到|旷工\n甲|1|0|2|0\n乙|0|0|0|1';
  expect(read('淅川', '评先资格', halves).facts).toBe('');
});
