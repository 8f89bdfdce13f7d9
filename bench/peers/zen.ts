import { median, since } from '../measure';
import { mustAgree, type Peer, type PeerAnswer } from './agree';
import type { Extent } from './formulas';
import { ready } from './ready';

/** What is used of the Zen engine (MIT). */
interface ZenModule {
  readonly ZenEngine: new () => {
    createDecision(content: Uint8Array): {
      evaluate(
        input: unknown,
      ): Promise<{ readonly result: { readonly rows: readonly { readonly amount: number | null }[] } }>;
    };
  };
}

const fields = ['form', 'level', 'words', 'great', 'front', 'unknown'] as const;

/** One row of the decision table; blank: any. The first that matches decides. */
const rule = (when: Partial<Record<(typeof fields)[number], string>>, amount: string, index: number) => ({
  _id: `r${index}`,
  ...Object.fromEntries(fields.map((field) => [field, when[field] ?? ''])),
  amount,
});

const tv = (level: number, times: number) => [{ form: '"电视新闻"', level: String(level) }, `fee * ${times}`] as const;
const paper = (level: number, words: string, amount: number) =>
  [{ level: String(level), words }, String(amount)] as const;

const rules = [
  [{ unknown: 'true' }, 'null'],
  tv(3, 2), tv(4, 5), tv(5, 10),
  [{ form: '"电视新闻"' }, '0'],
  [{ level: '> 3', words: '>= 1000', great: 'true' }, '5000'],
  [{ level: '3', front: 'true' }, '1000'],
  paper(3, '< 1000', 50), paper(4, '< 1000', 200), paper(5, '< 1000', 500),
  paper(3, '>= 1000', 300), paper(4, '>= 1000', 600), paper(5, '>= 1000', 2000),
  [{}, '0'],
] as const; // prettier-ignore

/**
 * One article counts once. The table of a loop sees one row at a time, so this is a function node behind it: one look
 * at every row, by level, then by amount, the first of equals.
 */
const once = `export const handler = ({ rows }) => {
  const best = new Map();
  const paid = [];
  rows.forEach(({ author, title, level, amount }, row) => {
    paid.push({ amount });
    if (typeof amount !== 'number') return;
    const key = author + '\\n' + title;
    const other = best.get(key);
    const higher = other === undefined || level > rows[other].level || (level === rows[other].level && amount > rows[other].amount);
    if (!higher) return void (paid[row] = { amount: 0 });
    if (other !== undefined) paid[other] = { amount: 0 };
    best.set(key, row);
  });
  return { rows: paid };
};`;

const place = { position: { x: 0, y: 0 } };
const edges = (...ids: readonly string[]) =>
  ids.slice(1).map((id, at) => ({ id: `e${at}`, sourceId: ids[at], targetId: id, type: 'edge' }));

const decision = (extent: Extent) => ({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', ...place },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'table',
      ...place,
      content: {
        hitPolicy: 'first',
        executionMode: 'loop',
        inputField: 'rows',
        outputPath: 'rows',
        passThrough: extent === 'rule',
        inputs: fields.map((field) => ({ id: field, name: field, field })),
        outputs: [{ id: 'amount', name: 'amount', field: 'amount' }],
        rules: rules.map(([when, amount], index) => rule(when, amount, index)),
      },
    },
    ...(extent === 'rule'
      ? [{ id: 'once', type: 'functionNode', name: 'once', ...place, content: { source: once } }]
      : []),
    { id: 'out', type: 'outputNode', name: 'out', ...place },
  ],
  edges: edges('in', 'table', ...(extent === 'rule' ? ['once'] : []), 'out'),
});

/** Milliseconds of the loop mode over rows whose cells were read beforehand: to its advantage. */
export const zenLoop =
  (extent: Extent): Peer =>
  async (tracker, ours) => {
    const name = '@gorules/zen-engine';
    const { ZenEngine }: ZenModule = await import(name);
    const zen = new ZenEngine().createDecision(new TextEncoder().encode(JSON.stringify(decision(extent))));
    const rows = ready(tracker);
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const start = process.cpuUsage();
      const { result } = await zen.evaluate({ rows });
      times.push(since(start));
      mustAgree('Zen', result.rows.map(({ amount }): PeerAnswer => amount ?? undefined), ours); // prettier-ignore
    }
    return median(times);
  };
