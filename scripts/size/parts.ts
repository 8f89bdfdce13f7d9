import { gzipSync } from 'node:zlib';
import type { Bundle, Piece } from './pieces';

/** A part of a bundle, in bytes. */
export interface Part {
  readonly name: string;
  /** As it stands in the file. */
  readonly raw: number;
  /** By how much the gzipped file gets smaller without it. Parts that are alike shorten each other: these do not add up. */
  readonly saved: number;
}

type Named = Pick<Part, 'name'> & { readonly has: (from: string) => boolean };

/** Folders with all below them, files, and the words of each language; the greatest first. */
export function partsByPlace({ pieces }: Bundle): readonly Part[] {
  const paths = pieces.flatMap(({ from }) => from.split('/').map((_, at, all) => all.slice(0, at + 1).join('/')));
  return measured(pieces, [
    ...[...new Set(paths)].map((name) => ({ name, has: (from: string) => `${from}/`.startsWith(`${name}/`) })),
    ...['zh', 'en'].map((language) => ({
      name: `*/${language}`,
      has: (from: string) => from.endsWith(`/${language}`),
    })),
  ]);
}

/** Modules, each with all others that are there for its sake alone; the greatest first. */
export function partsByUse({ pieces, imports }: Bundle, entry: string): readonly Part[] {
  const all = reached(imports, entry);
  const parts = [...all].slice(1).map((module) => {
    const kept = reached(imports, entry, module);
    const gone = new Set([...all].filter((other) => !kept.has(other)));
    return {
      name: gone.size > 1 ? `${module} +${gone.size - 1}` : module,
      has: (from: string) => gone.has(from.replace(/\.ts\/.*/, '.ts')),
    };
  });
  return measured(pieces, parts);
}

/** What an entry needs, itself first, as if `without` were not there. */
function reached(imports: Bundle['imports'], entry: string, without?: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const module of found) {
    for (const next of imports.get(module) ?? []) if (next !== without) found.add(next);
  }
  return found;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

export const gzippedBytes = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

function measured(pieces: readonly Piece[], parts: readonly Named[]): readonly Part[] {
  const whole = gzippedBytes(textOf(pieces));
  return parts
    .map(({ name, has }) => ({
      name,
      raw: Buffer.byteLength(textOf(pieces.filter(({ from }) => has(from)))),
      saved: whole - gzippedBytes(textOf(pieces.filter(({ from }) => !has(from)))),
    }))
    .sort((a, b) => b.saved - a.saved);
}
