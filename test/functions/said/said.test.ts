import { call } from '../call';
import { parseFormula } from '../formula';
import { saidOfAward } from './award';
import { saidOfOthers } from './other-functions';

type Said = readonly [id: string, args: readonly unknown[], error: string, said: string, formula: string];

/** Three lines for each call. */
const readSaid = (text: string): readonly Said[] =>
  text
    .trim()
    .split('\n\n')
    .map((lines): Said => {
      const [typed = '', answer = '', formula = ''] = lines.split('\n');
      const { name, args } = parseFormula(typed);
      const space = answer.indexOf(' ');
      return [name, args, answer.slice(0, space), answer.slice(space + 1), formula];
    });

it.each([saidOfAward, saidOfOthers].flatMap(readSaid))(
  'a message names what is wrong, the nearest names first, and a formula of the same scheme: %s(%j)',
  (id, args, error, said, formula) => {
    const answer = call(id, args);
    expect(answer).toMatchObject({ error });
    const { message } = answer as { readonly message: string };
    expect(message).toContain(said);
    expect(message.slice(message.indexOf('可用：'))).toBe(`可用：${formula}`);
  },
);
