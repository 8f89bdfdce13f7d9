import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code or data may stand in what is shipped. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as MIT. */
  readonly licence: string;
  /** The text that comes with it; undefined where the package has none. */
  readonly text: string | undefined;
  readonly author: string;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Packages for development whose data was distilled into our sources. */
const DISTILLED: readonly string[] = ['chinese-days'];

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/** All that the product depends on by package-lock.json, by name: more than is bundled, never less. */
export function shippedPackages(root: string): readonly Shipped[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && (!dev || DISTILLED.some((name) => path === `node_modules/${name}`)))
    .map(([path, { version = '', license = '' }]) => {
      const folder = join(root, path);
      return { name: path.replace(/^.*node_modules\//, ''), version, licence: license, ...words(folder) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

function words(folder: string): Pick<Shipped, 'text' | 'author'> {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: run npm ci.`);
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly author?: unknown };
  const text = file && readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  return { text, author: typeof author === 'string' ? author : nameOf(author) };
}

const nameOf = (author: unknown): string =>
  typeof author === 'object' && author !== null && 'name' in author ? String(author.name) : '';
