import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { attribute, children, type Manifest } from './manifest';
import { ORIGIN } from './structure';

/** Sizes that a button's icon must have. */
const REQUIRED = [16, 32, 80];

/** Every icon is a PNG file in the repository with as many pixels as it says. */
export async function iconFaults(manifest: Manifest, folder: string): Promise<string[]> {
  const { all, root } = manifest;
  const urls = new Map(
    children(manifest.first('Images')).map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const url = (name: string): string => attribute(children(root, name)[0], 'DefaultValue');
  const icons = all('Icon');
  const wanted: readonly (readonly [string, readonly number[]])[] = [
    [url('IconUrl'), [32]],
    [url('HighResolutionIconUrl'), [64, 128]],
    ...icons.flatMap((icon) =>
      children(icon, 'Image').map(
        (image) => [urls.get(attribute(image, 'resid')) ?? '', [Number(attribute(image, 'size'))]] as const,
      ),
    ),
  ];
  const faults = await Promise.all(wanted.map(([address, sizes]) => fileFault(address, sizes, folder)));
  const missing = icons.flatMap((icon) => {
    const sizes = children(icon, 'Image').map((image) => Number(attribute(image, 'size')));
    const owner = attribute(icon.parentElement ?? undefined, 'id');
    return REQUIRED.filter((size) => !sizes.includes(size)).map((size) => `${owner} has no icon of ${size} pixels`);
  });
  return [...new Set([...faults.flat(), ...missing])];
}

async function fileFault(address: string, sizes: readonly number[], folder: string): Promise<string[]> {
  if (!address.startsWith(`${ORIGIN}/`)) return [`${address || 'an icon'} is no file of ours`];
  const size = await pngSize(path.join(folder, address.slice(ORIGIN.length)));
  if (!size) return [`${address} is no PNG file in the repository`];
  const { width, height } = size;
  return width === height && sizes.includes(width)
    ? []
    : [`${address} has ${width} × ${height} pixels, not ${sizes.join(' or ')}`];
}

/** Width and height from the header of a PNG file; undefined where there is none. */
async function pngSize(file: string): Promise<{ width: number; height: number } | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes?.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
