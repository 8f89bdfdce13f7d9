import {
  type BrandVariants,
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Theme as OfficeTheme } from '../../excel/port';

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

/** The pane's colours for Office's: light or dark, or those of the system where it asks for high contrast. */
export function themeFor(office: OfficeTheme | undefined, forcedColours: boolean): Theme {
  if (forcedColours) return { ...createHighContrastTheme(), ...fonts };
  return office?.dark ? dark : light;
}
