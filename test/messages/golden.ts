/** A made-up scheme with what the built-in ones lack. */
const own = [
  ['奖项', '级别', '字数', '版面', '金额', '方式', '组', '单位', '起', '止', '条款', '备注'],
  ['稿件', '省级', '', '', '稿费/3', '', '', '', '', '', '第一条', '稿费的三分之一'],
  ['通讯', '省级', '', '', 200, '', '', '', '', '', '第二条', ''],
  ['通讯', '', '', '头版', '本奖*0.5', '累加', '', '', '', '', '第三条', '头版另加一半'],
  ['通讯', '', '超过600字', '', 2, '倍乘', '', '', '', '', '第四条', '加倍'],
  ['津贴', '省级', '', '', 300, '', '级别', '', '', '', '第五条(一)', ''],
  ['津贴', '', '1000字以上', '', 100, '', '篇幅', '', '', '', '第五条(二)', ''],
  ['津贴', '', '', '', 20, '否则', '篇幅', '', '', '', '第五条(二)', '其余'],
  ['扣分', '', '', '', '-2*迟到次数', '', '', '分', '', '', '第六条', ''],
  ['新稿', '', '', '', 80, '', '', '', '2024-07-01', '', '第七条', '七月起执行'],
  ['新稿', '', '', '', 50, '', '', '', '', '2024-06-30', '第七条', '原标准'],
  ['特稿', '', '', '', '待定', '', '', '', '', '', '第八条', '由部务会决定'],
  ['广告', '', '', '', '退回', '', '', '', '', '', '第九条', '有偿新闻不计奖'],
  ['均分', '', '', '', '奖金/份数', '', '', '', '', '', '第十条', ''],
  [],
  ['奖项', '归并', '取', '门槛', '条款'],
  ['稿件', '作者、标题', '金额最高', '', '第一条'],
  ['津贴', '', '', '完成数>=任务数', '第五条(三)'],
];

/** A question to EXPLAIN, and which kind of step its sentence shows. */
export interface Told {
  readonly kind: string;
  readonly args: readonly unknown[];
}

const articles = [
  ['作者', '标题', '级别', '字数'],
  ['甲', '葡萄', '市级', 1200],
  ['甲', '葡萄', '省级', 500],
];
const unsettled = [
  ['作者', '标题', '级别', '字数'],
  ['甲', '葡萄', '市级', 1200],
  ['甲', '葡萄', '省级', ''],
];
const underTwo = [
  ['奖项', '作者', '标题', '媒体', '字数', '正面推介'],
  ['上稿', '甲', '葡萄', '湖南日报', 1200, '是'],
  ['重大宣传报道奖', '甲', '葡萄', '求是', 1500, '是'],
];
const fees = [
  ['作者', '标题', '级别', '稿费'],
  ['甲', '春耕', '省级', 90],
  ['甲', '春耕', '省级', 120],
];

/** One question for each kind of step, in the order of the golden files. */
export const told: readonly Told[] = [
  { kind: 'plain tariff', args: ['淅川', '优秀调研'] },
  { kind: 'bound', args: ['澧县', '上稿', '级别', '省级', '字数', '９００字'] },
  { kind: 'list', args: ['澧县', '上稿', '媒体', '《求是》', '字数', 1500, '正面推介', '是'] },
  { kind: 'flag', args: ['淅川', '优秀信息', '级别', '市级', '领导批示', '√'] },
  { kind: 'expression', args: ['淅川', '任务奖罚', '项目', '调研', '科室类别', '中心', '任务数', 3, '完成数', 5] },
  { kind: 'quantity', args: ['淅川', '优秀文稿', '数量', 3] },
  { kind: 'measure', args: ['澧县', '单项考核', '项目', '督查', '名次', '第一名', '人数', 6] },
  { kind: 'rounding', args: [own, '稿件', '级别', '省级', '稿费', 100] },
  { kind: 'supplement of the award', args: [own, '通讯', '级别', '省级', '字数', 500, '版面', '头版'] },
  { kind: 'multiplier', args: [own, '通讯', '级别', '省级', '字数', 700, '版面', '头版'] },
  { kind: 'otherwise', args: [own, '津贴', '级别', '市级', '字数', 500, '任务数', 3, '完成数', 3] },
  { kind: 'tariff groups', args: [own, '津贴', '级别', '省级', '字数', 1200, '任务数', 3, '完成数', 4] },
  { kind: 'gate not met', args: [own, '津贴', '级别', '省级', '字数', 1200, '任务数', 3, '完成数', 2] },
  { kind: 'penalty', args: ['淅川', '任务奖罚', '项目', '调研', '科室类别', '中心', '任务数', 3, '完成数', 1] },
  { kind: 'another unit', args: [own, '扣分', '迟到次数', 3] },
  { kind: 'no money', args: ['淅川', '先进科室'] },
  { kind: 'dated row', args: [own, '新稿', '日期', '2024-7-1'] },
  {
    kind: 'a reading that kept another rule out',
    args: ['澧县', '上稿', '媒体', '求是', '字数', 1500, '体裁', '调研文稿', '正面推介', '否'],
  },
  { kind: 'merged by level', args: ['澧县', '上稿', articles, '行', 1] },
  { kind: 'paid beside a row of the same article that is not settled', args: ['澧县', '上稿', unsettled, '行', 1] },
  { kind: 'merged with a row of another award', args: ['澧县', '', underTwo, '行', 1] },
  { kind: 'merged by amount', args: [own, '稿件', fees, '行', 1] },
  { kind: 'level from the directory of outlets', args: ['澧县', '上稿', '媒体', '常德日报', '字数', 800] },
  { kind: 'defaults and readings', args: ['澧县', '上稿', '级别', '省级', '形式', '电视新闻', '稿费', 80] },
  {
    kind: 'a zero that may have been blank',
    args: [
      '淅川',
      '任务奖罚',
      [
        ['项目', '科室类别', '任务数', '完成数'],
        ['信息', '中心', 20, 0],
      ],
    ],
  },
  { kind: 'nothing applies, the nearest rule', args: ['澧县', '单项考核', '项目', '督查', '名次', 4] },
  { kind: 'amount left open', args: ['澧县', '优质服务标兵'] },
  { kind: 'pending', args: [own, '特稿'] },
  { kind: 'refused', args: [own, '广告'] },
  { kind: 'facts missing', args: ['淅川', '任务奖罚', '项目', '调研', '科室类别', '中心'] },
  { kind: 'bad value', args: ['淅川', '优秀文稿', '数量', '很多'] },
  { kind: 'reading not chosen', args: ['淅川', '信息采用', '级别', '市级', '评为优秀', '否'] },
  { kind: 'division by nothing', args: [own, '均分', '奖金', 900, '份数', '0份'] },
];
