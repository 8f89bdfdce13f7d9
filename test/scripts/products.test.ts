import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dated, isUpToDate, type Product } from '../../scripts/products';

/** Whether a product is built anew: a page that stands for all of it, and a folder of sources with times of their own. */

const product: Product = { what: 'page', command: '', result: 'out/page.html', sources: ['in'], mark: 'office' };
const NOON = 1_700_000_000;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'award-sheets-products-'));
  mkdirSync(path.join(root, 'in/deep'), { recursive: true });
  mkdirSync(path.join(root, 'out'));
  put('in/deep/part.ts', NOON);
  put('out/page.html', NOON - 60, 'office');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param at seconds */
function put(file: string, at: number, text = ''): void {
  const whole = path.join(root, file);
  writeFileSync(whole, text);
  utimesSync(whole, at, at);
}

test('a source newer than the result is built; once it was, nothing is, though the page came out as it was', () => {
  expect(isUpToDate(product, root)).toBe(false);
  dated(product, (NOON + 30) * 1000, root);
  expect(statSync(path.join(root, product.result)).mtimeMs).toBe((NOON + 30) * 1000);
  expect(isUpToDate(product, root)).toBe(true);
});

test('what was changed while it was built is built again', () => {
  put('in/deep/part.ts', NOON + 40);
  dated(product, (NOON + 30) * 1000, root);
  expect(isUpToDate(product, root)).toBe(false);
});

test('a result for another purpose, and none at all, are built', () => {
  put('out/page.html', NOON + 30, 'other');
  expect(isUpToDate(product, root)).toBe(false);
  rmSync(path.join(root, 'out/page.html'));
  expect(isUpToDate(product, root)).toBe(false);
});
