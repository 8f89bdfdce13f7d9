import { isZero } from '../../../facts/exact';
import { forAll } from './aggregate';

/** 件数(): how many rows; 件数(x): those in which x is not 0. A row that lacks x is none of them. */
export const count = forAll((figures) => figures.filter((figure) => !isZero(figure)).length);
