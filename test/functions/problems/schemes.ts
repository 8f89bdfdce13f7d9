import { grid } from '../../rules/tables/support';

/** Schemes on a sheet, each with what one problem needs. */

export const tariff = grid(`
  | 奖项 | 级别 | 字数   | 金额        | 方式 | 条款 |
  | 上稿 | 省   | >=1000 | 500         |      | 一   |
  | 上稿 | 市   |        | 稿费/任务数 |      | 二   |
  | 上稿 | 县   |        | 退回        |      | 三   |
  | 上稿 | 乡   |        | 待定        |      | 四   |
  | 混合 |      |        | 5           |      | 五   |`);

export const capped = grid(`
  | 奖项 | 金额        |
  | 甲   | 5           |
  | 奖项 | 每人上限    |
  | 甲   | 稿费/任务数 |`);

export const monthly = grid(`
  | 奖项 | 金额      |
  | 甲   | 300       |
  | 奖项 | 每人上限  |
  | 甲   | 每月500元 |`);

export const units = grid(`
  | 奖项 | 金额 | 单位 |
  | 甲   | 5    |      |
  | 乙   | 5    | 分   |`);

export const mixed = grid(`
  | 奖项 | 金额 | 单位 | 方式 |
  | 甲   | 5    |      |      |
  | 甲   | 5    | 分   | 累加 |`);

export const unread = grid(`
  | 编号 | 可选     | 采用     |
  | 算法 | 甲、乙   |          |
  | 奖项 | 比例     | 取整     | 释义    |
  | 先进 | 10%      |          | 算法=甲 |
  | 先进 | 20%      |          | 算法=乙 |
  | 项目 | 指标     | 条件     | 后果    | 释义    |
  | 评先 | 迟到次数 | 超过10次 | 取消    | 算法=甲 |`);

export const placesByFact = grid(`
  | 奖项 | 级别 | 名额 |
  | 先进 | 省   | 2    |
  | 先进 | 市   | 1    |`);

export const noPlaces = placesByFact.slice(0, 2);

export const leastEach = grid(`
  | 奖项 | 名额 | 至少      |
  | 代表 | 2    | 每组1名   |`);

export const leastRatio = grid(`
  | 奖项 | 比例 | 至少      |
  | 代表 | 10%  | 每组1名   |`);

export const shares = grid(`
  | 奖项 | 名额      |
  | 代表 | 人数/组数 |`);

/** So much 备注 in a row that the answers of a long list are more than Excel takes. */
export const wordy = grid(`
  | 奖项 | 金额 | 备注 |
  | 甲   | 5    | ${'每篇'.repeat(300)} |`);
