import { scheme } from './support';

/** What the first finding of the tables offers in place of what stands there. */
const offered = (tables: string): unknown => {
  const [finding] = scheme(tables).findings;
  return finding && Object.fromEntries(Object.entries(finding).filter(([name]) => !['at', 'severity'].includes(name)));
};

const award = (head: string, cells: string): string => `| 奖项 | ${head} |\n| 奖 | ${cells} |`;

describe('what a finding says could stand in the cell', () => {
  it.each<[string, object]>([
    [award('金额 | 方式', '500 | 叠加'), { words: ['取高', '累加', '倍乘', '乘后加', '否则'] }],
    [award('归并 | 取', '标题 | 随便'), { words: ['级别最高', '金额最高', '全部'] }],
    [award('比例 | 取整', '15% | 随便'), { words: ['四舍五入', '舍去', '进一'] }],
    [award('名额 | 方向', '3 | 中间'), { words: ['前', '末'] }],
    ['| 事项 | 周期 | 期限 |\n| 例会 | 每旬 | 10日 |', { text: '每旬', words: ['每周', '每双周', '每月', '每季', '每半年', '每年'] }],
    ['| 日期 | 性质 |\n| 2012-9-3 | 半天 |', { text: '半天', words: ['放假', '上班'] }],
    ['| 事实 | 类型 |\n| 类别 | 列表 |', { words: ['数', '文字', '是否', '日期'] }],
    [award('金额 | 释义', '5 | 同稿=甲') + '\n\n| 编号 | 可选 |\n| 取整 | 甲、乙 |', { code: 'word-unknown', words: ['取整=甲', '取整=乙'] }],
    [award('金额 | 释义', '5 | 取整=丙') + '\n\n| 编号 | 可选 |\n| 取整 | 甲、乙 |', { code: 'word-unknown', text: '取整=丙', words: ['取整=甲', '取整=乙'] }],
    ['| 编号 | 可选 | 采用 |\n| 取整 | 甲、乙 | 丙 |', { code: 'word-unknown', column: '采用', text: '丙', words: ['甲', '乙'] }],
    ['| 媒体 | 级别 |\n| 甲报 | 区里 |', { code: 'value-not-in-set', value: '区里', values: ['中央', '省', '市', '县', '乡'] }],
    ['| 事项 | 周期 | 期限 |\n| 例会 | 每月 | 尽快 |', { code: 'entry-unreadable', text: '尽快' }],
    ['| 事项 | 周期 | 期限 |\n| 例会 | 随时 | |', { code: 'entry-unreadable', text: '随时' }],
    [award('金额', '10%'), { code: 'amount-unreadable', instead: ['方式=倍乘'] }],
    [award('稿费 | 金额', '10以上 | 10%'), { instead: ['稿费*10%', '(稿费-10)*10%', '方式=倍乘'] }],
    [award('稿费 | 金额', '10以上 | 1.5倍'), { instead: ['方式=倍乘'] }],
    [award('级别 | 金额', '省 | 10%'), { instead: ['方式=倍乘'] }],
    [award('金额', '加倍'), { instead: ['方式=倍乘'] }],
    [award('金额', '另加50元'), { instead: ['方式=累加'] }],
    [award('金额 | 方式', '另加50元 | 否则'), { instead: ['方式=累加'] }],
    [award('金额', '每天另补20元'), { instead: ['方式=累加'] }],
    [award('金额', '每积1分5元'), { instead: ['向下取整(积分)*5元', '积分*5元'] }],
    [award('金额', '每10分奖5元'), { instead: ['向下取整(得分/10)*5元', '得分/10*5元'] }],
    [award('金额', '每次50元，每月不超过4次'), { instead: ['每次50元，汇总表的每人上限写每月200元'] }],
    [award('金额', '50元/次，每人每年最多10次'), { instead: ['50元/次，汇总表的每人上限写每年500元'] }],
    [award('金额', '5000元—10000元'), { instead: ['待定'] }],
    [award('金额', '加10%'), { instead: ['方式=倍乘'] }],
    [award('金额', '上浮10%'), { instead: ['方式=倍乘'] }],
    [award('金额', '系数1.2'), { instead: ['方式=倍乘'] }],
    [award('金额 | 方式', '另加10% | 累加'), { instead: ['本奖*10%'] }],
    [award('金额 | 方式', '下浮10% | 累加'), { instead: ['-本奖*10%'] }],
    ...['奖10%', '奖励10%', '给予补助10%'].map((text): [string, object] => [award('金额', text), { instead: ['本奖*10%'] }]),
    [award('金额', '奖励1.5倍'), { instead: ['本奖*1.5倍'] }],
    [award('金额', '扣10%'), { instead: ['方式=倍乘'] }],
    [award('迟到次数 | 金额', '3次以上 | 20元/次'), { instead: ['迟到次数*20元', '(迟到次数-3)*20元'] }],
    [award('迟到次数 | 金额', '超过3次 | 20元/次'), { instead: ['迟到次数*20元', '(迟到次数-3)*20元'] }],
    [award('迟到次数 | 金额', '2次以上 | 20元/次'), { instead: ['迟到次数*20元', '(迟到次数-2)*20元'] }],
    [award('迟到次数 | 金额', '超过1次 | 20元/次'), { instead: ['迟到次数*20元', '(迟到次数-1)*20元'] }],
    [award('迟到次数 | 金额', '不超过3次 | 20元/次'), { instead: ['迟到次数*20元', '(3-迟到次数)*20元'] }],
    [award('迟到次数 | 金额', '不足1次 | 20元/次'), { instead: ['迟到次数*20元', '(1-迟到次数)*20元'] }],
    [award('迟到次数 | 金额', '5、6 | 20元/次'), { instead: ['迟到次数*20元', '(迟到次数-3)*20元'] }],
    [award('金额', '每百字10元'), { instead: ['向上取整(字数/100)*10元', '向下取整(字数/100)*10元', '字数/100*10元'] }],
    [award('金额', '每3篇10元'), { instead: ['向上取整(篇数/3)*10元', '向下取整(篇数/3)*10元', '篇数/3*10元'] }],
  ])('%s', (tables, wanted) => expect(offered(tables)).toMatchObject(wanted)); // prettier-ignore

  it('is one of two where a number stands there that may be a share', () => {
    expect(scheme([['奖项', '金额'], ['奖', 0.01], ['重奖', 800]]).findings[0]).toMatchObject({ instead: ['方式=倍乘', '0.01元'] }); // prettier-ignore
    expect(scheme([['奖项', '稿费', '金额'], ['奖', '10以上', 0.01]]).findings[0]).toMatchObject({ instead: ['稿费*0.01', '(稿费-10)*0.01', '方式=倍乘', '0.01元'] }); // prettier-ignore
    expect(scheme([['奖项', '金额'], ['重奖', '稿费*2'], ['奖', -0.5]]).findings[0]).toMatchObject({ instead: ['方式=倍乘', '-0.5元'] }); // prettier-ignore
  });

  it.each([
    award('迟到次数 | 金额', '1次以上 | 20元/次'),
    award('迟到次数 | 金额', '超过0次 | 20元/次'),
    award('迟到次数 | 金额 | 计量', '3次以上 | 20元/次 | -'),
    award('迟到次数 | 金额 | 方式', '3次以上 | 20元/次 | 倍乘'),
    award('人数 | 金额', '3人以上 | 20元/人'),
    award('旷工次数 | 金额', '3次以上 | 20元/天'),
    award('数量 | 金额', '3以上 | 20元/篇'),
    award('金额 | 方式', '另加50元 | 累加'),
    award('金额 | 方式', '加倍 | 倍乘'),
    award('金额', '奖金的10%'),
    award('金额', '月奖10%'),
    award('金额', '扣工资10%'),
    award('金额', '加5分'),
    award('金额', '1元'),
  ])('is nothing for %s', (tables) => expect(offered(tables)).toBeUndefined());

  it('is nothing for numbers from 1 on, or below it with a unit or with no other amount beside', () => {
    for (const cells of [
      [
        ['奖项', '金额', '方式'],
        ['奖', 0.1, ''],
        ['奖', -0.2, '累加'],
        ['未定', '', ''],
      ],
      [
        ['奖项', '金额'],
        ['奖', 1],
      ],
      [
        ['奖项', '金额(元)'],
        ['奖', 0.5],
      ],
      [
        ['奖项', '金额', '单位'],
        ['奖', 0.5, '分'],
      ],
      [
        ['奖项', '金额', '计量'],
        ['奖', 0.5, '人数'],
      ],
      [
        ['奖项', '金额', '方式'],
        ['奖', 0.5, '倍乘'],
      ],
    ])
      expect(scheme(cells).findings).toEqual([]);
  });
});
