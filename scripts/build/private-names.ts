import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Properties of our own objects that Excel neither hands over nor gets: in dist/functions.js they have short names. A
 * name that is not here is only longer.
 */
export const ownProperties: readonly string[] = [
  'allowed', 'alone', 'answer', 'anyAward', 'apart', 'arity', 'article', 'asked', 'atMost', 'awardCells', 'best', 'between', 'book',
  'brackets', 'classes', 'codes', 'colon', 'column', 'condition', 'conditionColumns', 'conditions', 'consequence', 'counted', 'dayOpen',
  'decidedBy', 'declared', 'declaredKeys', 'defaulted', 'defaults', 'derived', 'differ', 'distinct', 'divided', 'each', 'elects',
  'elsewhere', 'expression', 'failed', 'fails', 'fault', 'faults', 'field', 'figureOf', 'findings', 'firstRow', 'fraction', 'full',
  'gated', 'gateFacts', 'hasBody', 'header', 'held', 'honour', 'inCharge', 'indexes', 'into', 'isDefault', 'known', 'later',
  'levelListed', 'limit', 'listed', 'lists', 'long', 'meant', 'minus', 'miss', 'nearMiss', 'nothing', 'notWith', 'offered', 'ofGroup',
  'onlyRow', 'other', 'outcome', 'outcomes', 'owner', 'picks', 'plus', 'programs', 'purpose', 'question', 'rank', 'reckoned',
  'repeating', 'requirement', 'rollUp', 'rounded', 'rowProblems', 'rule', 'sampleOf', 'samples', 'scales', 'scoreParts', 'severity',
  'short', 'since', 'slots', 'statement', 'steps', 'strength', 'sums', 'synonyms', 'tables', 'tariffs', 'textOf', 'thing', 'times',
  'titled', 'unknownHeaders', 'unpriced', 'unreckoned', 'unsettled', 'until', 'used', 'variants', 'what', 'whole', 'within', 'word',
  'words', 'zeros',
]; // prettier-ignore

/** Folders whose code may be part of the functions. */
const FOLDERS = ['facts', 'rules', 'messages', 'functions'];

/** A word that is all of a text: a kind, a code, a key that is read by its text. */
const QUOTED = /(['"`])(\w+)\1/g;

/** Every word in quotes in the code under `src`: an object may be read by it, so no property of that name is shortened. */
export function quotedWords(src: string): ReadonlySet<string> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(src, folder, file)),
  );
  return new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(QUOTED)].map(([, , word = '']) => word)),
  );
}

/** The properties that are short in dist/functions.js: those of our own that no text in the code names. */
export function privateNames(src: string): readonly string[] {
  const quoted = quotedWords(src);
  return ownProperties.filter((name) => !quoted.has(name));
}
