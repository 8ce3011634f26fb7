import { prepareReport, writeReport } from '../../src/actions';
import { saveWorkbook } from '../../src/stand-in';
import { convertedByLibreOffice } from '../support/libreoffice';
import { openDrawn } from '../support/open-drawn';

test('a filled template of 1,000 records reads in LibreOffice with its subtotals and its total over records alone', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => {
    const unit = index % 2 === 0 ? 'Bệnh viện Tim Hà Nội' : 'Bệnh viện Mắt Hà Nội';
    return `${index + 1} | Nguyễn Văn A | ${unit} | Ốm | ${500_000 + index}`;
  });
  const { workbook, host } = await openDrawn({
    Tết: `DANH SÁCH TRỢ CẤP\nTT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền\n${rows.join('\n')}`,
    Mẫu: `
STT | Name | Amount
{{each grants by unit}}
{{ordinal ¦ roman}} | {{unit.name}} |
{{each grants}}{{ordinal}} | {{grants.fullName}} | {{grants.amount}} | {{end}}
 | Subtotal | =SUM(C4:C4)
{{end}}
 | Total | =SUM(C4:C4)
`,
  });
  const prepared = await prepareReport.run(host, {
    choice: { kind: 'template', sheet: 'Mẫu' },
    params: {},
    isPublic: false,
    today: 46_327,
  });
  if (!prepared.ok) throw new Error(prepared.problem.code);
  const stamp = { who: 'Thử', when: '2026-11-01 08:00:00' };
  expect(await writeReport.run(host, { report: prepared.value, stamp })).toMatchObject({ ok: true });
  workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Mẫu - đã điền');
  const csv = await convertedByLibreOffice(await saveWorkbook(workbook), 'csv');
  const lines = csv.toString('utf8').trim().split('\n');
  const amounts = lines.flatMap((line) =>
    (/^,(?:Subtotal|Total),(\d+)$/.exec(line) ?? []).slice(1).map(Number),
  );
  const sumOf = (first: number) =>
    rows.reduce((sum, _, index) => sum + (index % 2 === first ? 500_000 + index : 0), 0);
  expect(amounts).toEqual([sumOf(0), sumOf(1), sumOf(0) + sumOf(1)]);
});
