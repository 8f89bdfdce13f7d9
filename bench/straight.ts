/**
 * The rule of 澧县's 上稿 written out by hand as one loop over the cells: what a programmer would write who needs this
 * one rule, for this one header, and never an explanation. It reads cells as the product does (full-width digits,
 * traditional characters, units, synonyms, blanks) and gives the same answers; the bench checks that.
 */
import { sharedOutlets } from '../src/rules/tables/shared-outlets';

/** An amount, "" for a blank row, or undefined where a cell is bad, a fact is missing or nothing is fixed. */
export type Paid = number | '' | undefined;

const NAMED = ['人民日报', '求是', '半月谈', '内参选编', '学习与研究', '瞭望', '省委通报'];
const LEVELS: Readonly<Record<string, number>> = {
  中央: 5, 国家级: 5, 中央级: 5, 国家: 5, 全国: 5, 省: 4, 省级: 4, 自治区: 4, 直辖市: 4,
  市: 3, 市级: 3, 地市级: 3, 地级市: 3, 州: 3, 县: 2, 县级: 2, 区县: 2, 乡: 1, 乡级: 1, 乡镇: 1, 镇: 1,
}; // prettier-ignore
const SHORT = [0, 0, 0, 50, 200, 500];
const LONG = [0, 0, 0, 300, 600, 2000];
const FEE = [0, 0, 0, 2, 5, 10];

const clean = (text: string): string =>
  /^[\u4e00-\u9fffA-Za-z0-9]*$/.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** @param once whether an article counts once; without, every row has its amount */
export function straight(cells: readonly (readonly unknown[])[], once = true): Paid[] {
  const listed = new Map<string, number>();
  for (const [name, level] of sharedOutlets) listed.set(clean(String(name)), LEVELS[String(level)] ?? 0);
  const header = (cells[0] ?? []).map(String);
  const at = (name: string): number => header.indexOf(name);
  const columns = ['姓名', '标题', '媒体', '级别', '形式', '版面', '字数', '体裁', '稿费', '正面推介'].map(at);
  const [author = 0, title = 0, outlet = 0, level = 0, form = 0, page = 0, words = 0, genre = 0, fee = 0, praise = 0] =
    columns;
  const number = (cell: unknown): number | undefined => {
    if (typeof cell === 'number') return cell;
    const match = /^([\d,]+(?:\.\d+)?)[字元篇]?$/.exec(clean(String(cell)));
    return match ? Number((match[1] ?? '').replace(/,/g, '')) : undefined;
  };
  const text = (cell: unknown): string => (typeof cell === 'string' ? clean(cell) : String(cell));
  const paid: Paid[] = [];
  const levels: number[] = [];
  const best = new Map<string, number>();
  for (let row = 1; row < cells.length; row++) {
    const r = cells[row] ?? [];
    if (r.every((cell) => cell === '' || cell === 0 || cell === null)) {
      paid.push('');
      levels.push(0);
      continue;
    }
    const name = text(r[outlet]).replace(/[《》]/g, '');
    const known = listed.get(name);
    const written = text(r[level]);
    const given = written === '' ? known : LEVELS[written];
    levels.push(given ?? 0);
    const positive = text(r[praise]);
    const count = r[words] === '' ? NaN : number(r[words]);
    const pay = r[fee] === '' ? NaN : number(r[fee]);
    const tv = text(r[form]) === '电视新闻';
    let amount: Paid;
    if (
      (written !== '' && known !== undefined && known !== given) ||
      count === undefined ||
      count <= 0 ||
      pay === undefined
    )
      amount = undefined;
    else if (given === undefined) amount = undefined;
    else if (tv) amount = given < 3 ? 0 : Number.isNaN(pay) ? undefined : pay * (FEE[given] ?? 0);
    else {
      const front = text(r[page]) === '头版头条';
      amount = given < 3 ? 0 : Number.isNaN(count) ? undefined : ((count < 1000 ? SHORT : LONG)[given] ?? 0);
      if (front && given === 3 && name === '常德日报' && text(r[genre]) === '新闻') amount = 1000;
      const great = NAMED.includes(name) || (name === '湖南日报' && front);
      if (great && given > 3 && count >= 1000 && (positive === '是' || positive === '√')) amount = 5000;
    }
    paid.push(amount);
    if (!once || amount === undefined || r[author] === '' || r[title] === '') continue;
    const key = `${text(r[author])}\n${text(r[title])}`;
    const index = row - 1;
    const other = best.get(key);
    if (other === undefined) best.set(key, index);
    else {
      const before = paid[other];
      const higher = (levels[index] ?? 0) - (levels[other] ?? 0) || amount - (typeof before === 'number' ? before : 0);
      paid[higher > 0 ? other : index] = 0;
      if (higher > 0) best.set(key, index);
    }
  }
  return paid;
}
