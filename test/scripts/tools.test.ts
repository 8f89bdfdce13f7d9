import { browserPlaces, findTools, officePlaces } from '../../scripts/tools/find';
import { commandsFor, installLine } from '../../scripts/tools/install';
import { linuxFamily, type Machine } from '../../scripts/tools/machine';
import { requireTools, WrongPath } from '../../scripts/tools';

/** A computer on which only these files exist. */
const machine = (of: Partial<Machine>, files: readonly string[] = []): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  family: ['debian'],
  isRoot: false,
  isFile: (file) => files.includes(file),
  hasChineseFont: () => true,
  ...of,
});

const windows = machine({
  platform: 'win32',
  env: {
    Path: 'C:\\Windows;D:\\poppler\\bin',
    ProgramFiles: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
  },
});
const mac = machine({ platform: 'darwin', env: { PATH: '/usr/bin', HOME: '/Users/a' } });
const bundled = '/cache/chrome';

describe('where programs stand', () => {
  test.each([
    ['Debian', machine({}), '/usr/bin/chromium'],
    ['Ubuntu', machine({}), '/usr/bin/google-chrome-stable'],
    ['a Mac', mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['a Mac of one person', mac, '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Windows', windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['Windows of one person', windows, 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['anywhere playwright installed one', mac, bundled],
  ])('a browser on %s', (_, on, place) => {
    expect(browserPlaces(on, bundled)).toContain(place);
  });

  test.each([
    ['Debian', machine({}), '/usr/bin/soffice'],
    ['a Mac', mac, '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['Windows', windows, 'C:\\Program Files\\LibreOffice\\program\\soffice.com'],
  ])('LibreOffice on %s', (_, on, place) => {
    expect(officePlaces(on)).toContain(place);
  });
});

const all = ['/usr/bin/chromium', '/usr/bin/soffice', '/usr/bin/pdftotext', '/usr/bin/pdftoppm'];

describe('finding', () => {
  test('all that is there', () => {
    const [browser, soffice, pdftotext, pdftoppm] = all;
    expect(findTools(machine({}, all), bundled)).toEqual({
      tools: { browser, soffice, pdftotext, pdftoppm },
      missing: [],
    });
  });

  test('the first of several browsers', () => {
    const found = findTools(machine({}, [...all, '/usr/bin/microsoft-edge', bundled]), bundled);
    expect(found).toMatchObject({ tools: { browser: '/usr/bin/chromium' } });
  });

  test('each that is missing', () => {
    expect(findTools(machine({ hasChineseFont: () => false }, ['/usr/bin/pdftotext']), bundled)).toEqual({
      missing: ['browser', 'soffice', 'poppler', 'chinese-font'],
    });
  });

  test('the program that the environment names, before all others', () => {
    const env = { PATH: '/usr/bin', CHROMIUM: '/opt/my/chrome' };
    expect(findTools(machine({ env }, [...all, '/opt/my/chrome']), bundled)).toMatchObject({
      tools: { browser: '/opt/my/chrome' },
    });
    expect(findTools(machine({ env }, all), bundled)).toEqual({ missing: ['browser'] });
  });

  test('a path in the environment that does not exist stops with its name', () => {
    const env = { PATH: '/usr/bin', SOFFICE: '/opt/nowhere' };
    expect(() => requireTools(machine({ env }, all))).toThrow(WrongPath);
    expect(() => requireTools(machine({ env }, all))).toThrow('/opt/nowhere');
  });
});

describe('installing', () => {
  const missing = ['browser', 'soffice', 'poppler', 'chinese-font'] as const;

  test('as root on Debian runs apt-get', () => {
    expect(commandsFor(machine({ isRoot: true }), missing)).toEqual([
      ['apt-get', 'update', '-qq'],
      [
        ...['apt-get', 'install', '-y', '-qq', '--no-install-recommends'],
        ...['chromium', 'libreoffice-calc-nogui', 'poppler-utils', 'fonts-noto-cjk'],
      ],
    ]);
  });

  test('as root on Ubuntu takes the browser from playwright, since its chromium is a snap', () => {
    const ubuntu = machine({ isRoot: true, family: ['ubuntu', 'debian'] });
    expect(commandsFor(ubuntu, ['browser'])).toEqual([
      ['npx', 'playwright-core', 'install', '--with-deps', 'chromium'],
    ]);
    expect(commandsFor(ubuntu, ['soffice'])?.flat()).toContain('libreoffice-calc-nogui');
  });

  test.each([
    ['Debian without root', machine({})],
    ['Fedora as root', machine({ isRoot: true, family: ['fedora'] })],
    ['a Mac', mac],
    ['Windows', windows],
  ])('on %s is left to the person', (_, on) => {
    expect(commandsFor(on, missing)).toBeUndefined();
  });

  test.each([
    [
      machine({}),
      'sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends chromium poppler-utils',
    ],
    [machine({ family: ['fedora'] }), 'sudo dnf install -y chromium poppler-utils'],
    [machine({ family: ['arch'] }), 'sudo pacman -S --needed chromium poppler'],
    [mac, 'brew install --cask google-chrome && brew install poppler'],
    [windows, 'winget install Google.Chrome oschwartz10612.Poppler'],
  ])('names one line', (on, line) => {
    expect(installLine(on, ['browser', 'poppler'])).toBe(line);
  });
});

test('the family of a Linux', () => {
  expect(linuxFamily('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n')).toEqual([
    'linuxmint',
    'ubuntu',
    'debian',
  ]);
  expect(linuxFamily('')).toEqual([]);
});
