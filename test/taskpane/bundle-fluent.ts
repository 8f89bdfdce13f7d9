import { existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Where jest.config.js looks for Fluent. */
const BUNDLE = 'node_modules/.cache/award-sheets/fluent.cjs';

/** Written by npm with every installation. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Fluent as one file, without what nobody asks for. As it comes it is two thousand files, among them every icon there is, and each test
 * file that draws the pane would load them all.
 */
export default async function bundleFluent(): Promise<void> {
  if (existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > statSync(INSTALLED).mtimeMs) return;
  // Another run may be at it too: whole files only take its place.
  const outfile = `${BUNDLE}.${process.pid}`;
  await build({
    stdin: { contents: `export * from '@fluentui/react-components';`, resolveDir: path.resolve('.') },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    // One of each, shared with what is not in here.
    external: ['react', 'react-dom', '@griffel/react'],
    outfile,
    logLevel: 'error',
  });
  renameSync(outfile, BUNDLE);
}
