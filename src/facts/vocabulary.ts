import type { Fact, FactKind, Value } from './fact';
import { ladder } from './levels';

interface Extra {
  readonly fallback?: Value;
  readonly zero?: Fact['zero'];
  readonly range?: Fact['range'];
  readonly values?: Fact['values'];
  readonly titled?: boolean;
  readonly says?: Fact['says'];
}

/** `headers` are the other ways to head the column, separated by blanks, as HEADERS of real trackers list them. */
function fact(kind: FactKind, name: string, headers: string, extra: Extra = {}): Fact {
  return {
    name,
    kind,
    headers: headers === '' ? [] : headers.split(' '),
    zero: kind === 'number' ? 'value' : 'blank',
    range: kind === 'number' ? 'nonnegative' : 'any',
    ...extra,
  };
}

/** Words for yes and words for no, each separated by blanks; their opposites with 未 or 没有 need no saying. */
const says = (yes: string, no = ''): NonNullable<Fact['says']> =>
  Object.fromEntries([...yes.split(' ').map((word) => [word, true]), ...no.split(' ').map((word) => [word, false])]);

const text = (name: string, headers = '', extra?: Extra): Fact => fact('text', name, headers, extra);
const flag = (name: string, headers = '', extra?: Extra): Fact => fact('flag', name, headers, extra);
const date = (name: string, headers = ''): Fact => fact('date', name, headers);
/** A count of which none is a value: no lateness, no mistake. */
const count = (name: string, headers = '', extra?: Extra): Fact => fact('number', name, headers, extra);
/** A measure that is never 0: an article has words, a rank begins at 1. A 0 is a blank cell. */
const measure = (name: string, headers = '', extra?: Extra): Fact =>
  fact('number', name, headers, { zero: 'blank', range: 'positive', ...extra });

/** Facts that mean the same in every office: who, where, how many. */
export const commonFacts: readonly Fact[] = [
  text('姓名', '人员 干部姓名 员工姓名 职工姓名 名字 作者 撰稿人 执笔人 第一作者 撰稿'),
  text('科室', '组室 部门 单位 股室 处室 所在科室 所在部门 所属科室 部门名称 单位名称 工作单位 所在单位'),
  text('奖项', '奖励项目 奖励类别'),
  measure('数量', '篇数 条数 件数', { fallback: 1 }),
  date('日期', '刊发时间 见报日期 采用日期 刊发日期 发表时间 发表日期 时间 采用时间 见报时间 登记日期'),
];

/**
 * Facts that the seven systems name. A scheme knows those that stand in its own headers, amounts and rules. Of two
 * columns that could serve, the synonym that stands first does: the one that says more (累计迟到, then 迟到).
 */
