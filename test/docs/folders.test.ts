import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** For each folder those from which its files import, be it types alone. */
function importsOfFolders(): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(entry.name)) continue;
    const folder = entry.parentPath;
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, entry.name), 'utf8'));
    const near = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
    const others = near.map(({ fileName }) => dirname(join(folder, fileName))).filter((other) => other !== folder);
    imports.set(folder, new Set([...(imports.get(folder) ?? []), ...others]));
  }
  return imports;
}

/** Folders that import none of those left, or that none of them imports, are taken away until there is none: circles stay. */
function circlesIn(imports: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const left = new Map(imports);
  const isFree = (folder: string, others: ReadonlySet<string>): boolean =>
    ![...others].some((other) => left.has(other)) || ![...left.values()].some((importing) => importing.has(folder));
  const free = (): readonly string[] =>
    [...left].flatMap(([folder, others]) => (isFree(folder, others) ? [folder] : []));
  for (let taken = free(); taken.length > 0; taken = free()) taken.forEach((folder) => left.delete(folder));
  return [...left].map(([folder, others]) => `${folder} → ${[...others].filter((to) => left.has(to)).join(', ')}`);
}

test('the folders of src import each other in no circle', () => {
  const imports = importsOfFolders();
  expect(imports.get(join('src', 'rules', 'award'))).toContain(join('src', 'rules', 'scheme'));
  expect([...imports.values()].flatMap((others) => [...others]).filter((folder) => !existsSync(folder))).toEqual([]);
  expect(circlesIn(imports)).toEqual([]);
});
