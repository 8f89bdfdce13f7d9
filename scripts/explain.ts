import { fileURLToPath } from 'node:url';
import { builtIns, schemeFrom } from '../src/rules/schemes/catalog';
import { awardNames } from '../src/rules/award/program';
import { readQuestion } from './explain/question';
import { reportOn, type Report } from './explain/report';
import { explainWords } from './explain/words';

/** The answer to the words of a command line; how to ask where they are no question. */
export function answerTo(words: readonly string[]): Report {
  const question = readQuestion(words);
  if ('wrong' in question) return { lines: howToAsk(question.wrong), answered: false };
  return reportOn(question);
}

function howToAsk(wrong: string): readonly string[] {
  const complaint = wrong === '' ? [] : [explainWords.zh.notAFact(wrong), explainWords.en.notAFact(wrong), ''];
  const schemes = builtIns
    .map((source) => ({ name: source.name, awards: awardNames(schemeFrom(source)) }))
    .filter(({ awards }) => awards.length > 0)
    .map(({ name, awards }) => `  ${name}: ${awards.join('、')}`);
  return [...complaint, ...explainWords.zh.usage, ...explainWords.en.usage, '', ...schemes];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines, answered } = answerTo(process.argv.slice(2));
  console.log(lines.join('\n'));
  process.exitCode = answered ? 0 : 1;
}
