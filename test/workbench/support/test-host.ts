import { type RunningHost, type StartOptions, startHost } from '../../../src/workbench/jsdom/start-host';

export interface HostTest {
  /** The host of the running test. */
  readonly host: RunningHost;
  /** Members that this test asks for on purpose although the host lacks them. */
  expectUnsupported(...members: string[]): void;
}

/**
 * Starts a host for each test (or one for all tests of the block, where they leave nothing behind), and fails the test
 * where something was asked for that the host lacks, or anything went wrong besides.
 */
export function hostForTests(options: () => StartOptions = () => ({}), lives: 'each' | 'all' = 'each'): HostTest {
  let host: RunningHost | null = null;
  let expected: string[] = [];

  const [before, after] = lives === 'each' ? [beforeEach, afterEach] : [beforeAll, afterAll];

  before(async () => {
    expected = [];
    host = await startHost(options());
  });

  after(() => {
    const { unsupported = [], problems = [] } = host ?? {};
    host?.close();
    host = null;
    expect(unsupported).toEqual(expected);
    expect(problems).toEqual([]);
  });

  return {
    get host() {
      if (!host) throw new Error('The host runs only inside a test.');
      return host;
    },
    expectUnsupported(...members) {
      expected = members;
    },
  };
}

/** Arrays and objects of the page's realm as the test's own, so that they compare equal. */
export const own = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Waits until the condition holds; fails after two seconds. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 2000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Code of the error with which the promise is rejected. */
export async function errorCode(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: { code?: string; message?: string }) => error.code ?? error.message ?? 'no code',
  );
}
