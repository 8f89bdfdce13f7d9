import { splitTables } from '../../rules/tables/table';
import type { Grid } from '../../rules/scheme/range';

/** What a document with rules is called, and its number; "" for what nobody wrote. */
interface Named {
  readonly title: string;
  readonly number: string;
}

/** 甲镇宣传信息奖励办法（试行）; no heading of a part: 一、奖励标准. */
const TITLE = /(?:办法|细则|规定|规则|制度|方案|标准|意见|条例|规程|措施|通知)(?:[（(][^（()）]*[)）])?$/;
const HEADING = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;
/** 甲政办发〔2026〕3号, with brackets around it or without. */
const NUMBER = /[（(]?(\p{Script=Han}+[〔[［【（(](?:19|20)\d{2}[〕\]］】）)]第?\d+号)[)）]?/u;

/** The document as the cells above the first table name it: by its title, by that in 《》 of a notice, by its number. */
export function documentAbove(tables: Grid): Named {
  const above = tables.slice(0, splitTables(tables)[0]?.headerRow ?? 0);
  const texts = above.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === 'string' ? [cell.replace(/\s+/g, ' ').trim()] : [])),
  );
  return {
    title: texts.map(titleIn).find((title) => title !== '') ?? '',
    number: texts.map((text) => NUMBER.exec(text)?.[1] ?? '').find((number) => number !== '') ?? '',
  };
}

function titleIn(text: string): string {
  const words = text.replace(NUMBER, '').replace(/^附件\d*[:：]?/, '');
  const within = /《([^《》]+)》/.exec(words)?.[1]?.trim();
  return [within, words.trim()].find((one) => one !== undefined && TITLE.test(one) && !HEADING.test(one)) ?? '';
}
