import { ownEntry } from '../../../base/entries';
import { commonFacts } from '../../../facts/vocabulary';
import { countOf, type Per } from './written';

const PERSONS = '人数';
const OF_EVERY_ROW = ['篇', '条', '件'];
export const OF_PERSONS: readonly string[] = ['人', '名', '位'];

/** What every list may head a count with. */
const QUANTITY = commonFacts.flatMap(({ name, headers }) => (name === '数量' ? [name, ...headers] : []));

/**
 * Whether a row without this count is one: a row of a list is an event or a thing, as 数量 has it, but never a day, a meal
 * or a kilometre by nature.
 */
export const isOnceARow = (count: string): boolean =>
  /(?:次|[人次项个份起例宗场班批笔轮节期户家处幅张本部首册台辆]数)$/.test(count);

const SHIFTS = ['班次', '次数', '天数'];
/** What a list may head a count of these with. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  场: ['场次'],
  人次: ['人数'],
  晚: SHIFTS,
  夜: SHIFTS,
  班: SHIFTS,
  班次: SHIFTS,
};

/**
 * The fact that an amount for each of something is multiplied by, with the headers that trackers have for it:
 * 迟到次数, also headed 次数 or 数量; a name that is the table's own is that count. Undefined for 篇, 条 and 件, which are the 数量 of every row.
 */
export function countNamed(
  { event, unit }: Per,
  awards: readonly string[],
  own: (name: string) => boolean,
): { readonly name: string; readonly headers: readonly string[] } | undefined {
  if (OF_EVERY_ROW.includes(unit)) return undefined;
  // 值班天数 of 值班补助.
  const [award = ''] = awards.length === 1 ? awards : [];
  const of = event || award.replace(/(?:补[助贴]|津贴|奖[励金]?|[扣罚]款|费)$/, '');
  if (OF_PERSONS.includes(unit)) return { name: PERSONS, headers: [...(of ? [of + PERSONS] : []), ...QUANTITY] };
  const plain = countOf(unit);
  const named = [plain, `${unit}数`, `${of}${plain}`].find((word) => event === '' && own(word));
  if (named !== undefined) return { name: named, headers: [] };
  const name = `${event || awards.join('、')}${plain}`;
  const headers = [plain, `${of}${plain}`, `${unit}数`, ...(ownEntry(ALSO, unit) ?? []), ...QUANTITY];
  return { name, headers: [...new Set(headers)].filter((header) => header !== name) };
}
