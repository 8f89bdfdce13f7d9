import type { HeaderFooter, PageLayout } from '../model/page-layout';
import { oneOf, toBoolean, toText } from '../richapi/arguments';
import { type ObjectType, type Scalar, bind } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { type LayoutTarget, changeLayout, layoutOf } from './layout-target';

type Pages = 'defaultForAllPages' | 'firstPage' | 'oddPages' | 'evenPages';

interface HeaderFooterTarget {
  readonly layout: LayoutTarget;
  readonly pages: Pages;
}

function headerFooterScalar(property: keyof HeaderFooter): Scalar<HeaderFooterTarget> {
  return {
    get: ({ layout, pages: which }) => layoutOf(layout).headersFooters[which][property],
    set: ({ layout, pages: which }, value) => {
      const { headersFooters } = layoutOf(layout);
      changeLayout(layout, {
        headersFooters: { ...headersFooters, [which]: { ...headersFooters[which], [property]: toText(value) } },
      });
    },
  };
}

/** Excel.HeaderFooter */
const headerFooter: ObjectType<HeaderFooterTarget> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: headerFooterScalar('leftHeader'),
    CenterHeader: headerFooterScalar('centerHeader'),
    RightHeader: headerFooterScalar('rightHeader'),
    LeftFooter: headerFooterScalar('leftFooter'),
    CenterFooter: headerFooterScalar('centerFooter'),
    RightFooter: headerFooterScalar('rightFooter'),
  },
};

type Group = PageLayout['headersFooters'];

function groupScalar<K extends 'state' | 'useSheetMargins' | 'useSheetScale'>(
  property: K,
  convert: (value: Json) => Group[K],
): Scalar<LayoutTarget> {
  return {
    get: (self) => layoutOf(self).headersFooters[property],
    set: (self, value) =>
      changeLayout(self, { headersFooters: { ...layoutOf(self).headersFooters, [property]: convert(value) } }),
  };
}

/** Excel.HeaderFooterGroup */
export const headerFooterGroup: ObjectType<LayoutTarget> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: groupScalar('state', (value) =>
      oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const),
    ),
    UseSheetMargins: groupScalar('useSheetMargins', toBoolean),
    UseSheetScale: groupScalar('useSheetScale', toBoolean),
  },
  children: {
    DefaultForAllPages: (layout) => bind(headerFooter, { layout, pages: 'defaultForAllPages' }),
    FirstPage: (layout) => bind(headerFooter, { layout, pages: 'firstPage' }),
    OddPages: (layout) => bind(headerFooter, { layout, pages: 'oddPages' }),
    EvenPages: (layout) => bind(headerFooter, { layout, pages: 'evenPages' }),
  },
};
