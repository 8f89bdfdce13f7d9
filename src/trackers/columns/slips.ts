import { wordsIn } from '../../base/words-in';

/** Characters that are typed for one another at the head of a column: same sound, or nearly the same look. */
const CONFUSED = wordsIn(`
  题提 体休 者着 媒煤 版板 级极 绩积迹 稿搞 账帐 第弟 采彩 载栽 字子 数教 迟持 旷矿 处外 分份 位们 度渡 备各 完玩
  领令 批比 记纪 因困 时吋 限线 务物 任仼 标栎 罚罸 责贵
`);

const first = new Map<string, string>();
for (const [one = '', ...others] of CONFUSED) for (const other of others) first.set(other, one);

/** A header with every such character written as the first of its kind: two that differ by slips alone become one. */
export const withoutSlips = (key: string): string => [...key].map((sign) => first.get(sign) ?? sign).join('');
