import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/facts/fact';
import { sayFault } from '../../src/messages/rules/faults';
import { sayFinding } from '../../src/messages/rules/findings';
import type { Language } from '../../src/messages/language';
import { languageFor } from '../../src/messages/language';
import { sayOutcome } from '../../src/messages/rules/outcomes';
import type { Outcome } from '../../src/rules/award/outcome';
import type { FindingDetail } from '../../src/rules/scheme/finding';
import type { Rule } from '../../src/rules/scheme/scheme';

/** One of each, every word that comes from the data marked: a code without one does not compile. */
const faults: { readonly [Code in Fault['code']]: Extract<Fault, { code: Code }> } = {
  'not-a-number': { code: 'not-a-number', fact: '甲事实', given: '乙值' },
  'out-of-range': { code: 'out-of-range', fact: '甲事实', given: '乙值', range: 'positive' },
  'not-in-set': { code: 'not-in-set', fact: '甲事实', given: '乙值', values: ['丙值', '丁值'] },
  'not-a-flag': { code: 'not-a-flag', fact: '甲事实', given: '乙值' },
  'not-a-date': { code: 'not-a-date', fact: '甲事实', given: '乙值' },
  'column-unsure': { code: 'column-unsure', fact: '甲事实', given: '乙列' },
  'share-unclear': { code: 'share-unclear', fact: '甲事实', given: '乙值', meant: '丙%' },
  'unit-conflict': { code: 'unit-conflict', fact: '甲事实', given: '乙值', header: '丙列(千字)' },
  'above-full': { code: 'above-full', fact: '甲事实', given: '乙值', full: '丙分' },
  'cell-error': { code: 'cell-error', fact: '甲事实', given: '#REF!' },
  ditto: { code: 'ditto', fact: '甲事实', given: '〃' },
  'share-among-scores': { code: 'share-among-scores', fact: '甲事实', given: '乙值', score: '丙分' },
  divides: { code: 'divides', fact: '甲事实' },
  'level-contradicts-outlet': {
    code: 'level-contradicts-outlet',
    fact: '媒体',
    outlet: '甲报',
    given: '乙级',
    listed: '丙',
  },
};

const findings: { readonly [Code in FindingDetail['code']]: Extract<FindingDetail, { code: Code }> } = {
  'condition-unreadable': { code: 'condition-unreadable', fact: '甲事实', text: '乙值' },
  'condition-is-date': { code: 'condition-is-date', fact: '甲事实', text: '乙值' },
  'value-not-in-set': { code: 'value-not-in-set', fact: '甲事实', text: '', value: '乙值', values: ['丙值', '丁值'] },
  'amount-unreadable': { code: 'amount-unreadable', text: '乙值' },
  'word-unknown': { code: 'word-unknown', column: '方式', text: '乙值', words: ['丙值', '丁值'] },
  'requirement-unreadable': { code: 'requirement-unreadable', text: '乙值' },
  'entry-unreadable': { code: 'entry-unreadable', column: '至少', text: '乙值' },
  'ratio-is-date': { code: 'ratio-is-date', text: '乙值' },
  'ratio-out-of-range': { code: 'ratio-out-of-range', text: '乙值' },
  'share-missing': { code: 'share-missing' },
  'weights-not-whole': { code: 'weights-not-whole', assessment: '甲考核' },
  'fact-twice': { code: 'fact-twice', fact: '甲事' },
  'value-is-error': { code: 'value-is-error', text: '#REF!' },
  'never-matches': { code: 'never-matches', fact: '甲事实', text: '乙值' },
  'header-unknown': { code: 'header-unknown' },
  'cell-unread': { code: 'cell-unread', text: '乙值' },
  'award-blank': { code: 'award-blank', award: '甲奖' },
  'rows-same': { code: 'rows-same', other: 7 },
  'amount-below-one': { code: 'amount-below-one', amount: '0.05' },
  'fine-paid': { code: 'fine-paid', amount: '甲事实*111' },
  'zero-fined': { code: 'zero-fined', fact: '甲事实', text: '乙值' },
  'only-largest': { code: 'only-largest', other: 7 },
  'roll-up-idle': { code: 'roll-up-idle' },
  'weights-uneven': { code: 'weights-uneven', assessment: '甲考核', sum: '90%' },
  'rows-overlap': { code: 'rows-overlap', group: '甲组', other: 7 },
  'band-gap': { code: 'band-gap', fact: '甲事实', from: '89', to: '90' },
  'bands-touch': { code: 'bands-touch', fact: '甲事实', value: '60', other: 7 },
  'combination-uncovered': { code: 'combination-uncovered', award: '甲奖', values: ['丙值', '丁值'] },
  'pays-twice': { code: 'pays-twice', other: 7 },
  'fact-unknown': { code: 'fact-unknown', fact: '甲事实', near: ['丙事实', '丁事实'] },
  'reading-unread': { code: 'reading-unread', id: '甲读', options: ['丙读', '丁读'] },
  'least-above-most': { code: 'least-above-most', award: '甲奖', least: '111', most: '222' },
  'award-unpaid': { code: 'award-unpaid', award: '甲奖', paid: ['丙奖', '丁奖'] },
  'points-averaged': { code: 'points-averaged', part: '甲项', off: true },
  'part-twice': { code: 'part-twice', part: '甲项', other: 7 },
  'weight-in-name': { code: 'weight-in-name', part: '甲项', share: '40%' },
  'places-without-row': { code: 'places-without-row', award: '甲奖' },
  'example-fails': { code: 'example-fails', award: '甲奖', due: '111', got: '222' },
  'name-missing': { code: 'name-missing', column: '编号' },
};

