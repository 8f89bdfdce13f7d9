import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownProperties, privateNames, quotedWords } from '../../scripts/build/private-names';

const root = path.join(__dirname, '..', '..');
const src = path.join(root, 'src');

/** A folder like src with one line of code in each part. */
function sources(lines: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  for (const part of ['facts', 'rules', 'messages', 'functions']) {
    mkdirSync(path.join(folder, part, 'deep'), { recursive: true });
    writeFileSync(path.join(folder, part, 'deep', 'code.ts'), lines[part] ?? '');
  }
  return folder;
}

describe('properties that are short in dist/functions.js', () => {
  it('are never named in quotes: an object may be read by such a text', () => {
    const folder = sources({ facts: `row['outcome']`, rules: `kind === "limit"`, messages: 'x[`rule`]' });
    const names = privateNames(folder);
    rmSync(folder, { recursive: true });
    expect(ownProperties.filter((name) => !names.includes(name))).toEqual(['limit', 'outcome', 'rule']);
  });

  it('are most of those that might be', () => {
    const quoted = quotedWords(src);
    const names = privateNames(src);
    expect(names.filter((name) => quoted.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(ownProperties.length / 2);
  });

  // What an error in a cell has, what a failed row shows, what a handed over function is called with.
  it.each(['code', 'basicValue', 'errorCode', 'error', 'message', 'value', 'address', 'displayLanguage'])(
    'are none that Excel hands over or reads: %s',
    (name) => expect(ownProperties).not.toContain(name),
  );

  it('are none of the custom functions runtime', () => {
    const types = require.resolve('@types/custom-functions-runtime/index.d.ts');
    const known = new Set([...readFileSync(types, 'utf8').matchAll(/(\w+)\??[:(]/g)].map(([, name]) => name));
    expect(known).toContain('associate');
    expect(ownProperties.filter((name) => known.has(name))).toEqual([]);
  });
});
