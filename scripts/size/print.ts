import { readFileSync } from 'node:fs';
import type { SourceMapPayload } from 'node:module';
import path from 'node:path';
import { ROOT, run } from '../test/run';
import { gzippedBytes, type Part, partsByPlace, partsByUse } from './parts';
import { readBundle } from './pieces';

const FOLDER = '.cache/size';
const ENTRY = 'src/functions/register.ts';
/** Files are named from so many bytes on that going without them saves; folders all. */
const OF_NOTE = 1024;

const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);
const isOfNote = ({ name, saved }: Part): boolean => saved >= OF_NOTE || !name.includes('.ts');

/** Builds the functions once more, with a source map, and prints what each part of them takes. */
export async function printParts(): Promise<void> {
  const build = `webpack --mode production --config-name functions --env types=checked --devtool source-map --output-path ${FOLDER}`;
  const { code, text } = await run(build, process.env, 'kept');
  if (code !== 0) throw new Error(text);
  const read = (file: string): string => readFileSync(path.join(ROOT, FOLDER, file), 'utf8');
  const script = read('functions.js').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  const bundle = readBundle(script, JSON.parse(read('functions.js.map')) as SourceMapPayload);
  console.log(`\n${kb(gzippedBytes(script))} KB gzipped: functions.js as the sources are now`);
  print('by place', partsByPlace(bundle).filter(isOfNote));
  print(
    'by use: a module, and how many that are there for its sake alone',
    partsByUse(bundle, ENTRY).filter(({ saved }) => saved >= OF_NOTE),
  );
}

function print(title: string, parts: readonly Part[]): void {
  console.log(`\n${title}\n  raw KB  gzipped KB less without it`);
  for (const { name, raw, saved } of parts) console.log(`${kb(raw)}${kb(saved)}  ${name}`);
}
