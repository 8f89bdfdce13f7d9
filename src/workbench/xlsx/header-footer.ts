import type { HeaderFooter as FileHeaderFooter } from 'exceljs';
import type { HeaderFooter, PageLayout } from '../model/page-layout';

type Sections = [left: string, center: string, right: string];
const SECTION: Record<string, number> = { L: 0, C: 1, R: 2 };

/** Splits "&L…&C…&R…"; text before the first mark stands in the middle. Marks inside &"Font,Bold" and && do not count. */
export function splitSections(text: string | null | undefined): Sections {
  const sections: Sections = ['', '', ''];
  let at = 1;
  for (const token of (text ?? '').match(/&"[^"]*"|&&|&.|[^&]+|&$/gs) ?? []) {
    const section = token.length === 2 && token[0] === '&' ? SECTION[token.charAt(1).toUpperCase()] : undefined;
    if (section === undefined) sections[at] += token;
    else at = section;
  }
  return sections;
}

/** The file's text of three sections; undefined where all are empty. */
export function joinSections([left, center, right]: Sections): string | undefined {
  const text = (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  return text || undefined;
}

function readPair(header: string | undefined, footer: string | undefined): HeaderFooter {
  const [leftHeader, centerHeader, rightHeader] = splitSections(header);
  const [leftFooter, centerFooter, rightFooter] = splitSections(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** Headers and footers of a file. Its "odd" pages are all pages unless even ones differ. */
export function readHeadersFooters(file: Partial<FileHeaderFooter>): PageLayout['headersFooters'] {
  const odd = readPair(file.oddHeader, file.oddFooter);
  return {
    state: STATES[(file.differentFirst ? 1 : 0) + (file.differentOddEven ? 2 : 0)] ?? 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: odd,
    firstPage: readPair(file.firstHeader, file.firstFooter),
    oddPages: odd,
    evenPages: readPair(file.evenHeader, file.evenFooter),
  };
}

const header = (p: HeaderFooter) => joinSections([p.leftHeader, p.centerHeader, p.rightHeader]);
const footer = (p: HeaderFooter) => joinSections([p.leftFooter, p.centerFooter, p.rightFooter]);

/** What a file has for a layout's headers and footers. */
export function writeHeadersFooters(layout: PageLayout['headersFooters']): Partial<FileHeaderFooter> {
  const differentOddEven = layout.state === 'OddAndEven' || layout.state === 'FirstOddAndEven';
  const odd = differentOddEven ? layout.oddPages : layout.defaultForAllPages;
  return {
    differentFirst: layout.state === 'FirstAndDefault' || layout.state === 'FirstOddAndEven',
    differentOddEven,
    oddHeader: header(odd),
    oddFooter: footer(odd),
    evenHeader: header(layout.evenPages),
    evenFooter: footer(layout.evenPages),
    firstHeader: header(layout.firstPage),
    firstFooter: footer(layout.firstPage),
  };
}
