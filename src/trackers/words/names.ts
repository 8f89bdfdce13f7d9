import { entryOf } from '../../base/entries';
import { cleanText, textKey } from '../../facts/text';
import type { CellValue } from '../grid/cells';

/** The ten stems stand for people in examples: 甲 乙 are two, where 张 三 is one name set wide. */
const STEMS = /^[甲乙丙丁戊己庚辛壬癸]$/;

/**
 * The people named in one cell, when there are two or more; undefined for one person. Names set apart by signs
 * are several; blanks part names of two or more characters only, since 张 三 is how offices space a short name.
 */
export function namesIn(value: CellValue): readonly string[] | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text.length < 3 && !/[、,，;；/\s]/.test(text)) return undefined;
  if (!/[、,，;；/\s\n|&+等和与]/.test(text)) return undefined;
  const bare = cleanText(value).replace(/[(（【[][^)）】\]]*[)）】\]]/g, '');
  const bySign = parts(bare, /[、,;/\n|&+]/);
  if (bySign.length >= 2) return bySign.flatMap((part) => byBlank(part) ?? [part]);
  const blanks = byBlank(bare);
  if (blanks) return blanks;
  const others = /^(.{2,4}?)等(?:人|\d+人|[一二三四五六七八九十]+人)?$/.exec(bare.replace(/ /g, ''));
  return others ? [others[1] ?? '', '等'] : undefined;
}

const parts = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function byBlank(text: string): readonly string[] | undefined {
  const words = parts(text, / /);
  if (words.length < 2 || words.some((word) => /^[A-Za-z]/.test(word))) return undefined;
  const people = words.every((word) => word.length >= 2) || words.every((word) => STEMS.test(word));
  return people ? words : undefined;
}

/** 甲某(借调), 乙某3月退休: a name with a remark behind it. */
const NOTED =
  /^([\u4e00-\u9fff·]{2,4}?)(?:[(].+[)]|(?:\d{1,4}[./月年-]?\d{0,2}[日号]?|已|于)?(?:离职|入职|退休|调离|调出|调入|借调|请假|转正|辞职).*)$/;

/** A name with a remark behind it: 李四3月离职, 王五(借调). The name by itself, or undefined where nothing is added. */
export function nameBeforeNote(value: CellValue): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = NOTED.exec(cleanText(value));
  return match?.[1];
}

/** How one name is compared with another: without blanks, in simplified characters. */
export const nameKey = (value: CellValue | undefined): string =>
  value === undefined || typeof value === 'boolean' ? '' : textKey(String(value));

const cleaned = new Map<CellValue, string>();

/** A name or section as the clerk wrote it, blanks and full-width forms tidied. */
export function cleanName(value: CellValue | undefined): string {
  if (value === undefined || value === '') return '';
  const known = cleaned.get(value);
  if (known !== undefined) return known;
  const text = cleanText(String(value));
  if (cleaned.size > 5000) cleaned.clear();
  cleaned.set(value, text);
  return text;
}

/**
 * Names of one column as they are listed: 张 三, 张三 and 張三 are one and read as they stand first. Sums by name would part
 * them else, where caps and the functions do not.
 */
export function spelledOnce(): (value: CellValue | undefined) => string {
  const first = new Map<string, string>();
  return (value) => {
    const name = cleanName(value);
    return name === '' ? '' : entryOf(first, textKey(name), () => name);
  };
}
