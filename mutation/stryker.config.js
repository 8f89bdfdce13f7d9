/** Which code is mutated, and what must notice it: `npm run mutation`. */
export default {
  packageManager: 'npm',
  plugins: ['./mutation/runner.mjs', './mutation/folders.mjs'],
  testRunner: 'suite',
  coverageAnalysis: 'perTest',
  buildCommand: 'node mutation/build.mjs',
  // The core of the rules: what pays, who may win, how many, when. Schemes are data; checks only advise.
  mutate: [
    'src/rules/{allot,award,calendar,conditions,eligibility,expressions,honours,money,places,score,tables,totals,winners}/**/*.ts',
    'src/facts/{exact,fact,parse-exact}.ts',
    // Examples for messages.
    '!src/rules/tables/ordinary.ts',
  ],
  // Words are data here: a mutated one is another vocabulary, not another rule.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['/dist', '/dist-workbench', '/bench', '/coverage', '/docs/screenshots', '/assets/samples'],
  concurrency: 2,
  // Every world leaves much behind that is young and dead.
  testRunnerNodeArgs: ['--max-semi-space-size=64'],
  timeoutMS: 15000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'progress-append-only', 'json', 'folders'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  // Where neither Jest, ESLint nor Prettier looks.
  tempDirName: 'mutation/node_modules/.stryker',
  cleanTempDir: 'always',
  disableTypeChecks: false,
};
