import type { LabelledSheet } from '../sheet';
import { clerks } from './clerks';
import { crossed } from './crossed';
import { dirt } from './dirt';
import { elsewhere } from './elsewhere';
import { figures } from './figures';
import { headers } from './headers';
import { offices } from './offices';
import { printed } from './printed';
import { sections } from './sections';
import { several } from './several';
import { titles } from './titles';
import { trades } from './trades';

/** Every sheet labelled by hand. */
export const sheets: readonly LabelledSheet[] = [
  ...titles,
  ...headers,
  ...several,
  ...dirt,
  ...offices,
  ...clerks,
  ...printed,
  ...sections,
  ...crossed,
  ...figures,
  ...elsewhere,
  ...trades,
];
