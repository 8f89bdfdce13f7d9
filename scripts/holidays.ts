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

/** The days of a year that are exceptions, each by how many days it is behind the one before, to the base 36. */
function exceptionsOf(year: number): string {
  const steps: number[] = [];
  const before = Date.UTC(year - 1, 11, 31);
  let last = before;
  for (let time = before + DAY; time < Date.UTC(year + 1, 0, 1); time += DAY) {
    const date = new Date(time);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (chineseDays.isWorkday(date.toISOString().slice(0, 10)) !== weekend) continue;
    steps.push((time - last) / DAY);
    last = time;
  }
  return steps.map((step) => step.toString(36)).join(' ');
}

const lines = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) lines.push(`  ${year}: '${exceptionsOf(year)}',`);

const source = `/**
 * The State Council's holiday calendar: by year the days that are off although a weekday or worked although a weekend,
 * each by how many days it is behind the one before, the first behind 31 December, to the base 36. Made by
 * scripts/holidays.ts from the package chinese-days; not edited by hand.
 */
export const exceptions: Readonly<Record<number, string>> = {
${lines.join('\n')}
};
`;
const file = new URL('../src/rules/calendar/holidays.ts', import.meta.url);
writeFileSync(file, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
