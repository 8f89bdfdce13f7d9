// Packages published as ES modules only; Jest needs them compiled like our own sources.
const esmOnly = [
  'unicode-regex',
  'regexp-util',
  'cjk-regex',
  'kdbush',
  'quickselect',
  'rbush',
  'lodash-es',
  'nanoid',
  '@wendellhu',
  'numfmt',
  'ot-json1',
  'franc-min',
  'trigram-utils',
  'collapse-white-space',
  'n-gram',
  'decimal\\.js',
];

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** Unit and host tests. The browser tests have a configuration of their own (test/e2e/jest.config.js). */
export default {
  // As many as there are cores: nothing else runs beside the tests.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/taskpane/bundle-fluent.ts',
  testSequencer: '<rootDir>/scripts/test/order.js',
  // Ends what hangs. A slow machine fails no test.
  testTimeout: 60_000,
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/properties/set-up.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  moduleNameMapper: { '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/award-sheets/fluent.cjs' },
  transform: { '\\.(ts|tsx|mjs|js)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
