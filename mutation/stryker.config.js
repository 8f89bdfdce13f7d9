/** Which code is mutated, and what must notice it: `npm run mutation`. */
export default {
  packageManager: 'npm',
  plugins: [],
  testRunner: 'command',
  buildCommand: 'node mutation/build.mjs',
  commandRunner: { command: 'node mutation/tests.cjs' },
  mutate: [
    'src/rules/{allot,award,conditions,eligibility,expressions,places,score,totals,winners}/**/*.ts',
    'src/rules/calendar/{deadline,due,working-days}.ts',
  ],
  // Words are data here: a mutated one is another vocabulary, not another rule.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  ignorePatterns: ['/dist', '/dist-workbench', '/bench', '/coverage', '/docs/screenshots', '/assets/samples'],
  concurrency: 2,
  timeoutMS: 15000,
  timeoutFactor: 1.5,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: 'mutation/.stryker',
  disableTypeChecks: false,
};
