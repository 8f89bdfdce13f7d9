import { halfOf, type Place, placeName } from '../trackers/grid/place';
import type { Words } from './language';

/** 第5行, 第5、6行; a row further right of a list in halves by its first cell: E5行. */
export const rowNames: Words<(places: readonly Place[]) => string> = {
  zh: (places) => {
    const counted = places.filter((place) => halfOf(place) === undefined);
    const halves = places.filter((place) => halfOf(place) !== undefined).map(placeName);
    return [
      ...(counted.length > 0 ? [`第${counted.join('、')}行`] : []),
      ...(halves.length > 0 ? [`${halves.join('、')}行`] : []),
    ].join('、');
  },
  en: (places) => `row${places.length > 1 ? 's' : ''} ${places.map(placeName).join(', ')}`,
};

export const rowZh = (place: Place): string => rowNames.zh([place]);
