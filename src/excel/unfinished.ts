import { excelWords } from '../messages/excel';
import { languageFor } from '../messages/language';
import { display } from './display';

/** The name that a sheet bears until all of it is written: 未完成-奖励明细. */
export const unfinishedName = (name: string): string =>
  `${excelWords[languageFor(display().language)].unfinished}${name}`;
