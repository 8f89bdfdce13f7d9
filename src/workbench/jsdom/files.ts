import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';

/** Finds the file for an address; null where there is none. */
export type FileSource = (url: URL) => Buffer | null;

function readInside(folder: string, path: string): Buffer | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder + sep))) return null;
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}

/** Serves texts by their full address. */
export const textSource =
  (texts: { readonly [url: string]: string }): FileSource =>
  (url) => {
    const text = texts[url.origin + url.pathname];
    return text === undefined ? null : Buffer.from(text);
  };

/** Office.js from the installed package, at the address from which every add-in loads it. */
export function officeSource(from: string = join(process.cwd(), 'package.json')): FileSource {
  const folder = join(dirname(createRequire(from).resolve('@microsoft/office-js/package.json')), 'dist');
  return (url) => {
    if (url.hostname !== 'appsforoffice.microsoft.com') return null;
    const path = /^\/lib\/[^/]+\/hosted\/(.*)$/.exec(url.pathname)?.[1];
    return path === undefined ? null : readInside(folder, path.toLowerCase());
  };
}

/** The first source that has the file. */
export const firstOf =
  (...sources: readonly FileSource[]): FileSource =>
  (url) => {
    for (const source of sources) {
      const file = source(url);
      if (file) return file;
    }
    return null;
  };
