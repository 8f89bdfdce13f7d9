/** Characters of names that are typed for one another: same sound or nearly the same look. */
const CONFUSED = [
  '明名鸣', '丽莉利力立', '伟玮卫为维', '霞侠', '芳方', '军君俊均钧', '华桦骅', '平萍苹', '玲琳林霖', '红虹宏洪鸿', '燕艳雁',
  '英瑛颖', '晓小筱', '建健剑', '志智致', '国囯', '强墙', '杰洁捷', '辉晖徽', '超朝', '波博', '文雯闻', '静靖婧敬', '珍真贞',
  '娟涓鹃', '敏闵民', '婷廷庭', '雪学', '梅枚', '兰岚蓝', '云芸', '峰锋枫丰', '飞菲', '刚钢', '勇永泳咏', '彬斌宾', '凯恺楷',
  '佳嘉家加', '欣新心馨', '怡宜仪', '琴芹勤', '义毅益逸', '己已巳', '戌戍', '未末', '日曰', '天夭', '祥翔', '成诚程承', '珊姗',
  '梁粱', '冶治', '陈阵', '柳抑', '刘浏', '露路璐', '慧惠会', '荣蓉容', '清青庆', '涛滔', '阳杨扬', '浩皓昊', '睿瑞', '彤桐',
]; // prettier-ignore

const groups = new Map<string, number>();
CONFUSED.forEach((characters, group) => {
  for (const character of characters) groups.set(character, group);
});

export interface SimilarPair {
  /** The name that is likelier mistyped: it stands less often. */
  readonly rare: string;
  readonly common: string;
}

/** At most this often stands a name that is taken for a slip of a name standing at least three times as often. */
const RARE = 2;

/**
 * Names that may be one person's: alike but for characters that are typed for one another, or a name that stands
 * once or twice and differs by one character from one that stands often. Numbered names (员工01, 员工02) are no
 * slips. `times` says how often each name stands. Linear in the names.
 */
export function similarNames(times: ReadonlyMap<string, number>): readonly SimilarPair[] {
  const masks = new Map<string, string[]>();
  const pairs = new Map<string, SimilarPair>();
  const put = (mask: string, name: string): void => {
    const names = masks.get(mask);
    if (names) names.push(name);
    else masks.set(mask, [name]);
  };
  for (const name of times.keys()) {
    if (name.length > 8 || /[\dA-Za-z]/.test(name)) continue;
    for (let i = 0; i < name.length; i++) put(`${name.slice(0, i)}?${name.slice(i + 1)}`, name);
    if (name.length <= 6) put(name, name);
  }
  for (const name of times.keys()) {
    for (const other of neighbours(name, masks)) {
      const pair = judge(name, other, times);
      if (pair) pairs.set(`${pair.rare}\n${pair.common}`, pair);
    }
  }
  return [...pairs.values()];
}

/** Names that differ from this one in one character: another in its place, or one more. */
function neighbours(name: string, masks: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i < name.length; i++) {
    for (const other of masks.get(`${name.slice(0, i)}?${name.slice(i + 1)}`) ?? []) found.add(other);
    const shorter = name.slice(0, i) + name.slice(i + 1);
    for (const other of masks.get(shorter) ?? []) if (other === shorter) found.add(other);
  }
  found.delete(name);
  return [...found];
}

function judge(a: string, b: string, times: ReadonlyMap<string, number>): SimilarPair | undefined {
  const [rare, common] = (times.get(a) ?? 0) <= (times.get(b) ?? 0) ? [a, b] : [b, a];
  const slip = (times.get(rare) ?? 0) <= RARE && (times.get(common) ?? 0) >= 3 * (times.get(rare) ?? 0);
  if (a.length !== b.length) return slip ? { rare, common } : undefined;
  const at = [...a].findIndex((character, i) => character !== b.charAt(i));
  const group = groups.get(a.charAt(at));
  if (a.length >= 2 && group !== undefined && group === groups.get(b.charAt(at))) return { rare, common };
  return slip && a.length >= 3 ? { rare, common } : undefined;
}
