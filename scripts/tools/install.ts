import type { Missing } from './find';
import type { Machine } from './machine';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Names in apt. Ubuntu's chromium is a snap, which a server cannot run: there playwright brings the browser. */
const debian: Readonly<Record<Missing, string>> = {
  browser: 'chromium',
  soffice: 'libreoffice-calc-nogui',
  poppler: 'poppler-utils',
  'chinese-font': 'fonts-noto-cjk',
};

const fedora: Readonly<Record<Missing, string>> = {
  browser: 'chromium',
  soffice: 'libreoffice-calc',
  poppler: 'poppler-utils',
  'chinese-font': 'google-noto-sans-cjk-fonts',
};

const arch: Readonly<Record<Missing, string>> = {
  browser: 'chromium',
  soffice: 'libreoffice-fresh',
  poppler: 'poppler',
  'chinese-font': 'noto-fonts-cjk',
};

const windows: Readonly<Partial<Record<Missing, string>>> = {
  browser: 'Google.Chrome',
  soffice: 'TheDocumentFoundation.LibreOffice',
  poppler: 'oschwartz10612.Poppler',
};

const BROWSER_BY_PLAYWRIGHT: Command = ['npx', 'playwright-core', 'install', '--with-deps', 'chromium'];

const isDebian = ({ family }: Machine): boolean => family.includes('debian');
const isUbuntu = ({ family }: Machine): boolean => family.includes('ubuntu');

/** Commands that install what is missing on Debian or Ubuntu, to be run one after another as root. */
function aptCommands(machine: Machine, missing: readonly Missing[]): readonly Command[] {
  const byPlaywright = isUbuntu(machine) && missing.includes('browser');
  const packages = missing.filter((name) => !(byPlaywright && name === 'browser')).map((name) => debian[name]);
  const apt: readonly Command[] =
    packages.length === 0
      ? []
      : [
          ['apt-get', 'update', '-qq'],
          ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
        ];
  return byPlaywright ? [...apt, BROWSER_BY_PLAYWRIGHT] : apt;
}

/** What may be run right away; undefined where the person at the keyboard has to. */
export const commandsFor = (machine: Machine, missing: readonly Missing[]): readonly Command[] | undefined =>
  isDebian(machine) && machine.isRoot ? aptCommands(machine, missing) : undefined;

/** The one line that installs what is missing. */
export function installLine(machine: Machine, missing: readonly Missing[]): string {
  const names = (packages: Readonly<Partial<Record<Missing, string>>>): string =>
    missing.flatMap((name) => packages[name] ?? []).join(' ');
  if (machine.platform === 'darwin') return macLine(missing);
  if (machine.platform === 'win32') return `winget install ${names(windows)}`;
  if (machine.family.includes('fedora')) return `sudo dnf install -y ${names(fedora)}`;
  if (machine.family.includes('arch')) return `sudo pacman -S --needed ${names(arch)}`;
  if (!isDebian(machine)) return `# ${names(debian)}`;
  return aptCommands(machine, missing)
    .map((command) => (command[0] === 'apt-get' ? `sudo ${command.join(' ')}` : command.join(' ')))
    .join(' && ');
}

function macLine(missing: readonly Missing[]): string {
  const casks = [missing.includes('browser') ? 'google-chrome' : '', missing.includes('soffice') ? 'libreoffice' : ''];
  const parts = [
    ...(casks.some((cask) => cask !== '')
      ? [`brew install --cask ${casks.filter((cask) => cask !== '').join(' ')}`]
      : []),
    ...(missing.includes('poppler') ? ['brew install poppler'] : []),
  ];
  return parts.join(' && ');
}
