import type { Aggregation } from './aggregates/aggregate';
import { count } from './aggregates/count';
import { mean } from './aggregates/mean';
import { order } from './aggregates/order';
import { ranksOf } from './aggregates/rank';
import { sum } from './aggregates/sum';
import type { AggregateName } from './expression';

/** The functions over rows by their name in the tables, a file each. */
export const aggregates: Readonly<Record<AggregateName, Aggregation>> = {
  合计: sum,
  平均: mean,
  件数: count,
  名次: ranksOf,
  序号: order,
  奖额: sum,
};
