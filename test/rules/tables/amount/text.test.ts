import type { Written } from '../../../../src/rules/tables/amount/written';
import { writtenAmount } from '../../../../src/rules/tables/amount/text';

describe('an amount as documents write it', () => {
  it.each<[string, Written]>([
    ['每篇200元', { formula: '200元', per: { event: '', unit: '篇' } }],
    ['每一篇200元', { formula: '200元', per: { event: '', unit: '篇' } }],
    ['每1篇200元', { formula: '200元', per: { event: '', unit: '篇' } }],
    ['按每件30元', { formula: '30元', per: { event: '', unit: '件' } }],
    ['每人次50元', { formula: '50元', per: { event: '', unit: '人次' } }],
    ['每课时20元', { formula: '20元', per: { event: '', unit: '课时' } }],
    ['每迟到一次扣20元', { formula: '-20元', per: { event: '迟到', unit: '次' } }],
    ['缺勤1天扣50元', { formula: '-50元', per: { event: '缺勤', unit: '天' } }],
    ['迟到一次罚款20元', { formula: '-20元', per: { event: '迟到', unit: '次' } }],
    ['加班一小时补10元', { formula: '10元', per: { event: '加班', unit: '小时' } }],
    ['20元/次', { formula: '20元', per: { event: '', unit: '次' } }],
    ['20元每次', { formula: '20元', per: { event: '', unit: '次' } }],
    ['200元/篇', { formula: '200元', per: { event: '', unit: '篇' } }],
    ['旷工一天50元', { formula: '50元', per: { event: '旷工', unit: '天' } }],
  ])('for each of something: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['奖励500元', { formula: '500元' }],
    ['一次性奖励500元', { formula: '500元' }],
    ['给予500元', { formula: '500元' }],
    ['发放200元', { formula: '200元' }],
    ['发给200元', { formula: '200元' }],
    ['计5分', { formula: '5分', unit: '分' }],
    ['记5分', { formula: '5分', unit: '分' }],
    ['积5分', { formula: '5分', unit: '分' }],
    ['得5分', { formula: '5分', unit: '分' }],
    ['补助100元', { formula: '100元' }],
    ['补贴100元', { formula: '100元' }],
    ['补10元', { formula: '10元' }],
    ['计发100元', { formula: '100元' }],
    ['500元奖励', { formula: '500元' }],
    ['500元奖金', { formula: '500元' }],
    ['500元补助', { formula: '500元' }],
    ['500元补贴', { formula: '500元' }],
    ['5分', { formula: '5分', unit: '分' }],
    ['500块', { formula: '500块' }],
    ['500元整', { formula: '500元整' }],
    ['3000', { formula: '3000' }],
    ['=稿费*2', { formula: '稿费*2' }],
    [' 5 元 ', { formula: '5元' }],
  ])('said in words around the figure: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['不予奖励', { formula: '0' }],
    ['不奖', { formula: '0' }],
    ['不奖励', { formula: '0' }],
    ['不予发放', { formula: '0' }],
    ['不发', { formula: '0' }],
    ['不计奖', { formula: '0' }],
    ['无奖励', { formula: '0' }],
  ])('nothing: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['加倍', { formula: '2倍', share: true }],
    ['翻倍', { formula: '2倍', share: true }],
    ['双倍', { formula: '2倍', share: true }],
    ['翻番', { formula: '2倍', share: true }],
    ['减半', { formula: '0.5倍', share: true }],
    ['折半', { formula: '0.5倍', share: true }],
    ['10%', { formula: '10%', share: true }],
    ['5‰', { formula: '5‰', share: true }],
    ['2倍', { formula: '2倍', share: true }],
    ['1.5倍', { formula: '1.5倍', share: true }],
    ['半', { formula: '半', share: true }],
  ])('a share: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['稿费的1.5倍', { formula: '稿费*1.5倍' }],
    ['当月奖金的5%', { formula: '当月奖金*5%' }],
    ['月奖10%', { formula: '月奖*10%' }],
    ['月奖5‰', { formula: '月奖*5‰' }],
    ['按稿费的50%奖励', { formula: '稿费*50%' }],
    ['稿费的50%计提', { formula: '稿费*50%' }],
    ['稿费的10%提成', { formula: '稿费*10%' }],
    ['扣工资10%', { formula: '-(工资*10%)' }],
    ['扣发月奖的50%', { formula: '-(月奖*50%)' }],
    ['减发工资10%', { formula: '-(工资*10%)' }],
    ['稿费的2', { formula: '稿费*2' }],
    ['稿费*2/篇', { formula: '稿费*2' }],
    ['奖金的10%', { formula: '奖金*10%' }],
  ])('of a fact: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['另加50元', { formula: '50元', extra: true }],
    ['另50元', { formula: '50元', extra: true }],
    ['再奖30元', { formula: '30元', extra: true }],
    ['另外给予奖励50元', { formula: '50元', extra: true }],
    ['加50元', { formula: '50元', extra: true }],
    ['加奖20元', { formula: '20元', extra: true }],
    ['加发20元', { formula: '20元', extra: true }],
    ['增发30元', { formula: '30元', extra: true }],
    ['增加20元', { formula: '20元', extra: true }],
    ['另扣20元', { formula: '-20元', extra: true }],
    ['再扣5分', { formula: '-5分', unit: '分', extra: true }],
    ['加5分', { formula: '5分', unit: '分' }],
    ['再加5分', { formula: '5分', unit: '分', extra: true }],
  ])('on top: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['扣除20元', { formula: '-20元' }],
    ['扣款20元', { formula: '-20元' }],
    ['罚20元', { formula: '-20元' }],
    ['罚款20元', { formula: '-20元' }],
    ['减20元', { formula: '-20元' }],
    ['扣减20元', { formula: '-20元' }],
    ['减发20元', { formula: '-20元' }],
    ['扣5分', { formula: '-5分', unit: '分' }],
  ])('taken off: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['5000元—10000元', { instead: ['待定'] }],
    ['5000元——10000元', { instead: ['待定'] }],
    ['500至1000元', { instead: ['待定'] }],
    ['500到1000元', { instead: ['待定'] }],
    ['500~1000元', { instead: ['待定'] }],
    ['500–1000元', { instead: ['待定'] }],
    ['500-1000元', { instead: ['待定'] }],
    ['500元左右', { instead: ['待定'] }],
    ['约500元', { instead: ['待定'] }],
    ['大约500元', { instead: ['待定'] }],
    ['不超过300元', { instead: ['待定'] }],
    ['不少于300元', { instead: ['待定'] }],
    ['不低于300元', { instead: ['待定'] }],
    ['不高于300元', { instead: ['待定'] }],
    ['最高500元', { instead: ['待定'] }],
    ['最多500元', { instead: ['待定'] }],
    ['最低500元', { instead: ['待定'] }],
    ['至少200元', { instead: ['待定'] }],
    ['至多200元', { instead: ['待定'] }],
    ['500元以上', { instead: ['待定'] }],
    ['500元以内', { instead: ['待定'] }],
    ['500元以下', { instead: ['待定'] }],
    ['500元封顶', { instead: ['待定'] }],
  ])('left open: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['每满100字10元', { formula: '向下取整(字数/100)*10元' }],
    ['每满百字10元', { formula: '向下取整(字数/100)*10元' }],
    ['每达100字10元', { formula: '向下取整(字数/100)*10元' }],
    ['每满到100字10元', { formula: '向下取整(字数/100)*10元' }],
    ['每百字10元', { instead: ['向上取整(字数/100)*10元', '向下取整(字数/100)*10元', '字数/100*10元'] }],
    ['每百字10元,不足百字按百字计', { formula: '向上取整(字数/100)*10元' }],
    ['每百字10元(不足100字的不计)', { formula: '向下取整(字数/100)*10元' }],
    ['每千字30元,不足千字也按千字计算', { formula: '向上取整(字数/1000)*30元' }],
    ['每百字或不足百字10元', { formula: '向上取整(字数/100)*10元' }],
    ['每百字及不足百字10元', { formula: '向上取整(字数/100)*10元' }],
    ['每百字10元,不满百字不计奖', { formula: '向下取整(字数/100)*10元' }],
    ['每百字10元;不足百字仍算百字', { formula: '向上取整(字数/100)*10元' }],
    ['每百字10元,不足百字的不予计奖', { formula: '向下取整(字数/100)*10元' }],
    ['每百字10元,不足百字不奖', { formula: '向下取整(字数/100)*10元' }],
    ['10元/百字', { instead: ['向上取整(字数/100)*10元', '向下取整(字数/100)*10元', '字数/100*10元'] }],
    ['10元/100字', { instead: ['向上取整(字数/100)*10元', '向下取整(字数/100)*10元', '字数/100*10元'] }],
    ['10元/字', { formula: '字数*10元' }],
    ['每字0.1元', { formula: '字数*0.1元' }],
    ['每满3篇10元', { instead: ['向下取整(篇数/3)*10元'] }],
    ['每3篇10元', { instead: ['向上取整(篇数/3)*10元', '向下取整(篇数/3)*10元', '篇数/3*10元'] }],
    ['每100字扣5元', { instead: ['向上取整(字数/100)*-5元', '向下取整(字数/100)*-5元', '字数/100*-5元'] }],
    ['每满两千字加20元', { formula: '向下取整(字数/2000)*20元', extra: true }],
    ['每10篇200元', { instead: ['向上取整(篇数/10)*200元', '向下取整(篇数/10)*200元', '篇数/10*200元'] }],
    ['每满一篇10元', { instead: ['向下取整(篇数)*10元'] }],
  ])('for so many: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['20元/左右', { formula: '20元/左右' }],
    ['不奖50元', { formula: '不奖50元' }],
    ['加倍吧', { formula: '加倍吧' }],
    ['奖金翻番', { formula: '奖金翻番' }],
    ['工资减半', { formula: '工资减半' }],
    ['减半发放', { formula: '减半发放' }],
    ['一律不奖励', { formula: '一律不奖励' }],
    ['500元以上部分', { formula: '500元以上部分' }],
    ['每迟到10次扣20元', { formula: '每迟到10次扣20元' }],
    ['约稿费', { formula: '约稿费' }],
    ['每百字稿费', { formula: '每百字稿费' }],
    ['迟到10次20元', { formula: '迟到10次20元' }],
    ['500元左右吧', { formula: '500元左右吧' }],
    ['三四十元', { formula: '三四十元' }],
    ['每左右', { formula: '每左右' }],
  ])('none of these: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['每百字10元,不足300字按300字计', { formula: '每百字10元,不足300字按300字计' }],
    ['每字0.1元,不足百字按百字计', { formula: '每字0.1元,不足百字按百字计' }],
    ['每篇50元,不足百字不计', { formula: '每篇50元,不足百字不计' }],
    ['200元,不足百字的不计', { formula: '200元,不足百字的不计' }],
  ])('a clause that says more than the amount can hold is not passed over: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['百分之五', { formula: '百分之五', share: true }],
    ['扣百分之五', { formula: '(1-百分之五)', share: true }],
    ['奖励百分之五', { instead: ['本奖*百分之五'] }],
    ['扣10%奖金', { formula: '(1-10%)', share: true }],
    ['半小时', { formula: '半小时', share: true }],
  ])('a share in words is a share as well: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore

  it.each<[string, Written]>([
    ['不得超过300元', { instead: ['待定'] }],
    ['不大于300', { instead: ['待定'] }],
    ['封顶300元', { instead: ['待定'] }],
    ['奖励最高500元', { instead: ['待定'] }],
    ['每百字10-20元', { instead: ['待定'] }],
    ['每人每天50-80元', { instead: ['待定'] }],
    ['每少一天扣20-30元', { instead: ['待定'] }],
    ['稿费的5%,不得超过300元', { formula: '最小(稿费*5%,300元)' }],
    ['稿费的5%,不得低于30元,最高不超过300元', { formula: '最小(最大(稿费*5%,30元),300元)' }],
    ['100元/天,不足半天的按半天计,最高300元', { instead: ['最小(向上取整(天数*2)/2*100元,300元)'] }],
    ['每次扣20元,扣完当月奖金为止', { instead: ['最大(次数*-20,-当月奖金)'] }],
    ['扣完为止', { instead: ['最大(次数*-20,-100)'] }],
  ])('a bound is never a fact, nor lost behind another clause: %s', (text, wanted) => expect(writtenAmount(text)).toEqual(wanted)); // prettier-ignore
});
