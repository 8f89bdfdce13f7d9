import { exactFromText } from '../../../facts/quantity';
import { inUnit, withoutUnit } from './expression';
import type { Form } from './form';
import { BEYOND, PENDING, type Written } from './written';

/** 500元奖励, 10%提成 */
const GIVEN = '(?:给予)?(?:报销|奖[励金]|补[助贴]|提成|计[提奖发]|发放)?';

/** 减半发放 */
const PAID = '(?:[计发奖补执扣处]\\p{L})?';

/** 的5%, 的1.5倍奖励, 5% of what stands before it, 3倍 of what 按 says. */
const PART = '(?:的(?=\\d)|(?=[\\d.]+[%‰]$)|(?<=^按\\p{L}+)(?=[\\d.]+[%‰倍]))(?<part>\\d[\\d.]*[%‰倍]?)' + GIVEN;

/** What stands for an amount itself: a figure with the words around it, a factor, a share of a fact. */
export const figures: readonly Form<readonly [], Written>[] = [
  /** 不予奖励 */
  {
    says: '不(?:予\\p{L}{1,4}|奖励?|发放?|报销?|计[奖分]?|补[助贴]?|享受|得[分奖])|[不免][予再]?(?:处罚|[扣罚][发分款除]?)|无奖励|停发|取消\\p{L}*',
    gives: () => ({ formula: '0' }),
  },
  /** 每次扣20元,扣完当月奖金为止 */
  {
    says: '(?:.*?(?<each>\\d+)\\D*)?扣完(?<all>\\D*)为止',
    // How much there is to take must be said.
    gives: ({ each = '20', all }) => ({ instead: [`最大(次数*-${each},-${all || '100'})`] }),
  },
  /** 每次50元,每月不超过4次 */
  {
    says: '(?<all>(?:每\\D+|(?=\\d+元/))(?<each>\\d+)元\\D*),(?:每人)?每?(?<span>[周月季年])度?内?{most}(?<times>\\d+){unit}',
    gives: ({ all = '', each, span = '', times }) => ({
      instead: [`${all}，汇总表的每人上限写每${span}${Number(each) * Number(times)}元`],
    }),
  },
  /** 按50%发放 */
  { says: '按{rate}(?:[折计发奖执].?)?', gives: ({ rate = '' }) => factor(rate) },
  /** 按在岗月数折算 */
  {
    says: '按(?:实际|照)?(?<share>\\D+?)(?:折[算发]|计[算发]|发放)',
    gives: ({ share = '' }) => ({ instead: [`${share}${share.endsWith('月数') ? '/12' : ''}`] }),
  },
  /** 加倍 */
  { says: `再?[加翻双]倍${PAID}|翻一?番|加[罚扣奖发]一倍`, gives: () => factor('2倍') },
  /** 减半 */
  { says: `再?[减折]半${PAID}`, gives: () => factor('0.5倍') },
  /** 全额发放 */
  { says: `按?全额${PAID}`, gives: () => factor('1倍') },
  /** 系数1.2 */
  { says: '系数[为是:]?(?<by>[\\d.]+)', gives: ({ by = '' }) => factor(by) },
  /** 超过部分的3% */
  {
    says: `按?(?:超[过出额]|增加)的?部分${PART}`,
    gives: ({ part = '' }) => ({ formula: `${BEYOND}*${part}`, beyond: 'above' }),
  },
  // 奖励10% and 扣10% say of what no more than 10% does.
  /** 减发10% */
  { says: `(?:{less}|下[浮调]|降低){rate}${GIVEN}`, gives: ({ rate = '' }) => factor(`(1-${rate})`) },
  /** 上浮20% */
  { says: `(?:{extra}|上[浮调]|提高){rate}${GIVEN}`, gives: ({ rate = '' }) => factor(`(1+${rate})`) },
  /** 奖励10% */
  {
    says: `{given}{rate}${GIVEN}`,
    gives: ({ given, rate = '' }) => (given ? { instead: [`本奖*${rate}`] } : factor(rate)),
  },
  /** 当月奖金的5% */
  {
    says: `{less}?(?:按(?![时期])|(?:报销|补[助贴])(?=.{1,5}费))?(?<of>\\p{L}+?)${PART}`,
    gives: ({ less, of = '', part = '' }) => ({ formula: less ? `-(${of}*${part})` : `${of}*${part}` }),
  },
  /** 扣最小(迟到次数*20,200) */
  {
    says: '{less}(?<sum>\\p{L}*\\(.+)',
    gives: ({ sum = '' }) => ({ formula: `-(${withoutUnit(sum)})`, ...inUnit(sum) }),
  },
  /** 扣20元 */
  {
    says: `(?:{less}|{extra}|{given})(?<about>大?约|{least}|{most})?{rest}(?<nearly>左右|以[内下上]|封顶)?${GIVEN}`,
    gives: ({ less, more, extra = more, about, rest = '', nearly }) => {
      if (isRange(rest)) return PENDING;
      if (exactFromText(rest) === undefined) return undefined;
      if (about ?? nearly) return PENDING;
      const unit = /[^\d.,零一二两三四五六七八九十百千万亿拾佰仟壹贰叁肆伍陆柒捌玖]*$/.exec(rest.replace(/整$/, ''))?.[0] ?? '';
      return {
        formula: less ? `-${rest}` : rest,
        unit: ['', '元', '块'].includes(unit) ? undefined : unit,
        extra: extra === undefined || (extra === '加' && unit !== '元') ? undefined : true,
      };
    },
  },
]; // prettier-ignore

const factor = (formula: string): Written => ({ formula, share: true });

/** 5000元—10000元, 500至1000元: the document leaves the figure open. */
function isRange(text: string): boolean {
  const ends = text.split(/[-~–至到]|—+/);
  return ends.length === 2 && ends.every((end) => exactFromText(end) !== undefined);
}