export const knownFacts: readonly Fact[] = [
  ...commonFacts,
  text('作者', '撰稿人 执笔人 第一作者 撰稿 姓名'),
  text('署名', '署名单位 署名领导'),
  text('标题', '题目 稿件标题 稿件名称 信息标题 文章标题 篇名 稿件题目 文章题目 文章名称 信息题目', { titled: true }),
  text(
    '媒体',
    '刊物 报刊 报刊名称 发表载体 刊物名称 媒体名称 采用媒体 刊发媒体 发表媒体 采用刊物 发表刊物 采用单位 栏目',
    { titled: true },
  ),
  text('级别', '层次 刊物级别 采用级别 采用层次 媒体级别 刊物层次 媒体层次', { values: ladder }),
  text('版面', '版次 版位', { fallback: '普通' }),
  measure('字数', '篇幅'),
  text('体裁', '稿件类别 文体 内容'),
  flag('正面推介', '是否正面宣传 正面宣传 宣传推介 是否正面推介'),
  text('形式', '载体形式', {
    fallback: '文稿',
    values: [
      { name: '文稿', synonyms: ['稿件', '文章', '报刊', '报纸', '内刊', '网站', '文字稿', '文字'] },
      { name: '电视新闻', synonyms: ['电视', '电视台', '电视稿'] },
    ],
  }),
  measure('稿费', '稿酬'),
  flag('跟班', '跟班学习 借调 是否跟班', { says: says('跟班学习 借调') }),
  text('稿件编号', '稿号'),
  text('单位类型', '作者单位类型'),
  text('项目', '考核项目 单项工作 考核内容'),
  measure('名次', '市排名 位次 排名'),
  text('档次', '等次'),
  measure('人数', '组室人数', { fallback: 1 }),
  text('组室', '科室 部门'),
  text('月份', '月 考核月份 所属月份 统计月份'),
  text('岗位', '岗位名称 职务'),
  count('失误次数', '差错 失误'),
  count('事故次数', '安全事故'),
  flag('司机', '是否司机 驾驶员', { fallback: false }),
  text('现场会推介级别', '现场会层次', { values: ladder }),
  text('特色工作认定级别', '', { values: ladder }),
  flag('领导批示', '上级领导批示 是否批示 批示情况 批示领导 有无批示', {
    fallback: false,
    says: says('批示 上级领导批示'),
  }),
  count('任务数', '目标数 年度任务 应完成 目标任务 年度目标 应完成数'),
  count('完成数', '实完成 采用数 实际完成 实际完成数 已完成数'),
  text('科室类别', '科室性质'),
  count('迟到次数', '累计迟到 迟到'),
  count('旷工天数', '旷工'),
  count('受批评失误次数', '受批评失误 工作失误 通报批评'),
  flag('党政纪处分', '处分情况 处分', { fallback: false, says: says('处分') }),
  count('笔记不合格次数', '笔记不合格 学习笔记 检查结果'),
  count('每月自学时间', '自学时间 自学小时 学时'),
  count('延误次数', '延误'),
  count('错误次数'),
  date('上班', '上班时间'),
  date('下班', '下班时间'),
  date('签到', '到岗时间 上班打卡 签到时间'),
  date('签退', '离岗时间 下班打卡 签退时间'),
  date('签到时间', '签到 到岗时间 上班打卡'),
  text('签到方式', '签到情况 代签人'),
  count('采编数', '编发数'),
  count('采用数', '上级采用'),
  text('外出事由', '去向'),
  flag('取得文凭', '文凭 学历 毕业证', { says: says('取得') }),
  text('指挥组', '组别 专班'),
  count('工作成效', '成效'),
  count('计划完成情况', '完成率 进度'),
  count('时间节点', '完成时限 节点'),
  count('民主测评', '测评得分'),
  count('稳定因素', '信访 维稳'),
  text('责任人', '组长'),
  text('事项', '督办事项 工作内容 督办内容 工作事项'),
  text('责任科室', '承办部门 牵头单位 责任单位 责任部门 承办单位 承办科室'),
  date('期限', '完成时限 办结时间 办理时限 办结时限 截止日期'),
  flag('完成', '是否办结 进展 办理情况 完成情况 落实情况', {
    says: says('办结 办完', '正在办理 办理中 进行中 在办'),
  }),
  text('原因', '未完成原因'),
  text('文件', '文号'),
  count('参训小时', '年度学时 培训学时 培训小时 培训时长 课时 学时'),
  count('授课次数', '讲课'),
  text('课题', '调研题目'),
  text('课题负责人'),
  count('发稿量', '上报数 投稿数'),
  count('采用量', '用稿数'),
  count('扣分', '扣分项'),
  text('扣分依据'),
  date('会议日期', '召开时间'),
  date('纪要', '印发日期'),
  fact('number', '得分', '票数 得票 总分 得票数 最后得分 考核得分 综合得分', { range: 'any' }),
];

const byName = new Map(knownFacts.map((known) => [known.name, known]));

/** The fact of that exact name, where the vocabulary holds it. */
export const knownFact = (name: string): Fact | undefined => byName.get(name);
