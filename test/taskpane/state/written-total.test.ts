import { placeName } from '../../../src/trackers/grid/place';
import { oneAward, read, sheetOf } from '../sheets';

/** What the 合计 of a list in halves says: its row and its yuan. */
function totalOf(...foot: readonly string[]): readonly [string, unknown] | undefined {
  const rows = ['1|甲|葡萄|市级|900|50|3|丙|茶山|市级|700|50', '2|乙|柑橘|市级|800|50|4|丁|渔歌|市级|600|300'];
  const head = '序号|作者|标题|级别|字数|金额|序号|作者|标题|级别|字数|金额';
  const { check } = read('澧县', oneAward('上稿'), sheetOf('上稿', [head, ...rows, ...foot].join('\n'))).result;
  const total = check?.writtenTotal;
  return total && [placeName(total.sheetRow), total.yuan];
}

test.each([
  ['at the end of the right half', ['||||||合计|||||450'], ['G4', 450]],
  ['at the left with its figure at the right', ['合计|||||||||||450'], ['G4', 450]],
  ['at the left with its figure there', ['合计|||||440||||||'], ['4', 440]],
  ['of each half', ['合计|||||100|合计|||||350'], undefined],
  ['of the left half, then of all', ['小计|||||100|小计|||||350', '合计|||||||||||450'], undefined],
  ['of its own half alone', ['||||||合计|||||350'], undefined],
])('the total %s', (_, foot, said) => {
  expect(totalOf(...foot)).toEqual(said);
});
