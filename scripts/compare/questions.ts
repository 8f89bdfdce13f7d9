import { amounts } from './amounts';
import { conditions } from './conditions';
import { deadlines } from './deadlines';
import type { Question } from './question';

/** Every question by its part of the language. */
export const questions: Readonly<Record<string, () => readonly Question[]>> = { conditions, amounts, deadlines };
