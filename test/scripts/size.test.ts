import { gzipSync } from 'node:zlib';
import { partsByPlace, partsByUse } from '../../scripts/size/parts';
import { readBundle } from '../../scripts/size/pieces';

/** Four modules in one line: the entry takes 一 and 二, 一 takes words of its own; 二 and the words take a package. */
const sources = {
  'src/entry.ts': `import './one/one'; import './two';`,
  'src/one/one.ts': `import { words } from './words';`,
  'src/one/words.ts': `import 'kit/deep'; let words = { zh: 'q', en: 'w' };`,
  'src/two.ts': `import 'kit';`,
  'node_modules/kit/main.js': '',
};
const words = sources['src/one/words.ts'];
const code = 'entry();oneone();一二三two();kit();';
/** Column of the code, source, column of the source. */
const segments: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [8, 1, 0],
  [17, 2, words.indexOf(`'q'`)],
  [18, 2, words.indexOf(`'w'`)],
  [19, 2, 0],
  [20, 3, 0],
  [26, 4, 0],
];

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as source maps write it: five bits a digit, the sign in the lowest. */
function vlq(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  for (; rest > 31; rest >>= 5) text += digits[(rest & 31) | 32];
  return text + (digits[rest] ?? '');
}

const map = {
  file: '',
  version: 3,
  sources: Object.keys(sources).map((file) => `webpack://award-sheets/./${file}`),
  sourcesContent: Object.values(sources),
  names: [],
  mappings: segments
    .map(([column, source, at], index) => {
      const [before, sourceBefore, atBefore] = segments[index - 1] ?? [0, 0, 0];
      return [column - before, source - sourceBefore, 0, at - atBefore].map(vlq).join('');
    })
    .join(','),
  sourceRoot: '',
};

const bundle = readBundle(code, map);
const raw = (parts: ReturnType<typeof partsByPlace>): Record<string, number> =>
  Object.fromEntries(parts.map((part) => [part.name, part.raw]));

test('every character has its place, words their language', () => {
  expect(bundle.pieces.map(({ from, text }) => `${from} ${text}`)).toEqual([
    'src/entry.ts entry();',
    'src/one/one.ts oneone();',
    'src/one/words.ts/zh 一',
    'src/one/words.ts/en 二',
    'src/one/words.ts 三',
    'src/two.ts two();',
    'node_modules/kit kit();',
  ]);
});

test('a place is as large as all below it', () => {
  const places = raw(partsByPlace(bundle));
  expect(places).toMatchObject({
    src: 32,
    'src/one': 18,
    'src/one/words.ts': 9,
    node_modules: 6,
    '*/zh': 3,
    '*/en': 3,
  });
  expect(places).not.toHaveProperty('src/on');
});

test('a module goes with what is there for its sake alone', () => {
  expect(raw(partsByUse(bundle, 'src/entry.ts'))).toEqual({
    'src/one/one.ts +1': 18,
    'src/one/words.ts': 9,
    'src/two.ts': 6,
    'node_modules/kit': 6,
  });
});

test('what is saved is what the gzipped file loses', () => {
  const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
  const saved = partsByPlace(bundle).find(({ name }) => name === 'src/one')?.saved;
  expect(saved).toBe(gzipped(code) - gzipped('entry();two();kit();'));
});
