/** Random numbers that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Outlets and how trackers write their level. */
const outlets: readonly (readonly [string, readonly string[]])[] = [
  ['人民日报', ['中央', '国家级', '']],
  ['《求是》', ['中央', '中央级']],
  ['半月谈', ['中央', '国家级']],
  ['湖南日报', ['省', '省级', '']],
  ['省委通报', ['省级']],
  ['新湖南', ['省', '省级']],
  ['红网', ['省级']],
  ['常德日报', ['市', '市级', '']],
  ['常德晚报', ['市级', '']],
  ['常德信息', ['市', '地市级']],
  ['市委工作', ['市级']],
  ['县政府网', ['县', '县级']],
];
const forms = ['文稿', '文稿', '文稿', '', '电视新闻'];
const kinds = ['新闻', '新闻', '调研文稿', '署名文章', '评论'];
const places = ['头版头条', '二版', '', '三版', '普通'];

export const header = [
  '序号',
  '姓名',
  '科室',
  '标题',
  '媒体',
  '级别',
  '形式',
  '版面',
  '字数',
  '体裁',
  '稿费',
  '正面推介',
  '日期',
];

/**
 * A tracker of press articles as Excel hands it over: texts and numbers mixed, blanks as "", two numbers in a hundred
 * kept as text, three rows in ten repeat an article in another outlet.
 */
export function tracker(rows: number): unknown[][] {
  const roll = dice(rows);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)] as T;
  const body: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const repeats = row > 0 && roll() < 0.3 ? body[Math.floor(row * roll())] : undefined;
    const [outlet, levels] = pick(outlets);
    const form = pick(forms);
    const words = 200 + Math.floor(roll() * 2400);
    body.push([
      row + 1,
      repeats?.[1] ?? `员工${String(Math.floor(roll() * 300)).padStart(3, '0')}`,
      `科室${Math.floor(roll() * 20)}`,
      repeats?.[3] ?? `关于第${row}项工作做法和成效的调查`,
      outlet,
      pick(levels),
      form,
      pick(places),
      roll() < 0.02 ? `${words}字` : words,
      pick(kinds),
      form === '电视新闻' && roll() < 0.98 ? 10 + Math.floor(roll() * 90) : '',
      pick(['是', '否', '']),
      44927 + Math.floor(roll() * 365),
    ]);
  }
  return received([header, ...body]);
}

/** Every cell a value of its own, as what comes over the wire. */
export const received = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  JSON.parse(JSON.stringify(cells)) as unknown[][];
