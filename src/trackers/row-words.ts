import { cleanText } from '../facts/text';
import type { CellValue } from './cells';

const TOTAL =
  /^(?:[本全各总]?[页月季年科组室队计]?(?:合计|小计|总计|共计|累计|总和|人均|平均|平均[值分数]|均值|最[高低]分?)|[^。,，:：]{0,8}(?:小计|合计|总计)|其中(?:[:：].{1,12})?)(?:[(（].*[)）])?[:：]?$/;
const CLOSING = /^(?:[备附]?注|说明)\d?[.、 ]|^以上.{2,}|^(?:例|示例|例如|样例)$/;
const SIGNED =
  /^(?:备注|附?注|说明|制表人?|编制人?|审核人?|审批人?|批准人?|复核人?|填表人?|填报人|经办人?|盖章|主管领导|分管领导|单位负责人)$/;
const REMARK = /^[^:：]{1,10}[:：]/;
const DAY = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/;

const solid = (value: string): string => cleanText(value).replace(/ /g, '');

/** 合计, 综合组小计, 人均, 其中:市级: a line that sums up others. */
export const isTotal = (value: string): boolean =>
  value.length <= 20 && /[计和均高低其]/.test(value) && TOTAL.test(solid(value));

/** 合计 and nothing else: in a column of titles anything longer may be a title. */
export const isBareTotal = (value: string): boolean =>
  value.length <= 8 && /^(?:合计|小计|总计)[:：]?$/.test(solid(value));

/** 累计, 全年合计 under a group of columns: the column that holds the group's own figure. */
export const isSum = (value: string): boolean => /^[本全]?[月季年]?度?(?:合计|总计|累计|小计)$/.test(solid(value));

const PERIOD =
  /^(?:\d{4}年)?(?:第?[一二三四五六七八九十\d]{1,3}(?:月份?|季度)|[上下]半年|\d{4}年度?)[:：]?$|^[(（]?[一二三四五六七八九十]{1,3}[)）、.]/;

/** A period or a numbered group that stands over the rows below: 一月份, 第二季度, 二、外宣稿件. */
export const isGroupTitle = (value: string): boolean => PERIOD.test(solid(value));

/** The first words of a line below the list, or of an example: 注:…, 制表人, 例. */
export const isClosing = (value: string): boolean => {
  const text = cleanText(value);
  return CLOSING.test(text) || SIGNED.test(solid(value));
};

/** A label with a colon, answered in the same cell or the next: 制表:丙 · 审核人: */
export const isRemark = (value: string): boolean => REMARK.test(value.trim());

/** Whether a row is nothing but remarks, their answers and dates: the line where people sign. */
export function isSignature(cells: readonly CellValue[]): boolean {
  let asked = false;
  return cells.every((value) => {
    if (typeof value !== 'string') return false;
    const text = value.trim();
    const fits = asked || isRemark(text) || DAY.test(text);
    asked = /[:：]$/.test(text);
    return fits;
  });
}
