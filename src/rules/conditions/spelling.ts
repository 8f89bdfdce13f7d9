import type { Fact } from '../../facts/fact';
import { plainDays } from './days';

/** The same bound turned round: 80<得分 is 得分>80. */
const turned: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '≤': '>=',
  '≦': '>=',
  '>': '<',
  '>=': '<=',
  '≥': '<=',
  '≧': '<=',
};

const SIGN = '(<=|>=|≤|≥|≦|≧|<|>)';

/** 500-1000万元, 满1不满3千字, 80<得分≤90%: the unit behind the second end is that of the first, unless it were the greater: 5000-1万元. */
const SHARED_UNIT =
  /(?<![的\d.,])(\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十]+)((?:\.\.|[^\d.,元一二两三四五六七八九十百千万亿%‰]){1,12})([\d.,]+|[一二两三四五六七八九十]+)(?=([百千万亿%‰]))/;

/**
 * A condition on figures in the plainest of the ways in which documents write it: 90分以上(含90分) and 90分及以上 as 90分以上, 3天内 as
 * 3天以内, 满10年的 as 满10年, 80≤得分<90 and 得分≥80 without the name that heads the column. 累计 adds nothing to what a row
 * says of the whole; 连续 does, unless the column counts what is 连续.
 */
export function plainly(text: string, fact: Fact): string {
  const bare = text
    .replace(/^(?:[全当本][年月季]|年度|[一年]+内)?(?:累[计积]|[合总共]计)|(?<=.)[的者]$/g, '')
    .replace(/(?<=^|[且、,])在(?=[\d一二两三四五六七八九十])|之间$/g, '')
    .replace(fact.name.startsWith('连续') ? '连续' : '', '')
    .replace(/(?<=不)得(?=[少低小超高多大早晚迟])/g, '')
    .replace(/\((不?)(?:包?含|包括)[^()]{0,12}\)([分元%天人次])?/g, '$2($1含)');
  const marked = (fact.kind === 'date' ? plainDays(bare, fact.name) : bare)
    .replace(
      fact.name.includes('起') ? /(?<=[\d一二两三四五六七八九十])起/g : /(?<=[\d一二两三四五六七八九十])起(?=[以及(])/g,
      '',
    )
    .replace(/(?<=\d[百千万亿]?)\+$/, '以上')
    .replace(/(?<![\d.零一二两三四五六七八九十百千万])(?=[百千万][字元])/, '1')
    .replace(SHARED_UNIT, (text, low: string, to: string, high: string, unit: string) =>
      Number(low) >= Number(high) ? text : low + unit + to + high,
    )
    .replace(/(以[上下内前后])(\(不?含\))/g, '$2$1')
    .replace(
      /([\d一二两三四五六七八九十](?:个?工作日|个?小时|分钟|个?月|[天日周年篇次人名字条分])?(?:\(不?含\))?)内$/,
      '$1以内',
    )
    .replace(/(?:及其?|\(含\))(?=以[上下内前后])/g, '');
  return withoutName(marked, fact.name);
}

function withoutName(text: string, name: string): string {
  const between = text.split(name);
  const [low = '', high = '', ...more] = between;
  const left = new RegExp(`^([^<>≤≥≦≧]+)${SIGN}$`).exec(low);
  if (left && more.length === 0 && new RegExp(`^${SIGN}`).test(high))
    return `${turned[left[2] ?? ''] ?? ''}${left[1] ?? ''}且${high}`;
  const parts = text.split(/([且并,、;]+)/);
  return parts
    .map((part) => (part.length > name.length && part.startsWith(name) ? part.slice(name.length) : part))
    .join('');
}
