import { guiyang } from './guiyang';
import { haiyong } from './haiyong';
import { lixian } from './lixian';
import type { DocumentNumbers } from './numbers';
import { offices } from './offices';
import { xichuan } from './xichuan';

/** The lists of all five documents. */
export const documents: readonly DocumentNumbers[] = [lixian, guiyang, xichuan, haiyong, offices];
