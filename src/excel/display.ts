import type { Display, Theme } from './machine-values';

/** The language that Office speaks and its colours. */
export const display = (): Display => ({ language: Office.context.displayLanguage, theme: theme() });

function theme(): Theme | undefined {
  // Hosts without themes leave the property out; the types do not say so.
  const colours: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = colours ?? {};
  if (!background || !foreground) return undefined;
  return { background, foreground, dark: colours?.isDarkTheme ?? isDark(background) };
}

/** Whether a colour #rrggbb is nearer to black than to white, by the weights of the eye. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
