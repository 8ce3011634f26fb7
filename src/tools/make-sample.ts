/** Writes the sample workbooks, the twin of the first without faults, and the list of its faults: `npx tsx src/tools/make-sample.ts`. */
import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../stand-in';
import { buildClusterSample } from './sample/build-cluster-sample';
import { buildSample } from './sample/build-sample';
import { buildSummarySample } from './sample/build-summary-sample';

const { workbook, faults } = buildSample(true);
writeFileSync('assets/samples/so-mau-tet-2024.xlsx', await saveWorkbook(workbook));
writeFileSync(
  'test/workbooks/so-mau-tet-2024.expected.json',
  `${JSON.stringify({ findings: faults }, null, 2)}\n`,
);
writeFileSync('test/workbooks/sach.xlsx', await saveWorkbook(buildSample(false).workbook));
writeFileSync('assets/samples/so-mau-tong-hop.xlsx', await saveWorkbook(buildSummarySample()));
writeFileSync('assets/samples/so-mau-cum-thi-dua.xlsx', await saveWorkbook(buildClusterSample()));
