import { add, type Exact } from '../../../facts/exact';
import { forAll } from './aggregate';

export const sumOf = (figures: readonly Exact[]): Exact => figures.reduce<Exact>(add, 0);

/** 合计(x): the sum over the rows; 奖额(award): the sum of what the award comes to in them. */
export const sum = forAll(sumOf);
