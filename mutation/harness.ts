import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'expect';

/**
 * The words of Jest that the tests of the rules use, in one process without Jest: a mutant is judged in a second
 * instead of a minute. Tests run from the quickest to the slowest and end with the first that fails.
 */

type Body = (...args: never[]) => unknown;
interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

const tests: Test[] = [];
const path: string[] = [];

function test(name: string, body: () => unknown): void {
  tests.push({ name: [...path, name].join(' › '), run: body });
}

function describe(name: string, body: () => void): void {
  path.push(name);
  body();
  path.pop();
}

const argumentsOf = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[];

const each =
  (add: (name: string, body: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void =>
    rows.forEach((row, place) => add(`${name} (${place + 1})`, () => body(...argumentsOf(row)) as void));

Object.assign(test, { each: each(test) });
Object.assign(describe, { each: each(describe) });
Object.assign(globalThis, { test, it: test, describe, expect });

/** Milliseconds of each test in the run without a mutant, in the order of the tests. */
const TIMES = 'mutation/times.json';

/** Tests that try thousands of random cases take longer than this, in milliseconds: a mutant must fall to a clear case. */
const SLOW = 100;

async function timed(one: Test): Promise<number> {
  const began = performance.now();
  await one.run();
  return performance.now() - began;
}

/** Runs all tests and notes how long each takes. */
async function measure(): Promise<void> {
  const times: number[] = [];
  for (const one of tests) times.push(await timed(one));
  writeFileSync(TIMES, JSON.stringify(times));
  console.log(`${tests.length} tests in ${Math.round(times.reduce((sum, time) => sum + time, 0))} ms`);
}

/** Runs all tests, the quickest first, until one fails. */
async function judge(): Promise<void> {
  const times = JSON.parse(readFileSync(TIMES, 'utf8')) as readonly number[];
  const order = tests
    .map((one, place) => ({ one, time: times[place] ?? 0 }))
    .filter(({ time }) => time < SLOW)
    .sort((a, b) => a.time - b.time);
  for (const { one } of order) {
    try {
      await one.run();
    } catch (error) {
      console.log(`${one.name}: ${String(error).slice(0, 200)}`);
      process.exit(1);
    }
  }
}

/** Called behind all test files. */
export const runTests = (): Promise<void> => (process.argv.includes('--measure') ? measure() : judge());
