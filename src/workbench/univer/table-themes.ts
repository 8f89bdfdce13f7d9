import type { IUniverSheetsTableConfig } from '@univerjs/sheets-table';

type Theme = NonNullable<IUniverSheetsTableConfig['userThemes']>[number];

/** Text and accents 1–6 of the Office theme: the seven colours of Excel's table styles, in their order. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const NAMES = { Light: 21, Medium: 28, Dark: 11 } as const;
/** Name of the look of a table that has no style. */
const NO_STYLE = 'TableStyleNone';

const mix = (hex: string, white: number): string =>
  `#${[1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16))
    .map((c) =>
      Math.round(c + (255 - c) * white)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A likeness of one of Excel's table styles: header and bands in its colour. */
function theme(kind: keyof typeof NAMES, number: number): Theme {
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? '#000000';
  const light = kind === 'Light';
  return {
    name: `TableStyle${kind}${number}`,
    style: {
      headerRowStyle: light ? { cl: { rgb: accent }, bl: 1 } : { bg: { rgb: accent }, cl: { rgb: '#FFFFFF' }, bl: 1 },
      firstRowStyle: { bg: { rgb: light ? '#FFFFFF' : mix(accent, 0.8) } },
      secondRowStyle: { bg: { rgb: light ? mix(accent, 0.88) : '#FFFFFF' } },
    },
  };
}

/** Looks of all of Excel's own table styles. */
export const TABLE_THEMES: Theme[] = [
  ...(Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((kind) =>
    Array.from({ length: NAMES[kind] }, (_, i) => theme(kind, i + 1)),
  ),
  { name: NO_STYLE, style: {} },
];

/** The look to draw for a table style of Excel's. */
export const themeOf = (style: string): string => (TABLE_THEMES.some(({ name }) => name === style) ? style : NO_STYLE);
