import type { Problem } from '../../../src/rules/problem';
import { inLanguage } from '../fake-excel';
import { errorsOf, formulasOf, problemsOf } from './answers';
import type { Call } from './call';
import { ofArguments } from './of-arguments';
import { ofMoney } from './of-money';
import { ofPlaces } from './of-places';

/** At least one call for each problem: a code without one does not compile. */
const calls: Readonly<Record<Problem['code'], readonly Call[]>> = { ...ofArguments, ...ofMoney, ...ofPlaces };

const title = ([id, ...args]: Call): string => `${id} ${JSON.stringify(args).slice(0, 120)}`;
const table = Object.entries(calls).flatMap(([code, list]) =>
  list.map((one): [string, string, Call] => [code, title(one), one]),
);

describe.each(table)('%s: %s', (code, _title, one) => {
  it('is the problem of this call', () => {
    // How large an answer is, is only known where it is handed to Excel.
    if (code === 'answer-too-large') expect(errorsOf(one)[0]?.message).toContain('超过Excel一次能接收的大小');
    else expect(problemsOf(one).map((problem) => problem.code)).toContain(code);
  });

  it('says in both languages what is wrong', () => {
    const zh = errorsOf(one);
    const en = inLanguage('en-US', () => errorsOf(one));
    expect(zh.length).toBeGreaterThan(0);
    expect(en.map(({ error }) => error)).toEqual(zh.map(({ error }) => error));
    for (const { error, message } of [...zh, ...en]) {
      expect(['#N/A', '#VALUE!']).toContain(error);
      expect(message).not.toMatch(/undefined|null|\[object|NaN(?!”)/);
      expect(message.length).toBeLessThan(1500);
    }
    for (const { message } of zh) expect(message).toMatch(/[\u4e00-\u9fff].*[。)]$/s);
    for (const { message } of en) expect(message).toMatch(/^[^。]*[A-Za-z]{3}[^。]*[.)]$/s);
  });

  it('ends with a formula that works', () => {
    for (const { formula, call: mended } of formulasOf(one))
      expect([formula, errorsOf(mended).map((error) => error.message)]).toEqual([formula, []]);
  });

  it('ends with a formula of the same scheme, or the list says why not', () => {
    if (code in otherScheme) return;
    for (const { formula, call: mended } of formulasOf(one)) expect([formula, mended[1]]).toEqual([formula, one[1]]);
  });
});

/** Where no call of the same scheme can work, and why: the message itself says what to do. */
const otherScheme: Partial<Readonly<Record<Problem['code'], string>>> = {
  'unknown-scheme': 'the scheme is what is wrong: one of the names that exist',
  'no-tables': 'the range holds none: a table of two rows to begin with',
  'broken-tables': 'the scheme is what is wrong: the faulty table, as it could be',
  'unknown-name': 'a scheme without such a table answers no such question: another that does',
  'no-amount': 'the document leaves the amount open: a table that names one',
  'bad-amount': 'it asks for no scheme',
};

test.each(Object.keys(otherScheme))('%s cannot always be mended in its own scheme', (code) => {
  const all = calls[code as Problem['code']];
  expect(all.some((one) => formulasOf(one).some(({ call: mended }) => !isSame(mended[1], one[1])))).toBe(true);
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
