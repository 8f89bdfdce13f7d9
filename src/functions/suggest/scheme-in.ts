import type { FactBook } from '../../facts/book';
import type { Scheme } from '../../rules/scheme/scheme';
import { isProblem } from '../arguments/answer';
import { matrixOf } from '../arguments/matrix';
import { schemeOf } from '../arguments/scheme';
import type { TypedArguments } from './call';

/** The scheme of a call; undefined where its first argument is none. */
export function schemeIn(args: TypedArguments): Scheme | undefined {
  const scheme = schemeOf(matrixOf(args[0]));
  return isProblem(scheme) ? undefined : scheme;
}

/** The facts that the scheme of a call knows. */
export const bookOf = (args: TypedArguments): FactBook | undefined => schemeIn(args)?.book;
