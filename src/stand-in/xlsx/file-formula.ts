/** Functions newer than the file format, which stand in files with a prefix; without it Excel reads #NAME?. */
const newer = new Set(
  `ACOT ARABIC BASE CEILING.MATH COMBINA CONCAT COVARIANCE.P COVARIANCE.S DAYS DECIMAL EXPAND FLOOR.MATH FORMULATEXT IFNA IFS
   ISFORMULA ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC
   QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN
   TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(
    /\s+/,
  ),
);
const ofWorksheets = new Set(['FILTER', 'SORT']);

/** Text in quotes and names in quotes go by untouched. */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(_xlfn\.(?:_xlws\.)?)?([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;

/** A formula as files have it: `=IFNA(A1,0)` → `_xlfn.IFNA(A1,0)`. */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(pattern, (whole, prefix?: string, name?: string) => {
    if (name === undefined || prefix !== undefined) return whole;
    const upper = name.toUpperCase();
    if (ofWorksheets.has(upper)) return `_xlfn._xlws.${upper}`;
    return newer.has(upper) ? `_xlfn.${upper}` : whole;
  });
}

/** A formula of a file as people see it, with its equals sign. */
export function shownFormula(fileText: string): string {
  if (!fileText.includes('_xl')) return `=${fileText}`;
  return `=${fileText.replace(pattern, (whole, prefix?: string, name?: string) => (prefix !== undefined && name !== undefined ? name : whole))}`;
}
