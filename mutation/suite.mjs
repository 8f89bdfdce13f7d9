/**
 * The words of Jest that these tests use, in one warm process without Jest. The bundle of all tests is compiled once and
 * evaluated anew for every mutant, so that nothing a module remembers outlives the mutant it was reckoned under.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';

/** Random cases of a property: fewer than under Jest, and the first that fails settles the matter. */
const RUNS = 20;

/** The tests of the file being loaded, in their order. */
let tests = [];
let path = [];

function test(name, run) {
  tests.push({ name: [...path, name].join(' › '), run });
}

function describe(name, body) {
  path.push(name);
  body();
  path.pop();
}

const each = (add) => (rows) => (name, body) =>
  rows.forEach((row, place) => add(`${name} (${place + 1})`, () => body(...(Array.isArray(row) ? row : [row]))));

test.each = each(test);
describe.each = each(describe);

/** The packages that tests reach: the real ones, with fast-check cut short. */
function packages(root) {
  const require = createRequire(root);
  const fc = require('fast-check');
  const short = (given = {}) => ({ ...given, numRuns: Math.min(given.numRuns ?? RUNS, RUNS), endOnFailure: true });
  const assert = (property, given) => fc.assert(property, short(given));
  const cut = Object.create(fc, { assert: { value: assert } });
  Object.assign(globalThis, { test, it: test, describe, expect: require('expect').expect });
  return (name) => (name === 'fast-check' ? cut : require(name));
}

/**
 * The instrumented code asks by two functions whether a mutant is active and notes what it passes. While one mutant is judged,
 * a comparison of two small numbers says the same, and nothing needs to be noted: most of the time would go there.
 */
const hasten = (code) =>
  code
    .replace(/\bstryCov_9fa48\d*\(("\d+"(, )?)+\)/g, '0')
    .replace(/\bstryMutAct_9fa48\d*\("(\d+)"\)/g, (_, id) => `(active === ${id} && isActive())`);

/** Notes that the active mutant ran; one that runs too often is stopped by an error. */
function isActive() {
  const stryker = globalThis.__stryker__;
  if (++stryker.hitCount > stryker.hitLimit) throw new Error('endless');
  return true;
}

/**
 * The bundle of the folder we stand in, compiled. Each call of `world` loads every module anew, with the given mutant
 * in force; without one, what the files pass is noted for Stryker. `files` are its test files; `run` resolves with the
 * first failure of a file, as a sentence, or undefined.
 */
export function openSuite() {
  const filename = resolve('mutation/tests.cjs');
  const require = packages(filename);
  const compile = (code) => compileFunction(code, ['require', 'module', 'exports', 'active', 'isActive'], { filename });
  const code = readFileSync(filename, 'utf8');
  let hastened;
  return {
    world(mutant) {
      const module = { exports: {} };
      const evaluate = mutant === undefined ? compile(code) : (hastened ??= compile(hasten(code)));
      evaluate(require, module, module.exports, Number(mutant), isActive);
      return { files: Object.keys(module.exports), run: (file) => firstFailure(module.exports[file]) };
    },
  };
}

async function firstFailure(load) {
  tests = [];
  path = [];
  let name = 'loading';
  try {
    load();
    for (const one of tests) {
      name = one.name;
      await one.run();
    }
  } catch (error) {
    return `${name}: ${String(error).slice(0, 300)}`;
  }
  return undefined;
}
