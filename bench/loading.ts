import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { median, timed } from './measure';

const TURNS = 21;

/** Milliseconds until a machine that never saw dist/functions.js has read, compiled and run it: all functions are associated then. */
export function loadingTime(file: string): number {
  const source = readFileSync(file, 'utf8');
  const times = Array.from({ length: TURNS }, (_, turn) => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id) };
    // Other text in each turn: the engine keeps what it compiled.
    const time = timed(() => runInNewContext(`${source}\n// ${turn}`, { CustomFunctions }));
    if (associated.length === 0) throw new Error(`${file} associates nothing`);
    return time;
  });
  return median(times);
}
