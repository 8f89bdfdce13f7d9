import { wordsIn } from '../../../src/base/words-in';
import type { Chance } from '../random';

const subjects = wordsIn(`
  葡萄园 稻虾田 油菜花 棉花地 柑橘林 蔬菜棚 水产合作社 茶山 粮站 集镇 园区 工业小区 敬老院 卫生院 村小学 文化站
  农家书屋 水利渠 泵站 乡村公路 渡口 古城墙 社区 便民中心 信访窗口 村务公开栏 移民新村 沼气池 林场 湿地 电排
  供销社
`);

const angles = wordsIn(`
  里的新风 富民记 提速记 见闻 的一本明白账 走出致富路 办起夜校 迎来大学生 有了好管家 的三件实事 怎样留住人
  为何受欢迎 变了样 的一天 看变化 调查 办实事
`);

/** Invented titles, each different: 葡萄园里的新风, 泵站的一天 … */
export function inventTitles(chance: Chance, count: number): readonly string[] {
  const all = subjects.flatMap((subject) => angles.map((angle) => `${subject}${angle}`));
  return chance.shuffled(all).slice(0, count);
}
