import { functionsOf } from './compare/bundle';
import { questions } from './compare/questions';

/**
 * `npm run compare -- REVISION [N]`: asks the functions of a revision and those of the work tree the same questions and
 * shows N of those where they differ, for each part of the language; a change of an amount first, a change of what an
 * error says last.
 */
const [revision, shown = '20'] = process.argv.slice(2);
if (revision === undefined) throw new Error('npm run compare -- REVISION [N]');

const [before, now] = [await functionsOf(revision), await functionsOf()];

/** Errors without their sentences. */
const bare = (answer: string): string => answer.replace(/(#VALUE!|#N\/A)[^‖]*/g, '$1');

for (const [part, ask] of Object.entries(questions)) {
  const differing: { readonly about: string; readonly old: string; readonly new: string; readonly inValue: boolean }[] =
    [];
  const asked = ask();
  for (const { name, args, about } of asked) {
    const [old, current] = [before(name, args), now(name, args)];
    if (old !== current) differing.push({ about, old, new: current, inValue: bare(old) !== bare(current) });
  }
  const values = differing.filter(({ inValue }) => inValue);
  console.log(
    `${part}: ${asked.length} questions, ${values.length} other answers, ${differing.length - values.length} other sentences`,
  );
  for (const { about, old, new: current, inValue } of [...values, ...differing.filter((one) => !one.inValue)].slice(
    0,
    Number(shown),
  )) {
    console.log(`  ${about}\n    - ${inValue ? bare(old) : old}\n    + ${inValue ? bare(current) : current}`);
  }
}
