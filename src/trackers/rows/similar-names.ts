import { wordsIn } from '../../base/words-in';

/** Characters of names that are typed for one another: same sound or nearly the same look. */
const CONFUSED = wordsIn(`
  明名鸣 丽莉利力立 伟玮卫为维 霞侠 芳方 军君俊均钧 华桦骅 平萍苹 玲琳林霖 红虹宏洪鸿 燕艳雁 英瑛颖 晓小筱 建健剑
  志智致 国囯 强墙 杰洁捷 辉晖徽 超朝 波博 文雯闻 静靖婧敬 珍真贞 娟涓鹃 敏闵民 婷廷庭 雪学 梅枚 兰岚蓝 云芸
  峰锋枫丰 飞菲 刚钢 勇永泳咏 彬斌宾 凯恺楷 佳嘉家加 欣新心馨 怡宜仪 琴芹勤 义毅益逸 己已巳 戌戍 未末 日曰 天夭
  祥翔 成诚程承 珊姗 梁粱 冶治 陈阵 柳抑 刘浏 露路璐 慧惠会 荣蓉容 清青庆 涛滔 阳杨扬 浩皓昊 睿瑞 彤桐 吉𠮷 高髙
  德徳 黄黃 吕呂 温溫 真眞 杰傑
`);

const groups = new Map<string, number>();
CONFUSED.forEach((characters, group) => {
  for (const character of characters) groups.set(character, group);
});

interface SimilarPair {
  /** The name that is likelier mistyped: it stands less often. */
  readonly rare: string;
  readonly common: string;
}

/** At most this often stands a name that is taken for a slip of a name standing at least three times as often. */
const RARE = 2;
const OFTEN = 3;

/** A name that differs in the same place from more names than this is a slip of none of them. */
const MOST_ALIKE = 12;

interface Bucket {
  readonly rare: string[];
  readonly often: string[];
}

/**
 * Names that may be one person's: alike but for characters that are typed for one another, or a name that stands
 * once or twice and differs by one character from one that stands often. Numbered names (员工01, 员工02) are no
 * slips. `times` says how often each name stands. Linear in the names.
 */
export function similarNames(times: ReadonlyMap<string, number>): readonly SimilarPair[] {
  const masks = new Map<string, Bucket>();
  const sounds = new Map<string, string>();
  const pairs = new Map<string, SimilarPair>();
  const put = (a: string, b: string): void => {
    const [rare, common] = (times.get(a) ?? 0) <= (times.get(b) ?? 0) ? [a, b] : [b, a];
    pairs.set(`${rare} ${common}`, { rare, common });
  };
  for (const name of times.keys()) {
    // A rare character such as 𠮷 is two units of a string and one of a name.
    const characters = [...name];
    if (characters.length > 6 || /[\dA-Za-z]/.test(name)) continue;
    for (const [i, character] of characters.entries()) {
      const mask = `${characters.slice(0, i).join('')}?${characters.slice(i + 1).join('')}`;
      const group = groups.get(character);
      if (characters.length >= 3) note(masks, mask, name, times);
      if (characters.length < 2 || group === undefined) continue;
      const sound = `${mask}${group}`;
      const other = sounds.get(sound);
      if (other) put(name, other);
      else sounds.set(sound, name);
    }
    if (characters.length >= 2)
      shortened(name).forEach((short) => times.has(short) && isSlip(times, name, short) && put(name, short));
  }
  for (const { rare, often } of masks.values()) {
    if (often.length === 0 || often.length > MOST_ALIKE) continue;
    for (const name of rare) for (const other of often) if (isSlip(times, name, other)) put(name, other);
  }
  return [...pairs.values()];
}

function note(masks: Map<string, Bucket>, mask: string, name: string, times: ReadonlyMap<string, number>): void {
  const bucket = masks.get(mask) ?? { rare: [], often: [] };
  masks.set(mask, bucket);
  const count = times.get(name) ?? 0;
  if (count <= RARE) bucket.rare.push(name);
  else if (count >= OFTEN) bucket.often.push(name);
}

/** The name with each of its characters left out. */
const shortened = (name: string): readonly string[] => {
  const characters = [...name];
  return characters.map((_, left) => characters.filter((_, i) => i !== left).join(''));
};

/** One of the two stands once or twice, the other at least three times as often. */
function isSlip(times: ReadonlyMap<string, number>, a: string, b: string): boolean {
  const [few, many] = [times.get(a) ?? 0, times.get(b) ?? 0].sort((x, y) => x - y);
  return few !== undefined && many !== undefined && few <= RARE && many >= OFTEN * few;
}
