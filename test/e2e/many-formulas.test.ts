import { settled } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** Very many formulas of ours filled down, over the real wire. */

const MANY = 10_000;
const SPILLED = 100_000;
/** Excel on the web refuses messages above this. */
const MOST_BYTES = 5 * 1024 * 1024;
const LIXIAN = 'assets/samples/lixian.xlsx';
let session: Session;
beforeAll(async () => {
  session = await openSession(LIXIAN);
  await settled(session.pane);
}, 120_000);
afterAll(() => session.close());

test('ten thousand formulas show their results; the messages do not grow with them', async () => {
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
    const sent = workbench.log.slice(before).map(({ bytes }) => bytes);
    // The same calls again: every answer is known, so that this is what the grid needs by itself.
    const grid = await seconds('AB');
    return { wire, grid, sent, amounts: amounts('AA'), again: amounts('AB') };
  }, MANY);
  const { wire, grid, sent } = found;
  console.log(
    `${MANY} formulas: ${wire.toFixed(1)} s over the wire, ${grid.toFixed(1)} s for the grid by itself ` +
      `(${(wire / grid).toFixed(2)}), ${sent.length} messages`,
  );
  expect(found.amounts).toEqual(Array.from({ length: MANY }, (_, row) => 200 * (row + 1)));
  expect(found.again).toEqual(found.amounts);
  expect(sent.length).toBeLessThan(100);
  expect(Math.max(...sent)).toBeLessThan(MOST_BYTES);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
}, 180_000);

test('one formula spills a hundred thousand different results: one call, one answer, no message too long', async () => {
  const found = await session.page.evaluate(async (many) => {
    const { workbench } = window;
    const rows = Array.from({ length: many }, (_, row) => ['省级', 900, row + 1]);
    workbench.enter('名单', `W1:Y${many + 1}`, [['级别', '字数', '数量'], ...rows]);
    await workbench.settle();
    const before = workbench.log.length;
    const began = performance.now();
    workbench.enter('名单', 'AD1', [[`=AWARD("澧县","上稿",W1:Y${many + 1})`]]);
    await workbench.settle();
    const seconds = (performance.now() - began) / 1000;
    const sent = workbench.log.slice(before).map(({ bytes }) => bytes);
    const { values, formulas } = workbench.cells('名单', `AD1:AD${many + 1}`);
    return {
      seconds,
      sent,
      amounts: values.map(([amount]) => amount),
      formulas: formulas.flat().filter(Boolean).length,
    };
  }, SPILLED);
  console.log(`${SPILLED} results spilled: ${found.seconds.toFixed(1)} s, ${found.sent.length} messages`);
  expect(found.amounts).toEqual([...Array.from({ length: SPILLED }, (_, row) => 200 * (row + 1)), '']);
  expect(found.formulas).toBe(1);
  expect(found.sent.length).toBeLessThan(20);
  expect(Math.max(...found.sent)).toBeLessThan(MOST_BYTES);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
}, 180_000);
