import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** For each file those that it imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * What the files of a folder import when they run: neither types, which are gone by then, nor what `import()` loads later.
 *
 * @param files relative to the folder
 */
async function importsOf(folder: string, files: readonly string[]): Promise<Imports> {
  const { metafile } = await build({
    absWorkingDir: folder,
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    outdir: folder,
    logLevel: 'error',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.filter(({ external, kind }) => !external && kind === 'import-statement').map((other) => other.path),
    ]),
  );
}

/** The files of a way from a file back to itself; none where no file leads back to itself. */
function cycleIn(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const cycleFrom = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (done.has(file)) return [];
    done.add(file);
    return first(imports.get(file) ?? [], (other) => cycleFrom(other, [...way, file]));
  };
  return first([...imports.keys()], (file) => cycleFrom(file, []));
}

/** The first list with something in it. */
function first(files: readonly string[], find: (file: string) => readonly string[]): readonly string[] {
  for (const file of files) {
    const found = find(file);
    if (found.length > 0) return found;
  }
  return [];
}

/** Files that import each other can be neither read nor tested alone. */
test('no files of src import each other', async () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map(({ name, parentPath }) => path.join(parentPath, name).replaceAll('\\', '/'));
  const imports = await importsOf(path.resolve('.'), files);
  expect(files.filter((file) => !imports.has(file))).toEqual([]);
  expect(cycleIn(imports)).toEqual([]);
});

describe('of three files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-cycles-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['that import each other in turn', "import './c';", ['a.ts', 'b.ts', 'c.ts']],
    ['where one needs a type alone', "import type { C } from './c';", []],
    ['where one loads another later', "export const c = () => import('./c');", []],
  ])('%s', async (name, text, cycle) => {
    const place = path.join(folder, name);
    mkdirSync(place);
    writeFileSync(path.join(place, 'a.ts'), "import './b';");
    writeFileSync(path.join(place, 'b.ts'), text);
    writeFileSync(path.join(place, 'c.ts'), "import './a'; export type C = string;");
    expect([...cycleIn(await importsOf(place, ['a.ts', 'b.ts', 'c.ts']))].sort()).toEqual(cycle);
  });
});
