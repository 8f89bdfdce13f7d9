/** Names of Excel.PaperType at the numbers that files have for them, from 1 on. */
const NAMES = `
  Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14
  Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5
  EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch
  EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman
`
  .trim()
  .split(/\s+/);

/** Excel.PaperType of a file's number; A4 where the file names none that Office knows. */
export const paperName = (number: number | undefined): string => NAMES[(number ?? 9) - 1] ?? 'A4';

/** The file's number of an Excel.PaperType; undefined where there is none. */
export function paperNumber(name: string): number | undefined {
  const at = NAMES.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  return at < 0 ? undefined : at + 1;
}
