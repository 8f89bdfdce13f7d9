import type { Fact } from '../../facts/fact';
import { textKey } from '../../facts/text';
import { kindOf } from '../grid/cell-kind';
import type { ColumnFit } from './column-fit';

/** Headers of values that are like those of an award and belong to somebody or something else. */
const OTHERS = /职|行政|单位|人员|学历|获奖|荣誉|领导|党|奖|审|拟|申报|推荐|备注|说明|姓名|意见|认定|推介/;

/** A longer name says of what it is the level, and values alone cannot tell. */
const LONGEST_NAME = 4;

/** Fewer values, or one alone over and over, tell nothing. */
const FEWEST = 2;

/**
 * The one column whose cells are all values of a closed set (省级, 市级), where no header names the fact: what stands
 * in a column says more than what heads it. Undefined where no column or more than one is so filled.
 *
 * @param headers keys of the columns that serve nothing yet, by column
 */
export function byValues(fact: Fact, headers: ReadonlyMap<number, string>, fit: ColumnFit): number | undefined {
  if (fact.kind !== 'text' || !fact.values || fact.name.length > LONGEST_NAME) return undefined;
  const columns = [...headers].filter(([column, key]) => {
    const values = fit.values(column);
    const different = new Set(values.map((value) => textKey(String(value))));
    // 一, 二 may count anything; 省, 市 do not.
    const telling = [...different].every((key) => !/^第?[\d一二三四五六七八九十]/.test(key));
    const words = values.every((value) => kindOf(value) === 'text');
    return (
      key !== '' && !OTHERS.test(key) && words && telling && different.size >= FEWEST && fit.of(fact, column) === 'fits'
    );
  });
  const [only] = columns;
  return columns.length === 1 ? only?.[0] : undefined;
}
