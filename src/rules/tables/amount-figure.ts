import { exactFromText } from '../../facts/quantity';

/** An amount as documents write it, in the language of the tables. */
export interface WrittenAmount {
  /** An expression: -20元 of 扣20元, 向下取整(字数/100)*10元 of 每满百字10元. */
  readonly formula: string;
  /** What it is paid for each of: 次 of 100元/次, 迟到 and 次 of 每迟到一次扣20元. */
  readonly per?: { readonly event: string; readonly unit: string };
  /** What the figure is in where that is not 元: 分 of 加5分. */
  readonly unit?: string;
  /** A share of nothing that is named: 10%, 2倍, 加倍. Only a factor can be one. */
  readonly share?: true;
  /** Said to come on top of another amount: 另加50元. */
  readonly extra?: true;
  /** On which side of the bound of its row BEYOND lies. */
  readonly beyond?: Side;
}

/** A figure that is no amount yet; `instead` is what could stand there. */
export interface AmountDoubt {
  readonly instead: readonly string[];
  readonly beyond?: Side;
}

/** Above the bound of the row (每超一次), or lacking below it (每少一天). */
export type Side = 'above' | 'below';

/** Stands in a formula for what lies beyond the bound of its row. */
export const BEYOND = '超过部分';

/** Words for one of what is counted. */
export const UNIT =
  '(人次|班次|台次|户次|车次|批次|床日|课时|学时|小时|[篇条件人次个项名位份天日场起户幅张节期首部本例家台宗班月年处晚夜堆亩吨批笔册轮辆头只棵株])';

/** Not the 罚 of 罚款金额, 罚没收入, nor the 减 of 减排量. */
const LESS = /^(?!罚没|减[免排少]|(?:罚款|扣款|扣除)(?:金?额|总额|数))(另外?|再)?(?:扣[除发减款罚]?|罚款?|减发?)/;
const EXTRA = /^(?:(?:另外?|再)(?:给予|发)?(?:加|奖励?|增加|补助)?|加[奖发]?|增[发加])/;
const GIVEN = /^(?:一次性)?(?:给予|发[给放]|计发|给)?(?:奖[励金]?|补[助贴]?|[计记积得])?/;
const NOTHING = /^(?:不(?:予?(?:奖励?|发放?|计[奖分]?|补[助贴]?)|扣[发分款]?|罚款?|享受)|无奖励|停发)$/;
const RISE = /^(?:[上下]浮|[上下]调|[提降][高低])(?=[\d.]+[%‰]$)/;
/** 当月奖金的5%, 月奖10%, 稿费的1.5倍 */
const SHARE = /^按?(\p{L}+?)(?:的(?=\d)|(?=[\d.]+[%‰]$))(\d[\d.]*[%‰倍]?)(?:奖励|提成|计提)?$/u;

/** A figure with the words around it, or a share of a fact. */
export function figureOf(text: string): WrittenAmount | AmountDoubt | undefined {
  if (NOTHING.test(text)) return { formula: '0' };
  if (/^(?:再?[加翻双]倍|翻番|加[罚扣奖发]一倍)$/.test(text)) return { formula: '2倍', share: true };
  if (/^再?[减折]半$/.test(text)) return { formula: '0.5倍', share: true };
  const factor = /^系数[为是:]?([\d.]+)$/.exec(text)?.[1];
  if (factor !== undefined) return { formula: factor, share: true };
  const rise = RISE.exec(text)?.[0];
  if (rise !== undefined)
    return { formula: `(1${/[下降]/.test(rise) ? '-' : '+'}${text.slice(rise.length)})`, share: true };
  const [less = '', further] = LESS.exec(text) ?? [];
  const extra = less === '' ? EXTRA.exec(text)?.[0] : further;
  const given = less || extra || (GIVEN.exec(text)?.[0] ?? '');
  const [, of = '', part = ''] = SHARE.exec(text) ?? [];
  if (/^(?:超[过出额]|增加)的?部分$/.test(of)) return { formula: `${BEYOND}*${part}`, beyond: 'above' };
  // 奖励10% and 扣10% say of what no more than 10% does; 奖金的10% does.
  if (of !== '' && (of !== given || text.includes('的')))
    return { formula: less === '' ? `${of}*${part}` : `-(${of.slice(less.length)}*${part})` };
  const bare = text.slice(given.length).replace(/(?:奖[励金]|补[助贴])$/, '');
  if (isRange(bare)) return { instead: ['待定'] };
  if (less !== '' && /^\p{L}*\(/u.test(bare)) return { formula: `-(${withoutUnit(bare)})`, ...pointsOf(bare) };
  if (exactFromText(bare) === undefined) return undefined;
  const unit =
    /[^\d.,零一二两三四五六七八九十百千万亿拾佰仟壹贰叁肆伍陆柒捌玖]*$/.exec(bare)?.[0].replace(/整$/, '') ?? '';
  if (/^[%‰倍半]/.test(unit)) {
    if (given === '') return { formula: bare, share: true };
    const isMore = less !== '' || extra !== undefined;
    return isMore ? { formula: `(1${less === '' ? '+' : '-'}${bare})`, share: true } : { instead: [`本奖*${bare}`] };
  }
  return {
    formula: less === '' ? bare : `-${bare}`,
    ...(['', '元', '块'].includes(unit) ? {} : { unit }),
    ...(extra === undefined || (extra === '加' && unit !== '元') ? {} : { extra: true }),
  };
}

/** (…)分 and (…)元 say the unit of the whole. */
export const withoutUnit = (expression: string): string => expression.replace(/(?<=\))[元分]$/, '');

/** 处数*2分 comes to points. */
export const pointsOf = (expression: string): { readonly unit?: string } =>
  /[\d)]分\)*$/.test(expression) ? { unit: '分' } : {};

/** 5000元—10000元, 500至1000元, 500元左右, 不超过300元: the document leaves the figure open. */
function isRange(text: string): boolean {
  const ends = text.split(/[-~–至到]|—+/);
  if (ends.length === 2 && ends.every((end) => exactFromText(end) !== undefined)) return true;
  const about = text.replace(/^(?:大?约|不[超高低少][过于]|最[高多低少]|至少|至多)|(?:左右|以[内下上]|封顶)$/g, '');
  return about !== text && exactFromText(about) !== undefined;
}
