import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/adding-a-kind.md'), 'utf8');

const paths = [...page.matchAll(/`((?:src|test|docs|scripts)\/[^`\s]+)`/g)].map(([, path = '']) => path);

describe('docs/adding-a-kind.md', () => {
  it.each([...new Set(paths)])('%s exists', (path) => expect(existsSync(join(root, path))).toBe(true));

  it('names what stands in the code', () => {
    const names = [
      'factsOfCondition',
      'sayHeld',
      'aggregateNames',
      'measureOf',
      'choicesFor',
      'decisive',
      'schemeOf',
      'readFacts',
    ];
    const text = paths
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
    const more = ['src/functions/scheme-argument.ts', 'src/functions/facts.ts'].map((path) =>
      readFileSync(join(root, path), 'utf8'),
    );
    expect(
      names.filter((name) => !page.includes(name) || ![text, ...more].some((code) => code.includes(`${name}`))),
    ).toEqual([]);
  });
});
