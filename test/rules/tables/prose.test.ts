import { showExact } from '../../../src/facts/show';
import { evaluate } from '../../../src/rules/expressions/evaluate';
import { scheme } from './support';

/** What a row with this amount pays where every fact is 6; why it cannot be read. */
function pays(amount: unknown): string {
  const { rules, findings } = scheme([
    ['奖项', '金额'],
    ['奖', amount],
  ]);
  const read = rules[0]?.amount;
  if (findings[0]) return findings[0].code;
  const figure = read?.kind === 'figure' ? evaluate(read.expression, { valueOf: () => 6 }) : undefined;
  return figure?.kind === 'figure' ? showExact(figure.value) : (read?.kind ?? 'nothing');
}

describe('several amounts in one cell', () => {
  it.each([
    '500/300/200',
    '500元/300元/200元',
    '50/30/20',
    '5/3/2',
    '1.5/1/0.5',
    '500 300',
    '500 300 200',
    '500,300,200',
    '500元,300元',
    '1000/800',
    '1000元/800元',
    '奖1000元/800元',
    '2万/1万',
    '2万元/8千元',
    '1,500/1,000',
  ])('%s is none', (amount) => expect(pays(amount)).toBe('amount-unreadable'));

  it.each<[unknown, string]>([
    ['100/4', '25'],
    ['稿费/10', '0.6'],
    ['稿费*100/20', '30'],
    ['(稿费+100)/20', '5.3'],
    ['100000/稿费/5', '10000/3'],
    ['1,500', '1500'],
    ['100,000', '100000'],
    [500300, '500300'],
    ['500元', '500'],
  ])('%p is one', (amount, wanted) => expect(pays(amount)).toBe(wanted));
});

describe('sentences and things', () => {
  it.each([
    '每增加100万元加奖1万元',
    '每加一档',
    '再加码',
    '再外加奖',
    '另发奖品',
    '另给津贴',
    '另外补稿费',
    '按规定',
    '按稿费标准',
    '由会议确定',
    '稿费加倍',
    '稿费翻倍',
    '双倍稿费',
    '稿费打九折',
    '奖',
    '重奖',
    '奖励',
    '荣誉证书',
    '颁发奖牌',
    '通报表扬',
    '予以表彰',
    '会议确定',
    '会后而定',
    '参照执行',
  ])('%s is no amount', (amount) => expect(pays(amount)).toBe('amount-unreadable'));

  it.each<[string, string]>([
    ['按时完成数*10', '60'],
    ['按期办结数*10', '60'],
    ['加班天数*50', '300'],
    ['表彰次数*100', '600'],
    ['证书数*100', '600'],
    ['重奖次数*100', '600'],
    ['执行次数*10', '60'],
    ['再生资源量*2', '12'],
    ['稿费', '6'],
  ])('%s is one', (amount, wanted) => expect(pays(amount)).toBe(wanted));
});
