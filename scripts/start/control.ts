import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a running `npm start` listens for `npm stop`: a pipe of this machine, not of the network. */
const controlPath =
  process.platform === 'win32' ? '\\\\.\\pipe\\award-sheets-start' : path.join(tmpdir(), 'award-sheets-start.sock');

/** Calls back once somebody asks to stop. Only one that runs at a time: its ports are taken too. */
export function listenForStop(onStop: () => void, at = controlPath): Promise<Server> {
  // Left behind by one that was killed; two cannot run at once, since their ports are the same.
  if (process.platform !== 'win32') rmSync(at, { force: true });
  const server = createServer((socket) => {
    socket.end();
    onStop();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, () => resolve(server));
  });
}

/** Asks the one that runs to stop; false where none runs. */
export function askToStop(at = controlPath): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(at);
    socket.once('error', () => resolve(false));
    socket.once('close', (failed) => {
      if (!failed) resolve(true);
    });
    socket.resume();
  });
}
