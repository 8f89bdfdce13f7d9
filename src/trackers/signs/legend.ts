import { cleanText } from '../../facts/text';
import { isDrawn, signOf } from './signs';

/** What a sheet itself says about a sign, as it says it: several words where it says several things. */
export type Legend = ReadonlyMap<string, readonly string[]>;

/** The cells of a row beside a grid, as far as they hold something. */
export type LegendLine = readonly string[];

/** What links a sign to its meaning: √ 表示 出勤. */
const LINK = '(?:[:=~—–-]|表示|代表|为|是|指|即|打|用|画|划|记|填)';
/** A sign of up to four characters in quotes or brackets: “√”, 【迟】. */
const QUOTED = /[“"'‘「【[(]([^”"'’」】\])]{1,4})[”"'’」】\])]/;
/** What begins a legend: 说明：, 考勤符号：. */
const LABEL = /^(?:[^:]{0,10}(?:符号|说明|图例|标记|标识|记号|备注|附注|注)[^:]{0,4})(?::|$)/;
/** A title over a grid says when: neither its 〇 nor its dash is a sign. */
const DAY = '(?:[\\d〇零○一二三四五六七八九]{2,4}年)?[\\d一二三四五六七八九十]{1,3}月(?:\\d{1,2}日)?';
const DATES = new RegExp(`${DAY}(?:[-—–~～至到]+(?:${DAY}|\\d{1,2}日?))?|[〇零○一二三四五六七八九]{4}年`, 'g');
const NUMBERING = /^\(?\d{1,2}[.、)]\s*/;

/**
 * Reads the lines beside a grid: √出勤 △迟到 · 出勤√;迟到△ · “迟”表示迟到 · A:出勤 · signs and words in cells of their own.
 *
 * @param used the signs of the grid: what is no drawn sign is taken for one only where the grid has it
 */
export function readLegend(lines: readonly LegendLine[], used: ReadonlySet<string>): Legend {
  const legend = new Map<string, string[]>();
  for (const line of lines) {
    for (const [sign, words] of pairsOf(line, used)) {
      const said = legend.get(sign) ?? [];
      if (!said.includes(words)) legend.set(sign, [...said, words]);
    }
  }
  return legend;
}

type Pair = readonly [sign: string, words: string];
interface LooseToken {
  readonly kind: 'sign' | 'words';
  readonly text: string;
}
type Token = LooseToken | { readonly kind: 'pair'; readonly pair: Pair };

function pairsOf(cells: LegendLine, used: ReadonlySet<string>): readonly Pair[] {
  const tokens = cells
    .flatMap((cell) =>
      cleanText(cell)
        .replace(DATES, ' ')
        .replace(/\(\s*\)/g, ' ')
        .replace(LABEL, '')
        .split(/[,;。、\s|]+/),
    )
    .map((part) => part.replace(NUMBERING, '').trim())
    .filter((part) => part !== '' && !LABEL.test(part))
    .flatMap((part) => tokensOf(part, used));
  if (!tokens.some((token) => token.kind === 'pair' || token.kind === 'sign')) return [];
  return [...tokens.flatMap((token) => (token.kind === 'pair' ? [token.pair] : [])), ...alternating(tokens)];
}

/** A piece between two commas or blanks: sign and words together, one of them alone, or several of both. */
function tokensOf(part: string, used: ReadonlySet<string>): readonly Token[] {
  const quoted = QUOTED.exec(part);
  if (quoted?.[1] !== undefined && (isSign(quoted[1], used) || used.has(signOf(quoted[1])))) {
    const rest = bare(part.replace(quoted[0], ''));
    return rest === '' ? [sign(quoted[1])] : [pair(quoted[1], rest)];
  }
  const linked = new RegExp(`^(.{1,4}?)${LINK}+(.+)$`).exec(part);
  if (linked?.[1] !== undefined && linked[2] !== undefined) {
    const [before, after] = [linked[1], linked[2]];
    if (used.has(signOf(before)) || isSign(before, used)) return [pair(before, bare(after))];
    if (used.has(signOf(after)) || isSign(after, used)) return [pair(after, bare(before))];
  }
  if (isSign(part, used)) return [sign(part)];
  // √出勤△迟到: cut before and behind every drawn sign.
  const cut = [...signOf(part).matchAll(/[^\p{L}\p{N}\s().]{1,2}|[\p{L}\p{N}().]+/gu)]
    .map(([text]): LooseToken => (isSign(text, used) ? sign(text) : { kind: 'words', text: bare(text) }))
    .filter(({ text }) => text !== '');
  const [first, second] = cut;
  if (cut.length !== 2 || !first || !second || first.kind === second.kind) return cut;
  return [first.kind === 'sign' ? pair(first.text, second.text) : pair(second.text, first.text)];
}

const isSign = (text: string, used: ReadonlySet<string>): boolean => {
  const one = signOf(text);
  return [...one].length === 1 ? isDrawn(one) || used.has(one) : used.has(one) && [...one].every(isDrawn);
};

const sign = (text: string): LooseToken => ({ kind: 'sign', text: signOf(text) });
const pair = (text: string, words: string): Token => ({ kind: 'pair', pair: [signOf(text), words] });

/** Words without what links them to a sign. */
const bare = (text: string): string =>
  text
    .replace(new RegExp(`^${LINK}+|${LINK}+$`, 'g'), '')
    .replace(/^[()[\]“”"']+|[()[\]“”"']+$/g, '')
    .trim();

/** Signs and words by turns; which comes first says which belong together. Anything else is not to be told. */
function alternating(tokens: readonly Token[]): readonly Pair[] {
  const loose = tokens.flatMap((token) => (token.kind === 'pair' ? [] : [token])).filter(({ text }) => text !== '');
  const from = loose.findIndex(({ kind }) => kind === 'sign');
  if (from < 0) return [];
  const wordsFirst = from === 1 && loose.length % 2 === 0 && loose.at(-1)?.kind === 'sign';
  const order = loose.slice(wordsFirst ? 0 : from);
  const pairs: Pair[] = [];
  for (let place = 0; place + 1 < order.length; place += 2) {
    const [first, second] = [order[place], order[place + 1]];
    if (!first || !second || first.kind === second.kind) return pairs;
    if ((first.kind === 'words') !== wordsFirst) return pairs;
    pairs.push(wordsFirst ? [second.text, first.text] : [first.text, second.text]);
  }
  return pairs;
}
