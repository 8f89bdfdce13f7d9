import base from '../../jest.config.js';

/** Browser tests: three files at a time in one browser, against the pages as they are built and handed out. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/support/set-up.ts',
  globalTeardown: '<rootDir>/test/e2e/support/tear-down.ts',
  testTimeout: 120_000,
  // One more than there may be cores: a file waits now and then, for a pause of the pane or for LibreOffice.
  maxWorkers: 3,
};
