import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/adding-a-kind.md', 'utf8');
const paths = Array.from(page.matchAll(/`((?:src|test|docs|scripts)\/[^`\s]+\.ts)`/g), ([, path = '']) => path);

test('docs/adding-a-kind.md names what stands in the code', () => {
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
  const files = [...paths.filter(existsSync), 'src/functions/arguments/scheme.ts', 'src/functions/arguments/facts.ts'];
  const code = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(names.filter((name) => !page.includes(name) || !code.includes(name))).toEqual([]);
});
