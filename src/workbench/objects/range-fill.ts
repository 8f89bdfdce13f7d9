import { type ObjectType } from '../richapi/object-type';
import { toColor } from './color';
import { type FormatTarget, commonValue, patchStyle } from './format-target';

/** Excel.RangeFill. A cell without fill reads as white; an add-in that sets "" takes the fill away. */
export const rangeFill: ObjectType<FormatTarget> = {
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (self) => {
        const fill = commonValue(self, 'fill');
        return fill === undefined ? null : (fill ?? '#FFFFFF');
      },
      set: (self, value) => patchStyle(self, { fill: value === '' ? null : toColor(value) }),
    },
  },
  methods: { Clear: (self) => patchStyle(self, { fill: null }) },
};
