/**
 * Functions newer than the file format: a file writes them with a prefix (_xlfn.XLOOKUP), a user sees them without.
 * Excel shows #NAME? for one that was saved bare.
 */
const XLFN = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
    'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC ' +
    'CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY ' +
    'FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK ' +
    'HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM ' +
    'LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG ' +
    'RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY ' +
    'STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST ' +
    'WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const XLWS = new Set(['FILTER', 'SORT']);

/** Calls `change` for the parts of a formula that are neither text nor quoted sheet names. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

/** A file's formula as the user sees it: "=" before it, no prefixes. */
export const fromFile = (formula: string): string =>
  `=${outsideQuotes(formula, (part) => part.replace(/_xl(?:fn|ws|udf|pm)\./gi, ''))}`;

/** A user's formula as a file has it: no "=", newer functions with their prefix. */
export const toFile = (formula: string): string =>
  outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name) => {
      const known = name.toUpperCase();
      return XLWS.has(known) ? `_xlfn._xlws.${name}` : XLFN.has(known) ? `_xlfn.${name}` : name;
    }),
  );

/** Names of the functions that a formula calls, in capitals, without prefixes. */
export function calledFunctions(formula: string): string[] {
  const names = new Set<string>();
  outsideQuotes(formula, (part) => {
    for (const match of part.matchAll(/(?<![\p{L}\p{N}_.!])([\p{L}_][\p{L}\p{N}_.]*)\(/gu))
      names.add((match[1] ?? '').toUpperCase());
    return part;
  });
  return [...names];
}

/** The function, in capitals, of a formula that is one call and nothing beside it: =AWARD(A1,B1). Null for any other formula. */
export function soleCall(formula: string): string | null {
  const [, name, rest] = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)(\(.*\))\s*$/su.exec(formula) ?? [];
  if (name === undefined || rest === undefined) return null;
  let depth = 0;
  let ends = 0;
  outsideQuotes(rest, (part) => {
    for (const sign of part) {
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (sign === ')' && depth === 0) ends += 1;
    }
    return part;
  });
  return ends === 1 && depth === 0 ? name.toUpperCase() : null;
}
