import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** What the search for tools has to know of the computer. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ID and ID_LIKE of /etc/os-release in one list, such as ['ubuntu', 'debian']; empty outside Linux. */
  readonly family: readonly string[];
  readonly isRoot: boolean;
  isFile(path: string): boolean;
  /** Whether a text in Chinese can be drawn. */
  hasChineseFont(): boolean;
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  family: linuxFamily(process.platform === 'linux' ? readOr('/etc/os-release', '') : ''),
  isRoot: process.getuid?.() === 0,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  hasChineseFont: () => process.platform !== 'linux' || listFonts('zh-cn').trim() !== '',
});

/** ID=ubuntu and ID_LIKE="debian" as one list. */
export const linuxFamily = (osRelease: string): readonly string[] =>
  Array.from(osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm), ([, ids = '']) => ids.split(' ')).flat();

function readOr(file: string, otherwise: string): string {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : otherwise;
}

/** The fonts that have the signs of a language; none where there is no fontconfig yet. */
function listFonts(language: string): string {
  try {
    return execFileSync('fc-list', [`:lang=${language}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
