import { createMachineMemory, type TextStorage } from '../../src/excel/machine-memory';

const storageOf = (texts: Map<string, string>): TextStorage => ({
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
});

test('what was done is known the next time, in the same part of the storage only', () => {
  const texts = new Map<string, string>();
  const open = (prefix: string) =>
    createMachineMemory(
      () => storageOf(texts),
      () => prefix,
    );
  expect(open('甲').isDone('first-run')).toBe(false);
  open('甲').done('first-run');
  expect(open('甲').isDone('first-run')).toBe(true);
  expect(open('甲').isDone('other')).toBe(false);
  expect(open('乙').isDone('first-run')).toBe(false);
});

test.each(['', 'true', '{"version":2,"done":true}', '[1]', '{'])(
  'what someone else left there counts as nothing: %s',
  (text) => {
    const memory = createMachineMemory(
      () => storageOf(new Map([['award-sheets.first-run', text]])),
      () => '',
    );
    expect(memory.isDone('first-run')).toBe(false);
  },
);

test('where the storage is blocked it is remembered until the pane is closed', () => {
  const blocked = (): TextStorage => {
    throw new Error('SecurityError');
  };
  const memory = createMachineMemory(blocked, () => '');
  expect(memory.isDone('first-run')).toBe(false);
  memory.done('first-run');
  expect(memory.isDone('first-run')).toBe(true);
});
