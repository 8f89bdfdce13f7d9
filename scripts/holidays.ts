/**
 * Writes src/rules/calendar/holidays.ts from the package chinese-days: the State Council's calendar as the days that
 * differ from the week, nothing else, so that Excel does not load the whole package at every start. A test compares
 * every day of every year with the package.
 *
 *   npm run holidays
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import chineseDays from 'chinese-days';
import { FIRST_YEAR, LAST_YEAR } from './holidays/years';

const DAY = 86_400_000;

/** Per year the month and day of each exception: 0101 is 1 January. */
function exceptionsOf(year: number): string {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
    const date = new Date(time);
    const iso = date.toISOString().slice(0, 10);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (chineseDays.isWorkday(iso) === weekend) days.push(iso.slice(5, 7) + iso.slice(8, 10));
  }
  return days.join('');
}

const lines = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) lines.push(`  ${year}: '${exceptionsOf(year)}',`);

const source = `/**
 * The State Council's holiday calendar: by year the days, as month and day, that are off although a weekday or worked
 * although a weekend. Made by scripts/holidays.ts from the package chinese-days; not edited by hand.
 */
export const exceptions: Readonly<Record<number, string>> = {
${lines.join('\n')}
};
`;
const file = new URL('../src/rules/calendar/holidays.ts', import.meta.url);
writeFileSync(file, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
