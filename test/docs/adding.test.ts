import { readdirSync, readFileSync } from 'node:fs';

/** Pages that name what stands in the code: a name that went away is a step that nobody can follow. */
const pages = ['docs/architecture.md', 'docs/adding-a-kind.md'];

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const names = new Set(Array.from(text.matchAll(/`([a-z]+[A-Z]\w*|[A-Z][a-z]\w*)`/g), ([, name = '']) => name));

  test.each([...names])('%s stands in the code', (name) => expect(code).toMatch(new RegExp(`\\b${name}\\b`)));
});
