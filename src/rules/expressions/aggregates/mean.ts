import { divide } from '../../../facts/exact';
import { forAll } from './aggregate';
import { sumOf } from './sum';

/** 平均(x): the sum over the rows, divided by their number. */
export const mean = forAll((figures) => divide(sumOf(figures), figures.length));
