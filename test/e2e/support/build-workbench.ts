import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Builds the workbench's page where it is missing or older than its sources. */
export default function buildWorkbench(): void {
  const built = statSync('dist-workbench/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(newest('src/workbench'), statSync('package-lock.json').mtimeMs)) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['run', '--silent', 'build:workbench'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
