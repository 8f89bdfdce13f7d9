import { elements, encodeXml } from './xml';

/**
 * Number formats that Chinese Excel knows by number alone. A file that uses one says nothing else, and exceljs, which does not know them,
 * would show a date as a number and save it so.
 */
const CHINESE: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Writes the formats out that a style sheet (styles.xml) uses by number and does not define. */
export function spellOutFormats(styles: string): string {
  const defined = new Set(elements(styles, 'numFmt').map(({ attributes }) => Number(attributes.numFmtId)));
  const used = new Set([...styles.matchAll(/<xf\b[^>]*\bnumFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  const missing = [...used].flatMap((id) => {
    const format = defined.has(id) ? undefined : CHINESE[id];
    return format ? [`<numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`] : [];
  });
  if (missing.length === 0) return styles;
  if (defined.size > 0) return styles.replace('</numFmts>', () => `${missing.join('')}</numFmts>`);
  return styles.replace(
    /(<styleSheet[^>]*>)/,
    (start) => `${start}<numFmts count="${missing.length}">${missing.join('')}</numFmts>`,
  );
}

/** What exceljs calls format 14, which every Excel shows as its own language writes dates. */
const SHORT_DATE = 'mm-dd-yy';

/** A file's number format as Chinese Excel shows it. */
export const shownFormat = (format: string): string => (format === SHORT_DATE ? 'yyyy/m/d' : format);
