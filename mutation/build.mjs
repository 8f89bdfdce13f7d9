/** Bundles the tests of the rules with the (mutated) sources around them, and measures them once. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const FOLDERS = ['test/rules', 'test/facts', 'test/cases', 'test/examples'];
const SINGLE = ['test/functions/arguments.test.ts', 'test/functions/problems.test.ts'];

const testsIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return testsIn(path);
    return path.endsWith('.test.ts') ? [path] : [];
  });

const files = [...FOLDERS.flatMap(testsIn), ...SINGLE].map((file) => resolve(file));
const entry = [
  `import { runTests } from './mutation/harness';`,
  ...files.map((file) => `import ${JSON.stringify(file)};`),
  `void runTests();`,
].join('\n');

/** A test that reads the files beside it finds them although it stands in a bundle. */
const besideTests = {
  name: 'beside tests',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

await build({
  stdin: { contents: entry, resolveDir: resolve('.'), loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile: 'mutation/tests.cjs',
  plugins: [besideTests],
  logLevel: 'error',
});
const { status } = spawnSync('node', ['mutation/tests.cjs', '--measure'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
