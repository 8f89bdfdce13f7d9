import { execFileSync } from 'node:child_process';

/** A rectangle on a page in points from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

/** A printed page: its words, and the lines ruled on it (of no width or no height). */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Box[];
  /** The text as it stands on the page, and cell after cell as it was drawn. */
  readonly layout: string;
  readonly raw: string;
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });

const textsOf = (pdf: string, order: 'layout' | 'raw'): string[] =>
  run('pdftotext', [`-${order}`, pdf, '-'])
    .split('\f')
    .slice(0, -1);

const attribute = (tag: string, name: string): number => Number(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]);

const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function wordsOf(page: string): Word[] {
  return Array.from(page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g), ([, tag = '', text = '']) => ({
    left: attribute(tag, 'xMin'),
    top: attribute(tag, 'yMin'),
    right: attribute(tag, 'xMax'),
    bottom: attribute(tag, 'yMax'),
    text: plain(text),
  }));
}

/** Straight strokes from one point to another: the borders of cells. */
function rulesOf(pdf: string, page: number): Box[] {
  const svg = run('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), pdf, '-']);
  const strokes = svg.matchAll(
    /<path style="fill:none;[^"]*" d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " transform="matrix\(([^)]*)\)"/g,
  );
  return Array.from(strokes, ([, x1, y1, x2, y2, matrix = '']) => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.split(',').map(Number);
    const place = (x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f });
    const [from, to] = [place(Number(x1), Number(y1)), place(Number(x2), Number(y2))];
    return {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
  });
}

export function papersOf(pdf: string): Paper[] {
  const pages = run('pdftotext', ['-bbox', pdf, '-']).split('<page ').slice(1);
  const [layout, raw] = [textsOf(pdf, 'layout'), textsOf(pdf, 'raw')];
  return pages.map((page, index) => ({
    width: attribute(page, 'width'),
    height: attribute(page, 'height'),
    words: wordsOf(page),
    rules: rulesOf(pdf, index + 1),
    layout: layout[index] ?? '',
    raw: raw[index] ?? '',
  }));
}

/** What two boxes share must be wider and higher than this to count, in points: letters have air around them. */
const AIR = 0.75;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > AIR &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > AIR;

const crosses = (rule: Box, word: Box): boolean =>
  rule.left < word.right - AIR &&
  rule.right > word.left + AIR &&
  rule.top < word.bottom - AIR &&
  rule.bottom > word.top + AIR;

/** Words that cannot be read in full: over the edge of the page, through the border of a cell, upon one another. */
export function cutOff({ width, height, words, rules }: Paper): string[] {
  const beyond = words.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  const through = words.filter((word) => rules.some((rule) => crosses(rule, word)));
  const upon = words.filter((word, index) => words.slice(index + 1).some((other) => overlap(word, other)));
  const told = (why: string, found: readonly Word[]): string[] => found.map(({ text }) => `${why}: ${text}`);
  return [...told('over the edge', beyond), ...told('through a line', through), ...told('upon another', upon)];
}
