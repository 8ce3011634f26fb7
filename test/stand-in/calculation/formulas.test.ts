import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import { Workbook } from '../../../src/stand-in';

const now = new Date(2024, 1, 29, 10);

/** Members, their fees and a few stray cells. */
function book(): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('Sổ');
  const members = workbook.addSheet('Đoàn viên');
  (
    [
      ['Nguyễn An', 'Tổ 1', 100],
      ['Trần Bình', 'Tổ 2', 250],
      ['nguyễn Chi', 'Tổ 1', 50.5],
      ['Lê*', 'Tổ 3', '7'],
      [null, 'Tổ 2', true],
    ] as const
  ).forEach((line, row) => line.forEach((value, column) => members.setValue(row, column, value)));
  [3, 1, 2].forEach((value, row) => sheet.setValue(row, 0, value));
  workbook.names.push({
    name: 'Phí',
    formula: "='Đoàn viên'!$C$1:$C$5",
    scope: null,
    comment: '',
    visible: true,
  });
  return workbook;
}

const m = "'Đoàn viên'!";

test.each<readonly [string, unknown]>([
  ['1+2*3^2', 19],
  ['-2^2', 4],
  ['(1+2)*50%', 1.5],
  ['"a"&1&TRUE', 'a1TRUE'],
  ['"Abc"="aBC"', true],
  ['"b">"a"', true],
  ['1<>1', false],
  ['Z99=""', true],
  ['Z99', 0],
  ['"3"+4', 7],
  ['"x"+4', '#VALUE!'],
  ['1/0', '#DIV/0!'],
  ['1/0+1', '#DIV/0!'],
  ['BLUB(1)', '#NAME?'],
  ['NoSuchName', '#NAME?'],
  ['Missing!A1', '#REF!'],
  [`SUM(${m}C1:C5)`, 400.5],
  [`SUM(${m}C:C)`, 400.5],
  ['SUM(Phí,"5",TRUE)', 406.5],
  [`SUMIF(${m}A1:A5,"nguyễn*",${m}C1:C5)`, 150.5],
  [`SUMIF(${m}C:C,">=100")`, 350],
  [`SUMIFS(${m}C:C,${m}B:B,"Tổ 1",${m}C:C,"<100")`, 50.5],
  [`COUNT(${m}C1:C5)`, 3],
  [`COUNTA(${m}A1:A9)`, 4],
  [`COUNTBLANK(${m}A1:A9)`, 5],
  [`COUNTIF(${m}A1:A5,"Lê~*")`, 1],
  [`COUNTIF(${m}A1:A5,"<>")`, 4],
  [`COUNTIFS(${m}B1:B5,"Tổ ?",${m}A1:A5,"*n*")`, 3],
  [`AVERAGE(${m}C1:C2)`, 175],
  ['AVERAGE(Z1:Z3)', '#DIV/0!'],
  ['MIN(A1:A3)', 1],
  ['MAX(A1:A3)', 3],
  ['IF(A1>2,"có","không")', 'có'],
  ['IF(FALSE,1)', false],
  ['IF(TRUE,1,1/0)', 1],
  ['IFERROR(1/0,"lỗi")', 'lỗi'],
  ['AND(TRUE,1,A1>5)', false],
  ['OR(FALSE,A1=3)', true],
  ['NOT(A1=3)', false],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(12345,-3)', 12000],
  ['ROUNDUP(1.21,1)', 1.3],
  ['ROUNDDOWN(-1.29,1)', -1.2],
  ['TRUNC(-3.7)', -3],
  ['INT(-3.2)', -4],
  ['MOD(-3,5)', 2],
  ['ABS(-4)', 4],
  ['SUMPRODUCT(A1:A3,A1:A3)', 14],
  [`SUMPRODUCT((${m}B1:B3="Tổ 1")*${m}C1:C3)`, 150.5],
  ['SUBTOTAL(9,A1:A3)', 6],
  [`INDEX(${m}A1:C5,2,3)`, 250],
  [`SUM(INDEX(${m}A1:C3,0,3))`, 400.5],
  [`MATCH("trần*",${m}A1:A5,0)`, 2],
  ['MATCH(9,A1:A3,0)', '#N/A'],
  [`MATCH("NGUYỄN an",${m}A1:A5,0)`, 1],
  ['SUMPRODUCT(ROW(A2:A4))', 9],
  ['SUMPRODUCT(COLUMN(A1:C1)*1)', 6],
  // Two groups, each once, and the bin of what is neither.
  [`SUMPRODUCT(--(FREQUENCY(MATCH(${m}B1:B5,${m}B1:B5,0),ROW(A1:A5))>0))`, 3],
  ['SUMPRODUCT(FREQUENCY(A1:A3,{2})*{10;1})', 21],
  [`VLOOKUP("Trần Bình",${m}A:C,3,FALSE)`, 250],
  ['TEXT(1234567.5,"#,##0.00")', '1,234,567.50'],
  ['TEXT(DATE(2024,2,29),"dd/mm/yyyy")', '29/02/2024'],
  ['VALUE("1,234.5")', 1234.5],
  ['LEN("Đoàn")', 4],
  ['LEFT("Đoàn",2)&RIGHT("viên")&MID("abcd",2,2)', 'Đonbc'],
  ['TRIM("  a   b ")', 'a b'],
  ['UPPER("đ")&LOWER("Ô")', 'Đô'],
  ['CONCATENATE("a",1)&CONCAT(A1:A3)', 'a1312'],
  ['SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['FIND("b","abB")', 2],
  ['SEARCH("B?","xabc")', 3],
  ['FIND("z","a")', '#VALUE!'],
  ['ISBLANK(Z1)', true],
  ['ISNUMBER(A1)', true],
  ['ISTEXT("a")', true],
  ['ISERROR(1/0)', true],
  ['DATE(2023,14,1)', 45323],
  ['YEAR(45323)*10000+MONTH(45323)*100+DAY(45323)', 20240201],
  ['TODAY()', 45351],
  ['ROW()+COLUMN()', 11 + 6],
  ['ROW(B7)', 7],
  ['N("a")+N(TRUE)', 1],
])('=%s', (formula, expected) => {
  const workbook = book();
  const sheet = workbook.sheets[0]!;
  sheet.setFormula(10, 5, `=${formula}`);
  recalculate(workbook, now, []);
  const value = sheet.value(10, 5);
  expect(typeof value === 'object' && value ? value.error : value).toBe(expected);
});
