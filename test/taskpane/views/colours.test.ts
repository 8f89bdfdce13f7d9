import fc from 'fast-check';
import { contrast, mixed, readable } from '../../../src/taskpane/views/colours';
import { themeFor } from '../../../src/taskpane/views/theme';

/** Examples of WCAG's own definition: black on white, and grey at the edge of what it allows. */
test.each([
  ['#000000', '#ffffff', 21],
  ['#FFFFFF', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBeCloseTo(expected, 2);
});

test('what is not written as #rrggbb has no contrast and is not mixed', () => {
  expect(contrast('Canvas', '#000000')).toBe(1);
  expect(mixed('Canvas', '#000000', 0.5)).toBe('Canvas');
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('a colour made readable stands out, or is the sure one', () => {
  fc.assert(
    fc.property(colour, colour, fc.constantFrom('#000000', '#ffffff'), (text, ground, sure) => {
      const made = readable(text, [ground], 4.5, sure);
      expect(made === sure || contrast(made, ground) >= 4.5).toBe(true);
    }),
  );
});

describe('the theme', () => {
  const office = (background: string, foreground: string, dark: boolean) => ({ background, foreground, dark });

  test.each([
    ['Aquatic', office('#202020', '#FFFFFF', true)],
    ['Desert', office('#FFFAEF', '#3D3D3D', false)],
    ['Dusk', office('#2D3236', '#FFFFFF', true)],
    ['Night sky', office('#000000', '#FFFFFF', true)],
  ])('stands on the ground of %s, every text readable on it', (_, colours) => {
    const theme = themeFor(colours, false);
    expect(theme.colorNeutralBackground1.toUpperCase()).toBe(colours.background);
    expect(theme.colorNeutralForeground1).toBe(colours.foreground);
    for (const text of [
      theme.colorNeutralForeground2,
      theme.colorNeutralForeground3,
      theme.colorBrandForeground1,
      theme.colorPaletteMarigoldForeground2,
      theme.colorPaletteRedForeground1,
      theme.colorPaletteGreenForeground1,
    ]) {
      for (const ground of [
        theme.colorNeutralBackground1,
        theme.colorNeutralBackground3,
        theme.colorNeutralBackground1Hover,
      ])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keeps its own where Office is plain, names none, or cannot be read well', () => {
    const plain = themeFor(undefined, false);
    expect(themeFor(office('#FFFFFF', '#262626', false), false)).toBe(plain);
    expect(themeFor(office('#999999', '#777777', false), false)).toBe(plain);
    expect(themeFor(office('#292929', '#FFFFFF', true), false).colorNeutralBackground1).toBe('#292929');
  });

  test('takes none of Office’s where the system forces its own', () => {
    expect(themeFor(office('#2D3236', '#FFFFFF', true), true)).toEqual(themeFor(undefined, true));
  });
});
