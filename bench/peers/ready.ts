/** A row whose cells were read already: figures are numbers, levels ranks, the level of a listed outlet filled in. */
export interface Ready {
  readonly author: string;
  readonly title: string;
  readonly form: string;
  readonly level: number;
  readonly words: number;
  readonly fee: number;
  readonly great: boolean;
  readonly front: boolean;
  /** Whether the amount cannot be told: no level, or television without a fee. */
  readonly unknown: boolean;
}

const LEVELS: Readonly<Record<string, number>> = {
  中央: 5, 中央级: 5, 国家级: 5, 省: 4, 省级: 4, 市: 3, 市级: 3, 地市级: 3, 县: 2, 县级: 2,
}; // prettier-ignore
const LISTED: Readonly<Record<string, number>> = { 人民日报: 5, 湖南日报: 4, 常德日报: 3, 常德晚报: 3 };
const NAMED = ['人民日报', '求是', '半月谈', '省委通报'];

export function ready(tracker: readonly (readonly unknown[])[]): Ready[] {
  return tracker.slice(1).map(([, author, , title, outlet, written, form, page, words, genre, fee, praise]): Ready => {
    const name = String(outlet).replace(/[《》]/g, '');
    const level = LEVELS[String(written)] ?? LISTED[name] ?? 0;
    const top = page === '头版头条';
    return {
      author: String(author),
      title: String(title),
      form: form === '' ? '文稿' : String(form),
      level,
      words: Number(String(words).replace('字', '')),
      fee: Number(fee),
      great: praise === '是' && (NAMED.includes(name) || (name === '湖南日报' && top)),
      front: top && name === '常德日报' && genre === '新闻',
      unknown: level === 0 || (form === '电视新闻' && level > 2 && fee === ''),
    };
  });
}
