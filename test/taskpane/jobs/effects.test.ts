import { toNumber } from '../../../src/facts/exact';
import { effectsOf, type ReadingEffects, readingsAsked } from '../../../src/taskpane/jobs/effects';
import { finish } from '../../../src/base/steps';
import { articles, oneAward, read, sheetOf, source } from '../sheets';

const yuan = (effects: ReadingEffects, id: string) =>
  effects.get(id)?.map(({ option, totals }) => [option, toNumber(totals.certain.yuan)]);

const SPREAD = sheetOf(
  '上稿登记',
  '作者|标题|媒体|级别|字数|形式|稿费\n甲|葡萄|红网|省|1200|文稿|\n甲|葡萄|常德日报|市|1200|文稿|\n乙|渔歌|湖南卫视|省|900|电视新闻|100',
);

test('each reading by itself, under each of its options', () => {
  const { result } = read('澧县', oneAward('上稿'), SPREAD);
  const effects = finish(effectsOf(source('澧县'), new Map(), result));
  // 电视计奖: 100 × 5 by the fee; 200 flat for the province; both.
  expect(yuan(effects, '电视计奖')).toEqual([
    ['稿费倍数', 1100],
    ['定额', 800],
    ['两者', 1300],
  ]);
  expect(yuan(effects, '同稿计奖')?.map(([, sum]) => sum)).toEqual([1100, 1100]);
});

test('a chosen reading is what the others are held against', () => {
  const chosen = { 电视计奖: '定额' };
  const { result } = read('澧县', oneAward('上稿'), SPREAD, {}, chosen);
  const effects = finish(effectsOf(source('澧县'), new Map(Object.entries(chosen)), result));
  expect(yuan(effects, '电视计奖')).toEqual([
    ['稿费倍数', 1100],
    ['定额', 800],
    ['两者', 1300],
  ]);
  expect(yuan(effects, '同稿计奖')?.map(([, sum]) => sum)).toEqual([800, 800]);
});

test('one that nobody chose: its rows are undecided now and certain under each option', () => {
  const cells = sheetOf('信息采用', '姓名|信息标题|级别|领导批示|评为优秀\n甲|葡萄|市|否|否\n乙|柑橘|国办|否|否');
  const { result } = read('淅川', oneAward('信息采用'), cells);
  expect(result.totals.undecided).toBe(1);
  const effects = finish(effectsOf(source('淅川'), new Map(), result));
  expect(yuan(effects, '市级采用')).toEqual([
    ['仅评为优秀者', 200],
    ['凡采用', 250],
  ]);
  expect(effects.get('市级采用')?.map(({ totals }) => totals.undecided)).toEqual([0, 0]);
});

test('readings of other awards are left out', () => {
  const { reckoning } = read('澧县', oneAward('上稿'), articles);
  const asked = readingsAsked(reckoning);
  expect(asked).toContain('同稿计奖');
  expect(asked.length).toBeGreaterThan(1);
  const { reckoning: other } = read(
    '淅川',
    oneAward('优秀文稿'),
    sheetOf('优秀文稿', '姓名|标题|取消评先\n甲|葡萄|否'),
  );
  expect(readingsAsked(other)).toEqual(['取消范围']);
});
