import { builtInNamed, schemeFrom } from '../../src/rules/schemes/catalog';
import { readTracker } from '../../src/trackers/tracker';
import type { ListTracker } from '../../src/trackers/reading';
import { sheetOf } from '../taskpane/sheets';

/** Who a row is about, as the sheets list them: one line a person in one section. */

function listOf(text: string): ListTracker {
  const source = builtInNamed('澧县');
  const tracker =
    source && readTracker(sheetOf('台账', text), schemeFrom(source).book, { awardFacts: ['级别', '字数'] });
  if (tracker?.kind !== 'list') throw new Error('no list');
  return tracker;
}

const who = (text: string): readonly string[] =>
  listOf(text).rows.map(({ section, person }) => (section === '' ? person : `${section} ${person}`));

const apart = (text: string) => listOf(text).findings.filter(({ code }) => code === 'name-in-sections');

test('a name spaced out, full width or in traditional characters is the name as it stood first', () => {
  expect(who('姓名|标题|级别|字数\n张 三|葡萄|省|900\n张三|柑橘|省|900\n張三|稻虾|省|900\n李四|茶山|省|900')).toEqual([
    '张 三',
    '张 三',
    '张 三',
    '李四',
  ]);
  expect(who('姓名|科室|标题|级别|字数\n甲|综合 组|葡萄|省|900\n乙|综合组|柑橘|省|900')).toEqual([
    '综合 组 甲',
    '综合 组 乙',
  ]);
});

test.each([
  '村',
  '所在村',
  '村（居）',
  '村名',
  '行政村',
  '村(社区)',
  '社区',
  '乡镇',
  '镇（街）',
  '街道',
  '网格',
  '班组',
  '所在单位',
  '所属支部',
  '责任组室',
  '获奖科室',
  '报送单位',
])('without 科室 the column %s tells people apart', (header) => {
  expect(who(`序号|${header}|姓名|标题|级别|字数\n1|东河|甲|葡萄|省|900\n2|西河|甲|柑橘|省|900`)).toEqual([
    '东河 甲',
    '西河 甲',
  ]);
});

test.each(['备注', '媒体', '采用单位', '村民代表', '社区活动', '学校意见'])('the column %s does not', (header) => {
  expect(who(`序号|${header}|姓名|标题|级别|字数\n1|东河|甲|葡萄|省|900`)).toEqual(['甲']);
});

test('科室 comes before the place', () => {
  expect(who('村|科室|姓名|标题|级别|字数\n东河|党政办|甲|葡萄|省|900')).toEqual(['党政办 甲']);
});

test('a name that stands in two sections is said, once for all such names', () => {
  const rows = '1|东河|甲|葡萄|省|900\n2|西河|甲|柑橘|省|900\n3|东河|乙|稻虾|省|900\n4|东 河|乙|茶山|省|900';
  expect(apart(`序号|村|姓名|标题|级别|字数\n${rows}`)).toEqual([
    { code: 'name-in-sections', header: '村', names: ['甲'], rows: [2, 3] },
  ]);
  expect(apart('序号|村|姓名|标题|级别|字数\n1|东河|甲|葡萄|省|900\n2||甲|柑橘|省|900')).toEqual([]);
  expect(apart('序号|姓名|标题|级别|字数\n1|甲|葡萄|省|900\n2|甲|柑橘|省|900')).toEqual([]);
});
