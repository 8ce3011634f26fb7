/** Writes the sample workbook, its twin without faults, and the list of the faults: `npx tsx src/tools/make-sample.ts`. */
import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../stand-in';
import { buildSample } from './sample/build-sample';

const { workbook, faults } = buildSample(true);
writeFileSync('assets/samples/so-mau-tet-2024.xlsx', await saveWorkbook(workbook));
writeFileSync(
  'test/workbooks/so-mau-tet-2024.expected.json',
  `${JSON.stringify({ findings: faults }, null, 2)}\n`,
);
writeFileSync('test/workbooks/sach.xlsx', await saveWorkbook(buildSample(false).workbook));
