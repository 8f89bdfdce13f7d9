import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Properties of our own objects that never leave them: Excel neither hands them over nor gets them. In dist/functions.js
 * they have short names, of those that are long or often read.
 */
export const ownProperties: readonly string[] = [
  'answer', 'arity', 'asked', 'awardCells', 'best', 'book', 'brackets', 'classes', 'codes', 'column', 'condition', 'conditionColumns',
  'conditions', 'counted', 'declared', 'declaredKeys', 'defaulted', 'defaults', 'derived', 'differ', 'distinct', 'divided', 'each',
  'elsewhere', 'expression', 'failed', 'fault', 'faults', 'field', 'figureOf', 'findings', 'firstRow', 'fraction', 'full', 'gateFacts',
  'hasBody', 'header', 'indexes', 'known', 'later', 'levelListed', 'limit', 'listed', 'meant', 'nearMiss', 'nothing', 'offered',
  'ofGroup', 'onlyRow', 'other', 'outcome', 'outcomes', 'picks', 'programs', 'purpose', 'question', 'reckoned', 'repeating',
  'requirement', 'rollUp', 'rounded', 'rowProblems', 'rule', 'samples', 'scoreParts', 'slots', 'statement', 'steps', 'strength',
  'synonyms', 'tariffs', 'textOf', 'times', 'titled', 'unknownHeaders', 'unpriced', 'unreckoned', 'until', 'used', 'variants', 'what',
  'whole', 'word', 'words', 'zeros',
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
