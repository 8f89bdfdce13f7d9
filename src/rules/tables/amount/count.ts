import { knownFact } from '../../../facts/vocabulary';
import type { Per } from './written';

const QUANTITY = '数量';
const PERSONS = '人数';

/**
 * The fact that an amount for each of something is multiplied by, with the headers that trackers have for it:
 * 迟到次数, also headed 次数 or 数量; a name that is the table's own is that count. Undefined for 篇, 条 and 件, which are the 数量 of every row.
 */
export function countNamed(
  { event, unit }: Per,
  awards: readonly string[],
  own: (name: string) => boolean,
): { readonly name: string; readonly headers: readonly string[] } | undefined {
  if (/^[篇条件]$/.test(unit)) return undefined;
  const quantity = [QUANTITY, ...(knownFact(QUANTITY)?.headers ?? [])];
  if (/^[人名位]$/.test(unit)) return { name: PERSONS, headers: quantity };
  const plain = unit.length > 1 ? unit : `${unit}数`;
  const named = [plain, `${unit}数`].find((word) => event === '' && own(word));
  if (named !== undefined) return { name: named, headers: [] };
  const name = `${event || awards.join('、')}${plain}`;
  // 值班天数 of 值班补助.
  const [award = ''] = awards.length === 1 ? awards : [];
  const of = award.replace(/(?:补[助贴]|津贴|奖[励金]?|[扣罚]款|费)$/, '');
  const headers = [
    plain,
    ...(event === '' && of !== award ? [`${of}${plain}`] : []),
    `${unit}数`,
    ...(unit === '场' ? ['场次'] : []),
    ...(unit === '人次' ? ['人数'] : []),
    ...(/[晚夜班]/.test(unit) ? ['班次', '次数', '天数'] : []),
    ...quantity,
  ];
  return { name, headers: [...new Set(headers)].filter((header) => header !== name) };
}
