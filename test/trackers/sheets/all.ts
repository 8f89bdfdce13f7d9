import type { LabelledSheet } from '../sheet';
import { clerks } from './clerks';
import { dirt } from './dirt';
import { headers } from './headers';
import { offices } from './offices';
import { several } from './several';
import { titles } from './titles';

/** Every sheet labelled by hand. */
export const sheets: readonly LabelledSheet[] = [...titles, ...headers, ...several, ...dirt, ...offices, ...clerks];
