/** A formula without the places that it refers to: inserting or deleting rows and columns changes nothing in it. */
export const shapeOf = (formula: string): string =>
  formula
    .replace(/'(?:[^']|'')*'!/g, '!')
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, 'R')
    .replace(/\s/g, '');

/** The same without its figures and texts either. */
export const bareShapeOf = (formula: string): string =>
  shapeOf(formula)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\d+(?:\.\d+)?/g, '0');
