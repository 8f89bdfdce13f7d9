import { absolute, type Exact, sign, toDecimalText } from '../facts/exact';

/** An amount in yuan as a ledger has it: 84,513.00, -1,250.50. */
export function money(amount: Exact): string {
  const [whole = '0', decimals = ''] = toDecimalText(absolute(amount), 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign(amount) < 0 ? '-' : ''}${grouped}.${decimals.padEnd(2, '0')}`;
}
