import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from '../test/rules/schemes/coverage/documents';
import { compare, isTextOf } from './coverage/compare';

/** Compares the lists of numbers with the texts of a folder: what to print, and whether all agree. */
function coverageOf(folder: string): { readonly lines: readonly string[]; readonly complete: boolean } {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = files.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const reports = documents.map((document) => {
    const found = texts.find(({ text }) => isTextOf(document, text));
    if (!found) return { lines: [`${document.name}: no text in ${folder}`], complete: false };
    const { unlisted, unfound, numbers } = compare(document, found.text);
    return {
      lines: [
        `${document.name} (${found.name}): ${numbers} numbers, ${unlisted.length} unlisted, ${unfound.length} quotations not found`,
        ...unlisted.map((words) => `  unlisted   ${words}`),
        ...unfound.map((quote) => `  not found  ${quote}`),
      ],
      complete: unlisted.length === 0 && unfound.length === 0,
    };
  });
  return { lines: reports.flatMap(({ lines }) => lines), complete: reports.every(({ complete }) => complete) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  const { lines, complete } =
    folder === undefined ? { lines: ['npm run coverage -- FOLDER'], complete: false } : coverageOf(folder);
  console.log(lines.join('\n'));
  process.exitCode = complete ? 0 : 1;
}
