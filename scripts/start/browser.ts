import { spawn } from 'node:child_process';

type Command = readonly [program: string, ...args: string[]];

/** The command that opens an address in the person's own browser; undefined where there is no screen. */
function openCommand(url: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Command | undefined {
  if (env['CI']) return undefined;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : undefined;
}

/** Opens the address where there is a browser to open it in. A computer without one is no fault: the address is printed. */
export function openInBrowser(url: string): void {
  const command = openCommand(url, process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () =>
    console.log('没有找到浏览器，请自行打开上面的网址。 No browser found: open the address yourself.'),
  );
  child.unref();
}
