import { median, since } from '../measure';
import type { Ready } from './ready';

/** What is used of the Zen engine (MIT). */
interface ZenModule {
  readonly ZenEngine: new () => {
    createDecision(content: Uint8Array): { evaluate(input: unknown): Promise<{ readonly result: unknown }> };
  };
}

const fields = ['form', 'level', 'words', 'great', 'front'] as const;

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
  tv(3, 2), tv(4, 5), tv(5, 10),
  [{ form: '"电视新闻"' }, '0'],
  [{ level: '> 3', words: '>= 1000', great: 'true' }, '5000'],
  [{ level: '3', front: 'true' }, '1000'],
  paper(3, '< 1000', 50), paper(4, '< 1000', 200), paper(5, '< 1000', 500),
  paper(3, '>= 1000', 300), paper(4, '>= 1000', 600), paper(5, '>= 1000', 2000),
  [{}, '0'],
] as const; // prettier-ignore

const decision = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'table',
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        executionMode: 'loop',
        inputField: 'rows',
        outputPath: 'rows',
        passThrough: false,
        inputs: fields.map((field) => ({ id: field, name: field, field })),
        outputs: [{ id: 'amount', name: 'amount', field: 'amount' }],
        rules: rules.map(([when, amount], index) => rule(when, amount, index)),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
};

/** Milliseconds of the loop mode over rows whose cells were read beforehand: to its advantage. */
export async function zenLoop(rows: readonly Ready[]): Promise<number> {
  const name = '@gorules/zen-engine';
  const { ZenEngine }: ZenModule = await import(name);
  const zen = new ZenEngine().createDecision(new TextEncoder().encode(JSON.stringify(decision)));
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage();
    await zen.evaluate({ rows });
    times.push(since(start));
  }
  return median(times);
}
