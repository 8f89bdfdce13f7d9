import { type DocumentNumbers, rule, rulesOf } from './numbers';

const { at } = rulesOf('guiyang');

/** 桂阳县委办公室，2010-07-12. */
export const guiyang: DocumentNumbers = {
  name: 'guiyang',
  mark: '推进机关效能建设提升服务发展水平',
  schemes: ['guiyang'],
  rules: [
    rule('一', '十佳党委办公室', at('名额', '十佳党委办公室', '10')),
    rule('一', '十佳秘书', at('名额', '十佳秘书', '10')),
    rule('三', '不延误、不失误', at('资格', '三误', '延误次数', '超过0次'), at('资格', '三误', '失误次数', '超过0次')),
    rule('三', '零错误', at('资格', '三误', '错误次数', '超过0次')),
    rule('五', '提前十分钟上班', at('资格', '两个十', '提前到岗分钟', '10分钟以上')),
    rule('五', '推迟十分钟下班', at('资格', '两个十', '推迟离岗分钟', '10分钟以上')),
  ],
  notRules: {
    'when and where it was published': ['2010年07月12日09:20', '1996-2010'],
    'the name of a rule whose parts have numbers of their own': ['“三误”', '“两个十”'],
    'the name of a campaign or doctrine': ['“五好”', '“三级联动”', '“三个代表”', '“三服务”', '“五个一样”'],
    'importance in words': ['第一基础', '第一保障', '第一要求', '第一重点', '第一方向', '一级抓一级', '每一项工作'],
    'a figure of speech': ['往一处想', '往一处使'],
    'duty round the clock: nothing is counted, paid or falls due by it': ['24小时值班'],
  },
  ours: {
    'minutes of a day: times of day are fractions of one': [
      '(上班-向下取整(上班)-签到+向下取整(签到))*1440',
      '(签退-向下取整(签退)-下班+向下取整(下班))*1440',
    ],
  },
};
