import { make } from './elements';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the person, as a download. */
export function download(bytes: ArrayBuffer, name: string): void {
  const href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  make('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** Last part of an address, as the file's name. */
export const fileNameOf = (url: string): string =>
  decodeURIComponent(new URL(url, window.location.href).pathname.split('/').at(-1) ?? '');

/** Fetches the fonts that the style sheet names; a canvas does not wait for them by itself. */
export async function loadFonts(): Promise<void> {
  // A font that no local file answers for fails to load; the browser then takes its own.
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}
