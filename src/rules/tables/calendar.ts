import { dayOfSerial, serialFromCell } from '../../facts/dates';
import { toNumber } from '../../facts/exact';
import type { Report } from '../scheme/finding';
import type { Duty, Reading } from '../scheme/scheme';
import { nameIn, readingTestOf, sourceOf, spanOf, unreadable } from './common';
import { isPeriod, parseDeadline } from './deadlines';
import type { Table } from './table';

/** The rows of 日程. */
export function readDuties(tables: readonly Table[], readings: readonly Reading[], report: Report): readonly Duty[] {
  return tables
    .flatMap((table) => table.rows)
    .flatMap((row, index): readonly Duty[] => {
      const period = row.text('周期');
      const written = dayTyped(row.cell('期限'), period) ?? row.text('期限');
      const due = parseDeadline(period, written);
      const reading = readingTestOf(row, readings, report);
      if (!due) {
        const text = parseDeadline('', written) ? `${period}的${written}` : written || period;
        report(row.at('期限'), { code: 'entry-unreadable', column: '期限', text });
        return [];
      }
      // A deadline counted from a date needs no period; any other falls into the one that 周期 names.
      if (due.of && !isPeriod(period)) unreadable(row, '周期', report, { code: 'word-unknown', words: PERIODS });
      return [
        {
          id: `日程${index + 1}`,
          item: nameIn(row, '事项', report),
          period,
          due,
          dayOpen: written === '',
          inCharge: row.words('责任'),
          span: spanOf(row, report),
          reading,
          source: sourceOf(row, '事项'),
        },
      ];
    });
}

/** Excel makes dates of 2024年12月20日 and of 12月20日, which each year has. */
function dayTyped(cell: unknown, period: string): string | undefined {
  const serial = typeof cell === 'number' || period === '' ? toNumber(serialFromCell(cell) ?? 0) : 0;
  const { year, month, day } = dayOfSerial(serial);
  return serial > 366 ? `${period === '' ? `${year}年` : ''}${month}月${day}日` : undefined;
}

const PERIODS: readonly string[] = ['每周', '每双周', '每月', '每季', '每半年', '每年'];

/** The rows of 节假日: days off and make-up days, by serial number. */
export function readDays(tables: readonly Table[], report: Report): ReadonlyMap<number, 'off' | 'working'> {
  const days = new Map<number, 'off' | 'working'>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const serial = serialFromCell(row.cell('日期'));
    const nature = /^(?:放假|休息|节假日|((?:调休)?上班|补班))$/.exec(row.text('性质'));
    if (serial === undefined) unreadable(row, '日期', report);
    else if (!nature) unreadable(row, '性质', report, { code: 'word-unknown', words: ['放假', '上班'] });
    else days.set(Math.floor(toNumber(serial)), nature[1] === undefined ? 'off' : 'working');
  }
  return days;
}
