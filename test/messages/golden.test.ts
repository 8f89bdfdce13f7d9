import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../functions/call';
import { inLanguage } from '../functions/fake-excel';
import { told } from './golden';

/** A golden file: the kind of step on one line, the sentence on the next, a blank line between two. */
const golden = (name: string): readonly (readonly [string, string])[] =>
  readFileSync(join(__dirname, name), 'utf8')
    .trim()
    .split('\n\n')
    .map((part) => {
      const [kind = '', sentence = ''] = part.split('\n');
      return [kind.replace(/^# /, ''), sentence];
    });

describe.each([
  ['zh-CN', 'golden.zh.txt'],
  ['en-US', 'golden.en.txt'],
])('the sentences of EXPLAIN in %s', (locale, file) => {
  const sentences = golden(file);

  it('are told for every kind of step, in order', () =>
    expect(sentences.map(([kind]) => kind)).toEqual(told.map(({ kind }) => kind)));

  it.each(told.map(({ kind, args }) => [kind, args] as const))('%s', (kind, args) => {
    const wanted = sentences.find(([known]) => known === kind)?.[1];
    expect(inLanguage(locale, () => call('EXPLAIN', args))).toBe(wanted);
  });
});

describe('the golden sentences', () => {
  it('are thirty at least', () => expect(told.length).toBeGreaterThanOrEqual(30));

  it('end like sentences and hold no blank, empty bracket or half-width sign of the other language', () => {
    for (const [kind, sentence] of golden('golden.zh.txt')) {
      expect([kind, /。$/.test(sentence), / {2}|（）|\(\)|[,;:?]/.test(sentence)]).toEqual([kind, true, false]);
    }
    for (const [kind, sentence] of golden('golden.en.txt')) {
      expect([kind, /\.$/.test(sentence), / {2}|\(\)/.test(sentence), /\. [a-z]/.test(sentence)]).toEqual([
        kind,
        true,
        false,
        false,
      ]);
    }
  });
});
