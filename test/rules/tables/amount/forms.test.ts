import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses, clausesOf } from '../../../../src/rules/tables/amount/clauses';
import { figures } from '../../../../src/rules/tables/amount/figures';
import { type Form, readBy } from '../../../../src/rules/tables/amount/form';
import { builtAround } from '../../../../src/rules/tables/amount/forms';
import { writtenAmount } from '../../../../src/rules/tables/amount/text';

/** The examples that stand above the entries of a list, in their order. */
function examplesIn(file: string): readonly string[] {
  const source = readFileSync(join(__dirname, '../../../../src/rules/tables/amount', file), 'utf8');
  return [...source.matchAll(/\/\*\* (.+) \*\/\s*\{\s*says:/g)].map(([, example = '']) => example);
}

/** The words of the form that reads the text. */
const readerOf = (list: readonly Form<readonly [undefined], unknown>[], text: string): unknown =>
  readBy<readonly [undefined], string>(
    list.map((form) => ({ ...form, gives: (said, left) => (form.gives(said, left) ? form.says : undefined) })),
    text,
    undefined,
  );

describe.each<[string, readonly Form<readonly [undefined], unknown>[]]>([
  ['figures.ts', figures],
  ['clauses.ts', clauses],
  ['forms.ts', builtAround],
])('%s', (file, list) => {
  const examples = examplesIn(file);

  it('has an example above each form', () => expect(examples).toHaveLength(list.length));

  it.each(examples.map((example, index) => [example, list[index]?.says]))(
    '%s is read by its own form first',
    (example, says) => expect(readerOf(list, example)).toBe(says),
  );
});

it.each([...examplesIn('figures.ts'), ...examplesIn('forms.ts')])('%s is an amount', (example) =>
  expect(writtenAmount(example)).not.toEqual({ formula: example }),
);

it.each(examplesIn('clauses.ts'))('%s is taken off an amount', (example) =>
  expect(clausesOf(`稿费的5%,${example}`)).toMatchObject({ amount: '稿费的5%' }),
);
