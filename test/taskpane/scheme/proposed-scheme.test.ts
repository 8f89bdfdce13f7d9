import { due, opened } from '../opened';
import { sheetOf } from '../sheets';

/** The office's own rules stand in the workbook, and a built-in knows more of the tracker's columns than they do. */

const ARTICLES = sheetOf(
  '外宣台账',
  '姓名|标题|媒体|级别|字数|日期|奖金\n甲|葡萄|湖南日报|省级|1200|39500|500\n乙|柑橘|常德日报|市级|800|39510|100',
);
const rules = (province: string) =>
  sheetOf(
    '办法',
    `某镇宣传奖励办法\n\n奖项|级别|字数|金额|条款\n外宣稿件|省级|1000字以上|${province}|第三条\n外宣稿件|市级||100元|第四条`,
  );

test('they are proposed, not those of another office', async () => {
  const { pane } = await opened([ARTICLES, rules('500元')]);
  expect(pane.getState().setup.source?.id).toBe('sheet:办法');
  expect(due(pane)).toBe(600);
});

test('with a cell that cannot be read they are proposed as well: nothing is reckoned by another office’s', async () => {
  const { pane } = await opened([ARTICLES, rules('500-800元')]);
  expect(pane.getState().setup.source?.id).toBe('sheet:办法');
  expect(pane.getState().result).toBeUndefined();
});

test('rules that look at none of the columns are not meant', async () => {
  const others = sheetOf('办法', '奖项|巡山天数|火情次数|金额\n护林补助|20天以上||600元\n护林补助||1次以上|-300元');
  const { pane } = await opened([ARTICLES, others]);
  expect(pane.getState().setup.source?.id).toBe('lixian');
});

test('rules that look at one column alone are the office’s own all the same', async () => {
  const { pane } = await opened([
    ARTICLES,
    sheetOf('办法', '奖项|级别|金额\n外宣稿件|省级|500元\n外宣稿件|市级|100元'),
  ]);
  expect(pane.getState().setup.source?.id).toBe('sheet:办法');
  expect(due(pane)).toBe(600);
});

test('where no rules know the columns, the only ones in the workbook are proposed; of several none', async () => {
  const fires = sheetOf('火情', '姓名|村|报告次数\n甲|东山|3\n乙|西山|1');
  const own = (name: string) => sheetOf(name, '奖项|金额\n火情报告|50元/次');
  const one = await opened([fires, own('护林办法')]);
  expect(one.pane.getState().setup.source?.id).toBe('sheet:护林办法');
  const two = await opened([fires, own('护林办法'), own('试行办法')]);
  expect(two.pane.getState().setup.source).toBeUndefined();
});
