import type { Written } from '../../../../src/rules/tables/amount/written';
import { writtenAmount } from '../../../../src/rules/tables/amount/text';
import { scheme } from '../support';

const award = (header: string, row: string): string => `| 奖项 | ${header} |\n| 奖 | ${row} |`;

describe('an amount for what lies beyond a bound', () => {
  it.each<[string, Written]>([
    ['每少一天扣30元', { formula: '-30元', per: { event: '', unit: '天' }, beyond: 'below' }],
    ['每再超1次罚20元', { formula: '-20元', per: { event: '', unit: '次' }, beyond: 'above' }],
    ['每增加一人奖100元', { formula: '100元', per: { event: '增加', unit: '人' }, beyond: 'above' }],
    ['超过部分的3%', { formula: '超过部分*3%', beyond: 'above' }],
    [
      '每低1个百分点扣20元',
      {
        instead: ['向下取整(超过部分/1%)*-20元', '向上取整(超过部分/1%)*-20元', '(超过部分/1%)*-20元'],
        beyond: 'below',
      },
    ],
    [
      '每增加百万元奖1万元',
      {
        instead: ['向下取整(超过部分/1百万)*1万元', '向上取整(超过部分/1百万)*1万元', '(超过部分/1百万)*1万元'],
        beyond: 'above',
      },
    ],
    [
      '每超一小时扣20元',
      { instead: ['向下取整(超过部分)*-20元', '向上取整(超过部分)*-20元', '(超过部分)*-20元'], beyond: 'above' },
    ],
    [
      '每少1分扣50元',
      { instead: ['向下取整(超过部分)*-50元', '向上取整(超过部分)*-50元', '(超过部分)*-50元'], beyond: 'below' },
    ],
    [
      '每超5次扣20元',
      { instead: ['向下取整(超过部分/5)*-20元', '向上取整(超过部分/5)*-20元', '(超过部分/5)*-20元'], beyond: 'above' },
    ],
  ])('is told by its words: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted));

  it.each([
    ['巡山天数 | 金额', '不足20天 | 每少一天扣30元', '(20-巡山天数)*-30元'],
    ['迟到次数 | 金额', '超过3次 | 每超一次扣20元', '(迟到次数-3)*-20元'],
    ['销量 | 金额', '100以上 | 超过部分的3%', '(销量-100)*3%'],
    ['青少年活动次数 | 金额', '超过3次 | 每超一次奖20元', '(青少年活动次数-3)*20元'],
    ['工龄 | 金额', '满10年不满20年 | 每多一年奖50元', '(工龄-10)*50元'],
  ])('by the bound of the row: %s %s', (header, row, formula) => {
    const [read, written] = [row, row.replace(/[^|]+$/, ` ${formula}`)].map((cells) => scheme(award(header, cells)));
    expect(read?.findings).toEqual([]);
    expect(read?.rules[0]?.amount).toMatchObject({ kind: 'figure' });
    const expressions = [read, written]
      .map((of) => of?.rules[0]?.amount)
      .map((of) => of?.kind === 'figure' && of.expression);
    expect(expressions[0]).toEqual(expressions[1]);
  });

  it.each([
    ['满意度 | 金额', '低于85% | 每低1个百分点扣20元', '向下取整((0.85-满意度)/1%)*-20元'],
    ['归档率 | 金额', '低于95% | 每低1个百分点扣2分，最多扣10分', '最大(向下取整((0.95-归档率)/1%)*-2分,-10分)'],
    ['积分 | 金额', '10000分以上 | 每增加1000分加奖50元，最高500元', '最小(向下取整((积分-10000)/1000)*50元,500元)'],
    ['级别 | 金额', '省 | 超过部分的3%', '(完成数-任务数)*3%'],
    ['及格率提高 | 金额', '1%以上 | 每提高1个百分点奖50元', '向下取整(及格率提高/1%)*50元'],
    ['巡山天数 | 金额', '<>20 | 每少一天扣30元', '巡山天数*-30元'],
    ['巡山天数 | 金额', '20天以上 | 每少一天扣30元', '巡山天数*-30元'],
    ['超时次数 | 金额', '3次以上 | 每超一次扣20元', '超时次数*-20元'],
    ['甲 | 乙 | 金额', '超过3 | 超过5 | 超过部分的3%', '(完成数-任务数)*3%'],
  ])('is asked about where it can be read in more ways than one: %s %s', (header, row, first) => {
    const [finding] = scheme(award(header, row)).findings;
    expect(finding).toMatchObject({ code: 'amount-unreadable', instead: expect.arrayContaining([first]) as unknown });
  });

  it('is so much for each where the row bounds nothing, as it ever was', () =>
    expect(scheme(award('少巡次数 | 金额', '1次以上 | 每少一次扣1分')).rules[0]).toMatchObject({
      measure: { kind: 'fact', fact: '少巡次数' },
      unit: '分',
    }));
});

describe('an amount within limits', () => {
  it.each<[string, Written]>([
    ['罚款金额的15%,最低3000元,最高不超过30万元', { formula: '最小(最大(罚款金额*15%,3000元),30万元)' }],
    ['按引资额的1‰奖励(封顶50万元)', { formula: '最小(引资额*1‰,50万元)' }],
    ['引资额*2%,不低于500元', { formula: '最大(引资额*2%,500元)' }],
    ['扣当月奖金的10%,最多扣200元', { formula: '最大(-(当月奖金*10%),-200元)' }],
    ['每处扣2分,最多扣10分', { instead: ['最大(处数*-2分,-10分)'] }],
    ['50元/篇,每月最高300元', { instead: ['最小(篇数*50元,300元)'] }],
    ['扣1分/次,扣完20分为止', { instead: ['最大(次数*-1分,-20分)'] }],
    ['每人次5元,全年封顶600元', { instead: ['最小(人次*5元,600元)'] }],
    ['稿费*2,最低1元,最高9元,不低于2元,不超过8元', { formula: '最小(最大(最小(最大(稿费*2,1元),9元),2元),8元)' }],
    ['稿费*2,最高1.2.3元', { formula: '稿费*2,最高1.2.3元' }],
    ['500元,最高800元', { instead: ['500元', '每人上限=800元'] }],
    ['500-800元,最高900元', { instead: ['待定'] }],
  ])('%s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted));
});

describe('other ways of documents', () => {
  it.each<[string, Written]>([
    ['上浮20%', { formula: '(1+20%)', share: true }],
    ['下调5%', { formula: '(1-5%)', share: true }],
    ['增加50%', { formula: '(1+50%)', share: true }],
    ['减发10%', { formula: '(1-10%)', share: true }],
    ['系数为1.2', { formula: '1.2', share: true }],
    ['再加倍', { formula: '2倍', share: true }],
    ['加罚一倍', { formula: '2倍', share: true }],
    ['罚款金额的15%', { formula: '罚款金额*15%' }],
    ['罚没收入5%', { formula: '罚没收入*5%' }],
    ['奖金总额/人数', { formula: '奖金总额/人数' }],
    ['15分钟达标数*2', { formula: '15分钟达标数*2' }],
    ['减排量*3', { formula: '减排量*3' }],
    ['减免额的1%', { formula: '减免额*1%' }],
    ['不扣', { formula: '0' }],
    ['停发', { formula: '0' }],
    ['不享受', { formula: '0' }],
    ['扣最小(迟到次数*20,200)', { formula: '-(最小(迟到次数*20,200))' }],
    ['-最小(处数*2,10)分', { formula: '-最小(处数*2,10)', unit: '分' }],
    ['处数*2分', { formula: '处数*2分', unit: '分' }],
    ['(完成数-任务数)元', { formula: '(完成数-任务数)' }],
    ['按实际在岗月数折算', { instead: ['在岗月数/12'] }],
    ['按完成比例发放', { instead: ['完成比例'] }],
    ['每人每天80元', { instead: ['天数*80元', '人数*天数*80元'] }],
    ['100元/天,不足半天的按半天计算', { instead: ['向上取整(天数*2)/2*100元'] }],
    ['每小时20元,不满1小时按1小时计', { instead: ['向上取整(小时数)*20元'] }],
    ['20元/小时(不足1小时不计)', { instead: ['向下取整(小时数)*20元'] }],
    ['200元,不足半天的按半天计算', { formula: '200元,不足半天的按半天计算' }],
    ['每床日8元', { formula: '8元', per: { event: '', unit: '床日' } }],
    ['扣2分/堆', { formula: '-2分', unit: '分', per: { event: '', unit: '堆' } }],
  ])('%s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted));

  it.each(['每增加一家企业另奖若干', '再加码', '每完成100万元给1万', '完成100元任务', '完成1万元任务'])(
    '%s is no name of a fact',
    (text) => expect(scheme(award('金额', text)).findings).toMatchObject([{ code: 'amount-unreadable' }]),
  );

  it.each(['人均每日产量', '党建再奖次数', '超百元单数'])('%s may be one', (text) =>
    expect(scheme(award('金额', text)).findings).toEqual([]),
  );

  it('counts by the column that the table itself has for it', () => {
    const table = '| 奖项 | 人次 | 金额 | 方式 |\n| 奖 | | 20元/人次 | |\n| 奖 | 5人次以上 | 加倍 | 倍乘 |';
    expect(scheme(table).rules[0]?.measure).toEqual({ kind: 'fact', fact: '人次' });
  });

  it('words around a figure leave it in the unit of the header', () => {
    const table = '| 奖项 | 金额(百元) | 方式 |\n| 奖 | 奖励3 | |\n| 奖 | 扣0.5 | 累加 |';
    expect(scheme(table).rules.map(({ amount }) => amount)).toMatchObject([{ text: '奖励300' }, { text: '扣50' }]);
  });

  it.each(['金额(万元)', '金额(百元)'])('a factor is in no unit: %s', (header) => {
    const table = `| 奖项 | 类型 | ${header} | 方式 |\n| 奖 | | 3 | |\n| 奖 | 旧 | 0.5 | 倍乘 |`;
    expect(scheme(table).rules[1]?.amount).toMatchObject({ text: '0.5' });
  });
});
