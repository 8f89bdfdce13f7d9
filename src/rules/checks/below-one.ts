import { isDoubt } from '../tables/amount/written';
import { splitTables } from '../tables/table';
import { amountWritten } from '../tables/unit';
import type { Check } from './check';

/** 0.1 under 金额 in a row that is no 倍乘, with no unit anywhere: it is paid as money, and may have been meant as 10%. */
export const belowOne: Check = (scheme) => {
  const sums = scheme.rules.filter(
    ({ amount, mode, modeReading }) => amount.kind === 'figure' && mode !== 'multiply' && modeReading === undefined,
  );
  const rows = new Set(sums.map(({ source }) => source.at.row));
  return splitTables(scheme.grid)
    .filter(({ kind }) => kind === 'awards')
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const written = amountWritten(table, row);
        const share = !isDoubt(written) && written.share && typeof row.cell('金额') === 'number';
        const detail = { code: 'amount-below-one' as const, amount: row.text('金额') };
        return share && rows.has(row.row) ? [{ at: row.at('金额'), detail }] : [];
      }),
    );
};
