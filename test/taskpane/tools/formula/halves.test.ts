import { build, proposedCell } from '../../../../src/taskpane/tools/formula/build';
import { rowFor } from '../../../../src/taskpane/tools/formula/look';
import { readPlace } from '../../../../src/trackers/grid/place';
import { initialState } from '../../../../src/taskpane/state/pane-state';
import { sheetOf } from '../../sheets';
import { material, wanted } from './material';

const folded = sheetOf(
  '上稿',
  `
  序号 | 作者 | 标题 | 级别 | 字数 | 序号 | 作者 | 标题 | 级别 | 字数
  1 | 甲 | 葡萄 | 市级 | 900 | 3 | 丙 | 茶山 | 市级 | 700
  2 | 乙 | 柑橘 | 市级 | 800 | 4 | 丁 | 渔歌 | 市级 | 600
  `,
);
const news = material('澧县', '上稿', folded);
const place = (name: string): number => readPlace(name) ?? 0;

test('a formula over the table covers the left half, and says so', () => {
  const { formula, notes } = build(news, wanted('AWARD', 'table', '上稿'), 'zh');
  expect(formula).toBe('=AWARD("澧县","上稿",$A$1:$E$3)');
  expect(notes).toEqual([{ kind: 'one-half', covered: 'A1:E3', others: ['F1:J3'] }]);
});

test('a formula for a row of the right half names the cells there and is proposed in its row', () => {
  const row = { ...wanted('AWARD', 'row', '上稿'), row: place('F3') };
  expect(build(news, row, 'zh').formula).toBe('=AWARD("澧县","上稿","级别",I3,"字数",J3,"作者",G3,"标题",H3)');
  expect(proposedCell(news, row)).toBe('K3');
});

test('the row is the one selected in its half, or as it is typed', () => {
  const state = { ...initialState({ language: 'zh-CN', theme: undefined }), sheet: '上稿', tracker: news.tracker };
  const picks = { id: undefined, form: undefined, subject: undefined, operand: '', cell: undefined };
  const at = { ...state, place: { sheet: '上稿', address: 'H2' } };
  expect(rowFor(at, { ...picks, row: undefined })).toBe(place('F2'));
  expect(rowFor(at, { ...picks, row: 'ｆ3' })).toBe(place('F3'));
  expect(rowFor(at, { ...picks, row: '3' })).toBe(3);
});
