import { settled } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** Very many formulas of ours filled down, over the real wire. */

const MANY = 10_000;
const LIXIAN = 'assets/samples/lixian.xlsx';
let session: Session;
afterAll(() => session.close());

test('ten thousand formulas show their results; the messages do not grow with them', async () => {
  session = await openSession(LIXIAN);
  await settled(session.pane);
  const found = await session.page.evaluate(async (many) => {
    const { workbench } = window;
    const seconds = async (column: string): Promise<number> => {
      const began = performance.now();
      const rows = Array.from({ length: many }, (_, row) => [
        `=AWARD("澧县","上稿","级别","省级","字数",900,"数量",${row + 1})`,
      ]);
      workbench.enter('名单', `${column}1:${column}${many}`, rows);
      await workbench.settle();
      return (performance.now() - began) / 1000;
    };
    const amounts = (column: string) =>
      workbench.cells('名单', `${column}1:${column}${many}`).values.map(([amount]) => amount);
    const before = workbench.log.length;
    const wire = await seconds('AA');
    const messages = workbench.log.length - before;
    // The same calls again: every answer is known, so that this is what the grid needs by itself.
    const grid = await seconds('AB');
    return { wire, grid, messages, amounts: amounts('AA'), again: amounts('AB') };
  }, MANY);
  const { wire, grid, messages } = found;
  console.log(
    `${MANY} formulas: ${wire.toFixed(1)} s over the wire, ${grid.toFixed(1)} s for the grid by itself ` +
      `(${(wire / grid).toFixed(2)}), ${messages} messages`,
  );
  expect(found.amounts).toEqual(Array.from({ length: MANY }, (_, row) => 200 * (row + 1)));
  expect(found.again).toEqual(found.amounts);
  expect(messages).toBeLessThan(100);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
}, 180_000);
