import type { CellValue } from '../../sheet/grid';

/** The error values that Excel shows in cells. Source: Microsoft, “ERROR.TYPE function” and the errors added since. */
const errorValue =
  /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;

/** Whether a cell holds an error of Excel, which a host hands over as its text. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && errorValue.test(value);
}
