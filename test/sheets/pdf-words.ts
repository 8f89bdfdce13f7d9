import { execFileSync } from 'node:child_process';

/** A word as it stands on paper, in points from the page's left and upper edge. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of every page of a PDF. */
export function wordsOf(pdf: string): readonly (readonly Word[])[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      Array.from(page.matchAll(WORD), ([, left, top, right, bottom, text = '']): Word => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: plain(text),
      })),
    );
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Words in the order in which people read them: line by line, each from the left. */
export function inReadingOrder(words: readonly Word[]): readonly Word[] {
  const middle = ({ top, bottom }: Word): number => (top + bottom) / 2;
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(word) - middle(first) < (first.bottom - first.top) * 0.4) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}
