import type { Language } from '../../../messages/language';
import { contestItemWords } from '../../../messages/pane/contest/items';
import type { OpenItem } from './barred';
import type { ItemRuling } from './item-rulings';

/** Who ruled about what, when and on what grounds, as it stands on the sheet and in its stamp. */
export function sayRuling(item: string, ruling: ItemRuling, language: Language): string {
  const words = contestItemWords[language];
  const where = ruling.sheet === '' ? ruling.name : words.line(ruling.name, ruling.sheet, ruling.row);
  return words.ruled({ ...ruling, item, where });
}

/** Of whom the list of an item says nothing, below it: otherwise they would seem to meet it. */
export function sayOpenItem({ item, lacking, count }: OpenItem, language: Language): string {
  const words = contestItemWords[language];
  return count > 0 ? words.stillOpen(item, count) : words.unjudged(item, lacking);
}
