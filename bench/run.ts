import { existsSync } from 'node:fs';
import { award } from '../src/functions/award';
import { explain } from '../src/functions/explain';
import { rules } from '../src/functions/rules';
import { totals } from '../src/functions/totals';
import { loadingTime } from './loading';
import { exponent, inTurns, mostAlive } from './measure';
import type { Peer } from './peers/agree';
import { hyperFormulaEdit } from './peers/hyperformula';
import { libreOfficeRecalculation } from './peers/libreoffice';
import { zenLoop } from './peers/zen';
import { SINGLE_CALLS, singleCalls } from './single';
import { straight } from './straight';
import { tracker } from './tracker';
import { whatIf } from './what-if';

/** BENCH_ROWS=10000 npm run bench is a quick look; BENCH_PEERS=0 leaves the others out. */
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const PEERS = process.env.BENCH_PEERS !== '0';
/** As many rows the others take in a minute; fewer where their formulas look at all rows for each. */
const PEER_ROWS = 20_000;
const FORMULA_ROWS = 1000;
/** Zen breaks a function node off after a few seconds: at 50,000 rows always, at 20,000 it needs less than one. */
const NODE_ROWS = [5000, 20_000];
const TURNS = 7;
/** A run over few rows is short: more of them for a median that holds. */
const SMALL_TURNS = 41;

