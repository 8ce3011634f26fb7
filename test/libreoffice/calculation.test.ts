import { saveWorkbook, Workbook } from '../../src/stand-in';
import { recalculate } from '../../src/stand-in/calculation/recalculate';
import { displayText } from '../../src/stand-in/workbook/display-text';
import { convertedByLibreOffice } from '../support/libreoffice';

const formulas = [
  'SUM(B1:B4)',
  'SUM(B:B)',
  'SUMIF(A1:A4,"nguyễn*",B1:B4)',
  'SUMIF(B1:B4,">=100")',
  'SUMIFS(B1:B4,A1:A4,"*n*",B1:B4,"<200")',
  'COUNT(A1:C4)',
  'COUNTA(A1:C4)',
  'COUNTBLANK(A1:C4)',
  'COUNTIF(A1:A4,"<>")',
  'COUNTIFS(A1:A4,"Tr*",B1:B4,250)',
  'AVERAGE(B1:B4)',
  'MIN(B1:B4)-MAX(B1:B4)',
  'IF(B1>B2,"có","không")',
  'IFERROR(1/0,"lỗi")',
  'AND(B1=100,OR(B2=1,NOT(FALSE)))',
  'ROUND(2.675,2)',
  'ROUND(-2.5,0)',
  'ROUNDUP(-1.21,1)',
  'ROUNDDOWN(12345,-2)',
  'INT(-3.2)+TRUNC(-3.7)',
  'MOD(-3,5)',
  'SUMPRODUCT((A1:A4="Trần Bình")*B1:B4)',
  'SUBTOTAL(9,B1:B4)',
  'INDEX(A1:B4,2,1)',
  'MATCH("Trần Bình",A1:A4,0)',
  'VLOOKUP("Trần Bình",A1:B4,2,FALSE)',
  'TEXT(1234567.5,"#,##0.00")',
  'TRIM("  a   b ")&LEN("Đoàn")',
  'SUBSTITUTE("a-b-c","-","+",2)',
  'FIND("b","abB")+SEARCH("B","ab")',
  'DATE(2023,14,1)-DATE(1900,3,1)',
  'YEAR(45323)*10000+MONTH(45323)*100+DAY(45323)',
  'SUMPRODUCT(--(A1:A4="Trần Bình"),B1:B4)',
  'SUMPRODUCT((LEFT(A1:A4,1)="N")*(B1:B3>60))',
  'SUMPRODUCT((LEN(A1:A4)>8)*1)',
  'SUMPRODUCT(1/COUNTIF(H2:H5,H2:H5))',
  'SUMPRODUCT((MONTH(I2:I5)=3)*(YEAR(I2:I5)=2023)*J2:J5)',
  'SUMPRODUCT(ISNUMBER(B1:B4)*1)',
  'SUMPRODUCT(IF(J2:J5>150,J2:J5,0))',
  'SUMPRODUCT({1,2;3,4}*{10,20;30,40})',
  'SUM({1,2,3})+MAX({4;5})',
  'SUBTOTAL(109,J2:J6)+SUBTOTAL(9,J2:J6)',
  'SUBTOTAL(3,H2:H5)+SUBTOTAL(103,H2:H5)',
  'SUM(BangChi[Số tiền])',
  'SUMIFS(BangChi[Số tiền],BangChi[Đơn vị],"BV A",BangChi[Ngày],">="&DATE(2023,3,1))',
  'COUNTA(BangChi[Đơn vị])&BangChi[[#Headers],[Đơn vị]]',
  'ROWS(BangChi[[Đơn vị]:[Ngày]])*COLUMNS(BangChi[[Đơn vị]:[Ngày]])',
  'INDEX(BangChi[Đơn vị],MATCH(300,BangChi[Số tiền],0))',
  'RANK(200,J2:J5)+RANK(200,J2:J5,1)*10',
  'LARGE(J2:J5,2)-SMALL(J2:J5,1)',
  'AVERAGEIF(H2:H5,"BV A",J2:J5)',
  'AVERAGEIFS(J2:J5,H2:H5,"BV A",J2:J5,">100")',
  'MAXIFS(J2:J5,H2:H5,"BV A")-MINIFS(J2:J5,H2:H5,"BV A")',
  'MEDIAN(J2:J5)',
  'HLOOKUP("Ngày",H1:J5,2,FALSE)',
  'LOOKUP(250,{100,200,300},{"a","b","c"})',
  'IFNA(MATCH("x",A1:A4,0),"không có")',
  'CHOOSE(2,"a","b")&REPT("=",3)&PROPER("nguyễn THỊ an")',
  'TEXTJOIN("; ",TRUE,A1:A4)',
  'EDATE(DATE(2024,1,31),1)-EOMONTH(DATE(2024,1,5),0)',
  'DATEDIF(DATE(1990,5,20),DATE(2024,5,19),"Y")&WEEKDAY(DATE(2024,5,19),2)',
  'TEXT(DATE(2024,5,9),"dd/mm/yyyy")&TEXT(0.125,"0.0%")',
  'VALUE("1,234.5")+VALUE("12%")',
  'HYPERLINK("#Sổ!A1","Đến đầu")',
  'IF(ISBLANK(K99),1,0)&IF(ISNUMBER("1"),1,0)&IF(ISERROR(1/0),1,0)&IF(ISNA(NA()),1,0)',
  'Tong*2',
  'ROW(J3)&ROWS(A1:B7)&COLUMNS(A:C)',
  '1/0',
  '2^-1&"x"',
];

test('LibreOffice gives the same values', async () => {
  const workbook = new Workbook('book.xlsx');
  const sheet = workbook.addSheet('Sổ');
  [
    ['Nguyễn An', 100],
    ['Trần Bình', 250],
    ['nguyễn Chi', 50.5],
    ['Lê Dung', 'x'],
  ].forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  [
    ['Đơn vị', 'Ngày', 'Số tiền'],
    ['BV A', 44990, 100],
    ['BV B', 45000, 300],
    ['BV A', 45010, 200],
    ['BV C', 45100, 400],
  ].forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column + 7, value)));
  sheet.setFormula(5, 9, '=SUBTOTAL(9,J2:J5)');
  sheet.hiddenRows.add(2);
  sheet.tables.push({
    id: workbook.newId(),
    name: 'BangChi',
    area: { firstRow: 0, firstColumn: 7, lastRow: 4, lastColumn: 9 },
    columns: ['Đơn vị', 'Ngày', 'Số tiền'],
    hasHeaders: true,
    hasTotals: false,
    // LibreOffice takes a hidden row under a filter as filtered out.
    showFilterButton: false,
    showBandedRows: true,
    style: '',
  });
  workbook.names.push({
    name: 'Tong',
    formula: '=SUM(Sổ!$J$2:$J$5)',
    scope: null,
    comment: '',
    visible: true,
  });
  formulas.forEach((formula, row) => sheet.setFormula(row, 4, `=${formula}`));
  const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false';
  const csv = (await convertedByLibreOffice(await saveWorkbook(workbook), 'csv', filter)).toString('utf8');
  const theirs = csv.split('\n').map((line) => line.split('\t')[4]);
  recalculate(workbook, new Date(2024, 0, 1));
  const ours = formulas.map((formula, row) => [formula, displayText(sheet.cell(row, 4))]);
  expect(ours).toEqual(formulas.map((formula, row) => [formula, theirs[row]]));
}, 60_000);
