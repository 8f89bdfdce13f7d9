import { nameBeforeNote, nameKey, namesIn } from '../../src/trackers/words/names';
import { similarNames } from '../../src/trackers/rows/similar-names';

it.each<[string, readonly string[] | undefined]>([
  ['甲、乙', ['甲', '乙']],
  ['甲 乙', ['甲', '乙']],
  ['张三,李四;王五', ['张三', '李四', '王五']],
  ['张三/李四', ['张三', '李四']],
  ['李小南 孙小明 孙小云', ['李小南', '孙小明', '孙小云']],
  ['李小和 孙小北 孙小宁 ', ['李小和', '孙小北', '孙小宁']],
  ['张三\n李四', ['张三', '李四']],
  ['员工05、员工09', ['员工05', '员工09']],
  ['张三等', ['张三', '等']],
  ['张三等3人', ['张三', '等']],
  ['张 三', undefined],
  ['张　三', undefined],
  ['李小和', undefined],
  ['员工01', undefined],
  ['张三(借调)', undefined],
  ['张三(甲、乙科)', undefined],
  ['John Smith', undefined],
  ['', undefined],
])('names in %j: %j', (cell, names) => expect(namesIn(cell)).toEqual(names));

it.each<[string, string | undefined]>([
  ['孙小菊3月15离职', '孙小菊'],
  ['钱小宁0301入职', '钱小宁'],
  ['王五(借调)', '王五'],
  ['王五(借调)', '王五'],
  ['员工01', undefined],
  ['张三', undefined],
  ['张三2', undefined],
])('the name before a remark in %s is %s', (cell, name) => expect(nameBeforeNote(cell)).toBe(name));

it('compares names without blanks and in simplified characters', () => {
  expect(nameKey('張 三')).toBe(nameKey('张三'));
});

const times = (names: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(names));

it.each<[string, Readonly<Record<string, number>>, readonly [string, string][]]>([
  ['a name with one character mistyped', { 李长河: 9, 李长何: 1 }, [['李长何', '李长河']]],
  ['a name that lost a character', { 沐林: 8, 林: 1 }, [['林', '沐林']]],
  ['characters that sound alike, however often', { 王丽: 5, 王莉: 4 }, [['王莉', '王丽']]],
  ['a rare form of a character', { 𠮷田: 5, 吉田: 4 }, [['吉田', '𠮷田']]],
  ['a rare character left out', { 𠮷小田: 9, 小田: 1 }, [['小田', '𠮷小田']]],
  ['numbered names are different people', { 员工01: 9, 员工07: 1 }, []],
  ['two people of one family', { 张伟: 8, 张强: 1 }, []],
  ['everybody stands once', { 李小磊: 1, 李小梅: 1, 李小清: 1 }, []],
  ['both stand often', { 李小磊: 7, 李小梅: 6 }, []],
])('%s', (_case, counts, pairs) => {
  expect(similarNames(times(counts)).map(({ rare, common }) => [rare, common])).toEqual(pairs);
});

it('does not take a name for a slip of a dozen others', () => {
  const many = Object.fromEntries([...'东南西北春夏秋冬金木水火土'].map((c) => [`李小${c}`, 5]));
  expect(similarNames(times({ ...many, 李小山: 1 }))).toEqual([]);
});
