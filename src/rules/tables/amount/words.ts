import type { Exact } from '../../../facts/exact';
import { COUNTED, exactFromText } from '../../../facts/quantity';

const MANY = '\\d+|[一二两三四五六七八九十百千万]+';

/**
 * The words of which amounts are made, by class. {unit} in a form stands for any word of its class, and the form hears
 * which one it was. Longer words stand before those with which they begin.
 */
const classes: Readonly<Record<string, string>> = {
  /** One of what is counted: a usual word for it, or any other (20元/餐). The 作者数 of 1/作者数 is no such word. */
  unit: `${COUNTED}|(?:(?![超左右字一二两三四五六七八九十几多少高低满达增减加差提上下降升百千万亿元分点扣罚奖补计给发记得数额量率费名按每半])[\\u4e00-\\u9fff]){1,3}?(?=\\d|$)`,
  /** What lies beyond a bound is also measured in shares and in money. */
  measure: '个?百分点|[%元分]',
  one: '一|1(?!\\d)',
  many: MANY,
  /** The same number once more: a form looks whether it is. */
  again: MANY,
  time: '小时|课时|[天日月年班]',
  event: '[\\u4e00-\\u9fff]{2,6}?',
  over: '超[过出]?|[高低]于?|[多少差欠缺]|增[加长]|提高|上升|下降|降低|减少',
  /** Not the 罚 of 罚款金额, 罚没收入, nor the 减 of 减排量. */
  less: '(?!罚没|减[免排少]|(?:罚款|扣款|扣除)(?:金?额|总额|数))(?:(?<more>另外?|再)?(?:[倒追核]?(?:扣[除发减款罚]?|减发?)|罚款?))',
  extra: '(?:一次性)?(?:另外?|再|额外)(?:给予|发)?(?:加|奖励?|增加|补[助贴]?)?|追?加[奖发]?|增[发加]',
  given: '(?:一次性)?(?:给予|发[给放]|计发|给)?(?:(?:[全满]勤)?奖[励金]?|补[助贴]?|[计记积得])?',
  least: '最[低少]|至少|保底|不得?[少低]于',
  most: '[最至][高多大]|封顶|上限|限额?|不得?超过?|不得?[高多大]于?',
  limit: '\\d[\\d.,]*[百千万]?[元分]?',
  rate: `-?[\\d.]+[%‰]|-?[\\d.一二两三四五六七八九十]+倍半?|[百千万]分之[一二三四五六七八九十]+|一?半(?:${COUNTED}|数)?`,
  figure: '.+',
  rest: '.+?',
};

/** A regular expression with the words of each class in place of its name. */
export const inFull = (says: string): string =>
  says.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?<${name}>${classes[name]})`);

/** A text of nothing but these words. */
export const pattern = (says: string): RegExp => new RegExp(`^(?:${inFull(says)})$`, 'u');

/** The number that {many} writes: 100 of 百, 2000 of 两千; 1 where nothing is said. */
export const sizeOf = (many = '1'): Exact | undefined => exactFromText(many.replace(/^(?=[百千万])/, '1'));
