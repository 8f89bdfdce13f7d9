import base from '../../jest.config.js';

/** Browser tests: one at a time, each with a browser of its own, against pages that are built before. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/support/build-workbench.ts',
  testTimeout: 120_000,
  maxWorkers: 1,
};
