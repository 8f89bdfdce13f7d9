import { existsSync, readFileSync } from 'node:fs';

/** Pages for those who read the code: what they point to has to be there. */
const pages = ['docs/architecture.md', 'docs/adding-a-kind.md'];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const paths = new Set(Array.from(text.matchAll(/`((?:src|test|docs|scripts)\/[^`\s]+)`/g), ([, path = '']) => path));

  test.each([...paths])('%s exists', (path) => expect(existsSync(path)).toBe(true));
});
