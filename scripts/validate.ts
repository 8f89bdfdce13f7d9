/** Checks manifest.xml without a network: npm run validate. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commandFaults } from './validate/commands';
import { iconFaults } from './validate/icons';
import { readManifest } from './validate/manifest';
import { resourceFaults, wordFaults } from './validate/resources';
import { schemaFaults } from './validate/schema';
import { structureFaults } from './validate/structure';

const ROOT = path.join(import.meta.dirname, '..');
/** Office's schema is no part of the repository; where it lies beside it, it is used. */
const SCHEMAS = path.join(ROOT, '..', 'shared', 'manifest-schema');

const text = await readFile(path.join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
const manifest = readManifest(text);
const againstSchema = await schemaFaults(text, SCHEMAS);

const faults = [
  ...(againstSchema ?? []),
  ...structureFaults(manifest, version),
  ...resourceFaults(manifest),
  ...wordFaults(manifest),
  ...commandFaults(manifest),
  ...(await iconFaults(manifest, ROOT)),
];

for (const fault of faults) console.error(`manifest.xml: ${fault}`);
const scope = againstSchema ? 'schema and own checks' : "own checks; Office's schema is not here and was not used";
console.log(`manifest.xml: ${faults.length} faults (${scope})`);
process.exitCode = faults.length === 0 ? 0 : 1;
