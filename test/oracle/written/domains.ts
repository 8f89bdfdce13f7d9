import { ratio } from '../../../src/facts/exact';
import type { Value } from '../office';

/** The rungs of 级别, the highest first. */
export const levels = ['中央', '省', '市', '县', '乡'];

type Domains = Readonly<Record<string, readonly Value[]>>;

/** What values a fact may have, for filling in rows. */
export const domains: Domains = {
  级别: levels,
  字数: [1, 499, 500, 501, 999, 1000, 1001, 2000],
  名次: [1, 2, 3, 4, 5],
  完成数: [0, 1, 2, 3],
  任务数: [0, 1, 2, 3],
  转载: [true, false],
  首发: [true, false],
  栏别: ['甲栏', '乙栏', '丙栏'],
  稿费: [10, ratio(41n, 2n), 100],
  数量: [1, 2, 3],
  人数: [1, 4],
  标题: ['A', 'B'],
  作者: ['甲', '乙'],
  稿号: ['1', '2'],
  日期: [45292, 45351, 45473, 45474, 45657],
};

/** The same with outlets, and with figures that a clerk gives in place of those that are reckoned. */
export const richDomains: Domains = {
  ...domains,
  媒体: ['甲报', '乙刊', '丙网'],
  同栏篇: [1, 5],
  合酬: [50, 100],
};