const lines: (readonly [what: string, result: string, against: string, aim: string])[] = [];
const ms = (value: number): string => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ×`;

const scheme = [['澧县']];
const name = [['上稿']];
// Before there is any large table: a sheet of single formulas has none.
const single = singleCalls(TURNS);
const aSecond = (time: number): string => `${Math.round((SINGLE_CALLS / time) * 1000)} a second`;
lines.push(
  [`${SINGLE_CALLS} single calls, the scheme by name`, ms(single.byName), aSecond(single.byName), '100000'],
  [`${SINGLE_CALLS} single calls, a fresh range each`, ms(single.byRange), aSecond(single.byRange), '50000'],
);

const BUILT = 'dist/functions.js';
if (existsSync(BUILT)) lines.push([`${BUILT}, until its functions are there`, ms(loadingTime(BUILT)), '', '']);

const cells = tracker(ROWS);

// The straight loop must give what the product gives, row by row, or the comparison means nothing.
const answers = award(scheme, name, [cells]);
const wanted = straight(cells);
if (!Array.isArray(answers) || answers.length !== wanted.length) throw new Error('AWARD gives other rows');
answers.forEach((answer, row) => {
  const paid: unknown = typeof answer === 'object' ? undefined : answer;
  if (paid !== wanted[row]) throw new Error(`row ${row + 1}: ${JSON.stringify(paid)} against ${wanted[row]}`);
});

const large = inTurns(TURNS, {
  straight: () => straight(cells),
  award: () => award(scheme, name, [cells]),
  explain: () => explain('zh', scheme, name, [cells]),
  totals: () => totals(scheme, name, [cells]),
});
lines.push(
  [`a straight loop by hand, ${ROWS} rows`, ms(large.straight), '', ''],
  [`AWARD, ${ROWS} rows`, ms(large.award), `${times(large.award / large.straight)} the loop`, '3 ×'],
  [`EXPLAIN, ${ROWS} rows`, ms(large.explain), `${times(large.explain / large.award)} AWARD`, '8 ×'],
  [`TOTALS, ${ROWS} rows`, ms(large.totals), `${times(large.totals / large.award)} AWARD`, ''],
);

// Rows that nothing is kept of yet; what is kept of the others is let go of before, not meanwhile.
const unseen = tracker(ROWS);
const alive = mostAlive(ROWS, () => award(scheme, name, [unseen]));
lines.push(['AWARD, memory beyond the input', `${Math.round(alive / ROWS)} bytes a row`, '', '150']);

/**
 * AWARD and the loop by hand over as many rows as the peers, each of which must give the same answers: how
 * far each is from the loop says what distance from AWARD is possible at all.
 */
async function against(
  what: string,
  rows: number,
  once: boolean,
  under: readonly (readonly unknown[])[],
  peers: readonly (readonly [what: string, Peer])[],
  aim: string,
): Promise<void> {
  const table = tracker(Math.min(ROWS, rows));
  const ours = award(under, name, [table]);
  if (!Array.isArray(ours)) throw new Error('AWARD gives no rows');
  const { award: own, loop } = inTurns(SMALL_TURNS, {
    award: () => award(under, name, [table]),
    loop: () => straight(table, once),
  });
  lines.push([`${what}, ${ours.length} rows`, ms(own), `${times(own / loop)} the loop`, '']);
  for (const [whose, peer] of peers) {
    const time = await peer(table, ours);
    lines.push([`${whose}, as many`, ms(time), `${times(time / own)} AWARD, ${times(time / loop)} the loop`, aim]);
  }
}

if (PEERS) {
  const tables = rules(scheme, null);
  if (!Array.isArray(tables)) throw new Error('no tables');
  // 归并 in the row of 汇总: without it every row is paid, however many share an article.
  const alone = (tables as readonly (readonly unknown[])[]).filter((row) => !row.includes('稿件编号或作者、标题'));
  await against(
    'AWARD, the whole rule',
    FORMULA_ROWS,
    true,
    scheme,
    [
      ['LibreOffice, the whole rule: recalculation, 同稿 by MAXIFS and COUNTIFS', libreOfficeRecalculation('rule')],
      ['HyperFormula, the whole rule: an edit of the bound, the same formulas', hyperFormulaEdit('rule')],
    ],
    '20 ×',
  );
  for (const rows of NODE_ROWS)
    await against(
      'AWARD, the whole rule',
      rows,
      true,
      scheme,
      [['Zen engine, the whole rule: loop mode, 同稿 in a function node, cells read beforehand', zenLoop('rule')]],
      '20 ×',
    );
  await against(
    'AWARD under a copy without 同稿',
    PEER_ROWS,
    false,
    alone,
    [
      ['LibreOffice, amounts alone: recalculation of four formulas a row', libreOfficeRecalculation('amounts')],
      ['HyperFormula, amounts alone: an edit of the bound', hyperFormulaEdit('amounts')],
    ],
    '',
  );
  await against(
    'AWARD under a copy without 同稿',
    ROWS,
    false,
    alone,
    [['Zen engine, amounts alone: loop mode, cells read beforehand', zenLoop('amounts')]],
    '',
  );
}

const sizes = [1000, 10_000, ROWS, ...(ROWS >= 100_000 ? [ROWS * 10] : [])];
const grown = sizes.map((rows) => {
  const table = rows === ROWS ? cells : tracker(rows);
  const turns = rows > 100_000 ? 3 : TURNS;
  return {
    rows,
    ...inTurns(turns, {
      straight: () => straight(table),
      award: () => award(scheme, name, [table]),
      totals: () => totals(scheme, name, [table]),
    }),
  };
});
lines.push(
  ['the straight loop, growth', grown.map(({ straight: time }) => ms(time)).join(', '), exponent(grown.map(({ rows, straight: time }) => [rows, time])).toFixed(2), ''],
  ['AWARD with dedupe, growth', grown.map(({ award: time }) => ms(time)).join(', '), exponent(grown.map(({ rows, award: time }) => [rows, time])).toFixed(2), '1.1'],
  ['TOTALS by person, growth', grown.map(({ totals: time }) => ms(time)).join(', '), exponent(grown.map(({ rows, totals: time }) => [rows, time])).toFixed(2), '1.1'],
); // prettier-ignore

const moved = whatIf(cells);
lines.push(
  [`what-if, an amount, ${ROWS} rows`, ms(moved.amount.median), `the first ${ms(moved.amount.first)}`, '10 ms'],
  [`what-if, a bound, ${ROWS} rows`, ms(moved.bound.median), `the first ${ms(moved.bound.first)}`, '60 ms'],
);

console.log('Medians of processor time.\n\n| | median | ratio | aim |\n|---|---|---|---|');
for (const line of lines) console.log(`| ${line.join(' | ')} |`);
