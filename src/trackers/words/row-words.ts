import { cleanText } from '../../facts/text';
import type { CellValue } from '../grid/cells';

const anyOf = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`);

const SUM =
  '[本全各总]?[页月季年科组室队计]?(?:合计|小计|总计|共计|累计|总和|人均|平均|平均[值分数]|均值|最[高低](?:分|值)?)';
/** What a row of sums is called; a remark in brackets may follow: 合计(大写). */
const TOTAL = anyOf(
  `(?:${SUM}|[^。,，:：]{0,8}(?:小计|合计|总计|累计)|其中(?:[:：].{1,12})?)(?:[(（].*[)）])?[:：]?`,
  // The sum in words behind it, or its count: 合计人民币(大写):陆佰元整, 共计12篇.
  '(?:合计|总计|共计)(?:人民币)?(?:[(（].{1,6}[)）])?[:：].*',
  '(?:合计|总计|共计)\\d.{0,8}',
  '[本全]?[日周旬月季年]计',
  // Sums carried from page to page and from year to year.
  '(?:过|转|结转)[次下]页|[承接][前上]页|[上本][年月期季]末?结[转余存]|结转[下次][年月期]|期[初末](?:余额|结[余存])',
  // The whole of which the rows are the parts.
  '全[省市州县区乡镇村局]',
  '(?:及格|合格|优秀|优良|达标)(?:率|人?数)|标准差|方差|中位数',
);
const MAYBE_TOTAL = /[计和均高低其页结期率数差全]/;
const CLOSING = /^(?:[备附]?注|说明)\d?[.、 ]|^以上.{2,}|^[(（]?(?:例|示例|例如|样例|范例)(?:$|[)）:：])/;
const SIGNED =
  /^(?:备注|附?注|说明|制表人?|编制人?|审核人?|审批人?|批准人?|复核人?|填表人?|填报人|经办人?|盖章|主管领导|分管领导|单位负责人)$/;
const REMARK = /^[^:：]{1,10}[:：]/;
const DAY = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/;
const PAGE = /^(?:第?\d+页[,，/;；]?)?(?:共?\d+页)?$|^\d+\/\d+页$|^-\d+-$/;

const solid = (value: string): string => cleanText(value).replace(/ /g, '');

/** 合计, 综合组小计, 人均, 其中:市级, 承前页: a line that sums up others. */
export const isTotal = (value: string): boolean =>
  value.length <= 40 && MAYBE_TOTAL.test(value) && TOTAL.test(solid(value));

/** 总笔数:3, 户数:12户: a count with its answer, as exports close a list. */
export const isCounted = (value: string): boolean => /^[^:：\d]{1,8}[:：]-?[\d,.]+\D{0,2}$/.test(solid(value));

/** 得分, 排名 and nothing else, where figures are all that stands beside it: the last lines of a cross table. */
export const isScoreLine = (value: string): boolean =>
  /^(?:总?得分|总?积分|总分|名次|位次|排名|排位)$/.test(solid(value));

/** 合计 and nothing else: in a column of titles anything longer may be a title. */
export const isBareTotal = (value: string): boolean =>
  value.length <= 8 && /^(?:合计|小计|总计)[:：]?$/.test(solid(value));

/** 累计, 全年 among the columns of a group: the one that holds the group's own figure. */
export const isSum = (value: string): boolean =>
  /^(?:[本全]?[月季年]?度?(?:合计|总计|累计|小计)|全年|年度|本年度?)$/.test(solid(value));

/** 小计, 本周合计, 第一周累计: the sum of a stretch of columns. */
export const isSubtotal = (value: string): boolean =>
  value.length <= 8 && /^(?:[本每第]?.?[周旬月])?(?:合计|小计|累计)$/.test(solid(value));

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const PERIOD = anyOf(
  `(?:\\d{4}年)?(?:第?(?:${NUMERAL}|\\d{1,2})(?:月份?|季度)|[上下]半年|\\d{4}年度?)[:：]?`,
  `[(（]?${NUMERAL}[)）、.].*`,
);

/** A period or a numbered group that stands over the rows below: 一月份, 第二季度, 二、外宣稿件. */
export const isGroupTitle = (value: string): boolean => PERIOD.test(solid(value));

const GROUP_NUMBER = anyOf(`[(（]?${NUMERAL}[)）]?[、.]?`, '[IVX]{1,4}[、.]?');

/** 一, (二), III: the number of a group where the rows in it have figures. */
export const isGroupNumber = (value: CellValue): boolean =>
  typeof value === 'string' && value.length <= 6 && GROUP_NUMBER.test(solid(value));

/** 以下为第二季度: speaks of the rows that follow or went before. */
export const isAboutRows = (value: string): boolean => /^以[上下](?:均?[为是系]|各[篇条人项])/.test(solid(value));

const NUMBERED_GROUP = anyOf(`[(（]?${NUMERAL}[)）、.].+`);

/** 一、县委办: a group by number and name in one cell. */
export const isNumberedGroup = (value: string): boolean => NUMBERED_GROUP.test(solid(value));

/** The first words of a line below the list, or of an example: 注:…, 制表人, 例. */
export const isClosing = (value: string): boolean => {
  const text = cleanText(value);
  return CLOSING.test(text) || SIGNED.test(solid(value));
};

/** 第1页 共2页 at the foot of a page. */
export const isPageMark = (value: string): boolean => value.length <= 20 && PAGE.test(solid(value));

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
