import path from 'node:path';
import type { Machine } from './machine';

/** The programs that tests need beside Node, by their paths. */
export interface Tools {
  readonly browser: string;
  readonly soffice: string;
  readonly pdftotext: string;
  readonly pdftoppm: string;
}

/** What can be missing; pdftotext and pdftoppm come together. */
export type Missing = 'browser' | 'soffice' | 'poppler' | 'chinese-font';

export type Found = { readonly tools: Tools; readonly missing: readonly [] } | { readonly missing: readonly Missing[] };

const browserNames: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: ['chromium'],
  win32: ['chrome.exe', 'msedge.exe'],
};

const macApplications: readonly string[] = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const windowsBrowsers: readonly string[] = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where a program of this name may stand among the folders of PATH. */
function onPath({ platform, env }: Machine, names: readonly string[]): readonly string[] {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const windowsFolders = ({ env }: Machine): readonly string[] =>
  [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);

const macFolders = ({ env }: Machine): readonly string[] => ['/Applications', `${env['HOME'] ?? ''}/Applications`];

/** Every place where Chrome, Edge or Chromium may stand, the likeliest first. `bundled` is playwright's own. */
export function browserPlaces(machine: Machine, bundled: string): readonly string[] {
  const named = onPath(machine, browserNames[machine.platform] ?? []);
  if (machine.platform === 'darwin')
    return [
      ...macFolders(machine).flatMap((folder) => macApplications.map((app) => `${folder}/${app}`)),
      ...named,
      bundled,
    ];
  if (machine.platform === 'win32')
    return [
      ...windowsFolders(machine).flatMap((folder) => windowsBrowsers.map((app) => `${folder}\\${app}`)),
      ...named,
      bundled,
    ];
  return [...named, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium', bundled];
}

/** Every place where LibreOffice may stand, the likeliest first. */
export function officePlaces(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin')
    return [
      ...macFolders(machine).map((folder) => `${folder}/LibreOffice.app/Contents/MacOS/soffice`),
      ...onPath(machine, ['soffice']),
    ];
  // On Windows soffice.com waits until the work is done, soffice.exe does not.
  if (machine.platform === 'win32')
    return [
      ...windowsFolders(machine).map((folder) => `${folder}\\LibreOffice\\program\\soffice.com`),
      ...onPath(machine, ['soffice.com']),
    ];
  return [
    ...onPath(machine, ['soffice', 'libreoffice']),
    '/usr/lib/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ];
}

const popplerPlaces = (machine: Machine, name: 'pdftotext' | 'pdftoppm'): readonly string[] => [
  ...onPath(machine, [machine.platform === 'win32' ? `${name}.exe` : name]),
  ...(machine.platform === 'darwin' ? [`/opt/homebrew/bin/${name}`, `/usr/local/bin/${name}`] : []),
];

/** A path given in the environment stands for itself: a wrong one is missing, nothing else is taken in its place. */
const given = (machine: Machine, variable: string, places: readonly string[]): string | undefined =>
  [machine.env[variable] ?? places].flat().find((place) => machine.isFile(place));

/** Looks for all tools. CHROMIUM and SOFFICE in the environment name the programs to use instead of those found. */
export function findTools(machine: Machine, bundledBrowser: string): Found {
  const browser = given(machine, 'CHROMIUM', browserPlaces(machine, bundledBrowser));
  const soffice = given(machine, 'SOFFICE', officePlaces(machine));
  const [pdftotext, pdftoppm] = (['pdftotext', 'pdftoppm'] as const).map((name) =>
    popplerPlaces(machine, name).find((place) => machine.isFile(place)),
  );
  const font = machine.hasChineseFont();
  if (browser && soffice && pdftotext && pdftoppm && font)
    return { tools: { browser, soffice, pdftotext, pdftoppm }, missing: [] };
  const missing: readonly (readonly [Missing, unknown])[] = [
    ['browser', browser],
    ['soffice', soffice],
    ['poppler', pdftotext && pdftoppm],
    ['chinese-font', font],
  ];
  return { missing: missing.flatMap(([name, found]) => (found ? [] : [name])) };
}
