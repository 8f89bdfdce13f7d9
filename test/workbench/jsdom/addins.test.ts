import { textSource } from '../../../src/workbench/jsdom/files';
import { startHost } from '../../../src/workbench/jsdom/start-host';
import { parseAddress } from '../../../src/workbench/model/address';
import { SAMPLE_FILES, SHARED_FILES, sampleManifest } from '../support/manifests';
import { eventually, hostForTests } from '../support/test-host';

describe.each([
  [
    'a shared runtime and a namespace',
    { sharedRuntime: true, namespace: true },
    SHARED_FILES,
    '=NS.DOUBLE(21)',
    '=DOUBLE(21)',
  ],
  [
    'a shared runtime, functions without a prefix',
    { sharedRuntime: true, namespace: false },
    SHARED_FILES,
    '=DOUBLE(21)',
    '=NS.DOUBLE(21)',
  ],
  [
    'pages of their own for functions and commands',
    { sharedRuntime: false, namespace: true },
    SAMPLE_FILES,
    '=NS.DOUBLE(21)',
    '=DOUBLE(21)',
  ],
  [
    'pages of their own, without a prefix',
    { sharedRuntime: false, namespace: false },
    SAMPLE_FILES,
    '=DOUBLE(21)',
    '=NS.DOUBLE(21)',
  ],
])('an add-in with %s', (_what, kind, files, formula, unknown) => {
  const test = hostForTests(() => ({ manifest: sampleManifest(kind), files: textSource(files) }));

  const value = (address: string) => {
    const { grid } = test.host;
    return grid.values(
      grid.activeSheet(),
      parseAddress(address)?.area ?? { row: 0, column: 0, rows: 1, columns: 1 },
    )[0]?.[0];
  };

  it('calculates its functions under the name that the manifest gives them', async () => {
    const { grid } = test.host;
    grid.write(grid.activeSheet(), { row: 0, column: 1, rows: 2, columns: 1 }, [[{ formula }], [{ formula: unknown }]]);
    await test.host.whenCalculated();
    expect([value('B1'), value('B2')]).toEqual([42, { error: '#NAME?' }]);
  });

  it('runs its pane and its commands', async () => {
    await eventually(() => value('C1') === '窗格 Excel', 'the pane’s own script');
    await test.host.runCommand('mark');
    expect(value('A1')).toBe('mark');
  });

  it('has no command that it does not name', async () => {
    await expect(test.host.runCommand('nosuch')).rejects.toThrow('no command nosuch');
  });
});

describe('a page that fails', () => {
  it('is named with what is missing', async () => {
    const manifest = sampleManifest({ sharedRuntime: true, namespace: true });
    await expect(startHost({ manifest, files: textSource({}) })).rejects.toThrow(
      'https://localhost:3000/functions.json',
    );
  });

  it('tells of scripts that throw or are missing, and of what it writes to its console', async () => {
    const host = await startHost({
      scripts: ['console.error("坏了", new Error("因为"))', 'throw new Error("脚本")', 'console.log("无妨")'],
    });
    host.close();
    expect(host.problems).toHaveLength(2);
    expect(host.problems[0]).toBe('坏了 因为');
    expect(host.problems[1]).toContain('脚本');
  });
});

describe('the readable build of Office.js', () => {
  it('runs like the other one', async () => {
    const host = await startHost({ debug: true });
    const name = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    host.close();
    expect([name, host.problems, host.unsupported]).toEqual(['Sheet1', [], []]);
  });
});

describe('globals', () => {
  it('are there until the host closes', async () => {
    const host = await startHost({ globals: true });
    const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];
    expect(names.every((name) => name in globalThis)).toBe(true);
    host.close();
    expect(names.some((name) => name in globalThis)).toBe(false);
  });
});
