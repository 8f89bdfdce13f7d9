import type { StyleName } from './plan';

/** How a style looks on screen and on paper. */
export interface Look {
  readonly font: FontName;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'center' | 'bottom';
  readonly wrap: boolean;
  /** Thin lines on all four sides. */
  readonly bordered: boolean;
  readonly fill: string | undefined;
  /** For numbers and formulas; text always has @. */
  readonly numberFormat: string;
}

/** Fonts of Windows that Excel on a Mac and WPS have too; where one is missing they take their own for Chinese. */
type FontName = '宋体' | '黑体' | '仿宋';

/** The lines of a table. */
export const BORDER_COLOUR = '#404040';

/** The format of every text cell: nothing in it is read as a formula, a number or a date. */
export const TEXT_FORMAT = '@';

/** Two decimals, thousands apart, a little room before the line at the right. */
const MONEY = '#,##0.00_ ;-#,##0.00_ ';
/** A price shows the decimals it has, at most four. */
const PRICE = '#,##0.00##_ ;-#,##0.00##_ ';
/** In a column of which most rows have nothing, a zero is left out. */
const MONEY_OR_NOTHING = '#,##0.00_ ;-#,##0.00_ ;';

const DAY = 'yyyy-mm-dd';

const plain: Look = {
  font: '宋体',
  size: 10.5,
  bold: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  bordered: false,
  fill: undefined,
  numberFormat: 'General',
};
const inTable: Look = { ...plain, bordered: true };
const small: Look = { ...plain, font: '仿宋', size: 9 };

export const looks: Readonly<Record<StyleName, Look>> = {
  plain,
  title: { ...plain, size: 18, bold: true, horizontal: 'center' },
  subtitle: { ...plain, font: '仿宋', size: 11, horizontal: 'center' },
  meta: { ...plain, font: '仿宋', vertical: 'bottom' },
  metaRight: { ...plain, font: '仿宋', horizontal: 'right', vertical: 'bottom' },
  head: { ...inTable, font: '黑体', horizontal: 'center', fill: '#F2F2F2' },
  text: inTable,
  centred: { ...inTable, horizontal: 'center' },
  count: { ...inTable, horizontal: 'center' },
  date: { ...inTable, horizontal: 'center', wrap: false, numberFormat: DAY },
  score: { ...inTable, horizontal: 'center', wrap: false, numberFormat: '0.00' },
  percent: { ...inTable, horizontal: 'center', wrap: false, numberFormat: '0%' },
  price: { ...inTable, horizontal: 'right', wrap: false, numberFormat: PRICE },
  money: { ...inTable, horizontal: 'right', wrap: false, numberFormat: MONEY },
  moneyOrNothing: { ...inTable, horizontal: 'right', wrap: false, numberFormat: MONEY_OR_NOTHING },
  subtotal: { ...inTable, font: '黑体', horizontal: 'center' },
  subtotalMoney: { ...inTable, bold: true, horizontal: 'right', wrap: false, numberFormat: MONEY },
  total: { ...inTable, font: '黑体', horizontal: 'center', fill: '#F2F2F2' },
  totalMoney: { ...inTable, bold: true, horizontal: 'right', wrap: false, fill: '#F2F2F2', numberFormat: MONEY },
  totalCount: { ...inTable, bold: true, horizontal: 'center', fill: '#F2F2F2' },
  upper: { ...inTable, bold: true },
  section: { ...inTable, font: '黑体', fill: '#F2F2F2' },
  note: small,
  signature: { ...plain, font: '仿宋', size: 12 },
  // A notice has the sizes of an official document: 二号 for its title, 三号 for its text.
  textTitle: { ...plain, size: 22, bold: true, horizontal: 'center' },
  paragraph: { ...plain, font: '仿宋', size: 16 },
  heading: { ...plain, font: '黑体', size: 16 },
  closing: { ...plain, font: '仿宋', size: 16, horizontal: 'right' },
  instruction: { ...plain, font: '仿宋', size: 12 },
  tick: { ...inTable, size: 16, horizontal: 'center' },
  stamp: { ...small, size: 8 },
  offPage: { ...small, horizontal: 'center' },
  code: { ...small, size: 8, wrap: false },
};
