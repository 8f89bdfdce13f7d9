import { type Exact, equal, multiply, roundTo, toNumber } from '../../facts/exact';

/** Price and quantity as they are printed, so that the line's amount is =ROUND(price*quantity,2). */
interface Factors {
  readonly unitPrice: number;
  readonly quantity: number;
}

/** Decimals that a printed price or quantity may have. */
const DECIMALS = 4;
/** Half a fen and a little less: at exactly half a fen a binary product may fall on either side. */
const SAFE_DISTANCE = 0.0049;
/** Above, a double no longer holds four decimals of a product. */
const LARGEST = 1e11;

/**
 * The factors to print for an amount rounded to the fen.
 *
 * They are the rule's own price and quantity where both can be printed in full and their product, taken in binary
 * as a worksheet takes it, rounds to the amount beyond doubt. Otherwise (a third of an amount, a cap, a supplement,
 * a product on the edge of a fen) the amount itself stands as the price of one.
 */
export function factors(unitPrice: Exact, quantity: Exact, amount: Exact): Factors {
  const [price, count, sum] = [toNumber(unitPrice), toNumber(quantity), toNumber(amount)];
  const printable = equal(roundTo(unitPrice, DECIMALS), unitPrice) && equal(roundTo(quantity, DECIMALS), quantity);
  const exact = printable && equal(roundTo(multiply(unitPrice, quantity), 2), amount);
  const certain = Math.abs(price * count - sum) <= SAFE_DISTANCE && Math.abs(sum) <= LARGEST;
  return exact && certain && count !== 0 ? { unitPrice: price, quantity: count } : { unitPrice: sum, quantity: 1 };
}