const rule = { id: '奖励1', source: { clause: '四(四)', note: '甲注', at: { row: 0, column: 0 } } } as unknown as Rule;
const outcomes: { readonly [Kind in Exclude<Outcome['kind'], 'paid' | 'merged'>]: Extract<Outcome, { kind: Kind }> } = {
  open: { kind: 'open', rules: ['奖励1'] },
  pending: { kind: 'pending', rules: ['奖励1'] },
  refused: { kind: 'refused', rules: ['奖励1'] },
  unread: { kind: 'unread', readings: ['丙读', '丁读'] },
  undecided: { kind: 'undecided', missing: ['丙事实', '丁事实'] },
  bad: { kind: 'bad', faults: [faults['not-a-number'], faults['cell-error']] },
  unreckonable: { kind: 'unreckonable', why: 'division-by-zero', rules: [] },
  blank: { kind: 'blank' },
};

/** Words that came from the data: each must stand in every language. */
const marks = (message: string): readonly string[] =>
  [
    ...new Set(message.match(/[甲乙丙丁][事值列报读考奖组注][实核]?|四\(四\)|#REF!|\b(?:7|89|90|111|222)\b/g) ?? []),
  ].sort();

function expectParity(say: (language: Language) => string): void {
  const [zh, en] = [say('zh'), say('en')];
  expect(marks(en)).toEqual(marks(zh));
  expect(zh).toMatch(/。$/);
  expect(en).toMatch(/[A-Za-z]{3}[^。；，]*[.)]$/);
  expect(en.replaceAll('e.g.', '')).not.toMatch(/\.(?=[^\s.\d"'),])/);
  expect(zh + en).not.toMatch(/undefined|\[object/);
}

/** Modules of messages by topic; each keeps its words of both languages side by side, typed `Words`. */
const folder = join(__dirname, '../../src/messages');
const topics = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && name !== 'language.ts',
);

it('finds the topics in all folders', () => {
  expect(topics).toEqual(expect.arrayContaining(['money.ts', 'rules/explain.ts', 'pane/contest/who.ts']));
});

describe.each(topics)('the topic %s', (name) => {
  const source = readFileSync(join(folder, name), 'utf8');

  it('has its Chinese and its English as one typed pair, or speaks with the words of such a topic', () => {
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const speaks = /[\u4e00-\u9fff]/.test(code);
    expect(!speaks || /\bWords<|Record<Language,|import (?:type )?\{[^}]*[wW]ords\b/.test(code)).toBe(true);
  });

  it('gives as many words of both languages the same shape', async () => {
    const words = Object.values((await import(join(folder, name))) as Record<string, unknown>).filter(isPair);
    for (const { zh, en } of words) expect(shapeOf(en)).toEqual(shapeOf(zh));
  });
});

interface Pair {
  readonly zh: unknown;
  readonly en: unknown;
}

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Keys and what stands there, texts never blank in one language alone. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 'blank' : 'text';
  if (typeof value === 'function') return `function of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const entries = Object.entries(value);
  // Words for facts by their Chinese names: a language may need them for some facts only.
  if (entries.some(([key]) => /[\u4e00-\u9fff]/.test(key)) || entries.length === 0) return 'by fact';
  return Object.fromEntries(entries.map(([key, inner]) => [key, shapeOf(inner)]));
}

describe('messages say the same in both languages', () => {
  it.each(Object.entries(faults))('the fault %s', (_code, fault) =>
    expectParity((language) => sayFault(language, fault)),
  );

  it.each(Object.entries(findings))('the finding %s', (_code, detail) =>
    expectParity((language) => sayFinding(language, { ...detail, severity: 'error', at: { row: 4, column: 2 } })),
  );

  it.each(Object.entries(outcomes))('the outcome %s', (_kind, outcome) =>
    expectParity((language) => sayOutcome(language, '甲奖', outcome, [rule])),
  );

  it('a fault tells the value and the fact, a finding its cell', () => {
    expect(marks(sayFault('zh', faults['not-a-number']))).toEqual(['乙值', '甲事实']);
    expect(sayFinding('zh', { ...findings['share-missing'], severity: 'error', at: { row: 4, column: 2 } })).toContain(
      '第5行第3列',
    );
    expect(sayFinding('en', { ...findings['share-missing'], severity: 'error', at: { row: 4, column: 2 } })).toContain(
      'Row 5, column 3',
    );
  });

  it('are Chinese for a Chinese Office and where nobody says, English for every other', () => {
    expect(['zh-CN', 'zh-TW', 'ZH', undefined].map(languageFor)).toEqual(['zh', 'zh', 'zh', 'zh']);
    expect(['en-US', 'ja-JP', 'de'].map(languageFor)).toEqual(['en', 'en', 'en']);
  });
});
