import type { ExcelFact } from './excel-facts';

const introduction = `# Facts about Excel that the stand-in keeps to

The tests run against a stand-in for Excel. What it holds to be true of Excel stands in \`test/stand-in/excel-facts.ts\`, as code that
throws where it is not so. The tests run each fact on the stand-in; a person can run the same code in real Excel:

1. Open an empty workbook in Excel and insert the add-in Script Lab.
2. Make a new snippet and paste the whole of \`excel-facts.ts\` into its script, without the word \`export\`.
3. Put the lines below under it, press Run and read the console.

\`\`\`ts
(async () => {
  for (const { fact, run } of excelFacts) {
    await run().then(
      () => console.log('ok', fact),
      (error) => console.log('NOT SO', fact, String(error)),
    );
  }
})();
\`\`\`

Where Excel says otherwise, Excel is right: mend the fact first, then the stand-in.

To look at, for no program can ask it: write “Danh sách ký nhận tiền” with each unit on a page of its own, and open the print preview.
The sheet is fitted to one page's width and has page breaks; each unit should begin on a new page. If it does not, Excel heeds no
break in a fitted sheet, and decision 17 says what to change.`;

/** The page `docs/excel-check.md`. */
export function factsPage(facts: readonly ExcelFact[]): string {
  const rows = facts.map(({ fact, source }) => `| ${fact} | ${source} |`);
  return [introduction, '', '| Fact | Source |', '| --- | --- |', ...rows, ''].join('\n');
}
