/** Bundles the tests that judge the rules, with the (mutated) sources around them: each file is loaded when it is asked for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

// Not the worked cases and the functions: they take as long as all others together and notice hardly more.
const JUDGES = ['examples', 'facts', 'oracle', 'rules', 'strangers', 'docs/tables.test.ts', 'messages/golden.test.ts'];

const testsIn = (path) => {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => testsIn(join(path, name)));
  return path.endsWith('.test.ts') ? [path] : [];
};

// JUDGES=rules/tables,rules/language: these alone, for a quicker look.
const judges = process.env.JUDGES?.split(',') ?? JUDGES;
const files = judges.flatMap((judge) => testsIn(join('test', judge)));
const loaders = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))}),`);

/** The project itself: the sources in the sandbox that Stryker makes of it are full of mutants. */
const asWritten = (path) => path.replace(/\/mutation\/node_modules\/\.stryker\/[^/]+/, '');

/** A test that reads files finds them, although it stands in a bundle, and finds sources as they are written. */
const besideTests = {
  name: 'beside tests',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(asWritten(dirname(path)))),
      loader: 'ts',
    }));
  },
};

await build({
  stdin: {
    contents: `require('./test/properties/set-up.ts');\nmodule.exports = {\n${loaders.join('\n')}\n};`,
    resolveDir: resolve('.'),
  },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile: 'mutation/tests.cjs',
  plugins: [besideTests],
  logLevel: 'error',
});
