import {
  type BrandVariants,
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Theme as OfficeTheme } from '../../excel/machine-values';
import { contrast, mixed, readable } from './colours';

/** Excel's own green, from dark to light. */
const green: BrandVariants = {
  10: '#03190d',
  20: '#062b17',
  30: '#083b20',
  40: '#0a4a28',
  50: '#0b5a30',
  60: '#0c6937',
  70: '#0e723c',
  80: '#107c41',
  90: '#2a8d55',
  100: '#439e69',
  110: '#5bae7d',
  120: '#74bd91',
  130: '#8dcca5',
  140: '#a7dbba',
  150: '#c2e8d0',
  160: '#def5e6',
};

const fonts = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif',
};

const light: Theme = { ...createLightTheme(green), ...fonts };
const dark: Theme = {
  ...createDarkTheme(green),
  ...fonts,
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorCompoundBrandForeground1: green[120],
  colorBrandForegroundLink: green[120],
};

/** What text needs, and what edges and marks need, by WCAG 2.2 AA. */
const TEXT = 4.5;
const MARK = 3;

/** How much of Office's text colour is in each ground: what lies above another, is pointed at, pressed or selected. */
const grounds: Readonly<Record<string, number>> = {
  colorNeutralBackground1: 0,
  colorNeutralBackground1Hover: 0.06,
  colorNeutralBackground1Pressed: 0.1,
  colorNeutralBackground1Selected: 0.08,
  colorNeutralBackground2: 0.03,
  colorNeutralBackground3: 0.05,
  colorNeutralBackground4: 0.07,
  colorNeutralBackground5: 0.08,
  colorNeutralBackground6: 0.09,
  colorSubtleBackgroundHover: 0.06,
  colorSubtleBackgroundPressed: 0.1,
  colorSubtleBackgroundSelected: 0.08,
};

const isText = (token: string): boolean =>
  /Foreground/.test(token) && !/Disabled|OnBrand|Inverted|StaticInverted/.test(token);
const isMark = (token: string): boolean => /^colorNeutralStrokeAccessible|^colorCompoundBrandStroke/.test(token);

/** A theme of ours on Office's own ground: every text and mark is moved until it can be read there. */
function onGround(theme: Theme, { background, foreground }: OfficeTheme): Theme {
  const own = Object.fromEntries(
    Object.entries(grounds).map(([token, share]) => [token, mixed(background, foreground, share)]),
  );
  const behind = Object.values(own);
  const colours = Object.entries(theme).flatMap(([token, colour]): readonly (readonly [string, string])[] => {
    if (typeof colour !== 'string' || !colour.startsWith('#')) return [];
    if (isText(token)) return [[token, readable(colour, behind, TEXT, foreground)]];
    return isMark(token) ? [[token, readable(colour, [background], MARK, foreground)]] : [];
  });
  return {
    ...theme,
    ...Object.fromEntries(colours),
    ...own,
    colorNeutralForeground1: foreground,
    colorNeutralStroke1: mixed(background, foreground, 0.3),
    colorNeutralStroke2: mixed(background, foreground, 0.2),
    colorNeutralStroke3: mixed(background, foreground, 0.12),
    colorStrokeFocus2: foreground,
  };
}

/** Office's own ground where text on it can be read well, as in its contrast themes; ours where it is plain or poor. */
const PLAIN: ReadonlySet<string> = new Set(['#ffffff', light.colorNeutralBackground1, dark.colorNeutralBackground1]);
const WELL = 7;

function hasOwnGround({ background, foreground }: OfficeTheme): boolean {
  return !PLAIN.has(background.toLowerCase()) && contrast(background, foreground) >= WELL;
}

/** The pane's colours for Office's: light or dark, on Office's own ground, or those of the system where it asks for high contrast. */
export function themeFor(office: OfficeTheme | undefined, forcedColours: boolean): Theme {
  if (forcedColours) return { ...createHighContrastTheme(), ...fonts };
  const theme = office?.dark ? dark : light;
  return office && hasOwnGround(office) ? onGround(theme, office) : theme;
}
